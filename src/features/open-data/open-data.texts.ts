import { dictionary } from '#platform/i18n/language.ts'

/** Labels within the files, and what the catalogue says of itself. */
export const openDataTexts = dictionary(
  {
    country: 'Hele landet',
    region: 'Region',
    contents: 'Statistikkvariabel',
    time: 'Tid',
    catalogue: 'Kunnskapsgrunnlag for kommunal planstrategi',
    catalogueDescription:
      'Indikatorer for alle kommuner, fylker og landet, laget av åpen statistikk. Hver indikator finnes som JSON-stat og CSV.',
    agent: 'Stedsans',
  },
  {
    country: 'Heile landet',
    region: 'Region',
    contents: 'Statistikkvariabel',
    time: 'Tid',
    catalogue: 'Kunnskapsgrunnlag for kommunal planstrategi',
    catalogueDescription:
      'Indikatorar for alle kommunar, fylke og landet, laga av open statistikk. Kvar indikator finst som JSON-stat og CSV.',
    agent: 'Stedsans',
  },
)
