/** What the rules need to know of a municipality. */
export interface MunicipalityTraits {
  /** Four digits, SSB KLASS 131, for instance `5060`. */
  readonly number: string
  /** Inhabitants by the latest bundled year. */
  readonly population: number
}

/** Mini is the default at and under this many inhabitants (our own choice). */
export const miniPopulationBelow = 5_000
