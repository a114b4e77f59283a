import { dictionary } from '#platform/i18n/language.ts'

/** The pictures of the register: how the plans hang together, and how old they are. */
export const overviewTexts = dictionary(
  {
    hierarchy: {
      title: 'Plansystemet',
      intro:
        'Hvilke planer som hører under hvilke. Det dere setter i feltet «Hører under», bestemmer plassen.',
      picture: 'Tegning av plansystemet. Det samme står som liste under.',
      limited: (drawn: number, all: number) =>
        `Tegningen viser ${drawn} av ${all} planer: først dem som har andre under seg. Alle står i listen.`,
      list: 'Plansystemet som liste',
      flat: 'Ingen planer er satt under andre ennå. Åpne en plan og fyll ut «Hører under», eller endre flere samlet i listen.',
      key: 'Fylt sirkel: gjelder. Ring: under arbeid eller planlagt. Kryss: mangler eller er avsluttet.',
    },
    ages: {
      title: 'Hvor gamle planene er',
      picture:
        'Tegning av når planene ble vedtatt, fordelt på slag og år. Tallene står i tabellen under.',
      key: 'Tallet sier hvor mange planer det er. Sirkel: oppdatert. Ring: verdt å se på. Firkant: gammel. Rute på spissen: gått ut.',
      table: 'Planene etter slag og alder',
      family: 'Slag',
      sum: 'I alt',
      total: 'Alle',
      old: 'Planer som er gamle eller har gått ut',
      none: 'Ingen planer er gamle eller har gått ut.',
      why: 'Hvorfor',
      limited: (shown: number, all: number) => `De ${shown} eldste av ${all}.`,
      before: (year: number) => `før ${year}`,
    },
    print: 'Skriv ut',
    empty: 'Det er ingen planer å vise ennå.',
  },
  {
    hierarchy: {
      title: 'Plansystemet',
      intro: 'Kva planar som høyrer under kva. Det de set i feltet «Høyrer under», avgjer plassen.',
      picture: 'Teikning av plansystemet. Det same står som liste under.',
      limited: (drawn: number, all: number) =>
        `Teikninga viser ${drawn} av ${all} planar: først dei som har andre under seg. Alle står i lista.`,
      list: 'Plansystemet som liste',
      flat: 'Ingen planar er sette under andre enno. Opne ein plan og fyll ut «Høyrer under», eller endre fleire samla i lista.',
      key: 'Fylt sirkel: gjeld. Ring: under arbeid eller planlagd. Kryss: manglar eller er avslutta.',
    },
    ages: {
      title: 'Kor gamle planane er',
      picture:
        'Teikning av når planane vart vedtekne, fordelte på slag og år. Tala står i tabellen under.',
      key: 'Talet seier kor mange planar det er. Sirkel: oppdatert. Ring: verd å sjå på. Firkant: gammal. Rute på spissen: gått ut.',
      table: 'Planane etter slag og alder',
      family: 'Slag',
      sum: 'I alt',
      total: 'Alle',
      old: 'Planar som er gamle eller har gått ut',
      none: 'Ingen planar er gamle eller har gått ut.',
      why: 'Kvifor',
      limited: (shown: number, all: number) => `Dei ${shown} eldste av ${all}.`,
      before: (year: number) => `før ${year}`,
    },
    print: 'Skriv ut',
    empty: 'Det er ingen planar å vise enno.',
  },
)
