import type { VNode } from 'preact'
import { partsOf } from '#domain/calendar/local-date.ts'
import { planAgeStates } from '#domain/plan-register/plan-age.ts'
import { planTypeRules } from '#domain/plan-register/plan-type.ts'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { AgePicture } from './age-picture.tsx'
import { overviewTexts } from './overviews.texts.ts'
import { planAgeTexts } from './plan-age.texts.ts'
import { ageReason, ageYearsWords, isOld } from './plan-age-words.ts'
import type { RegisterView } from './plan-context.ts'
import { type AgedPlan, planFamilies } from './plan-filter.ts'
import { PlanLink } from './plan-link.tsx'
import { PlanTabs } from './plan-tabs.page.tsx'
import { planFamilyTexts, planTypeTexts } from './plan-words.texts.ts'
import { plansTexts } from './plans.texts.ts'

/** How old the plans are: a drawing, the figures behind it, and those that are old. */
export function AgesPage({ view, plans }: RegisterView): VNode {
  const { language } = view
  const text = overviewTexts[language].ages
  const living = plans.filter(({ plan }) => plan.status !== 'ended')
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{planAgeTexts[language].ourLimits}</p>
      <PlanTabs view={view} current="ages" />
      {living.length === 0 ? (
        <p>{overviewTexts[language].empty}</p>
      ) : (
        <>
          <figure class="st-plan-figure" tabindex={0} aria-label={text.title}>
            <AgePicture
              plans={living}
              thisYear={partsOf(view.today).year}
              label={text.picture}
              families={planFamilyTexts[language]}
              before={text.before}
            />
            <figcaption class="st-source">{text.key}</figcaption>
          </figure>
          <div class="st-actions">
            <PrintButton language={language} label={overviewTexts[language].print} />
          </div>
          <Figures view={view} plans={living} />
          <OldPlans view={view} plans={living} />
        </>
      )}
    </>
  )
}

function Figures({ view, plans }: RegisterView): VNode {
  const { language } = view
  const text = overviewTexts[language].ages
  const countsOf = (of: readonly AgedPlan[]) => [
    ...planAgeStates.map((state) => of.filter(({ age }) => age.state === state).length),
    of.length,
  ]
  const families = planFamilies
    .map((family) => ({
      family,
      of: plans.filter(({ plan }) => planTypeRules[plan.type].family === family),
    }))
    .filter(({ of }) => of.length > 0)
  return (
    <section class="st-section">
      <h2>{text.table}</h2>
      <DataTable
        caption={text.table}
        captionHidden
        stickyFirst
        columns={[
          { label: text.family },
          ...planAgeStates.map((state) => ({
            label: planAgeTexts[language].states[state],
            numeric: true,
          })),
          { label: text.sum, numeric: true },
        ]}
        rows={[
          ...families.map(({ family, of }) => [planFamilyTexts[language][family], ...countsOf(of)]),
          [text.total, ...countsOf(plans)],
        ]}
      />
    </section>
  )
}

// A page stays small; the list of plans has the rest.
const mostListed = 100

function OldPlans({ view, plans }: RegisterView): VNode {
  const { language } = view
  const text = overviewTexts[language].ages
  const { columns } = plansTexts[language]
  const old = plans
    .filter(({ plan, age }) => isOld(plan, age))
    .toSorted((left, right) => (right.age.ageYears ?? 0) - (left.age.ageYears ?? 0))
  return (
    <section class="st-section">
      <h2>{text.old}</h2>
      {old.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <DataTable
          caption={text.old}
          captionHidden
          stacked
          columns={[columns.name, columns.type, columns.age, text.why].map((label) => ({ label }))}
          rows={old
            .slice(0, mostListed)
            .map(({ plan, age }) => [
              <PlanLink key={plan.id} view={view} plan={plan} />,
              planTypeTexts[language][plan.type],
              ageYearsWords(age, language),
              ageReason(age, language),
            ])}
        />
      )}
      {old.length > mostListed ? <p>{text.limited(mostListed, old.length)}</p> : null}
    </section>
  )
}
