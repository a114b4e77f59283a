import { dictionary } from '#platform/i18n/language.ts'

/** The check of the samfunnsdel, and the position on each part of the kommuneplan. */
export const communityPartTexts = dictionary(
  {
    title: 'Samfunnsdelen og kommuneplanen',
    lead: 'Kommunestyret skal ta stilling til om kommuneplanen eller deler av den skal revideres, eller om den skal videreføres uendret. Gå først gjennom samfunnsdelen.',
    must: 'Skal',
    ours: 'Vårt råd',
    check: 'Holder samfunnsdelen det den skal?',
    checkHelp: 'Svar ut fra planen slik den er nå. Tomt og «Vet ikke» er like greit.',
    questions: {
      'public-health-goals':
        'Har den mål og strategier for folkehelsen, ut fra folkehelseoversikten?',
      'housing-goals': 'Har den mål for det boligsosiale arbeidet?',
      'climate-assessment': 'Har den en klimavurdering?',
      'sami-language-goals': 'Har den mål for samisk språk?',
      'long-term-challenges': 'Tar den stilling til utfordringene på lang sikt?',
      'figures-hold': 'Stemmer tallene og framskrivingene fortsatt?',
      'council-ambitions': 'Dekker den det dette kommunestyret vil?',
      'steers-budget': 'Styrer den økonomiplanen og budsjettet?',
    },
    requiredFrom: (date: string) => `Må være oppfylt fra ${date}.`,
    answers: {
      yes: 'Ja',
      partly: 'Delvis',
      no: 'Nei',
      unknown: 'Vet ikke',
      elsewhere: 'Ja, i en kommunedelplan',
    },
    note: 'Hva bygger svarene på?',
    noteHelp: 'Også hva kommunestyret vil med samfunnsdelen. Kort er bra.',
    collective: 'Én setning i vedtaket dekker delene som ikke er nevnt',
    collectiveHelp:
      'For eksempel «kommuneplanen videreføres for øvrig». Det kan være nok, men må vurderes. Vi råder til ett vedtakspunkt per del.',
    save: 'Lagre',
    saved: 'Svarene om samfunnsdelen er lagret.',
    conflict: (name: string) =>
      `${name} har lagret svar mens du skrev. Det som er lagret, står under. Det du skrev, står i skjemaet. Velg hva som skal gjelde, og lagre.`,
    conflictColumns: { field: 'Spørsmål', stored: 'Lagret nå', typed: 'Det du svarte' },
    empty: 'Tomt',
    yes: 'Ja',
    problems: {
      answer: 'Velg et av svarene.',
      note: 'Teksten er for lang. Bruk høyst 20 000 tegn.',
    },
    advice: 'Hva svarene tyder på',
    positions: {
      revise: 'Samfunnsdelen bør revideres.',
      continue: 'Samfunnsdelen kan videreføres.',
    },
    strengths: {
      law: 'Noe en lov krever, mangler.',
      strong: 'Svarene peker samme vei.',
      moderate: 'Det meste peker samme vei.',
      weak: 'Mer er ukjent enn kjent. Svar på flere spørsmål først.',
    },
    reasons: {
      'no-community-part':
        'Det står ingen samfunnsdel i planregisteret. Loven krever at kommunen har en.',
      lacks: (question: string) => `Svaret er nei: ${question}`,
      'lacks-from': (question: string, date: string) =>
        `Svaret er nei: ${question} Kravet gjelder fra ${date}.`,
      'holds-in-part': (question: string) => `Bare delvis: ${question}`,
      'could-be-elsewhere': 'Det kan også stå i en kommunedelplan.',
      'is-old': (age: string) => `Planen er gammel. ${age}`,
      'holds-what-is-asked': 'Planen holder det den skal.',
    },
    open: (some: number) =>
      some === 1 ? 'Ett spørsmål er ikke besvart.' : `${some} spørsmål er ikke besvart.`,
    adviceHelp: 'Dette er vårt råd ut fra svarene som er lagret. Kommunestyret tar stilling selv.',
    position: 'Kommuneplanen del for del',
    states: {
      'by-part': 'Hver del har fått en avklaring.',
      collective:
        'Delene uten egen avklaring dekkes av én setning i vedtaket. Om det er nok, må vurderes.',
      'in-part':
        'Noen deler har fått en avklaring. Resten må få det, eller dekkes av én setning i vedtaket.',
      none: 'Ingen del har fått en avklaring ennå.',
    },
    positionLaw: 'Loven ber om en avklaring, men ikke om ett punkt per del.',
    columns: { part: 'Del', position: 'Standpunkt' },
    partPositions: {
      make: 'Lages',
      revise: 'Revideres',
      continue: 'Videreføres',
      repeal: 'Oppheves',
    },
    undecided: 'Ikke avklart',
    notInRegister: 'Står ikke i planregisteret',
    land: 'Arealplaner',
    landMay:
      'Planstrategien kan avklare hvilke arealplaner som skal startes, revideres eller oppheves.',
    landMust:
      'Den skal nevne behovet for nye og oppdaterte planer ut fra ventede klimaendringer og tidligere naturhendelser, og vurdere om planer bør oppheves eller revideres.',
    may: 'Kan',
    landGroups: {
      start: 'Startes',
      revise: 'Revideres',
      repeal: 'Oppheves',
      stand: 'Blir stående',
      open: 'Ikke vurdert',
    },
    landNone: 'Ingen arealplaner i registeret.',
    landMore: (some: number) => `Og ${some} til.`,
    state: (answered: number, all: number) => `${answered} av ${all} spørsmål besvart`,
  },
  {
    title: 'Samfunnsdelen og kommuneplanen',
    lead: 'Kommunestyret skal ta stilling til om kommuneplanen eller delar av han skal reviderast, eller om han skal førast vidare uendra. Gå først gjennom samfunnsdelen.',
    must: 'Skal',
    ours: 'Vårt råd',
    check: 'Held samfunnsdelen det han skal?',
    checkHelp: 'Svar ut frå planen slik han er no. Tomt og «Veit ikkje» er like greitt.',
    questions: {
      'public-health-goals':
        'Har han mål og strategiar for folkehelsa, ut frå folkehelseoversynet?',
      'housing-goals': 'Har han mål for det bustadsosiale arbeidet?',
      'climate-assessment': 'Har han ei klimavurdering?',
      'sami-language-goals': 'Har han mål for samisk språk?',
      'long-term-challenges': 'Tek han stilling til utfordringane på lang sikt?',
      'figures-hold': 'Stemmer tala og framskrivingane framleis?',
      'council-ambitions': 'Dekkjer han det dette kommunestyret vil?',
      'steers-budget': 'Styrer han økonomiplanen og budsjettet?',
    },
    requiredFrom: (date: string) => `Må vere oppfylt frå ${date}.`,
    answers: {
      yes: 'Ja',
      partly: 'Delvis',
      no: 'Nei',
      unknown: 'Veit ikkje',
      elsewhere: 'Ja, i ein kommunedelplan',
    },
    note: 'Kva byggjer svara på?',
    noteHelp: 'Også kva kommunestyret vil med samfunnsdelen. Kort er bra.',
    collective: 'Éi setning i vedtaket dekkjer delane som ikkje er nemnde',
    collectiveHelp:
      'Til dømes «kommuneplanen blir elles ført vidare». Det kan vere nok, men må vurderast. Vi rår til eitt vedtakspunkt per del.',
    save: 'Lagre',
    saved: 'Svara om samfunnsdelen er lagra.',
    conflict: (name: string) =>
      `${name} har lagra svar medan du skreiv. Det som er lagra, står under. Det du skreiv, står i skjemaet. Vel kva som skal gjelde, og lagre.`,
    conflictColumns: { field: 'Spørsmål', stored: 'Lagra no', typed: 'Det du svarte' },
    empty: 'Tomt',
    yes: 'Ja',
    problems: {
      answer: 'Vel eitt av svara.',
      note: 'Teksten er for lang. Bruk høgst 20 000 teikn.',
    },
    advice: 'Kva svara tyder på',
    positions: {
      revise: 'Samfunnsdelen bør reviderast.',
      continue: 'Samfunnsdelen kan førast vidare.',
    },
    strengths: {
      law: 'Noko ei lov krev, manglar.',
      strong: 'Svara peikar same veg.',
      moderate: 'Det meste peikar same veg.',
      weak: 'Meir er ukjent enn kjent. Svar på fleire spørsmål først.',
    },
    reasons: {
      'no-community-part':
        'Det står ingen samfunnsdel i planregisteret. Lova krev at kommunen har ein.',
      lacks: (question: string) => `Svaret er nei: ${question}`,
      'lacks-from': (question: string, date: string) =>
        `Svaret er nei: ${question} Kravet gjeld frå ${date}.`,
      'holds-in-part': (question: string) => `Berre delvis: ${question}`,
      'could-be-elsewhere': 'Det kan også stå i ein kommunedelplan.',
      'is-old': (age: string) => `Planen er gammal. ${age}`,
      'holds-what-is-asked': 'Planen held det han skal.',
    },
    open: (some: number) =>
      some === 1 ? 'Eitt spørsmål er ikkje svart på.' : `${some} spørsmål er ikkje svart på.`,
    adviceHelp: 'Dette er vårt råd ut frå svara som er lagra. Kommunestyret tek stilling sjølv.',
    position: 'Kommuneplanen del for del',
    states: {
      'by-part': 'Kvar del har fått ei avklaring.',
      collective:
        'Delane utan eiga avklaring blir dekte av éi setning i vedtaket. Om det er nok, må vurderast.',
      'in-part':
        'Nokre delar har fått ei avklaring. Resten må få det, eller bli dekte av éi setning i vedtaket.',
      none: 'Ingen del har fått ei avklaring enno.',
    },
    positionLaw: 'Lova ber om ei avklaring, men ikkje om eitt punkt per del.',
    columns: { part: 'Del', position: 'Standpunkt' },
    partPositions: {
      make: 'Blir laga',
      revise: 'Blir revidert',
      continue: 'Blir ført vidare',
      repeal: 'Blir oppheva',
    },
    undecided: 'Ikkje avklart',
    notInRegister: 'Står ikkje i planregisteret',
    land: 'Arealplanar',
    landMay:
      'Planstrategien kan avklare kva arealplanar som skal startast, reviderast eller opphevast.',
    landMust:
      'Han skal nemne behovet for nye og oppdaterte planar ut frå venta klimaendringar og tidlegare naturhendingar, og vurdere om planar bør opphevast eller reviderast.',
    may: 'Kan',
    landGroups: {
      start: 'Blir starta',
      revise: 'Blir reviderte',
      repeal: 'Blir oppheva',
      stand: 'Blir ståande',
      open: 'Ikkje vurderte',
    },
    landNone: 'Ingen arealplanar i registeret.',
    landMore: (some: number) => `Og ${some} til.`,
    state: (answered: number, all: number) => `${answered} av ${all} spørsmål er svart på`,
  },
)
