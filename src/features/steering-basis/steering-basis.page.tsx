import type { ComponentChildren, VNode } from 'preact'
import { ageReason, planAgeTexts, unGoalTexts } from '#features/plan-register/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { may } from '#platform/auth/policy.ts'
import { number } from '#platform/i18n/format.ts'
import { periodLabel, routes } from '#routes'
import { CopyButton } from '#ui/browser-buttons.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Field, SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { type BasisEntry, basisKinds } from './basis-entry.ts'
import {
  type BasisSearch,
  basisKindWords,
  basisSearchQuery,
  choicesIn,
  type FoundBasis,
  isAsked,
} from './basis-search.ts'
import { citationText, strategyWords } from './citation.ts'
import type { SteeringBasis } from './load-basis.ts'
import { steeringBasisTexts } from './steering-basis.texts.ts'

export interface SteeringBasisPageProps {
  readonly basis: SteeringBasis
  readonly search: BasisSearch
  readonly found: FoundBasis
}

/** What is adopted, to search in and to cite in a case. */
export function SteeringBasisPage(props: SteeringBasisPageProps): VNode {
  const { basis } = props
  const text = steeringBasisTexts[basis.view.language]
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <Source basis={basis} />
      {basis.entries.length === 0 ? (
        <EmptyState heading={text.empty}>
          <p>{text.emptyHelp}</p>
        </EmptyState>
      ) : (
        <>
          <SearchForm {...props} />
          <Hits {...props} />
          <p class="st-note">{text.onlyAdopted}</p>
        </>
      )}
    </>
  )
}

/** Which edition it is, or what there is while none is adopted. */
function Source({ basis: { view, edition } }: { basis: SteeringBasis }): VNode {
  const { language, strategy, member } = view
  const text = steeringBasisTexts[language]
  const period = periodLabel(strategy.term)
  const hasDrafts = may(member.role, 'read-drafts')
  if (edition?.strategyId === strategy.id) {
    return <p>{text.inForce(lowerFirst(strategyWords(edition, language)))}</p>
  }
  return (
    <Notice kind="info">
      {edition ? (
        <>
          <p>{text.ofEarlierTerm(period)}</p>
          <p>{text.inForce(lowerFirst(strategyWords(edition, language)))}</p>
        </>
      ) : (
        <p>{hasDrafts ? text.noEdition(period) : text.nothingPublished(period)}</p>
      )}
      <WaysOn view={view} />
    </Notice>
  )
}

function WaysOn({ view: { language, member, period } }: { view: ProcessView }): VNode {
  const text = steeringBasisTexts[language]
  const where = { slug: member.slug, period }
  const ways = may(member.role, 'read-drafts')
    ? [
        { label: text.toDecision, href: routes.decision.href(where) },
        { label: text.toPlans, href: routes.plans.href(where) },
      ]
    : [{ label: text.toPortal, href: routes.municipality.href(member) }]
  return (
    <ul>
      {ways.map(({ label, href }) => (
        <li key={href}>
          <a class="ds-link" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function SearchForm({ basis: { view, entries }, search }: SteeringBasisPageProps): VNode {
  const { language } = view
  const text = steeringBasisTexts[language]
  const { themes, unGoals } = choicesIn(entries)
  const goalNames: Readonly<Record<number, string>> = unGoalTexts[language]
  return (
    <search class="st-no-print" aria-label={text.search.heading}>
      <Form language={language} method="get" action={addressOf(view)}>
        <div class="st-field-row">
          <Field type="search" name="sok" label={text.search.text} value={search.text} size={16} />
          <SelectField
            name="slag"
            label={text.search.kind}
            emptyLabel={text.search.allKinds}
            value={search.kind && basisKindWords[search.kind]}
            options={basisKinds.map((kind) => ({
              value: basisKindWords[kind],
              label: text.kindChoices[kind],
            }))}
            width="auto"
          />
          {themes.length > 0 ? (
            <SelectField
              name="tema"
              label={text.search.theme}
              emptyLabel={text.search.allThemes}
              value={search.theme}
              options={themes
                .slice(0, mostChoices)
                .map((theme) => ({ value: theme, label: theme.slice(0, 60) }))}
              width="auto"
            />
          ) : null}
          {unGoals.length > 0 ? (
            <SelectField
              name="fn"
              label={text.search.unGoal}
              emptyLabel={text.search.allUnGoals}
              value={search.unGoal === null ? null : String(search.unGoal)}
              options={unGoals.map((goal) => ({
                value: String(goal),
                label: `${goal} ${goalNames[goal] ?? ''}`,
              }))}
              width="auto"
            />
          ) : null}
        </div>
        <Button variant="primary">{text.search.show}</Button>
      </Form>
    </search>
  )
}

// A list of hundreds is no choice, and makes the page heavy.
const mostChoices = 100

function Hits(props: SteeringBasisPageProps): VNode {
  const { basis, search, found } = props
  const { view } = basis
  const text = steeringBasisTexts[view.language]
  if (found.count === 0) {
    return (
      <EmptyState
        heading={text.none}
        action={<LinkButton href={addressOf(view)}>{text.search.reset}</LinkButton>}
      >
        <p role="status">{text.noneHelp}</p>
      </EmptyState>
    )
  }
  return (
    <>
      {isAsked(search) ? (
        <p class="st-activity-count" role="status">
          {text.hits(number(found.count, view.language), found.count === 1)}{' '}
          <a class="ds-link" href={addressOf(view)}>
            {text.search.reset}
          </a>
        </p>
      ) : null}
      {groupsOf(props).map(({ heading, hits }) => (
        <section key={heading} class="st-section">
          <h2>{heading}</h2>
          {hits.map((hit) => (
            <Hit key={hit.id} view={view} hit={hit} />
          ))}
        </section>
      ))}
      <Pages {...props} />
    </>
  )
}

/** What is searched for comes as one list; else it stands under what it belongs to. */
function groupsOf({ basis: { view }, search, found: { hits } }: SteeringBasisPageProps) {
  if (search.text !== '') {
    return [{ heading: steeringBasisTexts[view.language].hitsHeading, hits }]
  }
  const headings = [...new Set(hits.map(({ group }) => group))]
  return headings.map((heading) => ({
    heading,
    hits: hits.filter(({ group }) => group === heading),
  }))
}

function Hit({ view, hit }: { view: ProcessView; hit: BasisEntry }): VNode {
  const text = steeringBasisTexts[view.language]
  const { lead, quote, address } = hit.citation
  const lang = hit.language ?? undefined
  return (
    <article class="st-basis-hit" id={hit.id}>
      <h3 class="st-long-text" lang={lang}>
        {hit.title}
      </h3>
      <p class="st-cluster">
        <span class="ds-tag" data-color="neutral">
          {text.kinds[hit.kind]}
        </span>
        <Age view={view} hit={hit} />
      </p>
      {hit.facts.length > 0 ? <p class="st-long-text">{hit.facts.join(' · ')}</p> : null}
      <p class="st-note">{text.cite}</p>
      <p class="st-citation">
        {lead}
        {quote ? (
          <>
            : «<q lang={lang}>{quote}</q>»
          </>
        ) : null}
        {address ? ` ${address}` : ''}
      </p>
      <div class="st-cluster st-no-print">
        <CopyButton language={view.language} text={citationText(hit.citation)} label={text.copy} />
        {hit.links.map(({ label, href }) => (
          <a key={href} class="ds-link st-long-text" href={href}>
            {label}
            <span class="ds-sr-only">: {hit.title}</span>
          </a>
        ))}
      </div>
    </article>
  )
}

/** Says so when a plan is old by its age or past its own end. */
function Age({ view, hit }: { view: ProcessView; hit: BasisEntry }): VNode | null {
  const { age } = hit
  if (age?.state !== 'outdated' && age?.state !== 'expired') return null
  return (
    <>
      <span class="ds-tag" data-color="warning">
        {planAgeTexts[view.language].states[age.state]}
      </span>
      <span>{ageReason(age, view.language)}</span>
    </>
  )
}

function Pages({ basis: { view }, search, found }: SteeringBasisPageProps): VNode | null {
  const text = steeringBasisTexts[view.language]
  const { page, pages } = found
  if (pages < 2) return null
  const link = (to: number, words: ComponentChildren) => (
    <LinkButton href={`${addressOf(view)}${basisSearchQuery({ ...search, page: to })}`} size="sm">
      {words}
    </LinkButton>
  )
  return (
    <nav class="st-actions st-no-print" aria-label={text.pages}>
      {page > 1 ? link(page - 1, text.previous) : null}
      <span>{text.page(page, pages)}</span>
      {page < pages ? link(page + 1, text.next) : null}
    </nav>
  )
}

function addressOf({ member, period }: ProcessView): string {
  return routes.steeringBasis.href({ slug: member.slug, period })
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('nb') + text.slice(1)
}
