import { dictionary } from '#platform/i18n/language.ts'

export const processPlanTexts = dictionary(
  {
    pageTitle: 'Prosessplan',
    intro:
      'Prosessplanen er et levende dokument. Den følger tidsplanen. Skriv den ut på nytt når noe endrer seg.',
    word: 'Last ned som Word',
    pdf: 'Last ned som PDF',
    workbook: 'Tidsplan som Excel',
    poster: 'Året på A3',
    fileName: (place: string, period: string) => `Prosessplan ${place} ${period}`,
    workbookName: (place: string, period: string) => `Tidsplan ${place} ${period}`,
    posterName: (place: string, period: string) => `Året på A3 ${place} ${period}`,
    parts: {
      choose: 'Velg hva som skal være med',
      legend: 'Dette skal stå i prosessplanen',
      help: 'Deler uten innhold blir ikke med før dere har skrevet noe der. Fristen og datoene i loven står alltid først.',
      count: (chosen: number, of: number) => `${chosen} av ${of}`,
      save: 'Lagre valget',
      usual: 'Bruk vanlig utvalg',
      saved: 'Valget er lagret.',
      none: 'Velg minst én del',
      conflict:
        'Noen andre valgte deler mens du hadde siden åpen. Ditt valg står avkrysset. Lagre på nytt for å bruke det.',
      label: 'Deler i prosessplanen',
    },
  },
  {
    pageTitle: 'Prosessplan',
    intro:
      'Prosessplanen er eit levande dokument. Han følgjer tidsplanen. Skriv han ut på nytt når noko endrar seg.',
    word: 'Last ned som Word',
    pdf: 'Last ned som PDF',
    workbook: 'Tidsplan som Excel',
    poster: 'Året på A3',
    fileName: (place: string, period: string) => `Prosessplan ${place} ${period}`,
    workbookName: (place: string, period: string) => `Tidsplan ${place} ${period}`,
    posterName: (place: string, period: string) => `Året på A3 ${place} ${period}`,
    parts: {
      choose: 'Vel kva som skal vere med',
      legend: 'Dette skal stå i prosessplanen',
      help: 'Delar utan innhald blir ikkje med før de har skrive noko der. Fristen og datoane i lova står alltid først.',
      count: (chosen: number, of: number) => `${chosen} av ${of}`,
      save: 'Lagre valet',
      usual: 'Bruk vanleg utval',
      saved: 'Valet er lagra.',
      none: 'Vel minst éin del',
      conflict:
        'Nokon andre valde delar medan du hadde sida open. Valet ditt står avkryssa. Lagre på nytt for å bruke det.',
      label: 'Delar i prosessplanen',
    },
  },
)
