import type { VNode } from 'preact'
import type { ProposedPlan } from '#domain/decision/proposal.ts'
import { planDecisionWords } from '#features/decision/index.ts'
import { planTypeTexts } from '#features/plan-register/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { fieldId } from '#ui/field.tsx'
import { DataTable } from '#ui/table-region.tsx'
import type { PublicEdition } from './portal.sql.ts'
import { portalTexts } from './portal.texts.ts'
import { periodWords } from './portal-context.ts'

export const searchField = 'sok'

export interface PlansOverviewProps {
  readonly language: Language
  readonly slug: string
  /** The newest edition that is adopted; null when there is none. */
  readonly adopted: {
    readonly period: string
    readonly edition: PublicEdition
    readonly plans: readonly ProposedPlan[]
  } | null
  readonly typed: string
}

/** The plans of what the council adopted last, with a search. */
export function PlansOverviewPage({ language, slug, adopted, typed }: PlansOverviewProps): VNode {
  const text = portalTexts[language].overview
  if (!adopted) {
    return (
      <>
        <h1>{text.title}</h1>
        <EmptyState heading={text.empty}>
          <p>{text.emptyText}</p>
        </EmptyState>
      </>
    )
  }
  const { period, edition, plans } = adopted
  const shown = plansFound(plans, typed, language)
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead(periodWords(period), longDate(edition.adoptedOn, language))}</p>
      <Search language={language} slug={slug} typed={typed} />
      <p role="status">{text.found(shown.length, plans.length)}</p>
      {shown.length === 0 ? (
        <EmptyState heading={text.none(typed)} />
      ) : (
        <DataTable
          caption={text.title}
          captionHidden
          stacked={shown.length <= 60}
          columns={Object.values(text.columns).map((label) => ({ label }))}
          rows={shown.map((plan) => [
            plan.name,
            planTypeTexts[language][plan.type],
            planDecisionWords(plan, plans, language),
            whenWords(plan, language),
          ])}
        />
      )}
      {typed ? (
        <p>
          <a class="ds-link" href={routes.publicPlans.href({ slug })}>
            {text.all}
          </a>
        </p>
      ) : null}
    </>
  )
}

/** Plans whose name, type or decision has every word that was typed. */
function plansFound(
  plans: readonly ProposedPlan[],
  typed: string,
  language: Language,
): readonly ProposedPlan[] {
  const words = typed.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  return plans.filter((plan) => {
    const text = [
      plan.name,
      planTypeTexts[language][plan.type],
      planDecisionWords(plan, plans, language),
    ]
      .join(' ')
      .toLocaleLowerCase('nb')
    return words.every((word) => text.includes(word))
  })
}

function whenWords({ start, adoption }: ProposedPlan, language: Language): string {
  const text = portalTexts[language].overview
  const say = (when: ProposedPlan['start']) => (when ? text.halfYear(when.half, when.year) : '')
  const [from, to] = [say(start), say(adoption)]
  return from && to && from !== to ? text.when(from, to) : to || from || '–'
}

function Search({
  language,
  slug,
  typed,
}: Pick<PlansOverviewProps, 'language' | 'slug' | 'typed'>): VNode {
  const text = portalTexts[language].overview
  const id = fieldId(searchField)
  return (
    <form class="st-find st-no-print" method="get" action={routes.publicPlans.href({ slug })}>
      <search class="ds-field">
        <label class="ds-label" for={id}>
          {text.search}
        </label>
        <div id={`${id}-hjelp`} data-field="description">
          {text.searchHelp}
        </div>
        <div class="st-find__row">
          <input
            class="ds-input"
            id={id}
            name={searchField}
            type="search"
            maxlength={100}
            autocomplete="off"
            value={typed}
            aria-describedby={`${id}-hjelp`}
          />
          <Button variant="secondary">{text.button}</Button>
        </div>
      </search>
    </form>
  )
}
