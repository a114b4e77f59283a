import type { VNode } from 'preact'
import { contrastToWhite } from '#domain/strategy-document/colour.ts'
import { osloDate } from '#platform/clock.ts'
import { renderLogo } from '#platform/documents/html.tsx'
import { longDate, number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, FileField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { type LookValues, maxDescription, valuesOf } from './document-look.form.ts'
import type { StoredLook } from './document-look.sql.ts'
import { documentLookTexts } from './document-look.texts.ts'

export interface DocumentLookProps {
  readonly language: Language
  readonly slug: string
  readonly stored: StoredLook
  readonly values: LookValues
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
  readonly isSaved: boolean
}

export function DocumentLookPage(props: DocumentLookProps): VNode {
  const { language, slug, stored, values, errors } = props
  const text = documentLookTexts[language]
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message
  const { logo, colour } = stored.look
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {props.isSaved ? (
        <Notice kind="success" role="status">
          <p>{text.saved}</p>
        </Notice>
      ) : null}
      {props.isConflict ? (
        <Notice kind="warning" role="alert">
          <p>{text.conflict}</p>
        </Notice>
      ) : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      {logo ? (
        <section class="st-section">
          <h2>{text.logoNow}</h2>
          {renderLogo(stored.look)}
        </section>
      ) : null}
      <Form language={language} action={routes.documentLook.href({ slug })} encoding="multipart">
        <input type="hidden" name="version" value={stored.version} />
        <FileField
          name="logo"
          label={text.logo}
          description={text.logoHelp}
          accept="image/png,image/jpeg"
          error={errorOf('logo')}
        />
        <Beside {...props} name="description">
          <Field
            name="description"
            label={text.description}
            description={text.descriptionHelp}
            value={values.description}
            error={errorOf('description')}
            size={Math.min(50, maxDescription)}
          />
        </Beside>
        {logo ? <Checkbox name="remove" label={text.remove} checked={values.removesLogo} /> : null}
        <Beside {...props} name="colour">
          <Field
            name="colour"
            label={text.colour}
            description={text.colourHelp}
            value={values.colour}
            error={errorOf('colour')}
            size={9}
          />
        </Beside>
        {colour ? (
          <p class="st-note">{text.contrastNow(number(contrastToWhite(colour), language, 1))}</p>
        ) : null}
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
        </div>
      </Form>
    </>
  )
}

/** After two have stored at once, what is stored stands beside the field. */
function Beside({
  language,
  stored,
  values,
  isConflict,
  name,
  children,
}: DocumentLookProps & { name: 'colour' | 'description'; children: VNode }): VNode {
  const there = valuesOf(stored)[name]
  if (!isConflict || there === values[name]) return children
  const { updatedAt, updatedBy } = stored
  const by = updatedAt ? `${updatedBy}, ${longDate(osloDate(updatedAt), language)}` : updatedBy
  return (
    <StoredBeside
      language={language}
      label={documentLookTexts[language][name]}
      stored={there}
      by={by}
    >
      {children}
    </StoredBeside>
  )
}
