import { dictionary } from '#platform/i18n/language.ts'

/** What the map itself writes; heading, unit and source come with its model. */
export const mapTexts = dictionary(
  {
    toCounty: (county: string) => `${county}: kart over kommunene`,
    legend: 'Forklaring av fargene',
    municipality: 'Kommune',
    figure: 'Tall',
    rank: 'Plass',
    sortBy: (column: string) => `Sorter etter ${column.toLowerCase()}`,
  },
  {
    toCounty: (county: string) => `${county}: kart over kommunane`,
    legend: 'Forklaring av fargane',
    municipality: 'Kommune',
    figure: 'Tal',
    rank: 'Plass',
    sortBy: (column: string) => `Sorter etter ${column.toLowerCase()}`,
  },
)
