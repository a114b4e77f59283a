import { dictionary } from '#platform/i18n/language.ts'

/** What challenges are called, wherever they are shown. */
export const challengeTexts = dictionary(
  {
    heading: 'Utfordringer det svarer på',
    none: 'Ikke knyttet til noen utfordring ennå',
    directions: { challenge: 'Utfordring', opportunity: 'Mulighet' },
    certainties: { sure: 'Sikkert', likely: 'Sannsynlig', unsure: 'Usikkert' },
    introduction: 'Innledning',
    themes: {
      demography: 'Demografi',
      'public-health': 'Folkehelse',
      'value-creation': 'Verdiskaping og kompetanse',
      'climate-nature-land': 'Klima, natur og areal',
      energy: 'Energi',
      transport: 'Samferdsel',
      finances: 'Økonomiske rammer',
      safety: 'Samfunnssikkerhet',
      recruitment: 'Rekruttering',
      expectations: 'Høyere forventninger og strammere økonomi',
      attractiveness: 'Næring og attraktivitet',
      'fewer-plans': 'Færre planer, mer i kommuneplanen',
      other: 'Annet',
    },
  },
  {
    heading: 'Utfordringar det svarer på',
    none: 'Ikkje knytt til noka utfordring enno',
    directions: { challenge: 'Utfordring', opportunity: 'Moglegheit' },
    certainties: { sure: 'Sikkert', likely: 'Sannsynleg', unsure: 'Usikkert' },
    introduction: 'Innleiing',
    themes: {
      demography: 'Demografi',
      'public-health': 'Folkehelse',
      'value-creation': 'Verdiskaping og kompetanse',
      'climate-nature-land': 'Klima, natur og areal',
      energy: 'Energi',
      transport: 'Samferdsel',
      finances: 'Økonomiske rammer',
      safety: 'Samfunnstryggleik',
      recruitment: 'Rekruttering',
      expectations: 'Høgare forventningar og strammare økonomi',
      attractiveness: 'Næring og attraktivitet',
      'fewer-plans': 'Færre planar, meir i kommuneplanen',
      other: 'Anna',
    },
  },
)
