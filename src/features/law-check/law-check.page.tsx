import type { VNode } from 'preact'
import { addDays } from '#domain/calendar/local-date.ts'
import type { RequirementResult } from '#domain/law/law-check.ts'
import { requirementOf } from '#domain/law/requirements.ts'
import {
  basisLabel,
  forceWord,
  lawTexts,
  reasonText,
  requirementTexts,
  statusWord,
} from '#features/law/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { urgentRequirements } from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Details } from '#ui/details.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { StatusTag } from '#ui/status-tag.tsx'
import { EvidenceLine } from './evidence-line.tsx'
import { lawCheckTexts } from './law-check.texts.ts'

type Results = readonly RequirementResult[]

interface LawCheckGroups {
  /** What is wrong, and what bites within 60 days. */
  readonly soon: Results
  readonly coming: Results
  readonly standing: Results
  readonly settled: Results
}

/** Sorts the requirements by when they matter; standing duties stand apart unless something is wrong. */
function groupsOf(view: ProcessView): LawCheckGroups {
  const soon = new Set(urgentRequirements(view.requirements, view.today).map((result) => result.id))
  const rest = view.requirements.filter((result) => !soon.has(result.id))
  const isSettled = (result: RequirementResult) =>
    result.status === 'met' || result.status === 'not-relevant'
  const isStanding = (result: RequirementResult) => requirementOf(result.id).standing
  const far = addDays(view.today, 10_000)
  const byDate = (left: RequirementResult, right: RequirementResult) =>
    (left.nextDate ?? far).localeCompare(right.nextDate ?? far)
  return {
    soon: view.requirements.filter((result) => soon.has(result.id)),
    coming: rest.filter((one) => !isSettled(one) && !isStanding(one)).sort(byDate),
    standing: rest.filter((one) => !isSettled(one) && isStanding(one)),
    settled: rest.filter(isSettled),
  }
}

/** All requirements on one page: first what bites, then what comes, the standing duties folded. */
export function LawCheckPage({ view }: { view: ProcessView }): VNode {
  const { language } = view
  const text = lawCheckTexts[language]
  const groups = groupsOf(view)
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      <section class="st-section">
        <h2>{text.soon}</h2>
        {groups.soon.length === 0 ? (
          <p>{text.soonNothing}</p>
        ) : (
          <List view={view} results={groups.soon} />
        )}
      </section>
      <section class="st-section">
        <h2>{text.coming}</h2>
        <List view={view} results={groups.coming} />
      </section>
      {groups.standing.length > 0 ? (
        <section class="st-section">
          <h2>{text.standing}</h2>
          <Details summary={text.standingHelp} count={text.count(groups.standing.length)}>
            <List view={view} results={groups.standing} />
          </Details>
        </section>
      ) : null}
      {groups.settled.length > 0 ? (
        <section class="st-section">
          <h2>{text.done}</h2>
          <List view={view} results={groups.settled} />
        </section>
      ) : null}
    </>
  )
}

function List({ view, results }: { view: ProcessView; results: Results }): VNode {
  return (
    <ul class="st-requirements">
      {results.map((result) => (
        <Requirement key={result.id} view={view} result={result} />
      ))}
    </ul>
  )
}

function Requirement({ view, result }: { view: ProcessView; result: RequirementResult }): VNode {
  const { language } = view
  const text = lawCheckTexts[language]
  const { title, whatToDo } = requirementTexts[language][result.id]
  const requirement = requirementOf(result.id)
  const where = { slug: view.member.slug, period: view.period, requirementId: result.id }
  const isOpen = result.status !== 'met' && result.status !== 'not-relevant'
  return (
    <li class="st-requirement" id={result.id}>
      <div class="st-requirement__tags">
        <StatusTag status={result.status}>{statusWord(result.status, language)}</StatusTag>
        {requirement.warning ? (
          <ForceTag force="ours">{lawTexts[language].warning}</ForceTag>
        ) : (
          <ForceTag force={requirement.force}>{forceWord(requirement.force, language)}</ForceTag>
        )}
        {result.nextDate && isOpen ? (
          <span class="st-requirement__date">{longDate(result.nextDate, language)}</span>
        ) : null}
      </div>
      <h3>
        <a class="ds-link" href={routes.requirement.href(where)}>
          {title}
        </a>
      </h3>
      {saysOnlyThatNothingIsThere(result) ? null : <p>{reasonText(result.reasons, language)}</p>}
      {isOpen ? (
        <>
          <p>
            <strong>{text.now}:</strong> {whatToDo}
          </p>
          <EvidenceLines view={view} result={result} />
        </>
      ) : null}
      <p class="st-source">
        {requirement.basis.map((basis, index) => (
          <>
            {index > 0 ? ', ' : ''}
            <a class="ds-link" href={basis.url}>
              {basisLabel(basis, language)}
            </a>
          </>
        ))}
      </p>
    </li>
  )
}

// The list of what is missing says the same, and more.
function saysOnlyThatNothingIsThere({ reasons, evidence }: RequirementResult): boolean {
  return (
    reasons.every((one) => one.code === 'no-evidence-yet') &&
    evidence.some((item) => item.state === 'missing')
  )
}

function EvidenceLines({
  view,
  result,
}: {
  view: ProcessView
  result: RequirementResult
}): VNode | null {
  if (result.evidence.length === 0) return null
  return (
    <ul class="ds-list st-evidence">
      {result.evidence.map((item, index) => (
        <li key={index} data-state={item.state}>
          <EvidenceLine view={view} item={item} />
        </li>
      ))}
    </ul>
  )
}
