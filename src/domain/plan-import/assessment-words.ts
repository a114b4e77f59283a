import type { RelationKind } from '../plan-register/municipal-plan.ts'
import { type CellReading, nothingRead, reads } from './cell-reading.ts'
import { onOneLine } from './clean-text.ts'
import type { ImportedDecision, ImportedFields, ImportQuestion } from './plan-import.ts'
import { planningYearsIn } from './read-years.ts'

/** More than this is not looked into: a cell of that length holds prose. */
const maxReadLength = 400

/** A word starts here; `\b` knows no æ, ø and å. */
const start = '(?<![\\p{L}\\d])'

interface RelationWords {
  readonly pattern: RegExp
  readonly kind: RelationKind
  readonly decision: ImportedDecision
}

const otherPlan = '\\s*(?<name>[^.;()\\n]*(?:\\.(?=\\S)[^.;()\\n]*)*)'

/** What ties a plan to another one, which is named behind the words. */
const relationWords: readonly RelationWords[] = [
  {
    kind: 'merged-into',
    decision: 'merge',
    pattern: words(
      `(?:(?:blir|vert|kan|skal|bør|må)\\s)?(?:slås|slåes|slåast|slåas|slå|slått|slege|slegen)\\s(?:sammen|saman)(?:\\s(?:med|til|i))?${otherPlan}`,
    ),
  },
  {
    kind: 'merged-into',
    decision: 'merge',
    pattern: words(
      `(?:sammenslås|samanslåast|slåss saman|innlemmes|innlemmast|innlemma)(?:\\s(?:med|i|til))?${otherPlan}`,
    ),
  },
  {
    kind: 'part-of',
    decision: 'merge',
    pattern: words(
      `(?:inngår|inngå|gå inn|går inn|skal inn|integreres|integrerast|integrert|innarbeides|innarbeidast|innarbeidd|tas inn|takast inn|tatt inn|teke inn|teken inn|blir del av|vert del av|blir en del av|vert ein del av|bli del av|inkluderes|inkluderast|ivaretas|ivaretakast|dekkes|dekkast|dekt|omfattes|omfattast|innlemmes|flyttes|flyttast)(?:\\s(?:som|som eget|som eige)\\s(?:et |eit )?tema)?(?:\\s(?:i|av|inn i|gjennom|under))?${otherPlan}`,
    ),
  },
  {
    kind: 'part-of',
    decision: 'merge',
    pattern: words(`(?:som )?(?:del|tema) (?:av|i)(?!\\s(?:\\p{L}*perioden|året))${otherPlan}`),
  },
  {
    kind: 'replaced-by',
    decision: 'repeal',
    pattern: words(
      `(?:blir |vert )?(?:erstattes|erstattast|erstattet|erstatta|avløses|avløysast|avløst|avløyst|avløyses)(?:\\s(?:av|med))?${otherPlan}`,
    ),
  },
  {
    kind: 'inter-municipal-with',
    decision: 'inter-municipal',
    pattern: words(
      `(?:felles|interkommunalt?|interkommunale|samarbeid|samarbeide)(?:\\s\\p{L}+){0,3}?\\s(?:med|saman med|sammen med)${otherPlan}`,
    ),
  },
]

const no = '(?:ikke|ikkje|ingen|intet|inga|uten|utan|trenger ikke|treng ikkje)'
const change = '(?:revi[ds]|rull|endr|oppdater|forny|nødvendig|aktuel|behov)'

/** What the words of an assessment mean; a text that fits several lines is asked about. */
const decisionWords: readonly (readonly [ImportedDecision, RegExp])[] = [
  [
    'repeal',
    words(
      '(?:utgår|utgå|utgått|legges ned|leggast ned|lagt ned|nedlegg|går ut|gå ut|opphev|oppheva|opphør|avvikle|avslutte|avslutta|avsluttes|fases ut|fasast ut|tas ut|takast ut|skal ut(?!\\p{L})|bortfall|fell bort|faller bort|slettes|slettast|sanere|trekkes|trekkjast)',
    ),
  ],
  [
    'postpone',
    words(
      '(?:utset|utsatt|utsett|avvent|venter til|ventar til|neste (?:plan|valg|val)?periode|etter perioden|kommende periode|ikke i denne|ikkje i denne|ikke prioritert|ikkje prioritert|på vent|stilles i bero)',
    ),
  ],
  [
    'roll-yearly',
    words(
      '(?:årlig|årlege|årleg|årvis|hvert år|kvart år|hver år|løpende|løpande|kontinuerlig|kontinuerleg)',
    ),
  ],
  ['continue', words(`${no}\\s(?:\\p{L}+\\s){0,2}?${change}`)],
  [
    'continue',
    words(
      `(?:videreføre|videreført|videreføring|vidareføre|vidareføra|vidareført|vidareføring|uendre|beholde|behalde|står ved lag|vert ståande|blir stående|${change}\\p{L}*\\s(?:ikke|ikkje)|opprettholde|opprettheld|oppretthaldast|føres videre|førast vidare)`,
    ),
  ],
  [
    'new',
    words(
      '(?:ny(?:tt|e)?$|ny(?:tt|e)?[.,:]|ny(?:tt|e)? (?:\\p{L}*plan|strategi|\\p{L}*program|\\p{L}*analyse|utarbeid|i )|utarbeid|lages|lagast|lage |opprettes|opprettast|nyutarbeid|etableres|etablerast|skal lage|må lage)',
    ),
  ],
  ['inter-municipal', words('(?:interkommunal|mellomkommunal|regionalt samarbeid)')],
  [
    'revise',
    words(
      '(?:revi[ds]|reviderast|under revi|rulle|oppdater|forny|ajourfør|ajourhald|hovedrevi|hovudrevi|delrevi|omarbeid|gjennomgå|(?:hver|hvert|kvar|kvart)\\s(?:\\d{1,2}|annet|anna|tredje|fjerde|valgperiode|valperiode)|(?:en|ein) gang (?:i|per) val)',
    ),
  ],
]

const yearlyMeans: readonly ImportedDecision[] = ['revise', 'continue', 'new']
/** What is meant by the more telling words and is no second reading. */
const includedIn: Readonly<Partial<Record<ImportedDecision, readonly ImportedDecision[]>>> = {
  'roll-yearly': yearlyMeans,
  continue: ['revise'],
  postpone: ['revise', 'new'],
  new: ['inter-municipal'],
}

const isOpen = words('(?:vurder|avklar|til vurdering|drøft|usikker|uavklar)')
const isUnderWay = words(
  '(?:under arbeid|i arbeid|pågår|pågåande|pågående|påbegynt|påbyrja|igangsatt|igangsett|i gang|startet|starta|under utarbeid|under revi|under rullering|på høring|på høyring|til høring|til høyring|høringsutkast|under behandling|til behandling|under handsaming|i prosess)',
)
const isToStart = words(
  '(?:oppstart|startes|startast|starter|startar|start|byrjar|setjast i gang|settes i gang|settes i verk)',
)
const isNotStarted = words(
  '(?:ikke|ikkje)(?: enno| ennå)? (?:påbegynt|påbyrja|startet|starta|igangsatt|igangsett|begynt|byrja)',
)
const isInForce =
  /^(?:gjelder|gjeld|gjeldende|gjeldande|gyldig|i kraft|vedtatt|vedteken|vedteke|ferdig|fullført|gjennomført|ok|aktiv|i bruk)[\s.!]*(?:plan)?$/u

/** «Vedtatt 2014» and «sist revidert 12.06.2018» tell of years that have been. */
const whatWas =
  /(?<!\p{L})(?:vedtatt|vedteke[nt]?|godkjen[td]|revidert|rullert|oppdatert|oppdatera|frå|fra)(?:\s\p{L}{1,12})?:?\s(?:\d{1,2}[./]\s?\d{1,2}[./]\s?)?\d{4}(?![–-]|\d)/giu

/**
 * What the words of an assessment mean, in both forms: the decision, the plan it ends up in, the
 * years. The words are kept as written. No decision where they leave it open («vurderes»).
 */
export function readAssessment(cell: string): CellReading {
  const text = onOneLine(cell)
  if (!/\p{L}/u.test(text)) return readFigures(text)
  const fields: ImportedFields = { assessment: text }
  if (text.length > maxReadLength) {
    return reads(fields, [{ code: 'assessment-not-understood', field: 'decision', text }])
  }
  const said = text.toLowerCase()
  const years = planningYearsIn(text.replace(whatWas, ' '))
  const read = readDecision(said, text)
  const status = statusOf(said)
  return {
    fields: {
      ...fields,
      ...(status && { status }),
      ...read.fields,
      ...(years.length > 0 && { years }),
    },
    questions: read.questions.length > 0 || read.fields.decision || status ? read.questions : [],
  }
}

/** Whether the whole text says what becomes of plans, so that it is no name of one. */
export function isAssessment(text: string): boolean {
  if (text.length > 60) return false
  const { fields } = readAssessment(text)
  return fields.decision !== undefined || fields.status !== undefined || isOpen.test(text)
}

/** Whether the plan is being made now, or is to be started, and nothing more is said. */
export function isStartOnly(text: string): boolean {
  const said = text.toLowerCase()
  return !isNotStarted.test(said) && (isUnderWay.test(said) || isToStart.test(said))
}

function readFigures(text: string): CellReading {
  const years = planningYearsIn(text)
  if (years.length > 0) return reads({ assessment: text, years })
  if (!/\d/.test(text)) return nothingRead
  return reads({ assessment: text }, [
    { code: 'assessment-not-understood', field: 'decision', text },
  ])
}

function readDecision(said: string, text: string): CellReading {
  const tied = readRelation(said, text)
  const found = decisionsIn(said)
  if (tied) {
    const others = found.filter((decision) => contradicts(decision, tied.decision))
    return reads(
      {
        decision: tied.decision,
        ...(tied.name && { relation: { kind: tied.kind, name: tied.name } }),
      },
      [...tied.questions, ...severalOf([tied.decision, ...others], text)],
    )
  }
  const [decision] = found
  if (isOpen.test(said)) {
    const settled = decisionsIn(withoutOpenParts(said))
    return settled[0] ? reads({ decision: settled[0] }, severalOf(settled, text)) : nothingRead
  }
  if (decision) return reads({ decision }, severalOf(found, text))
  if (statusOf(said) || isToStart.test(said)) return nothingRead
  return reads({}, [{ code: 'assessment-not-understood', field: 'decision', text }])
}

/** «Videreføres, revisjon vurderes»: what is still to be considered settles nothing. */
function withoutOpenParts(said: string): string {
  return said
    .split(/[.,;]/)
    .filter((part) => !isOpen.test(part))
    .join(',')
}

/** Another plan can be joined while this one is revised; ending it is the same as joining. */
function contradicts(decision: ImportedDecision, tied: ImportedDecision): boolean {
  if (decision === tied) return false
  return decision === 'continue' || decision === 'postpone' || decision === 'roll-yearly'
}

function severalOf(decisions: readonly ImportedDecision[], text: string): ImportQuestion[] {
  if (decisions.length < 2) return []
  const each = [...new Set(decisions)]
  return [{ code: 'several-assessments', field: 'decision', text, decisions: each }]
}

function decisionsIn(said: string): ImportedDecision[] {
  const found = [
    ...new Set(
      decisionWords.flatMap(([decision, pattern]) => (pattern.test(said) ? [decision] : [])),
    ),
  ]
  return found.filter(
    (decision) => !found.some((other) => includedIn[other]?.includes(decision) ?? false),
  )
}

interface Relation {
  readonly kind: RelationKind
  readonly decision: ImportedDecision
  readonly name: string
  readonly questions: readonly ImportQuestion[]
}

function readRelation(said: string, text: string): Relation | null {
  if (isOpen.test(said)) return null
  for (const { kind, decision, pattern } of relationWords) {
    const match = pattern.exec(text)
    if (!match) continue
    const name = nameBehind(match.groups?.['name'] ?? '')
    if (name === '' && kind === 'inter-municipal-with') continue
    const question = { code: 'relation-without-name', field: 'relation', text } as const
    return { kind, decision, name, questions: name === '' ? [question] : [] }
  }
  return null
}

/** Without the time and the punctuation that come after the name of a plan. */
function nameBehind(rest: string): string {
  return rest
    .replace(
      /\s*,?\s(?:(?:i|innen|innan|fra|frå|f o m|ved|når|etter)\s)?(?:år\s)?(?:20\d{2}\b.*|perioden\b.*)$/i,
      '',
    )
    .replace(/^(?:en|ei|ein|et|eit)\s/i, '')
    .replace(/[\s,:–-]+$/, '')
    .replace(/^["«“](.*)["»”]$/, '$1')
    .trim()
}

function statusOf(said: string): ImportedFields['status'] {
  if (isNotStarted.test(said)) return 'planned'
  if (isUnderWay.test(said)) return 'under-way'
  return isInForce.test(said) ? 'in-force' : undefined
}

function words(pattern: string): RegExp {
  return new RegExp(`${start}${pattern}`, 'iu')
}
