import { dictionary } from '#platform/i18n/language.ts'

/** The list of the papers, and the page of each. */
export const casePapersTexts = dictionary(
  {
    title: 'Saksdokumenter',
    lead: 'Tekster til saken, kunngjøringen og brevene, laget av det dere har ført opp. Rett dem i Word eller i saksbehandlingssystemet.',
    paper: 'Dokument',
    when: 'Når dere trenger det',
    names: {
      start: 'Sak om oppstart',
      letter: 'Brev om synspunkter',
      announcement: 'Kunngjøring av forslaget',
      council: 'Saksframlegg til kommunestyret',
      programme: 'Planprogram',
      notice: 'Varsel om oppstart',
      'start-announcement': 'Kunngjøring av oppstart',
    },
    uses: {
      start: 'Formannskapet setter arbeidet i gang.',
      letter: 'Stat, fylkeskommune og nabokommuner blir spurt, helst før utkastet er ferdig.',
      announcement: 'Forslaget legges ut, minst 30 dager før møtet.',
      council: 'Kommunestyret skal vedta planstrategien.',
      programme: 'Forslaget sendes på høring i minst seks uker.',
      notice: 'Berørte får vite at arbeidet med kommuneplanen begynner.',
      'start-announcement': 'Oppstarten kunngjøres i avis og på internett.',
    },
    merged: 'Når planstrategien er slått sammen med oppstart av kommuneplanen',
    toFill: (count: string, isOne: boolean) =>
      isOne
        ? 'Ett sted i [hakeparentes] må dere fylle ut selv.'
        : `${count} steder i [hakeparentes] må dere fylle ut selv.`,
    always: 'Teksten lages på nytt hver gang siden åpnes, så det dere endrer, gjør dere i Word.',
    copy: 'Kopier hele teksten',
    word: 'Word',
    pdf: 'PDF',
    otherForm: { nb: 'Vis på bokmål', nn: 'Vis på nynorsk' },
    dateline: (date: string) => `Laget ${date}`,
    date: '[dato]',
    bySafe: (date: string) => `[dato, senest ${date}]`,
  },
  {
    title: 'Saksdokument',
    lead: 'Tekstar til saka, kunngjeringa og breva, laga av det de har ført opp. Rett dei i Word eller i saksbehandlingssystemet.',
    paper: 'Dokument',
    when: 'Når de treng det',
    names: {
      start: 'Sak om oppstart',
      letter: 'Brev om synspunkt',
      announcement: 'Kunngjering av forslaget',
      council: 'Saksframlegg til kommunestyret',
      programme: 'Planprogram',
      notice: 'Varsel om oppstart',
      'start-announcement': 'Kunngjering av oppstart',
    },
    uses: {
      start: 'Formannskapet set arbeidet i gang.',
      letter: 'Stat, fylkeskommune og nabokommunar blir spurde, helst før utkastet er ferdig.',
      announcement: 'Forslaget blir lagt ut, minst 30 dagar før møtet.',
      council: 'Kommunestyret skal vedta planstrategien.',
      programme: 'Forslaget blir sendt på høyring i minst seks veker.',
      notice: 'Dei saka gjeld, får vite at arbeidet med kommuneplanen byrjar.',
      'start-announcement': 'Oppstarten blir kunngjord i avis og på internett.',
    },
    merged: 'Når planstrategien er slått saman med oppstart av kommuneplanen',
    toFill: (count: string, isOne: boolean) =>
      isOne
        ? 'Éin stad i [hakeparentes] må de fylle ut sjølve.'
        : `${count} stader i [hakeparentes] må de fylle ut sjølve.`,
    always: 'Teksten blir laga på nytt kvar gong sida blir opna, så det de endrar, gjer de i Word.',
    copy: 'Kopier heile teksten',
    word: 'Word',
    pdf: 'PDF',
    otherForm: { nb: 'Vis på bokmål', nn: 'Vis på nynorsk' },
    dateline: (date: string) => `Laga ${date}`,
    date: '[dato]',
    bySafe: (date: string) => `[dato, seinast ${date}]`,
  },
)
