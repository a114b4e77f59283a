import { readAssessment } from './assessment-words.ts'
import { onOneLine, plainWords } from './clean-text.ts'
import type { ColumnRole } from './plan-import.ts'
import { yearsIn } from './read-years.ts'

type NamedRole = Exclude<ColumnRole, `year:${number}`>

/** Longer than this is no heading of a column, but a sentence. */
const maxHeadingLength = 80

/** Headings as municipalities write them, whole and without signs, in both forms and in Northern Sámi. */
const wholeHeadings: Readonly<Partial<Record<NamedRole, string>>> = {
  number:
    'nr|nummer|pkt|punkt|løpenr|løpenummer|plannr|plannummer|plan nr|planid|plan id|id|rad|linje',
  name: `plan|planar|planer|planen|plannavn|plannamn|plan navn|navn|namn|navn på plan|namn på plan|
    navn på planen|namn på planen|plan tema|plan/tema|plan dokument|plan/dokument|plan strategi|
    plan/strategi|planer/strategier|planar/strategiar|plan/program|plan prosjekt|plan/prosjekt|
    plan/oppgave|plan/oppgåve|plandokument|dokument|dokumentnavn|tittel|plantittel|planbenevnelse|
    gjeldende plan|gjeldande plan|gjeldende planer|gjeldande planar|kommunale planer|
    kommunale planar|plan/utredning|planoppgave|planoppgåve|planarbeid|type plan|
    navn på dokument|planverk|plan og tema|
    plan eller tema|plan/tiltak|planer og strategier|planar og strategiar|plána|plánat|plána namma|namma`,
  adopted: `vedtatt|vedteke|vedteken|vedtak|vedtatt/vedteke|vedtatt vedteke|vedtaksdato|
    vedtatt dato|vedtatt år|vedteken år|vedtaksår|vedtatt når|dato|dato vedtak|dato for vedtak|
    sist vedtatt|sist vedteken|sist vedteke|siste vedtak|vedtatt i|vedtatt sist|
    sist revidert|sist rullert|sist oppdatert|siste revisjon|siste rullering|sist behandlet|
    sist behandla|revidert|rullert|godkjent|godkjend|årstall|årstal|år|fra år|frå år|
    gjeldende fra|gjeldande frå|gjelder fra|gjeld frå|vedtatt av kommunestyret|
    vedtatt kommunestyret|vedteken av kommunestyret|vedtatt/sak|vedtatt dato/sak|
    vedtatt dato sak|vedtak sak|vedtak/sak|vedtatt sak|kommunestyrevedtak|vedtakstidspunkt|
    vedtatt/revidert|vedteken/revidert|vedtatt eller revidert|status vedtak|plan vedtatt|
    plan vedteken|dato vedtatt|dato vedteken|utarbeidet|utarbeida|opprettet|mearriduvvon|mearrádus|dohkkehuvvon`,
  'valid-to': `gyldig til|gjelder til|gjeld til|varer til|varar til|utløper|utløp|utløpsdato|
    utgangsdato|gjeldende til|gjeldande til|til år|utløpsår|går ut|går ut år|varighet til|
    gjelder t o m|gjelder tom`,
  period: `periode|planperiode|planperioden|gjeldende periode|gjeldande periode|gjelder for|
    gjeld for|gjelder|gjeld|varighet|varigheit|tidsrom|gyldighet|gyldigheit|gyldig|tidshorisont|
    gjelder periode|gjeld periode|tidsperiode|gjelder perioden|gjeld perioden|virketid|verketid|áigodat|plánaáigodat`,
  'case-number': `sak|saksnr|saksnummer|sak nr|saksnr/år|arkivsak|arkivsaksnr|arkivsaknr|k sak|
    ks sak|vedtakssak|politisk sak|saksref|arkivref|arkivreferanse|sakid|sak id|vedtak saksnr|áššenummar|áššenummir`,
  assessment: `vurdering|vurderingar|vurderinger|tiltak|behov|planbehov|vurdering av planbehov|
    vurdering av behov|behov for revisjon|behov for revidering|behov for rullering|rullering|
    revisjon|revidering|revideringsbehov|rulleringsbehov|revisjonsbehov|konklusjon|anbefaling|
    tilråding|tilrading|forslag|oppfølging|oppfølging i perioden|videre arbeid|vidare arbeid|
    handling|hva skal skje|kva skal skje|beslutning|avgjerd|avgjørelse|revisjon/rullering|
    framtidig behov|behovsvurdering|ny/revidering|ny/revideres|ny revideres videreføres|
    ny/revidere/videreføre|videreføring|vidareføring|vurdert behov|
    vedtak i planstrategien|tiltak i perioden|plan for rullering|forslag til vedtak|
    vurdering/tiltak|hva skal gjøres|kva skal gjerast|type arbeid|revideres/videreføres|
    planlagt tiltak|endring|endringer|endringar|ambisjon|kommunedirektørens vurdering|
    rådmannens vurdering|administrasjonens vurdering|vår vurdering|árvvoštallan`,
  status: `status|planstatus|status plan|status for planen|status i dag|dagens status|situasjon|
    status no|status nå|tilstand|gjennomført|fremdriftsstatus|framdriftsstatus`,
  owner: `ansvar|ansvarlig|ansvarleg|ansvarlige|ansvarlege|ansvarlig enhet|ansvarleg eining|
    ansvarlig avdeling|ansvarleg avdeling|ansvarlig sektor|ansvarleg sektor|eier|eigar|eier/eigar|
    planeier|planeigar|sektor|avdeling|enhet|eining|etat|tjenesteområde|tenesteområde|tjeneste|
    teneste|kommunalområde|administrativt ansvar|administrativt ansvarlig|
    administrativt ansvarleg|administrativ enhet|administrasjon|virksomhet|verksemd|
    prosjektleder|prosjektleiar|fagansvarlig|fagansvarleg|fagområde ansvar|hovedansvar|
    hovudansvar|ansvarlig for planen|ansvarleg for planen|planansvarlig|planansvarleg|
    sektoransvar|ansvarlig/eier|kommunalsjef|leder|leiar|utføres av|oppgaveeier|hvem|kven|
    ansvarlig leder|ansvarleg leiar|stab/sektor|sektor/avdeling|ansv|ovddasvástádus|ovddasvástideaddji`,
  'other-units': `deltar|deltakere|deltakarar|medvirkende|medverkande|medvirkning|medverknad|
    involverte|samarbeidspartnere|samarbeidspartnarar|samarbeid med|andre enheter|
    andre einingar|andre|andre sektorer|andre sektorar|bidragsytere|bidragsytarar|berørte|
    berørte enheter|samarbeid`,
  committee: `utvalg|utval|politisk utvalg|politisk utval|hovedutvalg|hovudutval|
    politisk ansvar|politisk ansvarlig|politisk ansvarleg|politisk|komite|komité|
    politisk behandling|politisk handsaming|politisk organ|ansvarlig utvalg|ansvarleg utval|
    fagutvalg|styringsgruppe|politisk styringsgruppe|politisk eier|politisk eigar`,
  'legal-basis': `hjemmel|heimel|lovhjemmel|lovheimel|lovgrunnlag|lovkrav|lovpålagt|lovpålagd|
    lovpålagt plan|lov|lovverk|lovpålagt/hjemmel|hjemmel/grunnlag|hjemmel/begrunnelse|
    heimel/grunngiving|lovhjemlet|lovheimla|krav i lov|krav|lovfestet|hjemlet i|heimla i|
    pålagt|lovpålagt ja/nei`,
  priority: 'prioritet|prioritering|pri|prio|prioritert|viktighet|hast|rekkefølge|rekkjefølgje',
  planned: `når|tidspunkt|planlagt|planlagd|tidsplan|tidsrom for arbeid|framdrift|fremdrift|
    gjennomføring|planår|neste revisjon|neste rullering|neste revidering|planlagt rullering|
    planlagd rullering|planlagt revidert|planlagt revisjon|planlagt revidering|rulleres|
    år for revisjon|år for rullering|revisjonsår|rulleringsår|revideres år|rulleres år|
    tid|tidfesting|tidfestet|tidfesta|planlagt år|planlagd år|planlagt periode|frist|
    planlagt tidspunkt|skal revideres|skal rulleres|ønsket tidspunkt|når revideres`,
  start: `oppstart|planstart|start|oppstart år|oppstartsår|startår|oppstart planarbeid|planoppstart|
    planlagt oppstart|planlagd oppstart|oppstartstidspunkt|byrjar|starter|startar|varsel om oppstart`,
  adopt: `planlagt vedtak|planlagd vedtak|planlagt vedtatt|planlagd vedteken|ferdig|ferdigstilles|
    ferdigstilt|ferdigstilling|slutt|sluttbehandling|slutthandsaming|forventet vedtak|
    venta vedtak|forventet vedtatt|vedtas|vert vedteken|blir vedtatt|endelig vedtak|
    endeleg vedtak|vedtak planlagt|mål for vedtak|ferdig år|sluttår`,
  notes: `merknad|merknader|merknadar|kommentar|kommentarer|kommentarar|beskrivelse|skildring|
    omtale|begrunnelse|grunngiving|grunngjeving|innhold|innhald|formål|føremål|anna|annet|
    informasjon|opplysninger|opplysningar|notat|mål|kommentar/vurdering|vurdering/kommentar|
    merknad/kommentar|bakgrunn|årsak|utfyllende|øvrig|ressurser|ressursar|ressursbehov|
    ukeverk|vekeverk|årsverk|kostnad|kostnader|kostnadar|budsjett|økonomi|finansiering|mearkkašumit|mearkkašupmi`,
  type: 'type|plantype|kategori|plannivå|nivå|plankategori|form|planform|slag|dokumenttype',
  group: 'gruppe|område|tema|fagområde|satsingsområde|hovedtema|hovudtema|planområde|fagfelt|fag',
  ignored: 'lenke|lenkje|lenker|lenkjer|link|url|vedlegg|fil|farge|fargekode',
}

const roleOfWhole: ReadonlyMap<string, NamedRole> = new Map(
  Object.entries(wholeHeadings).flatMap(([role, headings]) =>
    headings.split('|').map((heading) => [onOneLine(heading), role as NamedRole] as const),
  ),
)

/** What a heading that is no known phrase is taken for by a word in it; the first that fits. */
const partsOfHeadings: readonly (readonly [RegExp, NamedRole])[] = [
  [/\b(pol|politisk\w*)\b|\b(utvalg|utval|komit[eé])/, 'committee'],
  [/\b(lov|lova|hjemmel|heimel|lovhjemmel|lovheimel|lovkrav|lovpålag[td])\b/, 'legal-basis'],
  [/\b(fra|frå) (og |år )?til\b|\bfra til\b/, 'period'],
  [/\b(gyldig|gjelder|gjeld|utløp\p{L}*|varer|varar).* (til|t o m|tom)\b/u, 'valid-to'],
  [/\b(planlag[td]|forventet|venta).* (vedtak|vedtatt|vedteken|ferdig\p{L}*)\b/u, 'adopt'],
  [/\b(plan)?oppstart/, 'start'],
  [/\b(neste|planlag[td]|når) /, 'planned'],
  [
    /\bvurdering|\bbehov\b|\bbehovet\b|revideres|reviderast|rullering|tilråding|anbefaling/,
    'assessment',
  ],
  [/\b(merknad|kommentar|begrunnelse|grunngiving|grunngjeving)/, 'notes'],
  [
    /\b(ansvar|ansvarlig|ansvarleg|planeier|planeigar|eier|eigar|sektor|avdeling|enhet|eining)/,
    'owner',
  ],
  [/\b(vedtatt|vedteken|vedteke|vedtak|vedtaksdato|godkjen[td]|revidert|rullert)\b/, 'adopted'],
  [/\b(periode|planperiode)\b/, 'period'],
  [/\b(saksnr|saksnummer|arkivsak)/, 'case-number'],
  [/\bprioritet|\bprioritering/, 'priority'],
  [/\bstatus\b/, 'status'],
  [/\b(navn|namn|plannavn|plannamn|planer|planar)\b/, 'name'],
  [/^(kommune|kommunedel|tema|areal|regulerings|sektor|fag)plan(er|ar)?$/, 'name'],
]

/** The municipality's own headings, as they are compared. */
export type LearnedHeadings = ReadonlyMap<string, ColumnRole>

export function learnedHeadings(learned: Readonly<Record<string, ColumnRole>>): LearnedHeadings {
  return new Map(Object.entries(learned).map(([heading, role]) => [plainWords(heading), role]))
}

/**
 * What the column under a heading holds, by the municipality's own words first; null when the words
 * say nothing. A heading of one year («2026», «2026 vår») is a column of marks.
 */
export function roleOfHeading(heading: string, learned: LearnedHeadings): ColumnRole | null {
  if (heading.length > maxHeadingLength) return null
  const words = plainWords(heading)
  if (words === '') return heading.trim() === '#' ? 'number' : null
  return learned.get(words) ?? yearRole(words) ?? knownRole(words)
}

/** Whether the whole text is a heading word, so that it is one also where it stands alone. */
export function isWholeHeading(text: string): boolean {
  return roleOfWhole.has(plainWords(text))
}

/** «Plan Vedtatt Vurdering Ansvar»: headings that have lost what stood between them. */
export function runsHeadingsTogether(text: string): boolean {
  const words = text.length > maxHeadingLength ? [] : plainWords(text).split(' ')
  return (
    words.length >= 3 && new Set(words).size >= 3 && words.every((word) => roleOfWhole.has(word))
  )
}

function yearRole(words: string): ColumnRole | null {
  const years = yearsIn(words)
  const [year] = years
  const rest = words
    .replace(/\d{4}/g, '')
    .replace(/\b(år|halvår|vår|haust|høst|kvartal|plan)\b/g, '')
  return year !== undefined && years.length === 1 && !/\p{L}{2}|\d{2}/u.test(rest)
    ? `year:${year}`
    : null
}

function knownRole(words: string): NamedRole | null {
  const whole = roleOfWhole.get(words)
  if (whole) return whole
  if (words.split(' ').length > 6) return null
  const part = partsOfHeadings.find(([pattern]) => pattern.test(words))
  if (part) return part[1]
  return readAssessment(words).fields.decision ? 'assessment' : null
}
