import type { VNode } from 'preact'
import type { FigureTableReading, TableRemark } from '#domain/own-figures/figure-table.ts'
import { smallFigures } from '#domain/own-figures/figure-table.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { Notice } from '#ui/notice.tsx'
import type { FiguresDraft } from './figures-draft.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'

const mostOfOneKind = 5

/** What people should know of how a table was read. */
export function TableRemarks({
  draft,
  reading,
  language,
}: {
  draft: FiguresDraft
  reading: FigureTableReading
  language: Language
}): VNode {
  const text = ownFiguresTexts[language]
  const { remarks, table } = reading
  const unread = remarks.filter(({ code }) => code === 'no-figure')
  const others = remarks.filter(({ code }) => code !== 'no-figure')
  const sentences = [
    ...[...unread.slice(0, mostOfOneKind), ...others.slice(0, 4 * mostOfOneKind)].map((remark) =>
      remarkSentence(remark, table.decimals, language),
    ),
    ...(unread.length > mostOfOneKind
      ? [text.remarks.moreNoFigures(unread.length - mostOfOneKind)]
      : []),
    ...draft.notices.map((notice) => noticeSentence(notice, language)),
  ].filter((sentence) => sentence !== '')
  const isWrong = remarks.some(({ code }) => code === 'no-figure' || code === 'total-is-wrong')
  return (
    <>
      {sentences.length > 0 ? (
        <Notice kind={isWrong ? 'warning' : 'info'} heading={text.remarks.heading}>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence} class="st-long-text">
                {sentence}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <SmallFigures table={table} language={language} />
    </>
  )
}

/** Advice where figures are so small that people may be known again. */
export function SmallFigures({
  table,
  language,
}: {
  table: FigureTableReading['table']
  language: Language
}): VNode | null {
  const count = smallFigures(table)
  const text = ownFiguresTexts[language].small
  if (count === 0) return null
  return (
    <Notice kind="warning" heading={text.heading}>
      <p>{text.body(count, number(count, language))}</p>
    </Notice>
  )
}

const longestQuote = 60

/** What a remark says. */
function remarkSentence(remark: TableRemark, decimals: number, language: Language): string {
  const text = ownFiguresTexts[language].remarks
  switch (remark.code) {
    case 'no-figure':
      return text.noFigure(remark.line, remark.heading, remark.text.slice(0, longestQuote))
    case 'total-is-right':
      return text.right(remark.name)
    case 'total-is-wrong': {
      const written = number(remark.written, language, decimals)
      return text.wrong(
        remark.name,
        remark.heading,
        written,
        number(remark.added, language, decimals),
      )
    }
    case 'total-cannot-be-checked':
      return text.unchecked(remark.name)
    case 'same-name':
      return text.same(remark.name)
    case 'same-heading':
      return text.sameHeading(remark.heading.slice(0, longestQuote))
    case 'columns-left-out': {
      const shown = remark.headings.slice(0, mostOfOneKind)
      const rest = remark.headings.length - shown.length
      const quoted = shown.map((heading) => `«${heading.slice(0, longestQuote)}»`)
      return text.leftOutColumns(quoted.join(', '), shown.length, rest)
    }
  }
}

function noticeSentence(notice: FiguresDraft['notices'][number], language: Language): string {
  const text = ownFiguresTexts[language].remarks
  const count = typeof notice.count === 'number' ? notice.count : 0
  if (notice.code === 'macros-left-out') return text.macros
  if (notice.code === 'formulas-as-text') return text.formulas(count)
  if (notice.code === 'hidden-rows-read') return text.hidden(count)
  if (notice.code !== 'other-sheets' || !Array.isArray(notice.others)) return ''
  const others = notice.others.slice(0, mostOfOneKind).map((name) => `«${String(name)}»`)
  return text.otherSheets(String(notice.sheet), others.join(', '))
}
