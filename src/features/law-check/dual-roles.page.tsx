import type { VNode } from 'preact'
import type { DualRole, ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { lawCheckTexts } from './law-check.texts.ts'

/** A person as typed. */
export interface DualRoleValues {
  readonly name: string
  readonly position: string
  readonly prepares: boolean
}

export const emptyDualRole: DualRoleValues = { name: '', position: '', prepares: false }

export interface DualRolesProps {
  readonly view: ProcessView
  readonly values: DualRoleValues
  readonly errors: readonly FieldError[]
}

/** Who is councillor and employed at once, so that habilitet is settled before the meeting. */
export function DualRoles({ view, values, errors }: DualRolesProps): VNode {
  const { language, strategy } = view
  const text = lawCheckTexts[language].impartiality
  return (
    <section class="st-section">
      <h2>{text.title}</h2>
      <p>{text.intro}</p>
      {strategy.dualRoles.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <DataTable
          caption={text.title}
          captionHidden
          stacked
          columns={[
            { label: text.columns.name },
            { label: text.columns.position },
            { label: text.columns.part },
            ...(view.mayEdit ? [{ label: text.columns.remove }] : []),
          ]}
          rows={strategy.dualRoles.map((role) => [
            role.name,
            role.position,
            role.preparesStrategy ? text.preparesYes : text.preparesNo,
            ...(view.mayEdit ? [<Remove key={role.id} view={view} role={role} />] : []),
          ])}
        />
      )}
      {view.mayEdit ? <Add view={view} values={values} errors={errors} /> : null}
    </section>
  )
}

/** Asks once more, for there is no way back. */
function Remove({ view, role }: { view: ProcessView; role: DualRole }): VNode {
  const text = lawCheckTexts[view.language].impartiality
  const where = { slug: view.member.slug, period: view.period, dualRoleId: role.id }
  return (
    <Details summary={text.removeLabel(role.name)}>
      <Form language={view.language} action={routes.removeDualRole.href(where)}>
        <Button variant="tertiary" size="sm" color="danger">
          {text.removeSure}
        </Button>
      </Form>
    </Details>
  )
}

function Add({ view, values, errors }: DualRolesProps): VNode {
  const { language } = view
  const text = lawCheckTexts[language].impartiality
  const where = { slug: view.member.slug, period: view.period }
  const error = (name: string) => errors.find((one) => one.name === name)?.message
  return (
    <Form language={language} action={routes.dualRoles.href(where)}>
      <Field name="name" label={text.name} value={values.name} error={error('name')} />
      <Field
        name="position"
        label={text.position}
        value={values.position}
        error={error('position')}
      />
      <Checkbox name="prepares" label={text.prepares} checked={values.prepares} />
      <div class="st-actions">
        <Button>{text.add}</Button>
      </div>
    </Form>
  )
}
