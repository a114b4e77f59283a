import type { VNode } from 'preact'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import { renderBlocks, renderLogo } from '#platform/documents/html.tsx'
import type { Language } from '#platform/i18n/language.ts'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { Notice } from '#ui/notice.tsx'

/** The whole document as it reads and prints. */
export function ReadDocumentPage({
  language,
  model,
  note,
}: {
  readonly language: Language
  readonly model: DocumentModel
  /** What the reader must know of it, for instance that it is a draft. */
  readonly note?: string
}): VNode {
  return (
    <>
      <h1>{model.title}</h1>
      {note ? (
        <Notice kind="info">
          <p>{note}</p>
        </Notice>
      ) : null}
      <div class="st-actions st-no-print">
        <PrintButton language={language} />
      </div>
      <article class="st-document st-section">
        {renderLogo(model.look)}
        <p class="st-note">
          {model.author}. {model.dateline}.
        </p>
        {renderBlocks(model.blocks)}
      </article>
    </>
  )
}
