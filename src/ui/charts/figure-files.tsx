import type { VNode } from 'preact'
import { CopyFigureButton } from '#ui/browser-buttons.tsx'
import { chartTexts } from './chart.texts.ts'
import type { ChartWords } from './chart.ts'

export interface ChartDownloads {
  readonly svg: string
  readonly png: string
  readonly docx?: string
  readonly csv: string
  readonly xlsx: string
  /** Where the figure has a page of its own. */
  readonly page?: string
  /** Only the signed-in can open them: what a figure is pasted into could not fetch its picture. */
  readonly isPrivate?: true
}

interface FigureFilesProps {
  words: Pick<ChartWords, 'title' | 'language'>
  downloads: ChartDownloads
  /** Its id on the page. */
  figure: string
}

/** The files of a figure, and a button that copies it. */
export function FigureFiles({ words, downloads, figure }: FigureFilesProps): VNode {
  const text = chartTexts[words.language]
  const files = [
    ['SVG', downloads.svg],
    ['PNG', downloads.png],
    ...(downloads.docx ? ([['Word', downloads.docx]] as const) : []),
    ['CSV', downloads.csv],
    ['Excel', downloads.xlsx],
  ] as const
  return (
    <div class="st-figure__files st-no-print">
      <ul>
        {files.map(([name, href]) => (
          <li key={name}>
            <a href={href}>
              {text.download(name)}
              <span class="ds-sr-only">: {words.title}</span>
            </a>
          </li>
        ))}
        {downloads.page ? (
          <li>
            <a href={downloads.page}>
              {text.page}
              <span class="ds-sr-only">: {words.title}</span>
            </a>
          </li>
        ) : null}
      </ul>
      {downloads.isPrivate ? null : (
        <CopyFigureButton
          language={words.language}
          figure={figure}
          picture={downloads.png}
          title={words.title}
        />
      )}
    </div>
  )
}
