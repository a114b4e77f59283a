import { dictionary } from '#platform/i18n/language.ts'

/** What goes out of the municipality: the announcement of the proposal, and the letter that asks for views. */
export const publicPaperTexts = dictionary(
  {
    announcement: {
      title: (term: string) => `Forslag til planstrategi ${term}: si hva du mener`,
      lead: (municipality: string, term: string) =>
        `${municipality} har laget et forslag til planstrategi for ${term}. Planstrategien sier hvilke planer kommunen skal lage, fornye eller oppheve de neste fire årene.`,
      where: 'Her finner du forslaget',
      whereText: (address: string) =>
        `Forslaget til vedtak og planstrategien ligger på ${address}. Du kan også lese dem på [sted, for eksempel servicetorget på rådhuset].`,
      noAddress: '[nettadresse]',
      when: 'Dette skjer når',
      open: (from: string, to: string) => `Forslaget ligger ute fra ${from} til ${to}.`,
      council: (date: string) => `Kommunestyret behandler det ${date}.`,
      law: 'Forslaget til vedtak skal være offentlig i minst 30 dager før kommunestyret behandler det (plan- og bygningsloven § 10-1).',
      how: 'Slik sier du fra',
      howText: (due: string) =>
        `Send innspill til [e-post eller skjema] eller [postadresse] innen ${due}. Skriv gjerne kort. Trenger du hjelp til å si hva du mener, så ring [navn og telefon].`,
      openness:
        'Innspill til kommunen er som hovedregel offentlige (offentleglova § 3). Ikke skriv om andres helse eller private forhold.',
      after:
        'Alle innspill blir vurdert skriftlig og lagt fram for kommunestyret. Planstrategien er ikke en plan, så ingen kan fremme innsigelse mot den (plan- og bygningsloven § 5-4).',
      sami: 'Kunngjøringer som retter seg særlig mot innbyggerne, skal være på samisk og norsk i forvaltningsområdet for samiske språk (sameloven § 3-2). [Legg inn den samiske teksten.]',
    },
    letter: {
      title: (term: string) => `Vi ber om synspunkter til planstrategi ${term}`,
      to: 'Til',
      county: (name: string) => `${name} fylkeskommune`,
      governor: 'Statsforvalteren',
      stateBodies:
        '[andre statlige organer som er berørt, for eksempel NVE, Statens vegvesen og Mattilsynet]',
      municipality: (name: string) => `${name} kommune`,
      samiBodies: ['Sametinget', '[reinbeitedistrikt]'],
      ask: (municipality: string, term: string) =>
        `${municipality} lager planstrategi for ${term}. Kommunen skal hente inn synspunkter fra statlige og regionale organer og nabokommuner (plan- og bygningsloven § 10-1). Vi ber om deres.`,
      duty: 'Statlige og regionale organer har rett og plikt til å delta når det berører saksfeltet deres, og skal gi kommunen informasjon av betydning for planleggingen (plan- og bygningsloven § 3-2).',
      questions: 'Dette vil vi gjerne vite',
      items: [
        'Hvilke utfordringer i kommunen mener dere er viktigst de neste fire årene?',
        'Hvilke av planene våre bør fornyes, og hvilke kan vi klare oss uten?',
        'Hva planlegger dere selv i perioden som vi bør kjenne til?',
        'Hva kan vi lage sammen, eller dele kunnskap om?',
      ],
      due: (date: string) => `Send svaret til [e-post] innen ${date}.`,
      dueWhy:
        'Loven setter ingen frist for synspunktene. Vi har satt den slik at svarene kan bli brukt før forslaget er ferdig.',
      next: (open: string, council: string) =>
        `Forslaget til vedtak blir etter planen offentlig ${open}, og kommunestyret behandler saken ${council}.`,
      sami: 'Kan saken berøre samiske interesser direkte, vil vi gjerne avtale en konsultasjon tidlig (sameloven §§ 4-4 og 4-5). Si fra om dere ønsker det.',
      attached: 'Vedlegg: [kunnskapsgrunnlag eller utkast, om dere har det]',
      greeting: 'Vennlig hilsen',
      noLeader: '[navn]',
    },
  },
  {
    announcement: {
      title: (term: string) => `Forslag til planstrategi ${term}: sei kva du meiner`,
      lead: (municipality: string, term: string) =>
        `${municipality} har laga eit forslag til planstrategi for ${term}. Planstrategien seier kva planar kommunen skal lage, fornye eller oppheve dei neste fire åra.`,
      where: 'Her finn du forslaget',
      whereText: (address: string) =>
        `Forslaget til vedtak og planstrategien ligg på ${address}. Du kan også lese dei på [stad, til dømes servicetorget på rådhuset].`,
      noAddress: '[nettadresse]',
      when: 'Dette skjer når',
      open: (from: string, to: string) => `Forslaget ligg ute frå ${from} til ${to}.`,
      council: (date: string) => `Kommunestyret behandlar det ${date}.`,
      law: 'Forslaget til vedtak skal vere offentleg i minst 30 dagar før kommunestyret behandlar det (plan- og bygningslova § 10-1).',
      how: 'Slik seier du frå',
      howText: (due: string) =>
        `Send innspel til [e-post eller skjema] eller [postadresse] innan ${due}. Skriv gjerne kort. Treng du hjelp til å seie kva du meiner, så ring [namn og telefon].`,
      openness:
        'Innspel til kommunen er som hovudregel offentlege (offentleglova § 3). Ikkje skriv om helsa eller privatlivet til andre.',
      after:
        'Alle innspel blir vurderte skriftleg og lagde fram for kommunestyret. Planstrategien er ikkje ein plan, så ingen kan fremje motsegn mot han (plan- og bygningslova § 5-4).',
      sami: 'Kunngjeringar som rettar seg særleg mot innbyggjarane, skal vere på samisk og norsk i forvaltningsområdet for samiske språk (samelova § 3-2). [Legg inn den samiske teksten.]',
    },
    letter: {
      title: (term: string) => `Vi ber om synspunkt til planstrategi ${term}`,
      to: 'Til',
      county: (name: string) => `${name} fylkeskommune`,
      governor: 'Statsforvaltaren',
      stateBodies:
        '[andre statlege organ som saka gjeld, til dømes NVE, Statens vegvesen og Mattilsynet]',
      municipality: (name: string) => `${name} kommune`,
      samiBodies: ['Sametinget', '[reinbeitedistrikt]'],
      ask: (municipality: string, term: string) =>
        `${municipality} lagar planstrategi for ${term}. Kommunen skal hente inn synspunkt frå statlege og regionale organ og nabokommunar (plan- og bygningslova § 10-1). Vi ber om dykkar.`,
      duty: 'Statlege og regionale organ har rett og plikt til å delta når det gjeld saksfeltet deira, og skal gi kommunen informasjon som har noko å seie for planlegginga (plan- og bygningslova § 3-2).',
      questions: 'Dette vil vi gjerne vite',
      items: [
        'Kva utfordringar i kommunen meiner de er viktigast dei neste fire åra?',
        'Kva for nokre av planane våre bør fornyast, og kva for nokre kan vi klare oss utan?',
        'Kva planlegg de sjølve i perioden som vi bør kjenne til?',
        'Kva kan vi lage saman, eller dele kunnskap om?',
      ],
      due: (date: string) => `Send svaret til [e-post] innan ${date}.`,
      dueWhy:
        'Lova set ingen frist for synspunkta. Vi har sett han slik at svara kan bli brukte før forslaget er ferdig.',
      next: (open: string, council: string) =>
        `Forslaget til vedtak blir etter planen offentleg ${open}, og kommunestyret behandlar saka ${council}.`,
      sami: 'Kan saka røre direkte ved samiske interesser, vil vi gjerne avtale ein konsultasjon tidleg (samelova §§ 4-4 og 4-5). Sei frå om de ønskjer det.',
      attached: 'Vedlegg: [kunnskapsgrunnlag eller utkast, om de har det]',
      greeting: 'Venleg helsing',
      noLeader: '[namn]',
    },
  },
)
