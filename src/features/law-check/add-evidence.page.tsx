import type { VNode } from 'preact'
import { evidenceKinds } from '#domain/law/law-types.ts'
import { dossierTexts } from '#features/dossier/index.ts'
import { requirementTexts } from '#features/law/index.ts'
import { acceptedInPicker } from '#platform/uploads/file-kinds.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { Field, FileField, SelectField, TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { lawCheckTexts } from './law-check.texts.ts'
import type { RequirementPageProps } from './requirement-page-props.ts'

/** The form for a piece of evidence; folded once the requirement is met. */
export function AddEvidence(props: RequirementPageProps): VNode {
  const { view, result, errors } = props
  const text = lawCheckTexts[view.language]
  const isAsked = result.status !== 'met' || errors.length > 0
  return (
    <section class="st-section st-no-print">
      {isAsked ? (
        <>
          <h2>{text.add}</h2>
          <EvidenceForm {...props} />
        </>
      ) : (
        <Details summary={text.add}>
          <EvidenceForm {...props} />
        </Details>
      )}
    </section>
  )
}

function EvidenceForm(props: RequirementPageProps): VNode {
  const { view, requirement, values, errors, dossier } = props
  const { language } = view
  const text = lawCheckTexts[language]
  const where = { slug: view.member.slug, period: view.period, requirementId: requirement.id }
  const error = (name: string) => errors.find((one) => one.name === name)?.message
  return (
    <>
      <p>{requirementTexts[language][requirement.id].evidenceHint}</p>
      <Form
        language={language}
        action={routes.requirement.href(where)}
        encoding="multipart"
        keepAs={`dokumentasjon-${requirement.id}-${view.strategy.id}`}
      >
        <input type="hidden" name="formToken" value={dossier.formToken} />
        <Kinds {...props} />
        <Field
          type="date"
          name="on"
          label={text.on}
          description={text.onHelp}
          value={values.on}
          error={error('on')}
        />
        <Field type="url" name="url" label={text.url} value={values.url} error={error('url')} />
        <FileField
          name="document"
          label={text.document}
          description={dossierTexts[language].attachment.help}
          accept={acceptedInPicker}
          error={error('document')}
        />
        {dossier.attachments.length > 0 ? (
          <SelectField
            name="attachmentId"
            label={text.chosen}
            emptyLabel={text.chooseFile}
            value={values.attachmentId}
            options={dossier.attachments.map(({ id, fileName }) => ({
              value: id,
              label: fileName,
            }))}
            error={error('attachmentId')}
          />
        ) : null}
        <TextareaField
          name="note"
          label={text.note}
          value={values.note}
          rows={3}
          error={error('note')}
        />
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
        </div>
      </Form>
    </>
  )
}

function Kinds({ view, requirement, values, errors }: RequirementPageProps): VNode {
  const text = lawCheckTexts[view.language]
  const kinds = evidenceKinds.filter(
    (kind) => kind !== 'not-relevant' || requirement.canBeNotRelevant,
  )
  return (
    <RadioGroup
      name="kind"
      legend={text.kind}
      value={values.kind}
      error={errors.find((one) => one.name === 'kind')?.message}
      choices={kinds.map((value) => ({
        value,
        label: text.kinds[value],
        description: text.kindHelps[value],
      }))}
    />
  )
}
