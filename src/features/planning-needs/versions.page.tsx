import type { VNode } from 'preact'
import { compareVersions } from '#domain/planning-need/compare-alternatives.ts'
import type { PlanChoice } from '#domain/planning-need/planning-decision.ts'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { alternativesTexts } from './alternatives.texts.ts'
import { choiceWords } from './choice-words.ts'
import { choiceOf } from './need-content.ts'
import type { NeedsView } from './needs-view.ts'
import type { StoredPlanningItem } from './planning-item.sql.ts'
import type { SavedVersion } from './saved-version.ts'

/** The words in the address that choose what is compared. */
export const versionQuery = { from: 'fra', to: 'til', now: 'naa' } as const

export interface StoredVersion extends Omit<StoredPlanningItem, 'content'> {
  readonly content: SavedVersion
}

export interface VersionsProps {
  readonly needs: NeedsView
  /** The newest first. */
  readonly versions: readonly StoredVersion[]
  /** Ids, or the word for what stands now; null until somebody has chosen. */
  readonly compared: { readonly from: string; readonly to: string } | null
  readonly versionTitle: string
  readonly errors: readonly FieldError[]
}

/** The decisions as they have stood, and what has changed between two of them. */
export function VersionsSection(props: VersionsProps): VNode {
  const { needs, versions, errors, versionTitle, compared } = props
  const { language, mayEdit, member, period } = needs.view
  const text = alternativesTexts[language]
  const where = { slug: member.slug, period }
  return (
    <section class="st-section">
      <h2>{text.versions}</h2>
      <p>{text.versionsHelp}</p>
      {mayEdit ? (
        <Form language={language} action={routes.saveNeedsVersion.href(where)}>
          <Field
            name="versionTitle"
            label={text.fields.versionTitle}
            value={versionTitle}
            error={errors.find(({ name }) => name === 'versionTitle')?.message}
          />
          <div class="st-actions">
            <Button>{text.saveVersion}</Button>
          </div>
        </Form>
      ) : null}
      {versions.length > 0 ? <CompareForm {...props} /> : null}
      {compared ? <Changes {...props} compared={compared} /> : null}
    </section>
  )
}

function CompareForm({ needs, versions, compared }: VersionsProps): VNode {
  const { language, member, period } = needs.view
  const text = alternativesTexts[language]
  const options = [
    { value: versionQuery.now, label: text.now },
    ...versions.map(({ id, content, createdAt, updatedBy }) => ({
      value: id,
      label: text.versionBy(
        content.title || text.automatic,
        dateAndTime(createdAt, language),
        updatedBy,
      ),
    })),
  ]
  const field = (name: 'from' | 'to', value: string) => (
    <SelectField
      name={versionQuery[name]}
      label={text.fields[name]}
      value={value}
      options={options}
    />
  )
  return (
    <Form
      language={language}
      method="get"
      action={routes.planningAlternatives.href({ slug: member.slug, period })}
    >
      {field('from', compared?.from ?? versions[0]?.id ?? versionQuery.now)}
      {field('to', compared?.to ?? versionQuery.now)}
      <div class="st-actions">
        <Button>{text.compare}</Button>
      </div>
    </Form>
  )
}

function Changes(
  props: VersionsProps & { readonly compared: NonNullable<VersionsProps['compared']> },
): VNode {
  const { needs, compared } = props
  const text = alternativesTexts[needs.view.language]
  const [before, after] = [setOf(compared.from, props), setOf(compared.to, props)]
  const { sizes } = needs.capacity.content
  const changes = compareVersions(before.choices, after.choices, sizes)
  const nameOf = (id: string) => after.names.get(id) ?? before.names.get(id) ?? ''
  const words = (choice: PlanChoice | null) => (choice ? choiceWords(choice, needs) : text.notThere)
  return (
    <>
      <h3>{text.changes}</h3>
      {changes.length === 0 ? (
        <p role="status">{text.noChanges}</p>
      ) : (
        <DataTable
          caption={text.changes}
          captionHidden
          stacked={changes.length <= 60}
          columns={[{ label: text.columns.plan }, { label: text.before }, { label: text.after }]}
          rows={changes.map((change) => [
            nameOf(change.planId),
            words(change.kind === 'added' ? null : change.before),
            words(change.kind === 'removed' ? null : change.after),
          ])}
        />
      )}
    </>
  )
}

/** The choices of a version, and what its plans were called then. */
function setOf(id: string, { needs, versions }: VersionsProps) {
  const saved = versions.find((one) => one.id === id)
  if (!saved) {
    return {
      choices: needs.entries.map(({ choice }) => choice),
      names: new Map(needs.entries.map(({ plan }) => [plan.id, plan.name])),
    }
  }
  const { plans } = saved.content
  const byId = new Map(needs.entries.map(({ plan }) => [plan.id, plan]))
  const gone = { status: 'in-force', unit: '' } as const
  return {
    choices: plans.map(({ planId, need }) =>
      choiceOf(byId.get(planId) ?? { id: planId, ...gone }, need),
    ),
    names: new Map(plans.map(({ planId, name }) => [planId, name])),
  }
}
