import {
  dependentsPerHundred,
  type GroupYear,
  type PlanningGroup,
  totalOfGroups,
} from '#domain/population/planning-groups.ts'
import { type Direction, directionOf } from '#domain/statistics/indicator-change.ts'
import { type PopulationCourse, populationCourse } from '#features/population/index.ts'
import type { Db } from '#platform/db/open-database.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { LineChart, LinePoint } from '#ui/charts/chart.ts'
import { gapWord } from './figure-notes.ts'
import { knowledgeTexts } from './knowledge.texts.ts'
import { inPlaceOf, type KnowledgePlace } from './place-context.ts'
import { type FromTo, projectionTexts } from './projection.texts.ts'
import { projectionNotes, projectionSource } from './projection-notes.ts'

/** How far ahead a finding is told; the figures go on. */
const yearsAhead = 10
const schoolAge = '6-15'
const oldAge = '80+'

/** All inhabitants: counted, then projected. Null when there are no figures by age. */
export async function totalProjection(
  db: Db,
  place: KnowledgePlace,
  language: Language,
): Promise<LineChart | null> {
  const ends = await endsOf(db, place)
  if (!ends) return null
  const { course, then } = ends
  const text = projectionTexts[language]
  const points = [
    ...countedTotalPoints(course, language),
    ...projectedPoints(course, totalOfGroups),
  ]
  const [from, to] = [totalOfGroups(course.last), totalOfGroups(then)]
  const direction = projectedDirection(from, to)
  const told = toldOf(ends, from, to, language)
  return {
    kind: 'line',
    words: {
      title: text.total[direction](inPlaceOf(place), told, text.by[course.origin]),
      unit: knowledgeTexts[language].figures.people,
      source: projectionSource(course, course.editions.totals, language),
      alternative: text.totalAlternative(...yearsOf(points)),
      language,
    },
    decimals: 0,
    notes: projectionNotes(
      course,
      course.totals.map(({ year, state }) => ({ year, gap: state })),
      language,
    ),
    series: [{ name: place.name, isUs: true, points }],
  }
}

/** Those of school age and those of 80 and over. */
export async function schoolAgeAndOld(
  db: Db,
  place: KnowledgePlace,
  language: Language,
): Promise<LineChart | null> {
  const ends = await endsOf(db, place)
  if (!ends) return null
  const { course } = ends
  const text = projectionTexts[language]
  const school = changeOf(ends, schoolAge, language)
  const old = changeOf(ends, oldAge, language)
  const points = (group: PlanningGroup) =>
    groupPoints(course, ({ persons }) => persons[group], language)
  return {
    kind: 'line',
    words: {
      title: text.schoolAndOld(school.how, school.span, old.how, old.span, text.by[course.origin]),
      unit: knowledgeTexts[language].figures.people,
      source: projectionSource(course, course.editions.byAge, language),
      alternative: text.groupsAlternative(...yearsOf(points(schoolAge))),
      language,
    },
    decimals: 0,
    notes: projectionNotes(course, course.counted, language),
    series: [
      { name: text.school, isUs: true, points: points(schoolAge) },
      { name: text.old, points: points(oldAge) },
    ],
  }
}

/** How many the people of working age carry, for every hundred of them. */
export async function dependencyFigure(
  db: Db,
  place: KnowledgePlace,
  language: Language,
): Promise<LineChart | null> {
  const ends = await endsOf(db, place)
  const from = ends && dependentsPerHundred(ends.course.last)
  const to = ends && dependentsPerHundred(ends.then)
  if (!ends || from === null || to === null) return null
  const { course, then } = ends
  const text = projectionTexts[language]
  const count = Math.min(course.last.persons['20-66'], then.persons['20-66'])
  const direction = directionOf(from, to, {
    decimals: 0,
    of: { kind: 'ratio', scale: 100, count },
  })
  const hasMoved = direction === 'rise' || direction === 'fall'
  const points = groupPoints(course, dependentsPerHundred, language, tenths)
  return {
    kind: 'line',
    words: {
      title: text.dependency[hasMoved ? 'moved' : 'stable'](
        toldOf(ends, from, to, language),
        text.by[course.origin],
      ),
      unit: text.dependencyUnit,
      source: projectionSource(course, course.editions.byAge, language),
      alternative: text.dependencyAlternative(...yearsOf(points)),
      language,
    },
    decimals: 1,
    notes: projectionNotes(course, course.counted, language),
    series: [{ name: place.name, isUs: true, points }],
  }
}

/** The counted inhabitants of each year. */
export function countedTotalPoints(
  { totals }: PopulationCourse,
  language: Language,
): readonly LinePoint[] {
  return totals.map(({ year, value, state }) => ({
    year,
    value,
    ...(value === null && { gap: gapWord(state, language) }),
  }))
}

/** No projection is so near that a change of two per cent means more than none. */
const projectedNoise = 0.02

/** Which way it may go; `stable` for what a projection cannot tell from no change. */
export function projectedDirection(from: number, to: number): Direction {
  const direction = directionOf(from, to, { decimals: 0, of: { kind: 'count' } })
  if (direction === 'equal') return direction
  return Math.abs(to - from) <= from * projectedNoise ? 'stable' : direction
}

interface Ends {
  readonly course: PopulationCourse
  /** The projected year that a finding tells of. */
  readonly then: GroupYear
}

async function endsOf(db: Db, { municipality }: KnowledgePlace): Promise<Ends | null> {
  const course = await populationCourse(db, municipality.number)
  const then = course?.projected.find(({ year }) => year === course.last.year + yearsAhead)
  return course && then ? { course, then } : null
}

function changeOf(ends: Ends, group: PlanningGroup, language: Language) {
  const text = projectionTexts[language]
  const [from, to] = [ends.course.last.persons[group], ends.then.persons[group]]
  const direction = projectedDirection(from, to)
  const hasMoved = direction === 'rise' || direction === 'fall'
  const told = toldOf(ends, from, to, language)
  return { how: text.how[direction], span: text[hasMoved ? 'moved' : 'stayed'](told) }
}

function toldOf({ course, then }: Ends, from: number, to: number, language: Language): FromTo {
  return {
    from: number(from, language),
    to: number(to, language),
    fromYear: course.last.year,
    toYear: then.year,
  }
}

function groupPoints(
  course: PopulationCourse,
  value: (groups: GroupYear) => number | null,
  language: Language,
  rounded = Math.round,
): readonly LinePoint[] {
  return [
    ...course.counted.map(({ year, groups, gap }): LinePoint => {
      const known = groups ? value(groups) : null
      if (known === null) return { year, value: null, gap: gapWord(gap, language) }
      return { year, value: rounded(known) }
    }),
    ...projectedPoints(course, value, rounded),
  ]
}

/** Whole persons unless told otherwise: projected ones are fractions. */
function projectedPoints(
  { projected }: PopulationCourse,
  value: (groups: GroupYear) => number | null,
  rounded = Math.round,
): readonly LinePoint[] {
  return projected.map((groups) => {
    const known = value(groups)
    return {
      year: groups.year,
      value: known === null ? null : rounded(known),
      isProjected: true,
    }
  })
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

function yearsOf(points: readonly LinePoint[]): [number, number] {
  return [points[0]?.year ?? 0, points.at(-1)?.year ?? 0]
}
