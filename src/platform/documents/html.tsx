import type { ComponentChildren, VNode } from 'preact'
import { RawHtml } from '#ui/raw-html.tsx'
import { safeHref } from '#ui/safe-href.ts'
import { TableRegion } from '#ui/table-region.tsx'
import type { Block, DocumentLook, Run } from './blocks.ts'
import {
  captionLabel,
  type Prepared,
  type PreparedBlock,
  prepareBlocks,
  runsOf,
} from './prepared-blocks.ts'

/**
 * The blocks as HTML within a page, styled by `document.css`. The page has its own `h1`, so a
 * heading of level 1 becomes `h2`; the ids `del-1`, `del-2` … let a page link to the headings.
 */
export function renderBlocks(blocks: readonly Block[]): VNode {
  let headings = 0
  const footnotes: Footnote[] = []
  const shown = prepareBlocks(blocks).map((block) => {
    if (block.kind === 'heading') headings += 1
    footnotes.push(...footnotesOf(block))
    return renderBlock(block, `del-${headings}`)
  })
  return (
    <div class="document">
      {shown}
      {footnotes.length > 0 && <Footnotes footnotes={footnotes} />}
    </div>
  )
}

const tallestLogoPx = 88
const widestLogoPx = 270

/** The municipality's arms over its document. The file stands in the page, so no link can break. */
export function renderLogo(look: DocumentLook | undefined): VNode | null {
  if (!look?.logo) return null
  const { base64, contentType, widthPx, heightPx, alternative } = look.logo
  const source = `data:${contentType};base64,${base64}`
  const scale = Math.min(tallestLogoPx / heightPx, widestLogoPx / widthPx)
  return (
    <p class="document-logo">
      <img
        src={source}
        alt={alternative}
        width={Math.round(widthPx * scale)}
        height={Math.round(heightPx * scale)}
      />
    </p>
  )
}

function renderBlock(block: PreparedBlock, id: string): VNode {
  switch (block.kind) {
    case 'heading':
      return <DocumentHeading block={block} id={id} />
    case 'paragraph':
      return <p>{renderRuns(block.runs)}</p>
    case 'list':
      return <DocumentList block={block} />
    case 'table':
      return <DocumentTable block={block} />
    case 'figure':
      return <DocumentFigure block={block} />
    case 'note':
      return (
        <div class="document-note">
          {block.title && <p class="document-note-title">{block.title}</p>}
          <p>{renderRuns(block.runs)}</p>
        </div>
      )
    case 'quote':
      return (
        <blockquote>
          {block.paragraphs.map((runs) => (
            <p>{renderRuns(runs)}</p>
          ))}
        </blockquote>
      )
    case 'picture':
      return <DocumentPicture block={block} />
  }
}

function DocumentHeading({ block, id }: { block: Prepared<'heading'>; id: string }): VNode {
  if (block.level === 1) return <h2 id={id}>{block.text}</h2>
  return block.level === 2 ? <h3 id={id}>{block.text}</h3> : <h4 id={id}>{block.text}</h4>
}

function DocumentList({ block }: { block: Prepared<'list'> }): VNode {
  const items = block.items.map((item) => <li>{renderRuns(item)}</li>)
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

function DocumentTable({ block }: { block: Prepared<'table'> }): VNode {
  const alignment = (index: number) => block.columns[index]?.align === 'end'
  const titles = block.columns.map(({ title }) => title).join(', ')
  return (
    <TableRegion
      caption={
        block.caption === '' ? titles : `${captionLabel.table} ${block.number}: ${block.caption}`
      }
      captionHidden={block.caption === ''}
      note={block.source}
    >
      <thead>
        <tr>
          {block.columns.map((column, index) => (
            <th key={index} scope="col" data-numeric={alignment(index)}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column} data-numeric={alignment(column)}>
                {renderRuns(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function DocumentFigure({ block }: { block: Prepared<'figure'> }): VNode {
  return (
    <figure>
      <div role="img" aria-label={block.alternative}>
        <RawHtml
          html={block.svg}
          className={block.narrowSvg ? 'document-wide' : 'document-picture'}
        />
        {block.narrowSvg && <RawHtml html={block.narrowSvg} className="document-narrow" />}
      </div>
      <figcaption>
        <b>
          {captionLabel.figure} {block.number}:
        </b>{' '}
        {block.caption}
        {block.source && <span class="st-source">{block.source}</span>}
      </figcaption>
    </figure>
  )
}

function DocumentPicture({ block }: { block: Prepared<'picture'> }): VNode {
  const size = block.file && { width: block.file.widthPx, height: block.file.heightPx }
  return (
    <figure>
      <img src={safeHref(block.href)} alt={block.alternative} loading="lazy" {...size} />
      {block.caption && (
        <figcaption>
          <b>
            {captionLabel.figure} {block.number}:
          </b>{' '}
          {block.caption}
        </figcaption>
      )}
    </figure>
  )
}

type Footnote = Extract<Run, { footnote: unknown }>

function footnotesOf(block: PreparedBlock): readonly Footnote[] {
  return runsOf(block).filter((run) => 'footnote' in run)
}

/** The numbers lead back to where one read. */
function Footnotes({ footnotes }: { footnotes: readonly Footnote[] }): VNode {
  return (
    <ol class="document-footnotes">
      {footnotes.map(({ text, footnote }) => (
        <li id={`fotnote-${text}`}>
          <a href={`#fotnotemerke-${text}`}>{text}</a> {renderRuns(footnote)}
        </li>
      ))}
    </ol>
  )
}

function renderRuns(runs: readonly Run[]): ComponentChildren {
  return runs.map((run) => {
    const lines = renderLines(run.text)
    if ('href' in run) {
      const href = safeHref(run.href)
      return href ? <a href={href}>{lines}</a> : lines
    }
    if ('footnote' in run) {
      return (
        <sup id={`fotnotemerke-${run.text}`}>
          <a href={`#fotnote-${run.text}`}>{run.text}</a>
        </sup>
      )
    }
    const text = run.italic ? <em>{lines}</em> : lines
    return run.bold ? <strong>{text}</strong> : text
  })
}

function renderLines(text: string): ComponentChildren {
  return text.split('\n').map((line, index) => (index === 0 ? line : [<br />, line]))
}
