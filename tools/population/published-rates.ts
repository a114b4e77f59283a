// Published rates that are transcribed here, with their sources. Only the tool that derives the
// bundled rates reads them; reference/population/SOURCES.md tells how they are used.

/** First ages of SSB's groups; the last is 90 and over. */
export const deathRateAges = [
  0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90,
] as const

/**
 * Deaths per 100 000 mean population in 2024 by age in five-year groups, deaths before the age of
 * one per 1 000 live births, and life expectancy at birth. Statistics Norway, «Deaths» (Døde),
 * https://www.ssb.no/en/befolkning/fodte-og-dode/statistikk/dode, tables «Age-specific death rates
 * for males and females», «Deaths and death rates» and «Deaths», 2024 (as shown in March 2025).
 * CC BY 4.0.
 */
export const deaths2024 = {
  year: 2024,
  women: {
    per100000: [
      48, 8, 8, 17, 18, 29, 29, 39, 59, 101, 174, 272, 424, 791, 1310, 2440, 4334, 8862, 21567,
    ],
    infantPer1000: 1.7,
    lifeExpectancy: 84.8,
  },
  men: {
    per100000: [
      54, 3, 7, 40, 49, 64, 65, 85, 122, 159, 248, 394, 661, 1147, 1896, 3285, 5944, 11361, 25047,
    ],
    infantPer1000: 2.4,
    lifeExpectancy: 81.59,
  },
} as const

/**
 * How births are spread over the mother's age in Norway in 2023: each five-year group's per cent of
 * the sum of the age-specific rates. © 2024 United Nations, DESA, Population Division, World
 * Population Prospects 2024, CC BY 3.0 IGO, by way of the R package wpp2024 (PPgp/wpp2024 at
 * b27df7a, data-raw/percentASFR5.txt, country code 578, year 2023). Ages under 15 and over 49
 * (together 0.006 per cent) are left out.
 */
export const fertilityPattern2023 = [
  { from: 15, to: 19, percent: 0.49792 },
  { from: 20, to: 24, percent: 7.722827 },
  { from: 25, to: 29, percent: 30.304641 },
  { from: 30, to: 34, percent: 37.745806 },
  { from: 35, to: 39, percent: 19.279269 },
  { from: 40, to: 44, percent: 4.126408 },
  { from: 45, to: 49, percent: 0.317401 },
] as const
