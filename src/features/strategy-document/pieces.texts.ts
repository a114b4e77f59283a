import { dictionary } from '#platform/i18n/language.ts'

export const piecesTexts = dictionary(
  {
    dates: 'Datoer i prosessen',
    what: 'Hva',
    when: 'Når',
    deadline: 'Siste dag for vedtak',
    hierarchy: 'Planene etter type',
    type: 'Type',
    plans: 'Planer',
  },
  {
    dates: 'Datoar i prosessen',
    what: 'Kva',
    when: 'Når',
    deadline: 'Siste dag for vedtak',
    hierarchy: 'Planane etter type',
    type: 'Type',
    plans: 'Planar',
  },
)
