import { isInSamiLanguageArea } from '#domain/law/sami-language-area.ts'
import { hasSamiInterests, type PaperMaterial, partiesOf } from '#features/case-papers/index.ts'
import type { OwnPlace } from '#features/own-place/index.ts'
import { planningPieces } from '#features/planning-needs/index.ts'
import { formalName, periodText, processTexts, titleOf } from '#features/process/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import type { Block, DocumentLook } from '#platform/documents/blocks.ts'
import { plain, table } from '#platform/documents/make-blocks.ts'
import { inNorwegianOrder, longDate, number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodLabel } from '#routes'
import type { BlockPlaceholder, InlinePlaceholder } from './placeholders.ts'
import { templatesTexts } from './templates.texts.ts'

/** What the placeholders of a template stand for. */
export interface Filling {
  readonly language: Language
  /** «Rollag kommune»; empty when the template is nobody's. */
  readonly author: string
  readonly look: DocumentLook | null
  readonly inline: Readonly<Record<InlinePlaceholder, string>>
  readonly blocks: Readonly<Record<BlockPlaceholder, readonly Block[]>>
  /** Whether what concerns Sámi interests stands in it. */
  readonly hasSami: boolean
}

/** Nobody's: with places to fill in. */
export function blankFilling(language: Language): Filling {
  const text = templatesTexts[language]
  return {
    language,
    author: '',
    look: null,
    inline: text.blank,
    blocks: {
      'liste:naboer': listOf([text.neighbour, text.neighbour]),
      'liste:parter': listOf(Object.values(text.parties)),
      'tabell:tidsplan': [
        scheduleTable(
          text.tables.schedule.blank.map((what) => [what, null]),
          language,
        ),
      ],
      'tabell:moter': [
        meetingTable(
          text.tables.meetings.blank.map((body) => [body, null]),
          language,
        ),
      ],
      'tabell:planer': [blankPlans(language)],
    },
    hasSami: true,
  }
}

/** Of the reader's municipality; with the dates of its strategy when there is one. */
export function ownFilling(
  { member, municipality, today }: OwnPlace,
  material: PaperMaterial | null,
  language: Language,
): Filling {
  const text = templatesTexts[language]
  const blank = blankFilling(language)
  const neighbours = municipality.neighbours
    .flatMap(({ number: code }) => municipalityByNumber(code)?.names.nb ?? [])
    .sort(inNorwegianOrder)
  const name = member.isDemo ? member.name : text.municipality(municipality.names.nb)
  const hasSami = isInSamiLanguageArea(municipality.number, today)
  const place: Filling = {
    ...blank,
    author: name,
    inline: {
      ...blank.inline,
      kommune: name,
      kommunenavn: member.isDemo ? member.name : municipality.names.nb,
      fylkeskommune: isOwnCounty(municipality)
        ? text.ownCounty(name)
        : text.county(municipality.county.name),
      naboer: enumerated(neighbours, text.and),
      'i-dag': longDate(today, language),
      innbyggere: number(municipality.population, language),
    },
    blocks: {
      ...blank.blocks,
      'liste:naboer': listOf(neighbours.map(text.municipality)),
      'liste:parter': listOf([
        ...(isOwnCounty(municipality) ? [] : [text.county(municipality.county.name)]),
        text.parties.governor,
        ...neighbours.map(text.municipality),
        text.parties.state,
        ...(hasSami ? [text.parties.sami] : []),
      ]),
    },
    hasSami,
  }
  return material ? withStrategy(place, material) : place
}

function withStrategy(place: Filling, material: PaperMaterial): Filling {
  const { language } = place
  const { facts, look } = material
  const { strategy, schedule, activities } = facts
  const { process } = strategy
  const text = templatesTexts[language]
  const dated = (date: Parameters<typeof longDate>[0] | null, name: InlinePlaceholder) =>
    date ? longDate(date, language) : text.blank[name]
  const council = process.councilMeetingOn ?? schedule.councilMeetingOn
  const executive = strategy.meetings
    .filter(({ body, date }) => body === 'formannskap' && date <= council)
    .map(({ date }) => date)
    .sort()
    .at(-1)
  const meetings = meetingsAhead(facts)
  return {
    ...place,
    author: formalName(facts),
    look: look ?? null,
    inline: {
      ...place.inline,
      periode: periodLabel(strategy.term),
      konstituert: dated(process.constitutedOn ?? process.expectedConstitutionOn, 'konstituert'),
      frist: dated(schedule.adoptBy, 'frist'),
      'publiseres-senest': longDate(schedule.publishBySafe, language),
      kommunestyremote: longDate(council, language),
      formannskapsmote: dated(process.recommendedOn ?? executive ?? null, 'formannskapsmote'),
      'synspunkter-innen': dated(process.viewsDueOn, 'synspunkter-innen'),
      leder: strategy.leader || text.blank.leder,
      timer: text.hours(number(strategy.hoursPerWeek, language)),
    },
    blocks: {
      ...place.blocks,
      'liste:parter': listOf(partiesOf(material)),
      'tabell:tidsplan': [
        scheduleTable(
          activities.map((one) => [titleOf(one, language), periodText(one, language)]),
          language,
        ),
      ],
      'tabell:moter':
        meetings.length === 0
          ? place.blocks['tabell:moter']
          : [
              meetingTable(
                meetings.map(({ body, label, date }) => [
                  label || processTexts[language].bodyLabels[body],
                  longDate(date, language),
                ]),
                language,
              ),
            ],
      'tabell:planer': planningPieces['plan-table'](material),
    },
    hasSami: hasSamiInterests(facts),
  }
}

/** What is left of the meetings until the last day for the decision. */
function meetingsAhead({ strategy, schedule, today }: PaperMaterial['facts']) {
  const last = schedule.adoptBy ?? schedule.councilMeetingOn
  return strategy.meetings.filter(({ date }) => date >= today && date <= last)
}

/** Oslo is a county as well. */
function isOwnCounty({ county, names }: OwnPlace['municipality']): boolean {
  return county.name === names.nb
}

type Line = readonly [what: string, when: string | null]

function scheduleTable(lines: readonly Line[], language: Language): Block {
  const text = templatesTexts[language].tables.schedule
  return table<Line>(text.caption, lines, [
    [text.what, 6, ([what]) => what],
    [text.when, 5, ([, when]) => when ?? text.date],
  ])
}

function meetingTable(lines: readonly Line[], language: Language): Block {
  const text = templatesTexts[language].tables
  return table<Line>(text.meetings.caption, lines, [
    [text.meetings.body, 6, ([what]) => what],
    [text.meetings.date, 5, ([, when]) => when ?? text.schedule.date],
  ])
}

function blankPlans(language: Language): Block {
  const { caption, columns, blank } = templatesTexts[language].tables.plans
  return table(
    caption,
    [1, 2, 3],
    columns.map((title) => [title, 4, () => blank]),
  )
}

function listOf(items: readonly string[]): readonly Block[] {
  return [{ kind: 'list', ordered: false, items: items.map(plain) }]
}

/** «Flesberg, Nore og Uvdal og Sigdal» */
function enumerated(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${last}` : last
}
