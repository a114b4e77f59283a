import {
  CheckBox,
  ExternalHyperlink,
  FootnoteReferenceRun,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { shorten } from '#platform/i18n/shorten.ts'
import type { Run } from './blocks.ts'
import { outsideHref } from './document-text.ts'
import { drawnBox } from './tick-box.ts'

/** Runs as the content of a paragraph; `column` is the title of the column that they stand in. */
export function docxRuns(runs: readonly Run[], column = ''): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if ('footnote' in run) return [new FootnoteReferenceRun(Number(run.text))]
    if (!('href' in run)) {
      return withTickBoxes(run.text, column, {
        ...(run.bold && { bold: true }),
        ...(run.italic && { italics: true }),
      })
    }
    const href = outsideHref(run.href)
    if (href === null) return textRuns(run.text, {})
    return [
      new ExternalHyperlink({ link: href, children: textRuns(run.text, { style: 'Hyperlink' }) }),
    ]
  })
}

interface TextLook {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly style?: string
}

/** Boxes can be ticked in Word. Each is named by the words after it, or by its column. */
function withTickBoxes(text: string, column: string, look: TextLook): ParagraphChild[] {
  const [before = '', ...labels] = text.split(drawnBox)
  return [
    ...(before === '' ? [] : textRuns(before, look)),
    ...labels.flatMap((label) => [
      tickBox(label.trim() || column),
      ...(label === '' ? [] : textRuns(label, look)),
    ]),
  ]
}

function tickBox(label: string): CheckBox {
  const alias = shorten(label, 60)
  const hex = drawnBox.codePointAt(0)?.toString(16) ?? ''
  return new CheckBox({
    ...(alias !== '' && { alias }),
    uncheckedState: { value: hex, font: 'Inter' },
    checkedState: { value: '2612', font: 'MS Gothic' },
  })
}

export function textRuns(text: string, look: TextLook): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }))
}
