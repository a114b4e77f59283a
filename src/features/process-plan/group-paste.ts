import type { PlanItemContent } from './plan-content.ts'
import { emailShape } from './plan-item.form.ts'

type Member = PlanItemContent<'group-member'>

export interface UnreadLine {
  /** From 1, empty lines counted. */
  readonly line: number
  readonly typed: string
  readonly reason: 'no-name' | 'several-emails' | 'too-long'
}

export interface PastedMembers {
  readonly members: readonly Member[]
  readonly unread: readonly UnreadLine[]
}

const maxCell = 300
// Longer than any person; what looks for e-mails would take ages on a line without an end.
const maxLine = 2_000
const email = /[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:]+/g
const numbering = /^\s*(?:\d{1,3}[.):]\s*|\d{1,3}\s{3,}|[-–•*]\s+)/

type HeaderWord = 'name' | 'first' | 'last' | 'position' | 'email' | 'other'

const headerWords: Readonly<Record<string, HeaderWord>> = {
  navn: 'name',
  namn: 'name',
  fornavn: 'first',
  fornamn: 'first',
  etternavn: 'last',
  etternamn: 'last',
  stilling: 'position',
  tittel: 'position',
  verv: 'position',
  rolle: 'position',
  funksjon: 'position',
  'e-post': 'email',
  epost: 'email',
  'e-postadresse': 'email',
  epostadresse: 'email',
  mail: 'email',
  'e-mail': 'email',
  nr: 'other',
  'nr.': 'other',
  '#': 'other',
  telefon: 'other',
  tlf: 'other',
  mobil: 'other',
}

/**
 * Members from a list as people have it: one on each line, the name first, then position and e-mail,
 * parted by tab, semicolon, comma or a dash. An e-mail is known wherever it stands; numbering and a
 * row of headings are left out, and the headings say which column is which. Functions and
 * responsibilities are left as usual.
 */
export function readMembers(text: string): PastedMembers {
  const lines = text.split('\n').map((typed, index) => ({ typed: typed.trim(), line: index + 1 }))
  const filled = lines.filter(({ typed }) => typed !== '')
  const header = headerOf(filled[0]?.typed ?? '')
  const members: Member[] = []
  const unread: UnreadLine[] = []
  for (const { typed, line } of header ? filled.slice(1) : filled) {
    const read = readLine(typed, header)
    if (typeof read === 'string') unread.push({ line, typed: typed.slice(0, 80), reason: read })
    else members.push({ ...read, functionInGroup: 'member', raci: {} })
  }
  return { members, unread }
}

/** Those who are not there already, by e-mail or by name, and each only once. */
export function newMembers(
  pasted: readonly Member[],
  present: readonly Pick<Member, 'name' | 'email'>[],
): readonly Member[] {
  const known = new Set(present.flatMap(marksOf))
  return pasted.filter((member) => {
    const marks = marksOf(member)
    const isKnown = marks.some((mark) => known.has(mark))
    for (const mark of marks) known.add(mark)
    return !isKnown
  })
}

function marksOf({ name, email: address }: Pick<Member, 'name' | 'email'>): readonly string[] {
  const sameName = name.toLowerCase().replace(/\s+/g, ' ').trim()
  return address === '' ? [sameName] : [sameName, address.toLowerCase()]
}

type Person = Pick<Member, 'name' | 'position' | 'email'>

function readLine(
  typed: string,
  header: readonly HeaderWord[] | null,
): Person | UnreadLine['reason'] {
  if (typed.length > maxLine) return 'too-long'
  const emails = typed.match(email) ?? []
  if (emails.length > 1) return 'several-emails'
  const person = {
    ...(header ? byColumns(cellsOf(typed), header) : byOrder(typed)),
    email: emails[0] ?? '',
  }
  if (!/\p{L}/u.test(person.name)) return 'no-name'
  const isLong = [person.name, person.position, person.email].some((one) => one.length > maxCell)
  return isLong ? 'too-long' : person
}

function byOrder(typed: string): { name: string; position: string } {
  const cells = cellsOf(typed.replace(numbering, ''))
  // A column of numbers before the names.
  const numbered =
    cells.length > 1 && /^\d{1,3}[.)]?$/.test(cells[0] ?? '') ? cells.slice(1) : cells
  const [name = '', ...rest] = numbered.map(withoutEmail).filter((cell) => cell !== '')
  return { name, position: rest.join(', ') }
}

function byColumns(cells: readonly string[], header: readonly HeaderWord[]) {
  const under = (word: HeaderWord) =>
    cells
      .filter((_, index) => header[index] === word)
      .map(withoutEmail)
      .filter((cell) => cell !== '')
  const name = [...under('name'), ...under('first'), ...under('last')].join(' ')
  return { name: name.replace(numbering, ''), position: under('position').join(', ') }
}

function headerOf(line: string): readonly HeaderWord[] | null {
  if (line.length > maxLine) return null
  const words = cellsOf(line).map((cell) => headerWords[cell.toLowerCase().replace(/:$/, '')])
  const known = words.filter((word) => word !== undefined)
  const hasName = known.includes('name') || known.includes('first')
  // A table has other columns too; a person is never called «Navn».
  if (!hasName || known.length === 0) return null
  return words.map((word) => word ?? 'other')
}

/** What parts the line: a tab or a semicolon anywhere, else the first comma, dash or wide space. */
function cellsOf(typed: string): readonly string[] {
  const strong = ['\t', ';', '|'].find((sign) => typed.includes(sign))
  if (strong) return typed.split(strong).map(unquoted)
  const weak = /,|\s[–—-]\s|\s{3,}/.exec(typed)
  if (!weak) return [unquoted(typed)]
  const separator = weak[0].includes(',') ? /,/ : weak[0].trim() === '' ? /\s{3,}/ : /\s[–—-]\s/
  return typed.split(separator).map(unquoted)
}

function unquoted(cell: string): string {
  const plain = cell.trim()
  return /^".*"$/s.test(plain) ? plain.slice(1, -1).replaceAll('""', '"').trim() : plain
}

function withoutEmail(cell: string): string {
  return cell
    .split(/\s+/)
    .filter((word) => !emailShape.test(word.replace(/^(?:mailto:)?[<("]*|[>)",;.]*$/g, '')))
    .join(' ')
    .replace(/^[\s,–-]+|[\s,–-]+$/g, '')
}
