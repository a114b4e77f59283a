import { dictionary } from '#platform/i18n/language.ts'

/** What most often goes wrong with a planstrategi, and what helps. */
export const riskSuggestions = dictionary(
  {
    summer: {
      event:
        'Sommeren og de 30 dagene forslaget skal være offentlig (plan- og bygningsloven § 10-1), gir for liten tid før vedtaket',
      measure:
        'Regn tilbake fra møtet nå, be om plass på sakslisten og hold et senere møte i reserve.',
    },
    'planner-leaves': {
      event: 'Planleggeren slutter eller blir borte',
      measure: 'La minst én til kjenne arbeidet. Skriv litt på siden «Overlevering» hver måned.',
    },
    capacity: {
      event: 'Daglige oppgaver tar timene som var satt av',
      measure: 'Avtal faste timer med lederen. Velg et enklere omfang heller enn å bli forsinket.',
    },
    'late-knowledge': {
      event: 'Kunnskapsgrunnlaget blir ferdig for sent til å påvirke',
      measure: 'Start før valget. Velg fem til ti funn, og ta resten senere.',
    },
    'late-views': {
      event: 'Stat, fylke, naboer eller rådene blir spurt for sent',
      measure: 'Send brevet tidlig, si hva dere vil ha svar på, og noter svarene ett sted.',
    },
    'weak-ownership': {
      event: 'Kommunestyret kjenner seg ikke igjen i forslaget',
      measure:
        'Samle hele kommunestyret til drøfting før utkastet skrives, og vis hva det førte til.',
    },
    'wrong-text': {
      event: 'Dokumentet blir lagt ut, men ikke selve forslaget til vedtak',
      measure: 'Skriv vedtaksteksten først, og sjekk at den ligger ute fra første dag.',
    },
    'wish-list': {
      event: 'Planstrategien blir en ønskeliste uten tid og penger bak',
      measure: 'Sett ukeverk på hver plan, og hold summen innenfor det dere har.',
    },
    drawer: {
      event: 'Planstrategien blir liggende i en skuff etter vedtaket',
      measure: 'Legg planene inn i økonomiplanen, og ta status med kommunestyret hvert år.',
    },
  },
  {
    summer: {
      event:
        'Sommaren og dei 30 dagane forslaget skal vere offentleg (plan- og bygningslova § 10-1), gir for lita tid før vedtaket',
      measure:
        'Rekn tilbake frå møtet no, be om plass på saklista og hald eit seinare møte i reserve.',
    },
    'planner-leaves': {
      event: 'Planleggjaren sluttar eller blir borte',
      measure: 'La minst éin til kjenne arbeidet. Skriv litt på sida «Overlevering» kvar månad.',
    },
    capacity: {
      event: 'Daglege oppgåver tek timane som var sette av',
      measure: 'Avtal faste timar med leiaren. Vel eit enklare omfang heller enn å bli forseinka.',
    },
    'late-knowledge': {
      event: 'Kunnskapsgrunnlaget blir ferdig for seint til å påverke',
      measure: 'Start før valet. Vel fem til ti funn, og ta resten seinare.',
    },
    'late-views': {
      event: 'Stat, fylke, naboar eller råda blir spurde for seint',
      measure: 'Send brevet tidleg, sei kva de vil ha svar på, og noter svara éin stad.',
    },
    'weak-ownership': {
      event: 'Kommunestyret kjenner seg ikkje att i forslaget',
      measure:
        'Samle heile kommunestyret til drøfting før utkastet blir skrive, og vis kva det førte til.',
    },
    'wrong-text': {
      event: 'Dokumentet blir lagt ut, men ikkje sjølve forslaget til vedtak',
      measure: 'Skriv vedtaksteksten først, og sjekk at han ligg ute frå første dag.',
    },
    'wish-list': {
      event: 'Planstrategien blir ei ønskeliste utan tid og pengar bak',
      measure: 'Set vekeverk på kvar plan, og hald summen innanfor det de har.',
    },
    drawer: {
      event: 'Planstrategien blir liggjande i ei skuff etter vedtaket',
      measure: 'Legg planane inn i økonomiplanen, og ta status med kommunestyret kvart år.',
    },
  },
)
