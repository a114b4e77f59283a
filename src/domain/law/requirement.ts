import { type LocalDate, localDate } from '../calendar/local-date.ts'
import type { MunicipalityTraits } from '../municipality/municipality.ts'
import type { Step } from '../process.ts'
import { lawFingerprints } from './law-fingerprints.ts'
import type { Force, RequirementId } from './law-types.ts'
import { type LawKey, laws } from './laws.ts'
import { type Reason, reason } from './reasons.ts'
import type { ListedMunicipality } from './sami-language-area.ts'

/** Whom the requirement binds. `authorities` are the state, the county and Sametinget. */
export const duties = [
  'council',
  'municipality',
  'chief-executive',
  'chair',
  'councillors',
  'authorities',
] as const
export type Who = (typeof duties)[number]

/** `section` is § in an act or regulation; state guidelines have points, conventions articles. */
export interface LegalBasis {
  readonly lawKey: LawKey
  readonly unit: 'section' | 'point' | 'article'
  /** Without the sign, for instance `10-1` or `4b`. */
  readonly section: string
  /** The paragraph within the section, counted from one; null for the whole section. */
  readonly ledd: number | null
  readonly url: string
  /** The day of the consolidated text it was read in; null when the text has not been read again. */
  readonly checkedOn: LocalDate | null
}

export interface Requirement {
  readonly id: RequirementId
  readonly force: Force
  /** True for a trap to watch rather than something to deliver (habilitet). */
  readonly warning: boolean
  readonly who: Who
  readonly steps: readonly Step[]
  readonly basis: readonly LegalBasis[]
  /** True for duties that always run and that no single date settles. */
  readonly standing: boolean
  /** First and last day in force; null when longer than any term the product can hold. */
  readonly validFrom: LocalDate | null
  readonly validTo: LocalDate | null
  /** The only municipalities it binds; null when it binds all. */
  readonly municipalities: readonly ListedMunicipality[] | null
  /** Whether the municipality may answer «not relevant here, because …». */
  readonly canBeNotRelevant: boolean
}

const readOn = Object.values(lawFingerprints).flatMap(({ checkedOn }) => checkedOn ?? [])

/** The day of the oldest of the texts that are rested on: the others are of that day or later. */
export const lawCheckedOn = localDate(readOn.toSorted()[0] ?? '')

/** Whether the requirement binds the municipality by the law of that day; when not, why not. */
export type Applicability =
  | { readonly applies: true }
  | { readonly applies: false; readonly reason: Reason }

export function appliesTo(
  requirement: Requirement,
  municipality: MunicipalityTraits,
  judgedOn: LocalDate,
): Applicability {
  const { validFrom, validTo, municipalities } = requirement
  if (municipalities) {
    const listed = municipalities.find((entry) => entry.number === municipality.number)
    if (!listed || (listed.validTo !== null && judgedOn > listed.validTo)) {
      return { applies: false, reason: reason('not-for-this-municipality', {}) }
    }
    if (judgedOn < listed.validFrom && (validFrom === null || judgedOn >= validFrom)) {
      const values = { from: listed.validFrom, judgedOn }
      return { applies: false, reason: reason('not-yet-for-this-municipality', values) }
    }
  }
  if (validFrom !== null && judgedOn < validFrom) {
    return { applies: false, reason: reason('not-in-force', { validFrom, judgedOn }) }
  }
  if (validTo !== null && judgedOn > validTo) {
    return { applies: false, reason: reason('no-longer-in-force', { validTo, judgedOn }) }
  }
  return { applies: true }
}

export function section(lawKey: LawKey, number: string, ledd: number | null = null): LegalBasis {
  const url = `${laws[lawKey].url}/§${number}`
  return { ...basis(lawKey, 'section', number), ledd, url }
}

/** Lovdata has no stable address for a single point, so the link goes to the whole text. */
export function point(lawKey: LawKey, number: string): LegalBasis {
  return basis(lawKey, 'point', number)
}

export function article(lawKey: LawKey, number: string): LegalBasis {
  return basis(lawKey, 'article', number)
}

function basis(lawKey: LawKey, unit: LegalBasis['unit'], number: string): LegalBasis {
  const checkedOn = lawFingerprints[`${lawKey}/${number}`]?.checkedOn ?? null
  return {
    lawKey,
    unit,
    section: number,
    ledd: null,
    url: laws[lawKey].url,
    checkedOn: checkedOn === null ? null : localDate(checkedOn),
  }
}
