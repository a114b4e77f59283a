import { describe, expect, it } from 'vitest'
import { localDate as day } from '#domain/calendar/local-date.ts'
import type { LivingActivity } from '#features/process/index.ts'
import {
  type ActivityFilter,
  boardOf,
  chosenActivities,
  columnOf,
  filterQuery,
  isLate,
  isNarrowed,
  readFilter,
} from './activity-filter.ts'

const kari = { personId: '11111111-1111-4111-8111-111111111111', name: 'Kari', hasLeft: false }
const aase = { personId: '22222222-2222-4222-8222-222222222222', name: 'Åse', hasLeft: false }
const gone = { personId: '33333333-3333-4333-8333-333333333333', name: 'Ola', hasLeft: true }

function activity(title: string, changes: Partial<LivingActivity> = {}): LivingActivity {
  return {
    origin: 'own',
    key: title,
    kind: 'work',
    title,
    step: 1,
    startsOn: day('2028-01-10'),
    endsOn: day('2028-01-20'),
    requirementIds: [],
    hours: 0,
    pinned: true,
    happened: false,
    status: null,
    lead: null,
    people: [],
    doneOn: null,
    isDone: false,
    isClosed: false,
    version: 1,
    ...changes,
  } as LivingActivity
}

const facts = {
  today: day('2028-02-01'),
  personId: kari.personId,
  titleOf: (one: LivingActivity) => one.key,
} as const

const filter = (changes: Partial<ActivityFilter> = {}): ActivityFilter => ({
  ...readFilter({}),
  ...changes,
})

const plan = [
  activity('mandat', { lead: kari, isDone: true, step: 1 }),
  activity('rektorer', { lead: aase, people: [kari], step: 3, status: 'waiting' }),
  activity('folkemøte', {
    lead: gone,
    step: 2,
    startsOn: day('2028-05-01'),
    endsOn: day('2028-05-02'),
  }),
  activity('tall', { people: [gone], step: 2, status: 'under-way', startsOn: day('2028-01-01') }),
  activity('navn uten innlogging', {
    lead: { personId: null, name: 'Rådmannen', hasLeft: false },
    step: 4,
    startsOn: day('2028-06-01'),
    endsOn: day('2028-06-01'),
  }),
]

const titles = (changes: Partial<ActivityFilter>) =>
  chosenActivities(plan, filter(changes), facts).map((one) => one.key)

describe('the choices of the list', () => {
  it.each<[string, Partial<ActivityFilter>, readonly string[]]>([
    ['a step', { step: 2 }, ['tall', 'folkemøte']],
    ['one’s own, led or joined', { who: 'me' }, ['mandat', 'rektorer']],
    ['another person', { who: { personId: aase.personId } }, ['rektorer']],
    ['nobody, those who have left included', { who: 'nobody' }, ['tall', 'folkemøte']],
    ['a column', { column: 'waiting' }, ['rektorer']],
    ['what has not begun', { column: 'not-started' }, ['folkemøte', 'navn uten innlogging']],
    ['late only', { lateOnly: true }, ['tall', 'rektorer']],
    ['a word of the title, whatever the case', { text: 'FOLKEMØTE' }, ['folkemøte']],
    ['a name', { text: 'rådmann' }, ['navn uten innlogging']],
    ['all words of a search', { text: 'åse rekt' }, ['rektorer']],
    ['two choices at once', { who: 'me', lateOnly: true }, ['rektorer']],
    ['a person who has nothing', { who: { personId: 'nobody-at-all' } }, []],
  ])('let %s through', (_, changes, expected) => {
    expect(titles(changes)).toEqual(expected)
  })

  it.each<[ActivityFilter['order'], readonly string[]]>([
    ['date', ['tall', 'mandat', 'rektorer', 'folkemøte', 'navn uten innlogging']],
    ['step', ['mandat', 'tall', 'folkemøte', 'rektorer', 'navn uten innlogging']],
    ['who', ['mandat', 'navn uten innlogging', 'rektorer', 'tall', 'folkemøte']],
  ])('put them in order by %s', (order, expected) => {
    expect(titles({ order })).toEqual(expected)
  })

  it.each<Partial<ActivityFilter>>([
    {},
    { view: 'board', who: 'me' },
    { view: 'timeline', step: 9, column: 'done' },
    { who: { personId: kari.personId }, text: 'æ & ø', lateOnly: true, order: 'who' },
    { who: 'nobody', order: 'step' },
  ])('are the same when read back from an address: %j', (changes) => {
    const query = Object.fromEntries(new URLSearchParams(filterQuery(filter(changes))))
    expect(readFilter(query)).toEqual(filter(changes))
  })

  it.each([
    { visning: 'kart', trinn: '10', hvem: "' or 1=1", status: '__proto__', sorter: 'x' },
    { trinn: '', hvem: '', status: '', sok: '   ', forsinket: 'nei' },
  ])('choose nothing when they are not understood: %j', (query) => {
    expect(readFilter(query)).toEqual(readFilter({}))
    expect(isNarrowed(readFilter(query))).toBe(false)
  })

  it('cut a search that is too long', () => {
    expect(readFilter({ sok: 'x'.repeat(5_000) }).text).toHaveLength(200)
  })
})

describe('the board', () => {
  it.each<[string, Partial<LivingActivity>, string]>([
    ['what nobody has reported', {}, 'not-started'],
    ['what is under way', { status: 'under-way' }, 'under-way'],
    ['what waits', { status: 'waiting' }, 'waiting'],
    ['what is done, whatever was reported before', { status: 'waiting', isDone: true }, 'done'],
    ['what the adoption has closed', { isClosed: true }, 'done'],
  ])('puts %s where it belongs', (_, changes, column) => {
    expect(columnOf(activity('x', changes))).toBe(column)
  })

  it('has every activity in one column, in the order it came', () => {
    const board = boardOf(plan)
    expect([...board.keys()]).toEqual(['not-started', 'under-way', 'waiting', 'done'])
    expect([...board.values()].flat()).toHaveLength(plan.length)
    expect(board.get('not-started')?.map((one) => one.key)).toEqual([
      'folkemøte',
      'navn uten innlogging',
    ])
  })
})

describe('an activity', () => {
  it.each<[string, Partial<LivingActivity>, boolean]>([
    ['on its last day', { endsOn: day('2028-02-01') }, false],
    ['the day after', { endsOn: day('2028-01-31') }, true],
    ['the day after, when it is done', { endsOn: day('2028-01-31'), isDone: true }, false],
    ['the day after, when it is closed', { endsOn: day('2028-01-31'), isClosed: true }, false],
  ])('is judged by its last day: %s', (_, changes, late) => {
    expect(isLate(activity('x', changes), facts.today)).toBe(late)
  })
})
