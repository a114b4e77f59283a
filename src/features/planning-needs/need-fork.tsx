import type { VNode } from 'preact'
import { planTypeRules } from '#domain/plan-register/plan-type.ts'
import { takesWork } from '#domain/planning-need/planning-decision.ts'
import { type ForkWay, subPlanFork, usualForkFrame } from '#domain/planning-need/sub-plan-fork.ts'
import { basisLabel } from '#features/law/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { Details } from '#ui/details.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { forkTexts } from './fork.texts.ts'
import type { NeedPageProps } from './need-page-props.ts'
import type { NeedEntry } from './needs-view.ts'
import { figure } from './planning-words.ts'

/** What a kommunedelplan costs against a temaplan, where that is the choice. */
export function NeedFork({ needs, entry }: NeedPageProps): VNode | null {
  const { language } = needs.view
  if (!isAtFork(entry)) return null
  const text = forkTexts[language]
  const fork = subPlanFork()
  return (
    <Details summary={text.title} open={entry.plan.type === 'thematic-sub-plan'}>
      <p>{text.intro(figure(fork.moreWeeks, language), String(usualForkFrame.years))}</p>
      {fork.ways.map((way) => (
        <Way key={way.form} way={way} language={language} />
      ))}
      <p class="st-note">{text.note}</p>
    </Details>
  )
}

function Way({ way, language }: { way: ForkWay; language: Language }): VNode {
  const text = forkTexts[language]
  return (
    <DataTable
      caption={text.forms[way.form]}
      stacked
      columns={[
        { label: text.columns.step },
        { label: text.columns.basis },
        { label: text.columns.weeks, numeric: true },
      ]}
      rows={way.lines.map(({ step, basis, openWeeks, times, weeks }) => [
        [
          text.steps[step],
          openWeeks === null ? '' : text.openWeeks(String(openWeeks)),
          times > 1 ? text.times(String(times)) : '',
        ]
          .filter(Boolean)
          .join(', '),
        basis.length === 0 ? text.ours : basis.map((one) => basisLabel(one, language)).join(', '),
        figure(weeks, language),
      ])}
      note={text.total(figure(way.weeks, language))}
    />
  )
}

/** A kommunedelplan for a theme, or a plan for a theme that is to be made or changed. */
function isAtFork({ plan, choice }: NeedEntry): boolean {
  if (plan.type === 'thematic-sub-plan') return true
  return planTypeRules[plan.type].family === 'theme' && takesWork(choice.decision)
}
