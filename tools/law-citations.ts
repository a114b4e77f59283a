import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type LawKey, laws } from '#domain/law/laws.ts'
import { article, type LegalBasis, point, section } from '#domain/law/requirement.ts'
import { requirements } from '#domain/law/requirements.ts'
import { requiredPlans } from '#domain/plan-register/required-plans.ts'
import { citedIn, requirementTexts } from '#features/law/index.ts'
import { requiredPlanNames } from '#features/required-plans/required-plan-names.texts.ts'

/** A section of law that the product rests on or speaks of, and where. */
export interface CitedSection {
  /** `pbl/10-1`, as in the table of fingerprints. */
  readonly key: string
  readonly basis: LegalBasis
  readonly requirements: readonly Named[]
  readonly plans: readonly Named[]
  /** Files below the project's root, with line: other code, screen texts, the guide. */
  readonly places: readonly string[]
}

interface Named {
  readonly id: string
  readonly title: string
}

type Found = { readonly basis: LegalBasis } & (
  | { readonly by: 'requirements' | 'plans'; readonly named: Named }
  | { readonly by: 'places'; readonly place: string }
)

const makers = { section, point, article }
/** State guidelines have points where acts have sections. */
const guidelines: readonly LawKey[] = ['sprKlimaEnergi', 'sprArealMobilitet', 'rprBarn']
const tables = ['src/domain/law/requirements.ts', 'src/domain/plan-register/required-plans.ts']

export function keyOf({ lawKey, section: number }: LegalBasis): string {
  return `${lawKey}/${number}`
}

/** Everything that is cited in the project below `root`, by act and number. */
export function citedSections(root: string): readonly CitedSection[] {
  const found = [...requirementCitations(), ...planCitations(), ...fileCitations(root)]
  const byKey = new Map<string, Found[]>()
  for (const one of found)
    byKey.set(keyOf(one.basis), [...(byKey.get(keyOf(one.basis)) ?? []), one])
  return [...byKey.values()]
    .map(citedSection)
    .toSorted((left, right) => compareKeys(left.key, right.key))
}

/** Acts in the order of `laws`, numbers as people count. */
export function compareKeys(left: string, right: string): number {
  const lawOf = (key: string) => Object.keys(laws).indexOf(key.split('/')[0] ?? '')
  return lawOf(left) - lawOf(right) || left.localeCompare(right, 'nb', { numeric: true })
}

function citedSection(found: readonly Found[]): CitedSection {
  const [first] = found
  if (!first) throw new RangeError('Nothing cites it')
  const namedBy = (by: 'requirements' | 'plans') =>
    uniqueBy(
      found.flatMap((one) => (one.by === by ? [one.named] : [])),
      ({ id }) => id,
    )
  return {
    key: keyOf(first.basis),
    basis: first.basis,
    requirements: namedBy('requirements'),
    plans: namedBy('plans'),
    places: [...new Set(found.flatMap((one) => (one.by === 'places' ? [one.place] : [])))],
  }
}

function requirementCitations(): readonly Found[] {
  return requirements.flatMap(({ id, basis }) => {
    const named = { id, title: requirementTexts.nb[id].title }
    return basis.map((one) => ({ basis: one, by: 'requirements' as const, named }))
  })
}

function planCitations(): readonly Found[] {
  const titles = new Map(
    Object.entries(requiredPlanNames.nb).map(([key, { title }]) => [key, title]),
  )
  return requiredPlans.flatMap(({ key, basis }) => {
    const named = { id: key, title: titles.get(key) ?? key }
    return basis.map((one) => ({ basis: one, by: 'plans' as const, named }))
  })
}

function fileCitations(root: string): readonly Found[] {
  const code = filesBelow(root, 'src', /\.tsx?$/).filter(
    (file) => !/\.test\.tsx?$/.test(file) && !tables.includes(file),
  )
  const guide = filesBelow(root, 'content', /\.md$/)
  return [...code, ...guide].flatMap((file) => {
    const lines = readFileSync(path.join(root, file), 'utf8').split('\n')
    return lines.flatMap((line, index) =>
      citedInLine(line, file).map((basis) => {
        return { basis, by: 'places' as const, place: `${file}:${index + 1}` }
      }),
    )
  })
}

function citedInLine(line: string, file: string): readonly LegalBasis[] {
  if (file.endsWith('.md')) return [...inTags(line), ...inText(line)]
  return file.endsWith('.texts.ts') ? inText(line) : inCode(line)
}

/** «plan- og bygningsloven § 10-1»; a line is of the form in which it names most acts. */
function inText(line: string): readonly LegalBasis[] {
  const acts = (read: readonly LegalBasis[]) => new Set(read.map(({ lawKey }) => lawKey)).size
  const [nb, nn] = [citedIn(line, 'nb'), citedIn(line, 'nn')]
  return acts(nn) > acts(nb) ? nn : nb
}

/** `section('pbl', '10-1')` in code. */
function inCode(line: string): readonly LegalBasis[] {
  return [...line.matchAll(/\b(section|point|article)\('(\w+)', '([^']+)'/g)].flatMap(
    ([, unit, lawKey, number]) =>
      isUnit(unit) && isLawKey(lawKey) && number ? [makers[unit](lawKey, number)] : [],
  )
}

/** `{must L1 pbl:10-1}` in the guide. */
function inTags(line: string): readonly LegalBasis[] {
  return [...line.matchAll(/\{(?:must|should|may|ours|unclear)\b([^}]*)\}/g)]
    .flatMap(([, references = '']) => references.split(/\s+/))
    .flatMap((reference) => {
      const [lawKey, number] = reference.split(':')
      if (!isLawKey(lawKey) || !number) return []
      return [makers[guidelines.includes(lawKey) ? 'point' : 'section'](lawKey, number)]
    })
}

function isUnit(word: string | undefined): word is keyof typeof makers {
  return word !== undefined && Object.hasOwn(makers, word)
}

function isLawKey(word: string | undefined): word is LawKey {
  return word !== undefined && Object.hasOwn(laws, word)
}

/** Paths from `root`, in the order of their names; none where the folder is missing. */
function filesBelow(root: string, folder: string, name: RegExp): readonly string[] {
  if (!existsSync(path.join(root, folder))) return []
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => name.test(file))
    .toSorted()
}

function uniqueBy<T>(all: readonly T[], keyOfOne: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [keyOfOne(one), one])).values()]
}
