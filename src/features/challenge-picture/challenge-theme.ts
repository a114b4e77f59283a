import type { Challenge } from '#features/challenges/index.ts'
import type { IndicatorTheme } from '#features/indicators/index.ts'

/** The discussion theme that a figure belongs to; empty where it may be any of several. */
export const themeOf: Readonly<Record<IndicatorTheme, Challenge['theme']>> = {
  befolkning: 'demography',
  bolig: '',
  'arbeid-og-naering': 'value-creation',
  'oppvekst-og-utdanning': '',
  'helse-og-levekar': 'public-health',
  'klima-og-miljo': 'climate-nature-land',
  areal: 'climate-nature-land',
  okonomi: 'finances',
  samfunnssikkerhet: 'safety',
  plan: '',
}
