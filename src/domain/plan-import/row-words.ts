import { isAssessment } from './assessment-words.ts'
import { plainWords } from './clean-text.ts'
import { namesPlan, namesSeveralPlans } from './plan-words.ts'

/** Parts of a municipality, by which lists are grouped. */
const sectorWords = new Set(
  `oppvekst oppvekstområdet helse omsorg velferd velferden mestring pleie sosial sosiale barnevern barnehage
  barnehager barnehagar skole skoler skule skular utdanning teknisk tekniske teknikk drift kultur
  idrett fritid friluftsliv næring næringsliv samfunn samfunnsutvikling utvikling miljø klima areal
  plan bygg byggesak landbruk natur økonomi administrasjon administrativ administrative stab
  fellestjenester fellestenester felles organisasjon personal beredskap samfunnssikkerhet
  samfunnstryggleik eiendom eigedom kommunalteknikk infrastruktur samferdsel folkehelse levekår
  levekår nav inkludering integrering bolig bustad overordnet overordna overordnede tverrsektorielt
  tverrsektoriell sektorovergripende sektorovergripande tverrfaglig tverrfagleg annet anna andre
  øvrig øvrige kommunedirektør rådmann rådmannen kommunedirektøren digitalisering arbeidsgiver
  arbeidsgivar arbeidsgjevar barn unge ungdom familie eldre reiseliv trafikk livskvalitet tettsted
  tettstad intern interne internt hr ikt kyst havbruk tenesteutvikling tjenesteutvikling vann vatn avløp renovasjon brann redning kirke kyrkje`.split(
    /\s+/,
  ),
)

const joiningWords = new Set(
  `og i for sektor sektoren sektorer område området områder områda etat etaten avdeling avdelinga avdelingen
  tjenester tenester tjeneste teneste tjenesten tenesta kommunalområde eining enhet med tema`.split(
    /\s+/,
  ),
)

const urgency =
  /^(?:haster?|hastar|kan vente|må (?:gjøres|gjerast|startes|startast|revideres|reviderast)|bør (?:gjøres|gjerast|startes|revideres)|må|bør|først|pri(?:oritet)? ?\d|prioriterte?|prioritet|(?:høy|høg|middels|lav|låg|første|andre|tredje|høyest|høgast) prioritet|prioritet (?:høy|høg|middels|lav|låg)|viktigst|hastesaker|lovpålag[td]e?)(?: |$)/u

const formalHeads =
  /^(?:kommuneplan|kommuneplanen|kommuneplanverket|kommuneplan og kommunedelplan\p{L}*|reguleringsplan|temaplan|kommunedelplan|årlige rulleringer|årlege rulleringar|lovpålagte|ikke lovpålagte|ikkje lovpålagde|interkommunale?|planer|planar|strategier|strategiar)$/u

/** Whether a text is what groups of plans are called: by kind, part of the house, urgency, fate, year. */
export function headsGroup(text: string): boolean {
  const words = plainWords(text)
  if (words === '' || words.length > 120) return false
  if (/^(?:19|20)\d{2}(?: (?:19|20)\d{2})?$/.test(words)) return true
  if (namesSector(words) || formalHeads.test(words)) return true
  if (namesPlan(text)) return false
  return namesSeveralPlans(text) || urgency.test(words) || isAssessment(text)
}

function namesSector(words: string): boolean {
  const each = words.split(/[ /]+/)
  const known = each.filter((word) => sectorWords.has(word))
  if (known.length === 0 || each.length > 7) return false
  if (words === 'plan' || /^plan (?:for|i|mot|om) /.test(words)) return false
  return each.every((word) => sectorWords.has(word) || joiningWords.has(word))
}

const stateWords = new Set(
  `ferdig|fullført|påbegynt|påbyrja|igangsatt|igangsett|ikke påbegynt|ikkje påbyrja|ikke igangsatt|
  ikkje igangsett|ikke startet|ikkje starta|ikkje byrja|ikke begynt|under arbeid|planlagt|planlagd|
  utsatt|utsett|vedtatt|vedteken|forsinket|forseinka|gjennomført|ikke gjennomført|ikkje gjennomført|
  i rute|avsluttet|avslutta|pågår|pågående|pågåande|rød|raud|gul|grønn|grøn|blå|oransje|grå|hvit|kvit|
  startet|starta|oppstart|vedtak|i gang|delvis|på vent|i arbeid`
    .split('|')
    .map((word) => word.trim()),
)

/** Whether all that stands there is words for how far work has come, as in a legend. */
export function holdsOnlyStates(cells: readonly string[]): boolean {
  const parts = cells.flatMap((cell) => cell.split(/[/,;|•●■]|\s[-–]\s/)).map(plainWords)
  const said = parts.filter((part) => part !== '')
  return said.length > 0 && said.every((part) => stateWords.has(part))
}

/** Whether at least two such words stand there, which no group is called. */
function listsStates(cells: readonly string[]): boolean {
  const parts = cells.flatMap((cell) => cell.split(/[/,;|•●■]|\s[-–]\s/)).map(plainWords)
  return parts.filter((part) => part !== '').length > 1 && holdsOnlyStates(cells)
}

const explains =
  /^(?:tegnforklaring|teiknforklaring|forklaring|symbolforklaring|fargeforklaring|fargekode\p{L}*|forkortelser|forkortingar)(?!\p{L})/iu
const explainsCode = /(?:^|[\s,;(])(?:\*{1,3}|\p{Lu}{1,3}|\d\))\s?=\s?\p{L}/u
const explainsColour =
  /^(?:rød|raud|gul|grønn|grøn|blå|oransje|grå|rosa|lilla)(?:t)?(?:\s?[:=]|\s[–-]\s)/iu
const explainsTwo = /^\p{Lu}\s?[:–-]\s\p{Ll}{4,}[^\n]{0,60}[\s,;]\p{Lu}\s?[:–-]\s\p{Ll}{4,}/u
const explainsFirst = /^(?:(?:\*{1,3}|[¹²³])\)?\s?[:=]|[XOV]\s?:)\s?\p{L}/u
const footnoteText = /^(?:\*{1,3}|[¹²³])\s?\p{L}/u

/** Whether a row explains signs, letters or colours. */
export function isLegend(cells: readonly string[]): boolean {
  const text = cells
    .filter((cell) => cell !== '')
    .join(' ')
    .slice(0, 400)
  if (explains.test(text) || explainsColour.test(text) || explainsFirst.test(text)) return true
  if (explainsTwo.test(text)) return true
  return (explainsCode.test(text) && !namesPlan(text)) || listsStates(cells)
}

/** «* Lovpålagt»: what a star behind names stands for. */
export function isFootnote(text: string): boolean {
  return text.length <= 200 && footnoteText.test(text)
}

const taskWords =
  /plan-?vask|(?<!\p{L})(?:vask\p{L}*|opprydd\p{L}*|opprydj\p{L}*|rydd\p{L}*|ajourfør\p{L}*|ajourhald\p{L}*|digitaliser\p{L}*) (?:(?:av|i) )?(?:\p{L}+ ){0,2}\p{L}*plan|(?<!\p{L})(?:gjennomgå|gjennomgang av|gå gjennom|oppheve|oppheving av|opphevelse av|revidere|vurdere) (?:alle )?(?:gamle|eldre|utdaterte|forelda) (?:\p{L}*planer|\p{L}*planar)/iu

/** Whether a row is work to do with plans and no plan, as planvask of old reguleringsplaner. */
export function isTask(text: string): boolean {
  return text.length <= 400 && taskWords.test(text)
}

export function headsTasks(group: string): boolean {
  return /(?<!\p{L})(?:arbeids|plan)?(?:oppgaver|oppgåver)(?!\p{L})/iu.test(group)
}

const noteStarts =
  /^(?:kilde|kjelde|kilder|kjelder|sum|totalt|side \d|tabell \d|figur \d|oppdatert|sist oppdatert|utarbeidet av|utarbeidd av|dato:|kommune:|vedlegg \d|sep=)/iu

/** Whether a text alone in its row is said about the table: a title, a source, a page number. */
export function isRemark(text: string): boolean {
  if (noteStarts.test(text) || /^[-–\s]*\d{1,3}(?: av \d{1,3})?[-–\s]*$/.test(text)) return true
  if (text.length > 250) return true
  return text.length > 60 && /[.!?]$/.test(text) && text.split(' ').length > 9
}

const titles =
  /^(?:planoversikt|planoversyn|oversikt over|oversyn over|prioritert plan\p{L}*|plantabell|kommunal planstrategi|planstrategi|handlingsprogram|tabell|plan\p{L}* (?:i|for|til) [^\n]{1,60}kommun[ea])(?!\p{L})/iu

/** What may stand over a table as its name. */
export function isTitle(text: string): boolean {
  return titles.test(text)
}
