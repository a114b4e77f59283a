import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { osloDate } from '#platform/clock.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import { planTextWords, routes } from '#routes'
import { Details } from '#ui/details.tsx'
import { gatheringTexts } from './gathering.texts.ts'
import type { PlanContent } from './plan-content.sql.ts'
import type { PlanTextKind } from './plan-content.ts'
import { itemsOf } from './plan-content-items.ts'
import { type ListedKind, planItemSlugs } from './plan-item-kinds.ts'
import { planLists } from './plan-item-lists.ts'
import { placeOf } from './plan-item-view.ts'
import { planTextTexts } from './plan-text.texts.ts'
import { planWritingTexts } from './plan-writing.texts.ts'

export interface PlanWritingProps {
  readonly view: ProcessView
  readonly content: PlanContent
}

interface Entry {
  readonly href: string
  readonly title: string
  /** How it stands, in words. */
  readonly state: string
  readonly isWritten: boolean
  /** More than a small process needs. */
  readonly isHeavy: boolean
}

/**
 * What people write themselves in the process plan, each with how it stands. A small process sees the
 * heavier lists only when it asks for them, or when there is something in them.
 */
export function PlanWriting({ view, content }: PlanWritingProps): VNode {
  const text = planWritingTexts[view.language]
  const entries = entriesOf({ view, content })
  const isMini = view.strategy.startingPoint === 'mini'
  const isHidden = (entry: Entry) => isMini && entry.isHeavy && !entry.isWritten
  const hidden = entries.filter(isHidden)
  return (
    <section class="st-section st-no-print" aria-labelledby="skriv-selv">
      <h2 id="skriv-selv">{text.title}</h2>
      <p>{text.intro}</p>
      <EntryList entries={entries.filter((entry) => !isHidden(entry))} />
      {hidden.length > 0 ? (
        <Details summary={text.more}>
          <p>{text.moreHelp}</p>
          <EntryList entries={hidden} />
        </Details>
      ) : null}
    </section>
  )
}

function EntryList({ entries }: { entries: readonly Entry[] }): VNode {
  return (
    <ul class="st-tasks">
      {entries.map(({ href, title, state }) => (
        <li key={href}>
          <a class="ds-link" href={href}>
            {title}
          </a>
          <span class="st-note">{state}</span>
        </li>
      ))}
    </ul>
  )
}

function entriesOf(props: PlanWritingProps): readonly Entry[] {
  return [
    textEntry(props, 'mandate'),
    textEntry(props, 'desired-result'),
    listEntry(props, 'group-member', false),
    textEntry(props, 'evaluation'),
    listEntry(props, 'evaluated-plan', true),
    raciEntry(props),
    listEntry(props, 'stakeholder', true),
    listEntry(props, 'communication', true),
    listEntry(props, 'risk', true),
    gatheringEntry(props),
  ]
}

function textEntry({ view, content }: PlanWritingProps, kind: PlanTextKind): Entry {
  const { language } = view
  const stored = content.texts.find((one) => one.kind === kind && one.body !== '')
  return {
    href: routes.planText.href({ ...placeOf(view), textKind: planTextWords[kind] }),
    title: planTextTexts[language].kinds[kind].title,
    state: stored
      ? planWritingTexts[language].lastChanged(
          longDate(osloDate(stored.updatedAt), language),
          stored.updatedBy,
        )
      : planWritingTexts[language].notWritten,
    isWritten: stored !== undefined,
    isHeavy: false,
  }
}

function listEntry({ view, content }: PlanWritingProps, kind: ListedKind, isHeavy: boolean): Entry {
  const { language } = view
  const texts = planLists[kind].texts[language]
  const count = itemsOf(content, kind).length
  return {
    href: routes.planItems.href({ ...placeOf(view), itemKind: planItemSlugs[kind] }),
    title: texts.title,
    state: count === 0 ? texts.empty : texts.count(number(count, language), count === 1),
    isWritten: count > 0,
    isHeavy,
  }
}

function gatheringEntry({ view, content }: PlanWritingProps): Entry {
  const text = gatheringTexts[view.language]
  const count = itemsOf(content, 'gathering').length
  return {
    href: routes.gatherings.href(placeOf(view)),
    title: text.title,
    state: count === 0 ? text.empty : number(count, view.language),
    isWritten: count > 0,
    isHeavy: true,
  }
}

function raciEntry({ view, content }: PlanWritingProps): Entry {
  const { language } = view
  const text = planWritingTexts[language]
  const members = itemsOf(content, 'group-member')
  const some = members.filter((member) => Object.keys(member.content.raci).length > 0).length
  return {
    href: routes.planRaci.href(placeOf(view)),
    title: text.raci,
    state:
      some === 0
        ? text.raciNone
        : text.raciState(number(some, language), number(members.length, language)),
    isWritten: some > 0,
    isHeavy: true,
  }
}
