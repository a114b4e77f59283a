import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { type LawFingerprint, lawFingerprints } from '#domain/law/law-fingerprints.ts'
import { laws } from '#domain/law/laws.ts'
import { article, point, section } from '#domain/law/requirement.ts'
import { type CitedSection, citedSections, keyOf } from './law-citations.ts'
import { compareLaw, needsReading } from './law-comparison.ts'
import { tableSource } from './law-fingerprint-table.ts'
import { lawReport } from './law-report.ts'
import { type ActText, readLawFolder } from './law-text.ts'
import { updatedTable } from './law-watch.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const lawFolder = path.join(root, '../shared/data/law')
const hasLaw = existsSync(path.join(lawFolder, '2008-06-27-71.md'))
if (!hasLaw) {
  process.stderr.write(
    `Left out: the fingerprints are not compared with the law, because ${lawFolder} is missing.\n`,
  )
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** A folder with one act, «plan- og bygningsloven», of these blocks. */
function folderOf(...blocks: readonly string[]): ReadonlyMap<string, ActText> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stedsans-law-'))
  folders.push(folder)
  const text = [`---\nrefid: "lov/${laws.pbl.number}"\n---`, '# Lov', ...blocks].join('\n\n')
  writeFileSync(path.join(folder, 'lov.md'), text)
  writeFileSync(path.join(folder, 'README.md'), '# Lovtekster\n')
  return readLawFolder(folder)
}

const cites = (basis: CitedSection['basis'], part: Partial<CitedSection> = {}): CitedSection => ({
  key: keyOf(basis),
  basis,
  requirements: [],
  plans: [],
  places: [],
  ...part,
})

const strategy = ['### § 10-1. Kommunal planstrategi', 'Kommunestyret vedtar den. Den er kort.']
const plan = ['### § 11-1. Kommuneplan', 'Kommunen har en kommuneplan.']
const cited = [
  cites(section('pbl', '10-1'), { requirements: [{ id: 'L1', title: 'Vedta i tide' }] }),
  cites(section('pbl', '11-1'), { places: ['content/nb/trinn/1-eierskap.md:7'] }),
]
const today = { keys: null, checkedOn: '2026-07-02' }
const table = (acts = folderOf(...strategy, ...plan), all = cited) =>
  Object.fromEntries(updatedTable({}, all, acts, today))
const outcomes = (
  acts: ReadonlyMap<string, ActText>,
  known: Readonly<Record<string, LawFingerprint>> = table(),
) => compareLaw(cited, known, acts).map(({ outcome }) => outcome)

describe('the law, held against what was read', () => {
  it('is the same when nothing or only its setting changed', () => {
    expect(outcomes(folderOf(...strategy, ...plan))).toEqual(['unchanged', 'unchanged'])
    const respaced = [
      '#### § 10-1 Kommunal planstrategi',
      'Kommunestyret  vedtar den.\nDen er kort .',
    ]
    expect(outcomes(folderOf(...respaced, ...plan))).toEqual(['unchanged', 'unchanged'])
  })

  it('has changed when one word has', () => {
    const changed = ['### § 10-1. Kommunal planstrategi', 'Kommunestyret vedtar den. Den er lang.']
    expect(outcomes(folderOf(...changed, ...plan))).toEqual(['changed', 'unchanged'])
  })

  it('has lost a section, or all of it but the number', () => {
    expect(outcomes(folderOf(...plan))).toEqual(['gone', 'unchanged'])
    expect(outcomes(folderOf('### § 10-1. (Opphevet)', ...plan))).toEqual(['repealed', 'unchanged'])
  })

  it('has given a section another number', () => {
    const moved = folderOf('### § 10-2. Kommunal planstrategi', strategy[1] ?? '', ...plan)
    const [first] = compareLaw(cited, table(), moved)
    expect(first).toMatchObject({ outcome: 'moved', newNumber: '10-2' })
  })

  it('is not in the folder, after it was read there', () => {
    expect(outcomes(new Map())).toEqual(['no-act', 'no-act'])
  })

  it('is not watched where no text was read, and articles never are', () => {
    const all = [cites(section('alkoholloven', '1-7d')), cites(article('barnekonvensjonen', '3'))]
    const known = table(undefined, all)
    const compared = compareLaw(all, known, folderOf(...plan))
    expect(compared.map(({ outcome }) => outcome)).toEqual(['not-watched', 'not-watched'])
    expect(compared.some(needsReading)).toBe(false)
  })

  it('has a section that nobody has read, or that does not exist', () => {
    expect(outcomes(folderOf(...plan), {})).toEqual(['unknown', 'new'])
  })
})

describe('the report', () => {
  it('names the section, what rests on it, where to read and what to do', () => {
    const changed = ['### § 10-1. Planstrategi', '*Endret ved lov 1 jan 2027 nr. 1.*', ...plan]
    const report = lawReport(compareLaw(cited, table(), folderOf(...changed)), ['pbl/1-1'])
    expect(report).toContain('1 av 2 paragrafer må leses')
    expect(report).toContain('ENDRET: plan- og bygningsloven § 10-1')
    expect(report).toContain('https://lovdata.no/lov/2008-06-27-71/§10-1')
    expect(report).toContain('lest i teksten fra 2. juli 2026')
    expect(report).toContain('Krav L1: Vedta i tide')
    expect(report).toContain('Endret ved lov 1 jan 2027 nr. 1.')
    expect(report).toContain('Les den nye teksten')
    expect(report).toMatch(/siteres ikke lenger.*\n {2}pbl\/1-1/)
    expect(report).not.toContain('1-eierskap')
  })

  it('tells of changes that are adopted and do not apply yet', () => {
    const coming = folderOf(...strategy, '*Endres ved lov 20 juni 2025 nr. 81.*', ...plan)
    const compared = compareLaw(cited, table(), coming)
    expect(compared.some(needsReading)).toBe(false)
    expect(lawReport(compared, [])).toContain('§ 10-1: Endres ved lov 20 juni 2025 nr. 81.')
  })
})

describe('an update of the table', () => {
  const changed = folderOf('### § 10-1. Ny', 'Ny tekst.', '### § 11-1. Ny', 'Ny tekst.')

  it('takes the sections that are named, and leaves the others', () => {
    const what = { keys: ['pbl/10-1'], checkedOn: '2027-01-05' }
    const updated = Object.fromEntries(updatedTable(table(), cited, changed, what))
    expect(outcomes(changed, updated)).toEqual(['unchanged', 'changed'])
    expect(updated['pbl/10-1']?.checkedOn).toBe('2027-01-05')
    expect(updated['pbl/11-1']?.checkedOn).toBe('2026-07-02')
  })

  it('takes all, with what nothing cites taken out', () => {
    const known = { ...table(), 'pbl/1-1': { checkedOn: '2026-07-02', sha256: 'ab' } }
    const updated = updatedTable(known, cited, changed, { keys: null, checkedOn: '2027-01-05' })
    expect([...updated.keys()]).toEqual(['pbl/10-1', 'pbl/11-1'])
    expect(outcomes(changed, Object.fromEntries(updated))).toEqual(['unchanged', 'unchanged'])
  })

  it('gives a section without text a date only when it is named', () => {
    const alone = [cites(section('alkoholloven', '1-7d'))]
    const dateOf = (keys: readonly string[] | null) =>
      updatedTable({}, alone, changed, { keys, checkedOn: '2027-01-05' }).get('alkoholloven/1-7d')
    expect(dateOf(null)).toEqual({ checkedOn: null, sha256: null })
    expect(dateOf(['alkoholloven/1-7d'])).toEqual({ checkedOn: '2027-01-05', sha256: null })
  })

  it('refuses what is not cited and what the act does not have', () => {
    const update = (keys: readonly string[]) =>
      updatedTable(table(), cited, folderOf(...plan), { keys, checkedOn: '2027-01-05' })
    expect(() => update(['pbl/99-9'])).toThrow('Siteres ikke: pbl/99-9')
    expect(() => update(['pbl/10-1'])).toThrow('Finnes ikke i loven: pbl/10-1')
  })

  it('is written in the order of the acts and of the numbers', () => {
    const entry = { checkedOn: '2026-07-02', sha256: null }
    const keys = ['kommuneloven/5-12', 'pbl/11-1', 'pbl/3-1']
    const source = tableSource(new Map(keys.map((key) => [key, entry])))
    expect([...source.matchAll(/'(\w+\/[\w-]+)'/g)].map(([, key]) => key)).toEqual([
      'pbl/3-1',
      'pbl/11-1',
      'kommuneloven/5-12',
    ])
  })
})

describe('what the product cites', () => {
  const all = citedSections(root)

  it('has the requirements, the required plans and the texts of the screens', () => {
    const found = all.find(({ key }) => key === 'pbl/10-1')
    expect(found?.requirements.map(({ id }) => id)).toContain('L5')
    expect(found?.plans.map(({ id }) => id)).toContain('planning-strategy')
    expect(found?.places.some((place) => place.startsWith('src/features/'))).toBe(true)
  })

  it('is all in the table: run «npm run law-watch» when a section is lacking', () => {
    expect(all.map(({ key }) => key).filter((key) => !lawFingerprints[key])).toEqual([])
  })

  it('has a fingerprint for each requirement and plan whose act can be read', () => {
    const unwatched = all
      .filter(({ requirements, plans }) => requirements.length + plans.length > 0)
      .filter(({ key }) => !lawFingerprints[key]?.sha256)
      .map(({ basis }) => basis.lawKey)
    expect(new Set(unwatched)).toEqual(
      new Set([
        'grunnloven',
        'barnekonvensjonen',
        'helseberedskapsloven',
        'sosialtjenesteloven',
        'smittevernloven',
        'alkoholloven',
        'brannloven',
        'brannforebyggingsforskriften',
        'byggesaksforskriften',
        'hjorteviltforskriften',
        'habiliteringsforskriften',
        'besoksbidragsloven',
      ]),
    )
  })

  it('gives the rules the day of each section, and null for what was not read again', () => {
    expect(section('pbl', '10-1').checkedOn).toBe(lawFingerprints['pbl/10-1']?.checkedOn)
    expect(point('sprKlimaEnergi', '5.3').checkedOn).not.toBeNull()
    expect(section('grunnloven', '104').checkedOn).toBeNull()
  })

  it.skipIf(!hasLaw)('is in the law as it was read', () => {
    const toRead = compareLaw(all, lawFingerprints, readLawFolder(lawFolder)).filter(needsReading)
    expect(toRead.map(({ cited: { key }, outcome }) => `${key} ${outcome}`)).toEqual([])
  })
})
