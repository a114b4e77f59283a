import { dictionary } from '#platform/i18n/language.ts'

/** The list of who is in the working group, and what is said around it. */
export const groupTexts = dictionary(
  {
    list: {
      title: 'Arbeidsgruppe',
      lead: 'De som gjør arbeidet, og de som kan avgjøre ting underveis. Her står navn, funksjon og hvordan dere når hverandre.',
      advice:
        'Loven krever ingen arbeidsgruppe. Vi råder til en liten: én som gjør arbeidet, kommunedirektøren som kan avgjøre raskt, og én som er god på prosess.',
      empty: 'Ingen er med ennå',
      emptyHelp: 'Legg til én og én, eller lim inn en liste med alle.',
      add: 'Legg til et medlem',
      addButton: 'Legg til',
      edit: 'Endre medlem',
      count: (some: string, isOne: boolean) => (isOne ? '1 medlem' : `${some} medlemmer`),
      fields: {
        name: 'Navn',
        position: 'Stilling eller verv',
        email: 'E-post',
        functionInGroup: 'Funksjon i gruppen',
      },
      helps: {
        functionInGroup:
          'Eieren gir oppdraget. Lederen driver arbeidet. Rådgivere blir spurt når det trengs.',
      } as Record<string, string>,
      columns: { functionInGroup: 'Funksjon' } as Record<string, string>,
    },
    sizes: {
      one: 'Én alene blir sårbar. Ta med minst én som kan avgjøre ting, og én å prøve tankene på.',
      large:
        'Gruppen er stor. Vurder en liten kjerne som møtes ofte, og la resten være rådgivere som blir spurt når det trengs.',
    },
    noLeader: 'Ingen står som leder ennå.',
    impartiality: 'Folkevalgt og ansatt samtidig',
    impartialityText:
      'Er noen i gruppen både folkevalgt og ansatt, bør dere avklare i god tid om personen er habil når saken kommer til politisk behandling (kommuneloven § 11-10).',
    impartialityLink: 'Noter hvem det gjelder',
    raci: 'Ansvar i hvert trinn',
    raciText:
      'I en større gruppe kan dere sette opp hvem som har ansvaret i hvert av de ni trinnene.',
    raciLink: 'Fordel ansvaret',
    paste: {
      title: 'Lim inn flere',
      help: 'Kopier fra Excel, Word eller en e-post. Én på hver linje: navn, stilling og e-post. Vi skiller på tabulator, semikolon, komma eller tankestrek.',
      field: 'Listen',
      button: 'Legg til alle',
      nothing: 'Lim inn minst én linje med et navn',
      unread: (line: string, reason: string) => `Linje ${line}: ${reason}`,
      noName: (typed: string) => `Vi finner ikke noe navn i «${typed}»`,
      severalEmails: (typed: string) => `Det står flere e-postadresser i «${typed}»`,
      tooLong: 'Linja er for lang. Skriv bare navn, stilling og e-post',
      allKnown: (some: string) => `Alle ${some} står i gruppen fra før`,
    },
    sameEmail: (email: string) => `Noen i gruppen har e-postadressen ${email} fra før`,
    /** The letters of the table, after the words of `planWords`. */
    letters: { R: 'U', A: 'A', C: 'R', I: 'F' },
    and: ' og ',
    raciTexts: {
      title: 'Ansvar i hvert trinn',
      lead: 'Hvem gjør hva? Sett én ansvarlig for hvert trinn, og så få andre som mulig.',
      advice:
        'Loven krever ikke dette. Vi råder til det når flere enn fire–fem er med, eller når roller blir uklare.',
      explain: {
        R: 'gjør arbeidet',
        A: 'svarer for at det blir gjort, og avgjør. Bare én i hvert trinn',
        C: 'blir spurt før noe avgjøres',
        I: 'får vite hva som skjer',
      },
      member: 'Medlem',
      stepHead: (step: string, title: string) => `Trinn ${step}: ${title}`,
      none: 'Ingen rolle',
      noMembers: 'Legg inn arbeidsgruppen først',
      noMembersHelp: 'Da kan dere fordele ansvaret mellom dem.',
      toGroup: 'Til arbeidsgruppen',
      notYet: 'Ansvaret er ikke fordelt ennå. Velg et medlem og sett rollene.',
      nobody: (steps: string) => `Ingen er ansvarlig i trinn ${steps}.`,
      several: (step: string, names: string) =>
        `Flere er ansvarlige i trinn ${step}: ${names}. Velg én.`,
      wellShared: 'Hvert trinn har én ansvarlig.',
      edit: (name: string) => `Ansvaret til ${name}`,
      back: 'Til tabellen',
      saved: (name: string) => `Rollene til ${name} er lagret.`,
    },
  },
  {
    list: {
      title: 'Arbeidsgruppe',
      lead: 'Dei som gjer arbeidet, og dei som kan avgjere ting undervegs. Her står namn, funksjon og korleis de når kvarandre.',
      advice:
        'Lova krev inga arbeidsgruppe. Vi rår til ei lita: éin som gjer arbeidet, kommunedirektøren som kan avgjere raskt, og éin som er god på prosess.',
      empty: 'Ingen er med enno',
      emptyHelp: 'Legg til éin og éin, eller lim inn ei liste med alle.',
      add: 'Legg til ein medlem',
      addButton: 'Legg til',
      edit: 'Endre medlem',
      count: (some: string, isOne: boolean) => (isOne ? '1 medlem' : `${some} medlemer`),
      fields: {
        name: 'Namn',
        position: 'Stilling eller verv',
        email: 'E-post',
        functionInGroup: 'Funksjon i gruppa',
      },
      helps: {
        functionInGroup:
          'Eigaren gir oppdraget. Leiaren driv arbeidet. Rådgivarar blir spurde når det trengst.',
      } as Record<string, string>,
      columns: { functionInGroup: 'Funksjon' } as Record<string, string>,
    },
    sizes: {
      one: 'Éin åleine blir sårbar. Ta med minst éin som kan avgjere ting, og éin å prøve tankane på.',
      large:
        'Gruppa er stor. Vurder ei lita kjerne som møtest ofte, og la resten vere rådgivarar som blir spurde når det trengst.',
    },
    noLeader: 'Ingen står som leiar enno.',
    impartiality: 'Folkevald og tilsett samtidig',
    impartialityText:
      'Er nokon i gruppa både folkevald og tilsett, bør de avklare i god tid om personen er habil når saka kjem til politisk behandling (kommunelova § 11-10).',
    impartialityLink: 'Noter kven det gjeld',
    raci: 'Ansvar i kvart steg',
    raciText: 'I ei større gruppe kan de setje opp kven som har ansvaret i kvart av dei ni stega.',
    raciLink: 'Fordel ansvaret',
    paste: {
      title: 'Lim inn fleire',
      help: 'Kopier frå Excel, Word eller ein e-post. Éin på kvar linje: namn, stilling og e-post. Vi skil på tabulator, semikolon, komma eller tankestrek.',
      field: 'Lista',
      button: 'Legg til alle',
      nothing: 'Lim inn minst éi linje med eit namn',
      unread: (line: string, reason: string) => `Linje ${line}: ${reason}`,
      noName: (typed: string) => `Vi finn ikkje noko namn i «${typed}»`,
      severalEmails: (typed: string) => `Det står fleire e-postadresser i «${typed}»`,
      tooLong: 'Linja er for lang. Skriv berre namn, stilling og e-post',
      allKnown: (some: string) => `Alle ${some} står i gruppa frå før`,
    },
    sameEmail: (email: string) => `Nokon i gruppa har e-postadressa ${email} frå før`,
    /** The letters of the table, after the words of `planWords`. */
    letters: { R: 'U', A: 'A', C: 'R', I: 'F' },
    and: ' og ',
    raciTexts: {
      title: 'Ansvar i kvart steg',
      lead: 'Kven gjer kva? Set éin ansvarleg for kvart steg, og så få andre som råd er.',
      advice:
        'Lova krev ikkje dette. Vi rår til det når fleire enn fire–fem er med, eller når roller blir uklare.',
      explain: {
        R: 'gjer arbeidet',
        A: 'svarar for at det blir gjort, og avgjer. Berre éin i kvart steg',
        C: 'blir spurd før noko blir avgjort',
        I: 'får vite kva som skjer',
      },
      member: 'Medlem',
      stepHead: (step: string, title: string) => `Steg ${step}: ${title}`,
      none: 'Inga rolle',
      noMembers: 'Legg inn arbeidsgruppa først',
      noMembersHelp: 'Då kan de fordele ansvaret mellom dei.',
      toGroup: 'Til arbeidsgruppa',
      notYet: 'Ansvaret er ikkje fordelt enno. Vel ein medlem og set rollene.',
      nobody: (steps: string) => `Ingen er ansvarleg i steg ${steps}.`,
      several: (step: string, names: string) =>
        `Fleire er ansvarlege i steg ${step}: ${names}. Vel éin.`,
      wellShared: 'Kvart steg har éin ansvarleg.',
      edit: (name: string) => `Ansvaret til ${name}`,
      back: 'Til tabellen',
      saved: (name: string) => `Rollene til ${name} er lagra.`,
    },
  },
)
