import { dictionary } from '#platform/i18n/language.ts'

/** The choice between a kommunedelplan and a temaplan. */
export const forkTexts = dictionary(
  {
    title: 'Kommunedelplan eller temaplan?',
    intro: (weeks: string, years: string) =>
      `Valget koster mest av alle: En kommunedelplan for tema tar om lag ${weeks} ukeverk mer enn en temaplan over ${years} år. Til gjengjeld har den tyngde etter plan- og bygningsloven.`,
    caption: 'To veier til en plan for et tema',
    columns: { step: 'Steg', basis: 'Lovgrunnlag', weeks: 'Ukeverk' },
    forms: { 'thematic-sub-plan': 'Kommunedelplan for tema', 'thematic-plan': 'Temaplan' },
    steps: {
      'notify-start': 'Varsle oppstart',
      'planning-programme': 'Lage planprogram',
      'programme-hearing': 'Høring av planprogrammet',
      'agree-on-task': 'Bli enige om oppdraget',
      involve: 'Medvirkning',
      draft: 'Skrive planen',
      'plan-hearing': 'Høring av planen',
      'assess-inputs': 'Vurdere innspill',
      'council-adopts': 'Vedtak i kommunestyret',
      'council-decides': 'Vedtak i kommunestyret eller et utvalg',
      'yearly-action-part': 'Handlingsdel, rullert hvert år',
    },
    openWeeks: (weeks: string) => `minst ${weeks} uker offentlig`,
    times: (times: string) => `${times} ganger`,
    ours: 'Vårt råd',
    total: (weeks: string) => `Til sammen ${weeks} ukeverk`,
    note: 'Ukeverkene er våre anslag for en liten kommune. Loven sier ikke hvor mye arbeid det er.',
  },
  {
    title: 'Kommunedelplan eller temaplan?',
    intro: (weeks: string, years: string) =>
      `Valet kostar mest av alle: Ein kommunedelplan for tema tek om lag ${weeks} vekeverk meir enn ein temaplan over ${years} år. Til gjengjeld har han tyngd etter plan- og bygningslova.`,
    caption: 'To vegar til ein plan for eit tema',
    columns: { step: 'Steg', basis: 'Lovgrunnlag', weeks: 'Vekeverk' },
    forms: { 'thematic-sub-plan': 'Kommunedelplan for tema', 'thematic-plan': 'Temaplan' },
    steps: {
      'notify-start': 'Varsle oppstart',
      'planning-programme': 'Lage planprogram',
      'programme-hearing': 'Høyring av planprogrammet',
      'agree-on-task': 'Bli samde om oppdraget',
      involve: 'Medverknad',
      draft: 'Skrive planen',
      'plan-hearing': 'Høyring av planen',
      'assess-inputs': 'Vurdere innspel',
      'council-adopts': 'Vedtak i kommunestyret',
      'council-decides': 'Vedtak i kommunestyret eller eit utval',
      'yearly-action-part': 'Handlingsdel, rullert kvart år',
    },
    openWeeks: (weeks: string) => `minst ${weeks} veker offentleg`,
    times: (times: string) => `${times} gonger`,
    ours: 'Vårt råd',
    total: (weeks: string) => `Til saman ${weeks} vekeverk`,
    note: 'Vekeverka er våre overslag for ein liten kommune. Lova seier ikkje kor mykje arbeid det er.',
  },
)
