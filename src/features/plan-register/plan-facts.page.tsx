import type { ComponentChildren, VNode } from 'preact'
import { relationKinds } from '#domain/plan-register/municipal-plan.ts'
import { longDate } from '#platform/i18n/format.ts'
import { safeHref } from '#ui/safe-href.ts'
import type { SummaryRow } from '#ui/summary-list.tsx'
import { planTexts } from './plan.texts.ts'
import { PlanLink } from './plan-link.tsx'
import type { PlanPageProps } from './plan-page-props.ts'
import { relationName } from './plan-values.ts'
import { planMarkTexts, planStatusTexts } from './plan-words.texts.ts'
import { adoptedWords, periodWords, validToWords } from './plan-words.ts'
import { unGoalTexts } from './un-goals.texts.ts'

/** What is known of a plan, label by label; what nobody has written is left out. */
export function planFacts(props: PlanPageProps): readonly SummaryRow[] {
  const { view, plan, names } = props
  const { language } = view
  const { fields } = planTexts[language]
  const goals: Readonly<Record<number, string>> = unGoalTexts[language]
  const adopted = plan.adoptedOn ? longDate(plan.adoptedOn, language) : adoptedWords(plan)
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    [fields.status, planStatusTexts[language][plan.status]],
    [fields.number, plan.number],
    [fields.adopted, adopted],
    [fields.adoptedBy, plan.adoptedBy],
    [fields.caseNumber, plan.caseNumber],
    [fields.period, periodWords(plan)],
    [fields.validTo, plan.validTo ? longDate(plan.validTo, language) : validToWords(plan)],
    [fields.parentId, parentOf(props)],
    ...relationRows(props),
    [fields.unit, plan.unit],
    [fields.responsible, plan.responsible],
    [fields.responsibleId, names.get(plan.responsibleId ?? '') ?? ''],
    [fields.otherUnits, plan.otherUnits.join(', ')],
    [fields.committee, plan.committee],
    [fields.legalBasis, plan.legalBasis],
    [fields.links, plan.links.length === 0 ? '' : <Links links={plan.links} />],
    [fields.themes, plan.themes.join(', ')],
    [fields.communityGoals, listed(plan.communityGoals)],
    [fields.unGoals, listed(plan.unGoals.map((goal) => `${goal}. ${goals[goal] ?? ''}`))],
    [fields.marks, plan.marks.map((mark) => planMarkTexts[language][mark]).join(', ')],
    [fields.plannedYears, plan.plannedYears.join(', ')],
    [fields.assessment, lines(plan.assessment)],
    [fields.notes, lines(plan.notes)],
  ]
  return rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }))
}

function parentOf({ view, plan, plans }: PlanPageProps): VNode | '' {
  const parent = plans.find(({ id }) => id === plan.parentId)
  return parent ? <PlanLink view={view} plan={parent} /> : ''
}

function relationRows({ view, plan, plans, names }: PlanPageProps) {
  const { fields } = planTexts[view.language]
  return relationKinds.map((kind): readonly [string, ComponentChildren] => {
    const ofKind = plan.relations.filter((one) => one.kind === kind)
    if (ofKind.length === 0) return [fields[kind], '']
    return [
      fields[kind],
      <ul key={kind} class="st-plain-list">
        {ofKind.map((relation, index) => {
          const other = plans.find(({ id }) => id === relation.planId)
          return (
            <li key={index}>
              {other ? <PlanLink view={view} plan={other} /> : relationName(relation, names)}
            </li>
          )
        })}
      </ul>,
    ]
  })
}

function Links({ links }: { links: PlanPageProps['plan']['links'] }): VNode {
  return (
    <ul class="st-plain-list">
      {links.map(({ title, url }) => (
        <li key={url}>
          <a class="ds-link st-long-text" {...hrefOf(url)} rel="noreferrer">
            {title || url}
          </a>
        </li>
      ))}
    </ul>
  )
}

// What is no address of the web is shown, and leads nowhere.
function hrefOf(url: string) {
  const href = safeHref(url)
  return href === undefined ? {} : { href }
}

function listed(texts: readonly string[]): VNode | '' {
  if (texts.length === 0) return ''
  return (
    <ul class="st-plain-list">
      {texts.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}

function lines(text: string): VNode | '' {
  return text === '' ? '' : <span class="st-long-text">{text}</span>
}
