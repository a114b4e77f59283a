import type { LocalDate } from '#domain/calendar/local-date.ts'
import { lawRuns } from '#features/law/index.ts'
import type { Block, DocumentModel, Run } from '#platform/documents/blocks.ts'
import { markdownBlocks } from '#platform/documents/markdown.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Filling } from './filling.ts'
import { fittedTable } from './fitted-table.ts'
import { blockPlaceholders, inlinePlaceholders } from './placeholders.ts'
import type { Template } from './template-library.ts'
import { templatesTexts } from './templates.texts.ts'

/** The template as a document, with what is known filled in. */
export function filledDocument(
  template: Template,
  filling: Filling,
  today: LocalDate,
): DocumentModel {
  const { language, title } = template
  const text = templatesTexts[language]
  return {
    form: template.form ?? 'letter',
    title: filledText(title, filling),
    subtitle: '',
    ...(filling.look && { look: filling.look }),
    author: filling.author || text.blank.kommune,
    language,
    // Nobody has made what is blank, and what states its date in the text states it once.
    dateline:
      filling.author && !template.body.includes('{{i-dag}}')
        ? text.dateline(longDate(today, language))
        : '',
    blocks: filledBlocks(template, filling),
  }
}

/** The template's text as blocks. What people have written is put in as it is: it makes no markup. */
export function filledBlocks({ body, language }: Template, filling: Filling): readonly Block[] {
  return markdownBlocks(chosenLines(body, filling.hasSami), () => null).flatMap((block) => {
    const own = blockPlaceholders.find((name) => wholeText(block) === `{{${name}}}`)
    return own ? filling.blocks[own] : [filledBlock(block, filling, language)]
  })
}

/** What lies between `{{hvis:samisk}}` and `{{slutt}}` stands or falls; the marks fall. */
function chosenLines(body: string, hasSami: boolean): string {
  return body.replace(
    /^\{\{hvis:samisk\}\}[ \t]*\n(.*?)^\{\{slutt\}\}[ \t]*$/gms,
    (_, inner: string) => (hasSami ? inner : ''),
  )
}

function wholeText(block: Block): string {
  return block.kind === 'paragraph'
    ? block.runs
        .map(({ text }) => text)
        .join('')
        .trim()
    : ''
}

function filledBlock(block: Block, filling: Filling, language: Language): Block {
  const runs = (all: readonly Run[]) => filledRuns(all, filling, language)
  switch (block.kind) {
    case 'heading':
      // The headings of a text begin below the title of a page; a document's begin at the top.
      return { ...block, level: block.level === 3 ? 2 : 1, text: filledText(block.text, filling) }
    case 'paragraph':
      return paragraphOf(runs(block.runs))
    case 'list':
      return { ...block, items: block.items.map(runs) }
    case 'table':
      return fittedTable({
        ...block,
        columns: block.columns.map((one) => ({ ...one, title: filledText(one.title, filling) })),
        rows: block.rows.map((row) => row.map(runs)),
      })
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(runs) }
    default:
      return block
  }
}

/** Advice to whoever writes stands in a box, so that it is seen and taken out. */
function paragraphOf(runs: readonly Run[]): Block {
  const [first, ...rest] = runs
  const [, advice] = /^Tips: (.*)/s.exec(first?.text ?? '') ?? []
  if (advice === undefined) return { kind: 'paragraph', runs }
  return {
    kind: 'note',
    title: '',
    runs: [{ text: 'Tips: ', bold: true }, { text: advice }, ...rest],
  }
}

function filledRuns(runs: readonly Run[], filling: Filling, language: Language): readonly Run[] {
  return runs.flatMap((run): readonly Run[] => {
    if ('href' in run || 'footnote' in run) return [run]
    return lawRuns(filledText(run.text, filling), language).map((part) => ({
      ...('href' in part ? {} : run),
      ...part,
      text: unparted(part.text),
    }))
  })
}

/** «§ 10-1» and «45 min» are not parted at the end of a line. */
const unparted = (text: string) => text.replace(/(§) (?=\d)|(\d) (?=min\b)/g, '$1$2\u00a0')

const placeholder = new RegExp(`\\{\\{(${inlinePlaceholders.join('|')})\\}\\}`, 'g')

function filledText(text: string, { inline }: Filling): string {
  return text.replace(placeholder, (whole, name: string, at: number) => {
    const known = inlinePlaceholders.find((one) => one === name)
    if (!known) return whole
    const isBeginning =
      /(?:^|[.!?] )$/.test(text.slice(0, at)) && /^ \p{Ll}/u.test(text.slice(at + whole.length))
    return isBeginning ? capitalised(inline[known]) : inline[known]
  })
}

/** «[navn] leder arbeidet» as the beginning of a sentence; what people have written stays. */
const capitalised = (text: string) => text.replace(/^\[\p{Ll}/u, (start) => start.toUpperCase())
