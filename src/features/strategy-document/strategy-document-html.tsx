import type { DocumentModel } from '#platform/documents/blocks.ts'
import { renderBlocks, renderLogo } from '#platform/documents/html.tsx'
import { renderPage } from '#ui/render-page.tsx'

/** The document as a page of its own, without the frame of the product. */
export function documentHtml(model: DocumentModel): string {
  return renderPage(
    <html lang={model.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${model.title} – ${model.author}`}</title>
      </head>
      <body>
        <main>
          {renderLogo(model.look)}
          <h1>{model.title}</h1>
          <p>{model.author}</p>
          <p>{model.dateline}</p>
          {renderBlocks(model.blocks)}
        </main>
      </body>
    </html>,
  )
}
