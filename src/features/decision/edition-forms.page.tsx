import type { VNode } from 'preact'
import { longDate } from '#platform/i18n/format.ts'
import { dateAndTime } from '#platform/i18n/instant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { Field, TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { addressOf } from './decision-view.ts'
import type { PersonalRow } from './edition.sql.ts'
import { editionTexts } from './edition.texts.ts'
import type { EditionPageProps } from './edition-page-props.ts'

/** The names beside the edition, and the way to delete one by law. */
export function PersonalSection(props: EditionPageProps): VNode | null {
  const { decision, edition } = props
  const text = editionTexts[decision.view.language]
  if (edition.personal.length === 0) return null
  return (
    <section class="st-section">
      <h2>{text.personal}</h2>
      <p>{text.personalHelp}</p>
      {edition.personal.map((row) => (
        <PersonalLine key={row.key} {...props} row={row} />
      ))}
    </section>
  )
}

function PersonalLine(props: EditionPageProps & { readonly row: PersonalRow }): VNode {
  const { decision, row } = props
  const { language } = decision.view
  const text = editionTexts[language]
  return (
    <div>
      <h3>{personalLabel(row.key, language)}</h3>
      {row.deletedOn ? (
        <p>{text.deletedRow(longDate(row.deletedOn, language), row.deletedBy ?? '', row.basis)}</p>
      ) : (
        <>
          <p class="st-kept-lines">
            {[row.content?.name, row.content?.other].filter(Boolean).join(', ')}
          </p>
          {decision.mayRecord ? <DeleteForm {...props} /> : null}
        </>
      )}
    </div>
  )
}

function DeleteForm({
  decision,
  edition,
  row,
  typed,
  errors,
}: EditionPageProps & { readonly row: PersonalRow }): VNode {
  const { view } = decision
  const text = editionTexts[view.language]
  const where = { ...addressOf(view), number: String(edition.number) }
  const name = basisField(row.key)
  const error = errors.find((one) => one.name === name)?.message
  return (
    <Details summary={text.deleteName} open={error !== undefined}>
      <Form language={view.language} action={routes.deleteEditionNames.href(where)}>
        <input type="hidden" name="key" value={row.key} />
        <Field
          name={name}
          label={text.basis}
          value={typed.key === row.key ? typed.basis : ''}
          error={error}
        />
        <Button variant="secondary" color="danger">
          {text.deleteSure}
        </Button>
      </Form>
    </Details>
  )
}

export const basisField = (key: string) => `basis-${key.replace(':', '-')}`

function personalLabel(key: string, language: Language): string {
  const text = editionTexts[language].personalKeys
  const [kind, row = ''] = key.split(':')
  if (kind === 'alternative') return text.alternative(row)
  return kind === 'impartiality' ? text.impartiality(row) : text.demand
}

/** A correction is an edition of its own, made from what is recorded now. */
export function CorrectionSection({
  decision,
  edition,
  typed,
  errors,
  newer,
}: EditionPageProps): VNode | null {
  const { view, mayRecord } = decision
  if (!mayRecord || edition.treatmentId === null) return null
  const text = editionTexts[view.language]
  const where = { ...addressOf(view), number: String(edition.number) }
  const error = errors.find(({ name }) => name === 'reason')?.message
  const { treatmentId } = edition
  const reason = (
    <TextareaField
      name="reason"
      label={text.correction}
      value={typed.reason}
      rows={3}
      error={error}
    />
  )
  return (
    <Details summary={text.correct} open={error !== undefined || newer !== undefined}>
      <p>{text.correctHelp}</p>
      <p>
        <a class="ds-link" href={routes.treatment.href({ ...addressOf(view), treatmentId })}>
          {text.toTreatment}
        </a>
      </p>
      <Form language={view.language} action={routes.edition.href(where)}>
        {newer ? (
          <StoredBeside
            language={view.language}
            label={text.correction}
            stored={newer.reason}
            by={text.made(dateAndTime(newer.madeAt, view.language), newer.madeBy)}
          >
            {reason}
          </StoredBeside>
        ) : (
          reason
        )}
        <input type="hidden" name="version" value={decision.editions.length} />
        <Button>{text.makeCorrection}</Button>
      </Form>
    </Details>
  )
}
