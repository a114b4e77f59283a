import type { VNode } from 'preact'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { StoredFollowUpItem } from './follow-up-item.sql.ts'
import { valuesOf } from './follow-up-items.ts'
import { itemHref, listHref } from './item-address.ts'
import { ItemFields, type ItemFieldsProps } from './item-fields.tsx'
import { fieldsOfKind } from './item-kinds.ts'
import { valueWord } from './item-words.ts'
import { itemTexts } from './items.texts.ts'
import { WishAdvice } from './wish-advice.page.tsx'

export interface ItemPageProps extends ItemFieldsProps {
  readonly item: StoredFollowUpItem
  readonly version: number
  readonly isConflict: boolean
}

/** One line to read and, for those who may, to change. */
export function ItemPage(props: ItemPageProps): VNode {
  const { followUp, kind, item, version, errors, isConflict } = props
  const { view } = followUp
  const { language } = view
  const text = itemTexts[language]
  const stored = valuesOf(item, kind)
  const wish = followUp.wishes.find(({ id }) => id === item.id)
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1 class="st-long-text">{stored.name}</h1>
      {wish ? <WishAdvice followUp={followUp} wish={wish} /> : null}
      {isConflict || !view.mayEdit ? (
        <section class="st-section">
          <h2>{text.stored}</h2>
          <StoredValues {...props} />
        </section>
      ) : null}
      {view.mayEdit ? (
        <Form
          language={language}
          action={itemHref(view, kind, item.id)}
          keepAs={`oppfolging-${item.id}`}
        >
          <input type="hidden" name="version" value={version} />
          <ItemFields {...props} />
          <div class="st-actions">
            <Button variant="primary">{text.save}</Button>
            <a class="ds-link" href={listHref(view, kind)}>
              {text.back}
            </a>
          </div>
        </Form>
      ) : (
        <a class="ds-link" href={listHref(view, kind)}>
          {text.back}
        </a>
      )}
    </>
  )
}

function StoredValues({ followUp, kind, item }: ItemPageProps): VNode {
  const { language } = followUp.view
  const labels: Readonly<Record<string, string>> = itemTexts[language].fields
  const stored = valuesOf(item, kind)
  return (
    <SummaryList
      rows={fieldsOfKind(kind)
        .map((field) => ({
          label: labels[field.name] ?? '',
          value: valueWord(field, stored, followUp, language),
        }))
        .filter(({ value }) => value !== '')
        .map(({ label, value }) => ({ label, value: <span class="st-long-text">{value}</span> }))}
    />
  )
}
