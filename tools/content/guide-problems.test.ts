import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { guideProblems, writtenPages } from './guide-problems.ts'
import { strayFiles } from './stray-files.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

type Files = Readonly<Record<string, string>>

/** What is wrong with a folder of these files, as `file: what`. */
function problemsOf(files: Files): readonly string[] {
  return guideProblems(writtenPages(folderOf(files)), new Set(['mandat'])).map(
    ({ file, what }) => `${file.replace('content/', '')}: ${what}`,
  )
}

function folderOf(files: Files): string {
  const root = mkdtempSync(path.join(tmpdir(), 'stedsans-guide-'))
  folders.push(root)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  return root
}

const front = (changes: Readonly<Record<string, string>> = {}) => {
  const meta = {
    title: 'Kan vi det?',
    lead: 'Ja, det kan dere.',
    order: '1',
    checkedOn: '2026-11-21',
    requirements: '[]',
    sources: '[]',
    templates: '[]',
    related: '[]',
    keywords: '[]',
    yours: '[]',
    group: 'loven',
    ...changes,
  }
  return Object.entries(meta).map(([name, value]) => `${name}: ${value}`)
}

const page = (body: string, changes: Readonly<Record<string, string>> = {}) =>
  ['---', ...front(changes), '---', '', body, ''].join('\n')

const answer = '## Svar {#svar}\n\n{must pbl:10-1} Det skal dere.'
const inBoth = (body: string, changes: Readonly<Record<string, string>> = {}): Files => ({
  'nb/sporsmal/kan-vi.md': page(body, changes),
  'nn/sporsmal/kan-vi.md': page(body, changes),
})
const twice = (what: string) => [`nb/sporsmal/kan-vi.md: ${what}`, `nn/sporsmal/kan-vi.md: ${what}`]

describe('the guide', () => {
  it('as it stands has no problems', () => {
    const pages = writtenPages()
    expect(pages.length).toBeGreaterThan(100)
    expect(guideProblems(pages)).toEqual([])
    expect(strayFiles()).toEqual([])
  })

  it('has none where everything is in both forms and rests on something', () => {
    expect(problemsOf(inBoth(answer))).toEqual([])
  })
})

describe('an editor is told of', () => {
  it.each([
    ['nn', 'nb', 'nynorsk'],
    ['nb', 'nn', 'bokmål'],
  ])('a page that is missing in %s', (missing, written, name) => {
    const { [`${missing}/sporsmal/kan-vi.md`]: _, ...rest } = inBoth(answer)
    expect(problemsOf(rest)).toEqual([`${written}/sporsmal/kan-vi.md: there is no ${name} page`])
  })

  it.each([
    ['in a tag', '{must pbl:99-9} Det skal dere.'],
    ['in the text', '{must pbl:10-1} Det skal dere (plan- og bygningsloven § 99-9).'],
  ])('a section that there is none of, %s', (_, body) => {
    const found = problemsOf({
      'nb/sporsmal/kan-vi.md': page(body),
      'nn/sporsmal/kan-vi.md': page(body.replace('loven', 'lova')),
    })
    expect(found).toEqual(twice('cites pbl/99-9, which stands in no table of sections read'))
  })

  it('no section of an act that is not watched, when it stands in the table', () => {
    expect(problemsOf(inBoth('{must smittevernloven:7-1} Det skal dere.'))).toEqual([])
  })

  it.each([
    ['skal', 'Dere skal det.'],
    ['må', 'Dere må det.'],
    ['bør', 'Dere bør det.'],
    ['krav', 'Det er et krav.'],
    ['Lovpålagt', 'Lovpålagt er den.'],
  ])('«%s» without a tag', (word, body) => {
    const [first = ''] = problemsOf(inBoth(body))
    expect(first).toContain(`says «${word}» without a tag: «${body}»`)
  })

  it('«skal» without a tag in a heading of a table and in a cell', () => {
    const found = problemsOf(inBoth('| Dette skal dere |\n|---|\n| Og dette bør dere |'))
    expect(found.map((one) => /says «(\p{L}+)»/u.exec(one)?.[1])).toEqual([
      'skal',
      'bør',
      'skal',
      'bør',
    ])
  })

  it.each([
    ['words that only look like one of them', 'Et skall er en del av et egg. Se i må-listen vår.'],
    ['samples to copy', '> Kommunen skal svare.'],
  ])('nothing in %s', (_, body) => {
    expect(problemsOf(inBoth(body))).toEqual([])
  })

  it.each([
    ['{must} Det skal dere.', '{must} needs a requirement or a section'],
    ['{may ep} Det kan dere.', '{may} needs a requirement or a section'],
    ['{should} Det bør dere.', '{should} needs a reference'],
    ['{must L1 wikipedia} Det skal dere.', 'unknown reference wikipedia'],
    ['{maybe L1} Det er sant.', 'braces that are not understood'],
    ['{ours} Prøv {{kommune}}.', 'braces that are not understood'],
    ['{{bilde:hest}}', 'there is no {{bilde:hest}}'],
    ['{{tabell:hest}}', 'there is no {{tabell:hest}}'],
  ])('what is wrong with %s', (body, what) => {
    expect(problemsOf(inBoth(body)).filter((one) => one.includes(what))).toHaveLength(2)
  })

  it.each([
    ['/veileder/sporsmal/finnes-ikke'],
    ['/veileder/sporsmal/kan-vi#ikke-her'],
    ['/ordliste#finnes-ikke'],
    ['/maler/finnes-ikke'],
    ['/lov#L30'],
    ['/sporsmal/kan-vi'],
  ])('the dead link %s', (href) => {
    expect(problemsOf(inBoth(`Les [mer](${href}).`))).toEqual(twice(`dead link: ${href}`))
  })

  it.each([
    ['/veileder'],
    ['/veileder/sporsmal'],
    ['/veileder/sporsmal/kan-vi#her'],
    ['/maler/mandat'],
    ['/lov#L29'],
    ['/sok'],
  ])('nothing about the link %s', (href) => {
    expect(problemsOf(inBoth(`## Her {#her}\n\nLes [mer](${href}).`))).toEqual([])
  })

  it('an address outside the product', () => {
    const href = 'https://example.no'
    expect(problemsOf(inBoth(`Les [mer](${href}).`))).toEqual(
      twice(`address outside the product: ${href}; use sources`),
    )
  })

  it.each([
    [
      'of the first level',
      '# Overskrift',
      'a heading begins with #; the title stands in the front matter',
    ],
    ['without an id', '## Uten', 'heading without {#id}: Uten'],
    [
      'with an id of the page around',
      '## Innhold {#innhold}',
      'the page around has the id innhold',
    ],
    ['with the id of another', '## En {#en}\n\n## To {#en}', 'two headings have the id en'],
  ])('a heading %s', (_, body, what) => {
    expect(problemsOf(inBoth(body))).toEqual(expect.arrayContaining(twice(what)))
  })

  it('a method without its headings', () => {
    const body = '## Når {#nar}'
    const found = problemsOf({
      'nb/metoder/kafe.md': page(body),
      'nn/metoder/kafe.md': page(body),
    })
    const wanted = 'headings should be: nar, slik, tid, utstyr, fallgruver, etterpa'
    expect(found).toEqual([`nb/metoder/kafe.md: ${wanted}`, `nn/metoder/kafe.md: ${wanted}`])
  })

  it('headings and tags that differ between the forms', () => {
    const found = problemsOf({
      'nb/sporsmal/kan-vi.md': page('## En {#en}\n\n{must L1} Det skal dere.'),
      'nn/sporsmal/kan-vi.md': page('## Ein {#ein}\n\n{must L2} Det skal de.'),
    })
    expect(found).toEqual([
      'nb/sporsmal/kan-vi.md: headings differ between the forms from no. 1: «2#en» and «2#ein»',
      'nb/sporsmal/kan-vi.md: tags differ between the forms from no. 1: «must L1» and «must L2»',
    ])
  })

  it('a statement that one form lacks', () => {
    const found = problemsOf({
      'nb/sporsmal/kan-vi.md': page('{must L1} Det skal dere.\n\n{ours} Prøv.'),
      'nn/sporsmal/kan-vi.md': page('{must L1} Det skal de.'),
    })
    expect(found).toEqual([
      'nb/sporsmal/kan-vi.md: tags differ between the forms from no. 2: «ours » and «–»',
    ])
  })

  it('front matter that differs between the forms', () => {
    const found = problemsOf({
      'nb/sporsmal/kan-vi.md': page(answer),
      'nn/sporsmal/kan-vi.md': page(answer, { group: 'folk', title: 'Kan vi det, då?' }),
    })
    expect(found).toEqual(['nb/sporsmal/kan-vi.md: front matter, group: differs between the forms'])
  })

  it.each([
    [{ requirements: '[L30]' }, 'front matter, requirements.0: is no requirement L1–L29'],
    [{ sources: '[constructor]' }, 'front matter, sources.0: is no source of sources.ts'],
    [{ templates: '[finnes-ikke]' }, 'templates: there is no template finnes-ikke'],
    [{ related: '[roller/finnes-ikke]' }, 'related: there is no page roller/finnes-ikke'],
    [{ group: 'null' }, 'front matter, group: '],
    [{ checkedOn: '21.11.2026' }, 'front matter, checkedOn: '],
    [{ lead: '""' }, 'front matter, lead: '],
  ])('front matter with %o', (changes, what) => {
    expect(problemsOf(inBoth(answer, changes)).filter((one) => one.includes(what))).toHaveLength(2)
  })

  it('a step without what a step has', () => {
    const found = problemsOf({ 'nb/trinn/1-eierskap.md': page(answer) })
    expect(found).toContain('nb/trinn/1-eierskap.md: a step needs badge, from, to and weeks')
  })

  it.each([
    ['LIX 45', 20, twice('LIX is 45, should be below 45')],
    ['nothing just below it', 21, []],
  ])('%s, of %i words of which five are long', (_, count, found) => {
    const words = [...Array(5).fill('planlegging'), ...Array(count - 5).fill('og')]
    expect(problemsOf(inBoth(`${words.join(' ')}.`))).toEqual(found)
  })

  it('files that are no texts', () => {
    const root = folderOf({ ...inBoth(answer), 'nb/trinn/.DS_Store': '', 'nn/utkast.docx': '' })
    expect([...strayFiles(root)].sort()).toEqual(['.DS_Store', 'utkast.docx'])
  })
})
