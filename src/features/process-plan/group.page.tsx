import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { groupTexts } from './group.texts.ts'
import { itemsOf } from './plan-content-items.ts'
import { listAddress, type PlanItemsPageProps, placeOf } from './plan-item-view.ts'

/** From how many on a group is large: our own advice. */
const largeGroup = 9

/** What the size of the group and its roles call for. */
export function GroupAdvice({ view, content }: PlanItemsPageProps): VNode | null {
  const text = groupTexts[view.language]
  const members = itemsOf(content, 'group-member').map((member) => member.content)
  const advice = [
    ...(members.length === 1 ? [text.sizes.one] : []),
    ...(members.length >= largeGroup ? [text.sizes.large] : []),
    ...(members.some((one) => one.functionInGroup === 'leader') ? [] : [text.noLeader]),
  ]
  return advice.length === 0 ? null : <p>{advice.join(' ')}</p>
}

/** Habilitet, and who does what in each step. */
export function GroupNotes({ view, content }: PlanItemsPageProps): VNode {
  const text = groupTexts[view.language]
  const where = placeOf(view)
  const count = itemsOf(content, 'group-member').length
  return (
    <>
      <section class="st-section">
        <h2>{text.impartiality}</h2>
        <p>
          {text.impartialityText}{' '}
          <a class="ds-link" href={routes.requirement.href({ ...where, requirementId: 'L23' })}>
            {text.impartialityLink}
          </a>
        </p>
      </section>
      {count > 1 ? (
        <section class="st-section">
          <h2>{text.raci}</h2>
          <p>
            {text.raciText}{' '}
            <a class="ds-link" href={routes.planRaci.href(where)}>
              {text.raciLink}
            </a>
          </p>
        </section>
      ) : null}
    </>
  )
}

/** A whole group at once, from a list that somebody has already. */
export function PasteMembers(props: PlanItemsPageProps): VNode | null {
  const { view, pasted, errors } = props
  const { language } = view
  const text = groupTexts[language].paste
  if (!view.mayEdit) return null
  const error = errors.find((one) => one.name === 'pasted')?.message
  return (
    <Details summary={text.title} open={pasted !== '' || error !== undefined} id="lim-inn">
      <Form language={language} action={listAddress(props)}>
        <input type="hidden" name="intent" value="paste" />
        <TextareaField
          name="pasted"
          label={text.field}
          description={text.help}
          value={pasted}
          rows={Math.min(20, Math.max(8, pasted.split('\n').length + 1))}
          error={error}
        />
        <div class="st-actions">
          <Button>{text.button}</Button>
        </div>
      </Form>
    </Details>
  )
}
