import { dictionary } from '#platform/i18n/language.ts'

/** What may go wrong in the process, how likely, and what to do about it. */
export const riskTexts = dictionary(
  {
    list: {
      title: 'Risiko',
      lead: 'Hva kan gå galt, hvor sannsynlig er det, og hva gjør dere for å unngå det? Ta med det som kan gjøre at dere ikke rekker fristen.',
      advice:
        'Loven krever ikke dette. Vi råder til å skrive ned de få tingene som virkelig kan velte planen, og hvem som følger med.',
      empty: 'Ingen risiko er skrevet ned ennå',
      emptyHelp: 'Start med forslagene, og tilpass dem til dere.',
      add: 'Legg til en risiko',
      addButton: 'Legg til',
      edit: 'Endre risiko',
      count: (some: string, isOne: boolean) => (isOne ? '1 risiko' : `${some} risikoer`),
      fields: {
        event: 'Hva kan skje',
        probability: 'Sannsynlighet',
        consequence: 'Konsekvens',
        measure: 'Tiltak',
        responsible: 'Ansvarlig',
      },
      helps: {
        consequence: 'For fristen, og for hvor god strategien blir.',
        measure: 'Hva dere gjør nå, og hva dere gjør hvis det skjer.',
      } as Record<string, string>,
      columns: { score: 'Risiko' } as Record<string, string>,
    },
    probability: {
      1: '1 – svært lite sannsynlig',
      2: '2 – lite sannsynlig',
      3: '3 – kan skje',
      4: '4 – sannsynlig',
      5: '5 – svært sannsynlig',
    },
    consequence: {
      1: '1 – ubetydelig',
      2: '2 – liten',
      3: '3 – merkbar',
      4: '4 – stor',
      5: '5 – svært stor',
    },
    levels: { low: 'Lav', medium: 'Middels', high: 'Høy' },
    score: (level: string, score: string) => `${level}\u00a0(${score})`,
    scale:
      'Risiko er sannsynlighet ganger konsekvens: 1–5 er lav, 6–12 er middels, 15–25 er høy. Grensene er vårt råd.',
    suggestions: 'Forslag til risikoer',
    suggestionsHelp:
      'Trykk én gang, og tilpass etterpå. De som står i listen fra før, kommer ikke en gang til.',
  },
  {
    list: {
      title: 'Risiko',
      lead: 'Kva kan gå gale, kor sannsynleg er det, og kva gjer de for å unngå det? Ta med det som kan gjere at de ikkje rekk fristen.',
      advice:
        'Lova krev ikkje dette. Vi rår til å skrive ned dei få tinga som verkeleg kan velte planen, og kven som følgjer med.',
      empty: 'Ingen risiko er skriven ned enno',
      emptyHelp: 'Start med forslaga, og tilpass dei til dykk.',
      add: 'Legg til ein risiko',
      addButton: 'Legg til',
      edit: 'Endre risiko',
      count: (some: string, isOne: boolean) => (isOne ? '1 risiko' : `${some} risikoar`),
      fields: {
        event: 'Kva kan skje',
        probability: 'Sannsyn',
        consequence: 'Konsekvens',
        measure: 'Tiltak',
        responsible: 'Ansvarleg',
      },
      helps: {
        consequence: 'For fristen, og for kor god strategien blir.',
        measure: 'Kva de gjer no, og kva de gjer om det skjer.',
      } as Record<string, string>,
      columns: { score: 'Risiko' } as Record<string, string>,
    },
    probability: {
      1: '1 – svært lite sannsynleg',
      2: '2 – lite sannsynleg',
      3: '3 – kan skje',
      4: '4 – sannsynleg',
      5: '5 – svært sannsynleg',
    },
    consequence: {
      1: '1 – ubetydeleg',
      2: '2 – liten',
      3: '3 – merkbar',
      4: '4 – stor',
      5: '5 – svært stor',
    },
    levels: { low: 'Låg', medium: 'Middels', high: 'Høg' },
    score: (level: string, score: string) => `${level}\u00a0(${score})`,
    scale:
      'Risiko er sannsyn gonger konsekvens: 1–5 er låg, 6–12 er middels, 15–25 er høg. Grensene er vårt råd.',
    suggestions: 'Forslag til risikoar',
    suggestionsHelp:
      'Trykk éin gong, og tilpass etterpå. Dei som står i lista frå før, kjem ikkje ein gong til.',
  },
)
