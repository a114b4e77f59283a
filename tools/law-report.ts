import { localDate } from '#domain/calendar/local-date.ts'
import { basisLabel } from '#features/law/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { type Comparison, needsReading, type Outcome } from './law-comparison.ts'

const maxPlaces = 12

const headings: Readonly<Record<Exclude<Outcome, 'unchanged' | 'not-watched'>, string>> = {
  changed: 'ENDRET',
  moved: 'HAR FÅTT NYTT NUMMER',
  repealed: 'OPPHEVET',
  gone: 'FINNES IKKE LENGER',
  unknown: 'FINNES IKKE I LOVEN',
  new: 'IKKE LEST FØR',
  'no-act': 'LOVEN MANGLER I MAPPEN',
}

const advice: typeof headings = {
  changed: 'Les den nye teksten. Rett det som siterer den, og oppdater tabellen.',
  moved: 'Teksten er den samme. Rett nummeret der den siteres, og oppdater tabellen.',
  repealed: 'Finn ut hva som gjelder nå. Rett det som siterer den.',
  gone: 'Finn ut hva som gjelder nå. Rett det som siterer den.',
  unknown: 'Henvisningen er feil. Rett den.',
  new: 'Les teksten, se at det som siterer den stemmer, og oppdater tabellen.',
  'no-act': 'Er loven opphevet, finn ut hva som gjelder nå. Ellers legg teksten i mappen.',
}

/** Changes that are adopted and do not apply yet; «endret» and «tilføyd» are of the past. */
const coming = /\b(?:endres|endrast|oppheves|opphevast|tilføyes|tilføyast|blir endra)\b/i

/** What a person reads, in bokmål. `uncited` are sections of the table that nothing cites any more. */
export function lawReport(compared: readonly Comparison[], uncited: readonly string[]): string {
  const toRead = compared.filter(needsReading)
  const watched = compared.filter(({ outcome }) => outcome !== 'not-watched')
  const left = compared.filter(({ outcome }) => outcome === 'not-watched')
  const changing = compared.filter(({ notes }) => notes.some((note) => coming.test(note)))
  const parts = [
    toRead.length === 0
      ? `Lovvakt: ${watched.length} paragrafer er som da de ble lest.`
      : `Lovvakt: ${toRead.length} av ${watched.length} paragrafer må leses.`,
    ...toRead.map(finding),
    listed(
      'Endringer som er vedtatt, men ikke gjelder ennå:',
      changing.map(
        (one) => `${labelOf(one)}: ${one.notes.filter((note) => coming.test(note)).join(' ')}`,
      ),
    ),
    listed(
      'Følges ikke, for teksten er ikke i mappen. Les dem hos Lovdata:',
      left.map((one) => `${labelOf(one)}, ${readOn(one)}`),
    ),
    listed('Står i tabellen, men siteres ikke lenger. «--update --all» tar dem ut:', uncited),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function finding(one: Comparison): string {
  const { outcome, cited, newNumber, notes } = one
  if (outcome === 'unchanged' || outcome === 'not-watched') return ''
  const lines = [
    `${headings[outcome]}: ${labelOf(one)}${newNumber ? `, nå ${newNumber}` : ''}`,
    `  ${cited.basis.url}`,
    `  Nøkkel: ${cited.key}, ${readOn(one)}`,
    ...notes.map((note) => `  Merknad i teksten: ${note}`),
    ...cited.requirements.map(({ id, title }) => `  Krav ${id}: ${title}`),
    ...cited.plans.map(({ title }) => `  Lovpålagt plan: ${title}`),
    ...placeLines(cited.places),
    `  Gjør dette: ${advice[outcome]}`,
  ]
  return lines.join('\n')
}

function placeLines(places: readonly string[]): readonly string[] {
  const rest = places.length - maxPlaces
  const lines = places.slice(0, maxPlaces).map((place) => `  Sitert i ${place}`)
  return rest > 0 ? [...lines, `  … og ${rest} steder til`] : lines
}

/** The whole section: what is watched is never a single paragraph of it. */
function labelOf({ cited }: Comparison): string {
  return basisLabel({ ...cited.basis, ledd: null }, 'nb')
}

function readOn({ checkedOn }: Comparison): string {
  return checkedOn ? `lest i teksten fra ${longDate(localDate(checkedOn), 'nb')}` : 'ikke lest'
}

function listed(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [heading, ...items.map((item) => `  ${item}`)].join('\n')
}
