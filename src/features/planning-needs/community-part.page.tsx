import type { VNode } from 'preact'
import type { CommunityPartEntry } from '#domain/planning-need/community-part-check.ts'
import { basisLabel } from '#features/law/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkbox, RadioGroup } from '#ui/choices.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextareaField } from '#ui/field.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { choicesFor, communityField } from './community-part.form.ts'
import { communityPartTexts } from './community-part.texts.ts'
import { CommunityAdvice } from './community-part-advice.tsx'
import type { CommunityPartPageProps } from './community-part-props.ts'
import { LandPlansSection, PositionSection } from './master-plan.page.tsx'
import { communityHref } from './needs-address.ts'
import type { NeedsView } from './needs-view.ts'
import type { CommunitySheet } from './planning-sheet.ts'
import { planningWords } from './planning-words.texts.ts'

/** What the samfunnsdel must hold, what that means, and the position on each part of the kommuneplan. */
export function CommunityPartPage(props: CommunityPartPageProps): VNode {
  const { needs, errors, isSaved } = props
  const { view } = needs
  const { language } = view
  const text = communityPartTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {isSaved ? (
        <Notice kind="success" role="status">
          <p>{text.saved}</p>
          <ForgetText keptAs={keptAs(needs)} />
        </Notice>
      ) : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      {props.isConflict ? <Conflict {...props} /> : null}
      {view.mayEdit ? <CheckForm {...props} /> : <Answered {...props} />}
      <CommunityAdvice {...props} />
      <PositionSection {...props} />
      <LandPlansSection {...props} />
      <p class="st-no-print">
        <a
          class="ds-link"
          href={routes.planningNeeds.href({ slug: view.member.slug, period: view.period })}
        >
          {planningWords[language].back}
        </a>
      </p>
    </>
  )
}

function CheckForm({ needs, sheet, held, values, errors }: CommunityPartPageProps): VNode {
  const { language } = needs.view
  const text = communityPartTexts[language]
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
  return (
    <section class="st-section st-need-questions st-no-print">
      <h2>{text.check}</h2>
      <p>{text.checkHelp}</p>
      <Form language={language} action={communityHref(needs)} keepAs={keptAs(needs)}>
        <input type="hidden" name="version" value={sheet.version} />
        {held.map((entry) => (
          <RadioGroup
            key={entry.question}
            name={communityField(entry.question)}
            legend={text.questions[entry.question]}
            description={<Basis entry={entry} needs={needs} />}
            value={values.answers[entry.question] ?? null}
            choices={choicesFor(entry).map((one) => ({ value: one, label: text.answers[one] }))}
            error={errorOf(communityField(entry.question))}
          />
        ))}
        <TextareaField
          name="note"
          label={text.note}
          description={text.noteHelp}
          value={values.note}
          rows={4}
          error={errorOf('note')}
        />
        <Checkbox
          name="collective"
          label={text.collective}
          description={text.collectiveHelp}
          checked={values.hasCollectiveSentence}
        />
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
        </div>
      </Form>
    </section>
  )
}

function Basis({ entry, needs }: { entry: CommunityPartEntry; needs: NeedsView }): VNode {
  const { language } = needs.view
  const text = communityPartTexts[language]
  const { force, basis, requiredBy } = entry
  return (
    <>
      <ForceTag
        force={force === 'must' ? 'must' : 'ours'}
        basis={basis.map((one) => basisLabel(one, language)).join(', ')}
      >
        {force === 'must' ? text.must : text.ours}
      </ForceTag>
      {requiredBy ? ` ${text.requiredFrom(longDate(requiredBy, language))}` : ''}
    </>
  )
}

function Answered({ needs, held, sheet }: CommunityPartPageProps): VNode {
  const text = communityPartTexts[needs.view.language]
  const rows = rowsOf(sheet.content, { needs, held }).filter(({ value }) => value !== '')
  return (
    <section class="st-section">
      <h2>{text.check}</h2>
      {rows.length === 0 ? <p>{text.open(held.length)}</p> : <SummaryList rows={rows} />}
    </section>
  )
}

/** Where two differ, what is stored stands beside what was answered. */
function Conflict(props: CommunityPartPageProps): VNode {
  const { needs, sheet, values } = props
  const text = communityPartTexts[needs.view.language]
  const place = { needs, held: props.held }
  const typed = rowsOf(values, place)
  const rows = rowsOf(sheet.content, place)
    .map(({ label, value }, index) => [label, value, typed[index]?.value ?? ''] as const)
    .filter(([, there, answered]) => there !== answered)
  const { field, stored, typed: mine } = text.conflictColumns
  return (
    <DataTable
      caption={text.conflictColumns.stored}
      stacked
      columns={[{ label: field }, { label: stored }, { label: mine }]}
      rows={rows.map(([label, there, answered]) => [
        label,
        there || text.empty,
        answered || text.empty,
      ])}
    />
  )
}

function rowsOf(
  { answers, note, hasCollectiveSentence }: CommunitySheet,
  { needs, held }: Pick<CommunityPartPageProps, 'needs' | 'held'>,
) {
  const text = communityPartTexts[needs.view.language]
  const words: Readonly<Record<string, string>> = text.answers
  return [
    ...held.map(({ question }) => ({
      label: text.questions[question],
      value: words[answers[question] ?? ''] ?? '',
    })),
    { label: text.note, value: note },
    { label: text.collective, value: hasCollectiveSentence ? text.yes : '' },
  ]
}

function keptAs({ view }: NeedsView): string {
  return `samfunnsdel-${view.strategy.id}`
}
