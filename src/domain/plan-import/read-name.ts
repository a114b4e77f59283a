import { type CellReading, nothingRead, reads } from './cell-reading.ts'
import { onOneLine } from './clean-text.ts'
import type { ImportedFields, ImportQuestion } from './plan-import.ts'
import { readAdopted } from './read-adopted.ts'
import { datesIn } from './read-dates.ts'
import { periodsIn } from './read-years.ts'

/** What the register can hold as a name. */
const maxNameLength = 400

const bullet = /^(?:[•●▪◦‣·∙]|[-–—*](?=\s))\s*/
const numbering =
  /^(?:nr\.?\s?)?(\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[a-zæøå][.)]|[IVX]{1,5}[.)])\s+(?=\S)/u
const monthNext =
  /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)/i
const fileMark =
  /\s*[([](?:pdf|docx?|word|lenke|lenkje|ekstern lenke|vedlegg)(?:[,;\s][^)\]]{0,40})?[)\]]|\s+\.?pdf$/giu
const label = /^(?:plan|plannavn|plannamn|navn|namn|tittel)\s?:\s+(?=\S)/iu
/** A figure that was raised in the source comes straight behind a bracket. */
const figureFootnote = /\)\d{1,2}$/
const footnote = /\s*(?:\*+\)?|[¹²³⁴-⁹†‡]+|\[\d{1,2}\])(?=\s|$|[,;.)])/gu
const perhapsPeriod =
  /[\s,–-]*(?:\(\s*)?(?:(?<!\p{L})(?:for|i)\s)?(?<!\p{L})(?:planperioden|planperiode|perioden|periode|åra|årene|tidsrommet)?\s?$/u

/** A name taken apart from what is written into it. */
export interface NumberedText {
  readonly number: string | null
  readonly text: string
}

/** «1.2 Kommuneplan», «a) Kommuneplan», «• Kommuneplan»: the numbering apart. */
export function withoutNumbering(written: string): NumberedText {
  const text = written.replace(bullet, '')
  const match = numbering.exec(text)
  if (!match) return { number: null, text }
  const rest = text.slice(match[0].length)
  const sign = (match[1] ?? '').replace(/[.)]+$/, '')
  const isPlain = sign === match[1] && !sign.includes('.')
  if (monthNext.test(rest) || (isPlain && !/^\p{Lu}\p{Ll}/u.test(rest)))
    return { number: null, text }
  return { number: sign, text: rest }
}

/**
 * The name of a plan without what is written into its cell: numbering, period, footnote marks, «(pdf)»
 * and line breaks. What is taken away is given as the fields it stands for.
 */
export function readName(cell: string): CellReading {
  const whole = onOneLine(joinedLines(cell))
    .replace(/^"([^"]*)"?$/, '$1')
    .replace(/^(\*\*|__)(.+)\1$/, '$2')
    .replace(label, '')
  const { number, text } = withoutNumbering(whole)
  const bare = onOneLine(
    text.replace(fileMark, '').replace(footnote, '').replace(figureFootnote, ')'),
  )
  const apart = withoutAdoption(bare)
  const timed = withoutPeriod(apart.name)
  const said = withoutRemarks(timed.name)
  const name = said.name || bare || whole
  const tooLong: ImportQuestion[] =
    name.length > maxNameLength ? [{ code: 'name-too-long', field: 'name' }] : []
  return reads(
    {
      ...(name && { name }),
      ...(number !== null && { number }),
      ...apart.fields,
      ...timed.fields,
      ...said.fields,
    },
    [...apart.questions, ...timed.questions, ...tooLong],
  )
}

/** A word divided at a line end is put together; «klima-\nog energi» keeps its hyphen. */
function joinedLines(cell: string): string {
  return cell
    .replace(/(\p{Ll})-[ \t]{0,3}\n[ \t]{0,3}(?!(?:og|eller|samt)(?!\p{L}))(?=\p{Ll})/gu, '$1')
    .replace(/(\p{Lu})-[ \t]{0,3}\n[ \t]{0,3}(?=\p{L})/gu, '$1-')
}

interface TimedName {
  readonly name: string
  readonly fields: ImportedFields
  readonly questions: readonly ImportQuestion[]
}

function withoutPeriod(name: string): TimedName {
  if (!/\d{4}/.test(name)) return { name, fields: {}, questions: [] }
  const written = periodsIn(name.slice(0, maxNameLength))
  const [first] = written
  if (!first) return { name, fields: {}, questions: [] }
  const wrong = written.find(({ period }) => period === null)
  if (wrong || !first.period) {
    const text = wrong?.text ?? first.text
    return { name, fields: {}, questions: [{ code: 'impossible-period', field: 'period', text }] }
  }
  const before = name.slice(0, first.start)
  const after = name.slice(first.start + first.text.length).replace(/^\s*\)/, '')
  const kept = `${before.slice(-30).length < before.length ? before.slice(0, -30) : ''}${before
    .slice(-30)
    .replace(perhapsPeriod, '')}`
  const rest = after.replace(/^[\s,;:]+/, ' ')
  return {
    name: onOneLine(`${kept}${/^\s?[\p{L}\d]/u.test(rest) ? ' ' : ''}${rest}`).replace(
      /[\s,;:–-]+$/u,
      '',
    ),
    fields: { period: first.period },
    questions: [],
  }
}

const adoptedBehind =
  /[\s,;(–-]{1,4}(?:sist\s)?(?:vedtatt|vedteken|vedteke)(?:\s(?:i|av)\s\p{L}{1,40})?:?\s(?=[^)]{0,60}\d)/iu
const becomes =
  'revideres|reviderast|rulleres|rullerast|videreføres|vidareførast|utgår|oppheves|opphevast|under arbeid'
const runsTogether = new RegExp(
  `\\s(?:${becomes})(?:\\s(?:i\\s)?20\\d{2})?[\\s.]*$|\\s(?:19|20)\\d{2}\\s(?:${becomes})(?!\\p{L})`,
  'iu',
)

/** «…, vedtatt 12.06.2018»; other columns that have run into the name are asked about. */
function withoutAdoption(name: string): TimedName {
  if (name.length > maxNameLength) return { name, fields: {}, questions: [] }
  const found = adoptedBehind.exec(name)
  const before = found ? name.slice(0, found.index) : ''
  const adopted = found ? name.slice(found.index + found[0].length).replace(/\)$/, '') : ''
  const { fields, questions } = before ? readAdopted(adopted) : nothingRead
  const mixed: ImportQuestion[] = [{ code: 'not-understood', field: 'name', text: name }]
  if (fields.adoptedYear !== undefined && questions.length === 0) {
    return { name: before, fields, questions: fields.notes === undefined ? [] : mixed }
  }
  const isMixed = runsTogether.test(name) || datesIn(name).length > 0
  return { name, fields: {}, questions: isMixed ? mixed : [] }
}

/** «(ny)» and «– har ikke» say something of the plan and are no part of its name. */
function withoutRemarks(name: string): { name: string; fields: ImportedFields } {
  const isNew = /\s*\((?:ny|ny plan|nytt)\)$/iu.exec(name)
  if (isNew)
    return { name: name.slice(0, isNew.index), fields: { decision: 'new', status: 'planned' } }
  const isLacking =
    /[\s,:–-]{1,4}\(?(?:har ikke|har ikkje|mangler|manglar|finnes ikke|finst ikkje)\)?\.?$/iu.exec(
      name,
    )
  if (!isLacking || isLacking.index === 0) return { name, fields: {} }
  return {
    name: name.slice(0, isLacking.index),
    fields: { marks: ['lacking'], status: 'lacking' },
  }
}
