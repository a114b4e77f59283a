import { dictionary } from '#platform/i18n/language.ts'

/** The list of stakeholders, and the map of their interest and influence. */
export const stakeholderTexts = dictionary(
  {
    list: {
      title: 'Interessenter',
      lead: 'Hvem blir berørt, hvem kan påvirke, og hvor tett skal de være med? Kartet hjelper dere å bruke tiden der den teller mest.',
      advice:
        'Loven krever ikke noe slikt kart. Kommunen bør likevel legge opp til bred medvirkning (plan- og bygningsloven § 10-1). Vi råder til at det meste av arbeidet ligger på dialog og samarbeid, og kommer tidlig.',
      empty: 'Ingen står på kartet ennå',
      emptyHelp: 'Start med forslagene, eller legg til én og én.',
      add: 'Legg til en interessent',
      addButton: 'Legg til',
      edit: 'Endre interessent',
      count: (some: string, isOne: boolean) => (isOne ? '1 interessent' : `${some} interessenter`),
      fields: {
        name: 'Hvem',
        interest: 'Interesse',
        influence: 'Innflytelse',
        level: 'Grad av medvirkning',
        affected: 'Hvordan de blir berørt',
        how: 'Slik er de med',
        contact: 'Kontakt',
      },
      helps: {
        interest: 'Hvor mye planstrategien betyr for dem.',
        influence: 'Hvor mye de kan påvirke det som blir bestemt, og det som skjer etterpå.',
        level:
          'Fra informasjon (de får vite), innhenting (de blir spurt), dialog (dere snakker sammen) til samarbeid (dere lager det sammen).',
      } as Record<string, string>,
      columns: { level: 'Medvirkning', how: 'Slik er de med' } as Record<string, string>,
    },
    mapTitle: 'Kartet',
    mapCorner: 'Innflytelse og interesse',
    influence: { 1: 'Liten innflytelse', 2: 'Middels innflytelse', 3: 'Stor innflytelse' },
    interest: { 1: 'Liten interesse', 2: 'Middels interesse', 3: 'Stor interesse' },
    nobody: 'Ingen',
    suggested: (level: string) => `Vi foreslår: ${level.toLowerCase()}`,
    lower: 'Lavere enn det vi foreslår',
    lowerText: (names: string) =>
      `Disse er mindre med enn plassen i kartet tilsier: ${names}. Det kan være riktig, men se på det en gang til.`,
    suggestions: 'Forslag til hvem som kan stå her',
    suggestionsHelp:
      'Trykk én gang, og tilpass etterpå. De som står i listen fra før, kommer ikke en gang til.',
  },
  {
    list: {
      title: 'Interessentar',
      lead: 'Kven verkar arbeidet inn på, kven kan påverke, og kor tett skal dei vere med? Kartet hjelper dykk å bruke tida der ho tel mest.',
      advice:
        'Lova krev ikkje noko slikt kart. Kommunen bør likevel leggje opp til brei medverknad (plan- og bygningslova § 10-1). Vi rår til at det meste av arbeidet ligg på dialog og samarbeid, og kjem tidleg.',
      empty: 'Ingen står på kartet enno',
      emptyHelp: 'Start med forslaga, eller legg til éin og éin.',
      add: 'Legg til ein interessent',
      addButton: 'Legg til',
      edit: 'Endre interessent',
      count: (some: string, isOne: boolean) => (isOne ? '1 interessent' : `${some} interessentar`),
      fields: {
        name: 'Kven',
        interest: 'Interesse',
        influence: 'Påverknad',
        level: 'Grad av medverknad',
        affected: 'Korleis det verkar inn på dei',
        how: 'Slik er dei med',
        contact: 'Kontakt',
      },
      helps: {
        interest: 'Kor mykje planstrategien har å seie for dei.',
        influence: 'Kor mykje dei kan påverke det som blir bestemt, og det som skjer etterpå.',
        level:
          'Frå informasjon (dei får vite), innhenting (dei blir spurde), dialog (de snakkar saman) til samarbeid (de lagar det saman).',
      } as Record<string, string>,
      columns: { level: 'Medverknad', how: 'Slik er dei med' } as Record<string, string>,
    },
    mapTitle: 'Kartet',
    mapCorner: 'Påverknad og interesse',
    influence: { 1: 'Liten påverknad', 2: 'Middels påverknad', 3: 'Stor påverknad' },
    interest: { 1: 'Lita interesse', 2: 'Middels interesse', 3: 'Stor interesse' },
    nobody: 'Ingen',
    suggested: (level: string) => `Vi foreslår: ${level.toLowerCase()}`,
    lower: 'Lågare enn det vi foreslår',
    lowerText: (names: string) =>
      `Desse er mindre med enn plassen i kartet tilseier: ${names}. Det kan vere rett, men sjå på det ein gong til.`,
    suggestions: 'Forslag til kven som kan stå her',
    suggestionsHelp:
      'Trykk éin gong, og tilpass etterpå. Dei som står i lista frå før, kjem ikkje ein gong til.',
  },
)
