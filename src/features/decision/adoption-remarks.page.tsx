import type { VNode } from 'preact'
import type { AdoptionRemark } from '#domain/decision/adoption-remarks.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { addressOf, reasonCode, reasonFor, remarksOn } from './decision-view.ts'
import { remarkSentence } from './remark-words.ts'
import { treatmentTexts } from './treatment.texts.ts'
import type { TreatmentPageProps } from './treatment-page-props.ts'

type RemarksProps = Pick<TreatmentPageProps, 'decision' | 'treatment' | 'typedReason' | 'errors'>

export const reasonField = (code: string) => `reason-${code}`

/** What the rule says of an adoption, and why it was done so. It is recorded whatever it says. */
export function AdoptionRemarks(props: RemarksProps): VNode | null {
  const { decision, treatment } = props
  const remarks = remarksOn(decision, treatment)
  if (remarks.length === 0) return null
  const text = treatmentTexts[decision.view.language]
  return (
    <section class="st-section">
      <h2>{text.remarks}</h2>
      {remarks.map((remark) => (
        <Remark key={remark.code} {...props} remark={remark} />
      ))}
    </section>
  )
}

function Remark({
  decision,
  treatment,
  typedReason,
  errors,
  remark,
}: RemarksProps & { readonly remark: AdoptionRemark }): VNode {
  const { view, mayRecord } = decision
  const text = treatmentTexts[view.language]
  const stored = reasonFor(view, reasonCode(treatment.id, remark))
  const where = { ...addressOf(view), treatmentId: treatment.id, code: remark.code }
  const name = reasonField(remark.code)
  return (
    <Notice kind={remark.asksReason ? 'warning' : 'info'}>
      <p>{remarkSentence(remark, view.language)}</p>
      {remark.asksReason && mayRecord ? (
        <Form language={view.language} action={routes.adoptionReason.href(where)}>
          <TextareaField
            name={name}
            label={text.reason}
            description={text.reasonHelp}
            value={typedReason?.code === remark.code ? typedReason.reason : stored}
            rows={2}
            error={errors.find((error) => error.name === name)?.message}
          />
          <Button>{text.saveReason}</Button>
        </Form>
      ) : stored ? (
        <p class="st-kept-lines">{stored}</p>
      ) : null}
    </Notice>
  )
}
