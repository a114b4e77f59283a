import { dictionary } from '#platform/i18n/language.ts'

export const piecesTexts = dictionary(
  {
    dates: 'Datoer i prosessen',
    what: 'Hva',
    when: 'Når',
    deadline: 'Siste dag for vedtak',
    viewsRequested: 'Kommunen ba stat, fylke og nabokommuner om synspunkter',
    councilMeeting: 'Kommunestyret behandler forslaget',
    hierarchy: 'Planene etter type',
    type: 'Type',
    plans: 'Planer',
  },
  {
    dates: 'Datoar i prosessen',
    what: 'Kva',
    when: 'Når',
    deadline: 'Siste dag for vedtak',
    viewsRequested: 'Kommunen bad stat, fylke og nabokommunar om synspunkt',
    councilMeeting: 'Kommunestyret behandlar forslaget',
    hierarchy: 'Planane etter type',
    type: 'Type',
    plans: 'Planar',
  },
)
