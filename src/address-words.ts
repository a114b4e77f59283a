/** The word in `routes.planText` for each text of the process plan. */
export const planTextWords = {
  mandate: 'mandat',
  'desired-result': 'onsket-resultat',
  evaluation: 'evaluering',
  handover: 'overlevering',
} as const

/** The word in `routes.guidePage` for each of the nine steps. */
export const guideStepWords = {
  1: '1-eierskap',
  2: '2-arbeidsgruppe',
  3: '3-tidsplan',
  4: '4-samhandling',
  5: '5-kunnskapsgrunnlag',
  6: '6-drofting',
  7: '7-planbehov',
  8: '8-utkast',
  9: '9-vedtak-og-oppfolging',
} as const

/** Where the API describes itself; answered by the API, which is no page. */
export const apiDescription = '/api/v1/openapi.json'

/** `2028-2031` */
export function periodOf(term: { firstYear: number; lastYear: number }): string {
  return `${term.firstYear}-${term.lastYear}`
}

/** «2028–2031», as it is read. */
export function periodLabel(term: { firstYear: number; lastYear: number }): string {
  return `${term.firstYear}–${term.lastYear}`
}
