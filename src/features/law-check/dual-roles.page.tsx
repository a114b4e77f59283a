import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { lawCheckTexts } from './law-check.texts.ts'

export interface DualRolesProps {
  readonly view: ProcessView
  readonly values: { readonly name: string; readonly position: string }
  readonly errors: readonly FieldError[]
}

/** Who is councillor and employed at once, so that habilitet is settled before the meeting. */
export function DualRoles({ view, values, errors }: DualRolesProps): VNode {
  const { language, strategy } = view
  const text = lawCheckTexts[language].impartiality
  const where = { slug: view.member.slug, period: view.period }
  const error = (name: string) => errors.find((one) => one.name === name)?.message
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
            { label: text.columns.remove },
          ]}
          rows={strategy.dualRoles.map((role) => [
            role.name,
            role.position,
            role.preparesStrategy ? text.preparesYes : text.preparesNo,
            <Form
              key={role.id}
              language={language}
              action={routes.removeDualRole.href({ ...where, dualRoleId: role.id })}
            >
              <Button variant="tertiary" size="sm" label={text.removeLabel(role.name)}>
                {text.remove}
              </Button>
            </Form>,
          ])}
        />
      )}
      <Form language={language} action={routes.dualRoles.href(where)}>
        <Field name="name" label={text.name} value={values.name} error={error('name')} />
        <Field
          name="position"
          label={text.position}
          value={values.position}
          error={error('position')}
        />
        <Checkbox name="prepares" label={text.prepares} />
        <div class="st-actions">
          <Button>{text.add}</Button>
        </div>
      </Form>
    </section>
  )
}
