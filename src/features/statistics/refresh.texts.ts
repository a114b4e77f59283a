import { number } from '#platform/i18n/format.ts'
import { dictionary, type Language } from '#platform/i18n/language.ts'
import type { LineDetails } from './refresh.sql.ts'

/** Gives a detail of a line as text. */
type Detail = (name: string) => string
/** What a line of the log says. */
type Sentence = (of: Detail) => string

const sentences: Readonly<Record<Language, Readonly<Record<string, Sentence>>>> = dictionary(
  {
    loaded: () => 'Lastet inn tallene som følger med programmet.',
    imported: (of: Detail) => `Leste inn fila ${of('file')}: tall for ${of('places')} kommuner.`,
    'imported-anyway': (of: Detail) =>
      `Fila hadde mindre enn det som lå her, og er lest inn likevel. Kommuner med tall før: ${of('before')}. Tider som mangler: ${of('times') || 'ingen'}.`,
    'without-texts': (of: Detail) =>
      `Ingen rader i fila har ${withMore(of)} i kolonnen ${of('column')}. Det blir ingen tall for det.`,
    'empty-column': (of: Detail) => `Kolonnen ${of('column')} har ingen tall i fila.`,
    'left-out-texts': (of: Detail) =>
      `Rader med ${withMore(of)} i kolonnen ${of('column')} er ikke med. Datasettet har ingen slik kategori.`,
    'left-out-places': (of: Detail) =>
      `Disse stedene kjenner vi ikke, og de er ikke med: ${withMore(of)}.`,
    'left-out-rows': (of: Detail) => `Rader uten sted eller tid er ikke med: ${of('count')}.`,
    fetching: (of: Detail) => `Henter: ${of('done')} av ${of('parts')} deler er kommet.`,
    continued: (of: Detail) =>
      `Fortsetter der forrige runde slapp: ${of('done')} av ${of('parts')} deler er her fra før.`,
    stored: (of: Detail) =>
      `Hentet nye tall fra tabell ${of('table')}: tall for ${of('places')} kommuner.`,
    unchanged: () => 'Ingenting nytt hos kilden.',
    successor: (of: Detail) =>
      `Tabell ${of('from')} er avløst av tabell ${of('to')} hos kilden. Den nye brukes.`,
    again: () => 'Prøver en gang til.',
    waiting: (of: Detail) => `${of('source')} ber oss vente. Venter i ${of('seconds')} sekunder.`,
    stopped: () => 'Programmet ble stoppet. Neste runde fortsetter herfra.',
    failed: () => 'Noe gikk galt hos oss. Se programmets logg. Tallene er som før.',
    unreachable: (of: Detail) =>
      `Fikk ikke kontakt med ${of('source')}. ${of('datasets')} datasett er som før.`,
    'no-answer': (of: Detail) => `${of('source')} svarte ikke som den skulle. Tallene er som før.`,
    'too-busy': (of: Detail) => `${of('source')} hadde ikke tid til oss. Tallene er som før.`,
    'broken-answer': () => 'Svaret kom ikke helt fram. Tallene er som før.',
    'unexpected-answer': (of: Detail) =>
      `Svaret har en annen form enn ventet (${of('where')}). Tallene er som før.`,
    refused: (of: Detail) => `Kilden sa nei: ${of('words')}. Tallene er som før.`,
    'too-large': (of: Detail) => `Svaret var større enn ${of('megabytes')} MB. Tallene er som før.`,
    'table-gone': (of: Detail) =>
      `Tabell ${of('table')} finnes ikke lenger hos kilden. Tallene er som før.`,
    'variable-gone': (of: Detail) =>
      `Tabell ${of('table')} har ikke lenger variabelen ${of('variable')}. Tallene er som før.`,
    'variable-new': (of: Detail) =>
      `Tabell ${of('table')} har fått variabelen ${of('variable')}, som vi ikke spør etter. Tallene er som før.`,
    'codes-gone': (of: Detail) =>
      `Tabell ${of('table')} har ikke lenger disse kodene i ${of('variable')}: ${of('codes')}. Tallene er som før.`,
    'codelist-gone': () =>
      'Grupperingen vi spør etter, finnes ikke lenger hos kilden. Tallene er som før.',
    'no-regions': (of: Detail) =>
      `Tabell ${of('table')} har ingen kommuner vi kjenner. Tallene er som før.`,
    'no-times': (of: Detail) =>
      `Tabell ${of('table')} har ingen av årene vi spør etter. Tallene er som før.`,
    'changed-meanwhile': () => 'Kilden byttet ut tallene mens vi hentet dem. Tallene er som før.',
    'fewer-places': (of: Detail) =>
      `Bare ${of('now')} kommuner har tall, mot ${of('before')} før. De nye tallene er ikke tatt i bruk.`,
    'unit-changed': (of: Detail) =>
      `Enheten er endret fra «${of('before')}» til «${of('now')}». De nye tallene er ikke tatt i bruk.`,
    'not-in-catalogue': () =>
      'Kilden mangler grenser for hvor ofte den kan spørres. Ingenting er hentet.',
    'numbers-same': (of: Detail) => `SSB har de samme ${of('count')} kommunene som vi.`,
    'numbers-unknown': () => 'Fikk ikke sjekket kommunenumrene hos SSB.',
    'numbers-changed': (of: Detail) =>
      `SSB har andre kommuner enn vi. Nye: ${of('added') || 'ingen'}. Borte: ${of('gone') || 'ingen'}. Endringer: ${of('changes') || 'ikke oppgitt'}. Ingenting er endret her. Dere trenger en ny utgave av Stedsans.`,
  },
  {
    loaded: () => 'Lasta inn tala som følgjer med programmet.',
    imported: (of: Detail) => `Las inn fila ${of('file')}: tal for ${of('places')} kommunar.`,
    'imported-anyway': (of: Detail) =>
      `Fila hadde mindre enn det som låg her, og er lesen inn likevel. Kommunar med tal før: ${of('before')}. Tider som manglar: ${of('times') || 'ingen'}.`,
    'without-texts': (of: Detail) =>
      `Ingen rader i fila har ${withMore(of)} i kolonnen ${of('column')}. Det blir ingen tal for det.`,
    'empty-column': (of: Detail) => `Kolonnen ${of('column')} har ingen tal i fila.`,
    'left-out-texts': (of: Detail) =>
      `Rader med ${withMore(of)} i kolonnen ${of('column')} er ikkje med. Datasettet har ingen slik kategori.`,
    'left-out-places': (of: Detail) =>
      `Desse stadene kjenner vi ikkje, og dei er ikkje med: ${withMore(of)}.`,
    'left-out-rows': (of: Detail) => `Rader utan stad eller tid er ikkje med: ${of('count')}.`,
    fetching: (of: Detail) => `Hentar: ${of('done')} av ${of('parts')} delar er komne.`,
    continued: (of: Detail) =>
      `Held fram der førre runde slapp: ${of('done')} av ${of('parts')} delar er her frå før.`,
    stored: (of: Detail) =>
      `Henta nye tal frå tabell ${of('table')}: tal for ${of('places')} kommunar.`,
    unchanged: () => 'Ingenting nytt hos kjelda.',
    successor: (of: Detail) =>
      `Tabell ${of('from')} er avløyst av tabell ${of('to')} hos kjelda. Den nye blir brukt.`,
    again: () => 'Prøver ein gong til.',
    waiting: (of: Detail) => `${of('source')} ber oss vente. Ventar i ${of('seconds')} sekund.`,
    stopped: () => 'Programmet vart stoppa. Neste runde held fram herifrå.',
    failed: () => 'Noko gjekk gale hos oss. Sjå loggen til programmet. Tala er som før.',
    unreachable: (of: Detail) =>
      `Fekk ikkje kontakt med ${of('source')}. ${of('datasets')} datasett er som før.`,
    'no-answer': (of: Detail) => `${of('source')} svara ikkje som ho skulle. Tala er som før.`,
    'too-busy': (of: Detail) => `${of('source')} hadde ikkje tid til oss. Tala er som før.`,
    'broken-answer': () => 'Svaret kom ikkje heilt fram. Tala er som før.',
    'unexpected-answer': (of: Detail) =>
      `Svaret har ei anna form enn venta (${of('where')}). Tala er som før.`,
    refused: (of: Detail) => `Kjelda sa nei: ${of('words')}. Tala er som før.`,
    'too-large': (of: Detail) => `Svaret var større enn ${of('megabytes')} MB. Tala er som før.`,
    'table-gone': (of: Detail) =>
      `Tabell ${of('table')} finst ikkje lenger hos kjelda. Tala er som før.`,
    'variable-gone': (of: Detail) =>
      `Tabell ${of('table')} har ikkje lenger variabelen ${of('variable')}. Tala er som før.`,
    'variable-new': (of: Detail) =>
      `Tabell ${of('table')} har fått variabelen ${of('variable')}, som vi ikkje spør etter. Tala er som før.`,
    'codes-gone': (of: Detail) =>
      `Tabell ${of('table')} har ikkje lenger desse kodane i ${of('variable')}: ${of('codes')}. Tala er som før.`,
    'codelist-gone': () =>
      'Grupperinga vi spør etter, finst ikkje lenger hos kjelda. Tala er som før.',
    'no-regions': (of: Detail) =>
      `Tabell ${of('table')} har ingen kommunar vi kjenner. Tala er som før.`,
    'no-times': (of: Detail) =>
      `Tabell ${of('table')} har ingen av åra vi spør etter. Tala er som før.`,
    'changed-meanwhile': () => 'Kjelda bytte ut tala medan vi henta dei. Tala er som før.',
    'fewer-places': (of: Detail) =>
      `Berre ${of('now')} kommunar har tal, mot ${of('before')} før. Dei nye tala er ikkje tekne i bruk.`,
    'unit-changed': (of: Detail) =>
      `Eininga er endra frå «${of('before')}» til «${of('now')}». Dei nye tala er ikkje tekne i bruk.`,
    'not-in-catalogue': () =>
      'Kjelda manglar grenser for kor ofte ho kan spørjast. Ingenting er henta.',
    'numbers-same': (of: Detail) => `SSB har dei same ${of('count')} kommunane som vi.`,
    'numbers-unknown': () => 'Fekk ikkje sjekka kommunenummera hos SSB.',
    'numbers-changed': (of: Detail) =>
      `SSB har andre kommunar enn vi. Nye: ${of('added') || 'ingen'}. Borte: ${of('gone') || 'ingen'}. Endringar: ${of('changes') || 'ikkje oppgitt'}. Ingenting er endra her. De treng ei ny utgåve av Stedsans.`,
  },
)

/** «A», «B» og 3 til: the same in both forms. */
function withMore(of: Detail): string {
  return of('more') === '0' ? of('texts') : `${of('texts')} og ${of('more')} til`
}

/** What a source says of its figures, in its own words, which are bokmål in both forms. */
export function quotedNote(words: string): Readonly<Record<Language, string>> {
  return { nb: `Kilden skriver: «${words}»`, nn: `Kjelda skriv: «${words}»` }
}

/** A line of the log in words; a line of a newer program by its code. */
export function refreshSentence(code: string, details: LineDetails, language: Language): string {
  const of = (name: string) => {
    const detail = details[name] ?? ''
    return typeof detail === 'number' ? number(detail, language) : detail
  }
  return sentences[language][code]?.(of) ?? code
}
