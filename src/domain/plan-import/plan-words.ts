import type { PlanMark } from '../plan-register/municipal-plan.ts'
import type { PlanType } from '../plan-register/plan-type.ts'
import type { Confidence } from './plan-import.ts'

/** Names of more than one plan: they head a group. */
const plural =
  /(?<!\p{L})(?:\p{L}*(?:planer|planar|planane|planene|strategier|strategiar|programmer|prosjekter|meldinger|meldingar|analyser|analysar|utredninger|utgreiingar|oversikter|reguleringer|reguleringar|retningslinjer|vedtekter))(?!\p{L})/giu

/** A word by which people know a plan, a strategy, an overview, a programme or an analysis. */
const singular =
  /(?:plan|plana|planen|strategi|strategien|(?<!\p{L})ros|analyse|analysen|oversikt|oversyn|oversikten|melding|meldinga|meldingen|program|programmet|utredning|utgreiing|kartlegging|samfunnsdel|samfunnsdelen|arealdel|arealdelen|handlingsdel|handlingsdelen|budsjett|budsjettet|reglement|regulering|kunnskapsgrunnlag|prosjekt|prosjektet|rapport|policy|konsept|instruks|mulighetsstudie|moglegheitsstudie|rammeverk|veikart|vegkart|konsekvensutredning|overslag)(?!\p{L})/iu

/** Rules come in the plural and are one document all the same. */
const rules = /(?:retningslinjer|vedtekter|forskrift|forskrifter)(?!\p{L})/iu

/** Whether a text names one plan, by the word for it. */
export function namesPlan(text: string): boolean {
  return singular.test(withoutPlurals(text)) || (rules.test(text) && text.length > 25)
}

/** Whether a text names plans of a kind («Kommunedelplaner», «Planar som går ut»). */
export function namesSeveralPlans(text: string): boolean {
  const left = withoutPlurals(text)
  return left !== text && !singular.test(left)
}

/** «Kommuneplan og kommunedelplaner» is what a group is called: the kommuneplan counts with the rest. */
function withoutPlurals(text: string): string {
  const left = text.replace(plural, ' ')
  return left === text
    ? text
    : left.replace(/(?<!\p{L})kommuneplan(?:en|ar|verket)?(?!\p{L})/giu, ' ')
}

const markWords: readonly (readonly [PlanMark, RegExp])[] = [
  ['planning-strategy', /(?<!regional )planstrategi/iu],
  ['programme', /planprogram/iu],
  [
    'analysis',
    /(?<!\p{L})(?:\p{L}*-)?ros(?!\p{L})|ros-|sårbar(?:hets|heits)|analyse|utredning|utgreiing|kartlegging|oversikt(?:en|a)?(?!\p{L})|oversyn|kunnskapsgrunnlag|(?:mulighets|moglegheits)studie/iu,
  ],
  [
    'private',
    /(?<!\p{L})privat(?:e|eigd|eid)? (?:\p{L}*regulering|\p{L}*plan|detalj|område)|\(privat\)|privat planforslag|privat initiativ/iu,
  ],
  ['project', /prosjekt(?:et)?(?!\p{L})/iu],
]

/** What makes a plan a special one, by its name and what stands over and beside it. */
export function marksOf(name: string, beside: string): PlanMark[] {
  const found = markWords.filter(([, pattern]) => pattern.test(name)).map(([mark]) => mark)
  const isOneOf = (mark: PlanMark) => found.includes(mark)
  const marks = isOneOf('planning-strategy') ? found.filter((mark) => mark !== 'analysis') : found
  if (/(?<!\p{L})privat/iu.test(beside) && !isOneOf('private')) marks.push('private')
  if (/mangl|(?:har|finnes|finst|finnast) ikk|(?:har|finnes|finst) ikkje/iu.test(beside))
    marks.push('lacking')
  return marks
}

const sure = 'certain'
const perhaps = 'likely'

const typeWords: readonly (readonly [RegExp, PlanType, Confidence])[] = [
  [/planstrategi/iu, 'planning-strategy', sure],
  [/planprogram/iu, 'plan-programme', sure],
  [/samfunnsdel/iu, 'community-part', sure],
  [/arealdel/iu, 'land-use-part', sure],
  [
    /handlings- og økonomiplan|økonomi- og handlings(?:plan|program)|økonomiplan/iu,
    'financial-plan',
    sure,
  ],
  [/handlingsdel/iu, 'action-part', sure],
  [/budsjett/iu, 'annual-budget', perhaps],
  [/områderegulering|områdereguleringsplan|områdeplan/iu, 'area-zoning', sure],
  [/detaljregulering|detaljplan/iu, 'detailed-zoning', sure],
  [/reguleringsplan|regulering|bebyggelsesplan|bebyggingsplan/iu, 'detailed-zoning', perhaps],
  [
    /kommunedelplan.*(?:areal|sentrum|tettsted|tettstad|kystson|kystsone|strandson|fjell|by(?:en|område)?(?!\p{L})|veg|vei|havn|hamn|sjø|vassdrag|hytte|fritidsbu)/iu,
    'land-use-sub-plan',
    perhaps,
  ],
  [/kommunedelplan/iu, 'thematic-sub-plan', perhaps],
  [/(?<!\p{L})ros(?!\p{L})|ros-analyse|sårbar(?:hets|heits)/iu, 'risk-analysis', sure],
  [/beredskapsplan|kriseplan/iu, 'emergency-plan', sure],
  [/oversikt|oversyn|kunnskapsgrunnlag/iu, 'overview', sure],
  [/driftsanalyse/iu, 'operations-analysis', sure],
  [/behovsplan/iu, 'needs-plan', sure],
  [/investeringsplan/iu, 'investment-plan', sure],
  [/virksomhetsplan|verksemdplan|verksemdsplan/iu, 'unit-plan', sure],
  [/retningslinj|reglement|vedtekt|rutine|instruks/iu, 'guideline', sure],
  [/(?<!\p{L})arealplan/iu, 'land-use-part', perhaps],
  [/temaplan/iu, 'thematic-plan', sure],
  [/fagplan|sektorplan|hovedplan|hovudplan/iu, 'sector-plan', perhaps],
  [/handlingsplan|tiltaksplan|handlingsprogram/iu, 'action-plan', sure],
  [/strategi/iu, 'strategy', sure],
]

export interface GuessedType {
  readonly type: PlanType
  readonly typeConfidence: Confidence
}

/**
 * The type by what the type column says, else by the name, else by the group; null when none tells.
 * A group is never more than likely.
 */
export function typeOf(name: string, typeCell: string, group: string): GuessedType | null {
  const [cell, own] = [typeIn(typeCell), typeIn(name)]
  const told = [cell, own].find((guess) => guess?.typeConfidence === 'certain') ?? cell ?? own
  if (told) return told
  const byGroup = typeIn(group)
  if (byGroup && namesSeveralPlans(group)) return { ...byGroup, typeConfidence: 'likely' }
  return /(?<!kommune)plan(?:en|a)?(?!\p{L})/iu.test(name)
    ? { type: 'thematic-plan', typeConfidence: 'unsure' }
    : null
}

function typeIn(text: string): GuessedType | null {
  const found = typeWords.find(([pattern]) => pattern.test(text))
  return found ? { type: found[1], typeConfidence: found[2] } : null
}
