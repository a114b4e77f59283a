import type { VNode } from 'preact'
import { steps } from '#domain/process.ts'
import { type ProcessView, stepTexts } from '#features/process/index.ts'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { groupTexts } from './group.texts.ts'
import type { GroupMember } from './group-raci.page.tsx'
import { raciField } from './group-raci.ts'
import { type PlanItemContent, raciLetters } from './plan-content.ts'
import { planItemTexts } from './plan-item.texts.ts'
import { placeOf } from './plan-item-view.ts'
import { planWords } from './plan-words.texts.ts'

export interface RaciMemberPageProps {
  readonly view: ProcessView
  readonly member: GroupMember
  readonly raci: PlanItemContent<'group-member'>['raci']
  /** Another has changed it since the form was opened. */
  readonly isConflict: boolean
}

/** One member's part in each of the nine steps. */
export function RaciMemberPage({ view, member, raci, isConflict }: RaciMemberPageProps): VNode {
  const { language } = view
  const { raciTexts: text, letters } = groupTexts[language]
  const words = planWords[language].raci
  const options = raciLetters.map((value) => ({
    value,
    label: `${letters[value]} – ${words[value]}`,
  }))
  const by = planItemTexts[language].changedBy(
    member.updatedBy,
    dateAndTime(member.updatedAt, language),
  )
  return (
    <>
      <ErrorSummary
        language={language}
        errors={isConflict ? [{ message: planItemTexts[language].conflict }] : []}
      />
      <h1>{text.edit(member.content.name)}</h1>
      <Form
        language={language}
        action={routes.planRaciMember.href({ ...placeOf(view), itemId: member.id })}
        keepAs={`ansvar-${member.id}`}
      >
        <input type="hidden" name="version" value={member.version} />
        {steps.map((step) => {
          const label = text.stepHead(String(step), stepTexts[language][step].title)
          const typed = raci[step] ?? ''
          const now = member.content.raci[step]
          const select = (
            <SelectField
              key={step}
              name={raciField(step)}
              label={label}
              width="auto"
              value={typed}
              emptyLabel={text.none}
              options={options}
            />
          )
          if (!isConflict || (now ?? '') === typed) return select
          const stored = now ? words[now] : text.none
          return (
            <StoredBeside key={step} {...{ language, label, stored, by }}>
              {select}
            </StoredBeside>
          )
        })}
        <div class="st-actions">
          <Button variant="primary">{planItemTexts[language].save}</Button>
        </div>
      </Form>
      <p>
        <a class="ds-link" href={routes.planRaci.href(placeOf(view))}>
          {text.back}
        </a>
      </p>
    </>
  )
}
