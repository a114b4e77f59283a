import type { VNode } from 'preact'
import { ChallengeLinks } from '#features/challenges/index.ts'
import { routes } from '#routes'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { blankRow, type HeadValues, headValues, type RowValues } from './gathering.form.ts'
import { gatheringTexts } from './gathering.texts.ts'
import {
  type GatheringView,
  type GatheringWithChallenges,
  placeOf,
  type RefusedForm,
} from './gathering-context.ts'
import { sumWords, whenWords } from './gathering-document.ts'
import { HeadFields, RowFields } from './gathering-fields.tsx'
import { GatheringReceipt, type Receipt } from './gathering-receipt.tsx'
import { RunningTable } from './gathering-table.tsx'
import { newGatheringKept } from './gatherings.page.tsx'

export interface GatheringPageProps extends GatheringWithChallenges {
  readonly refusedHead: RefusedForm<HeadValues> | null
  readonly refusedRow: RefusedForm<RowValues> | null
  readonly receipt: Receipt | null
}

/** A short plan: what it is for, the running table with clock times, and forms that change it. */
export function GatheringPage(props: GatheringPageProps): VNode {
  const { view, gathering, refusedHead, refusedRow, receipt } = props
  const { language } = view
  const text = gatheringTexts[language]
  const { head, rows } = gathering
  return (
    <>
      <ErrorSummary
        language={language}
        errors={[...(refusedHead?.errors ?? []), ...(refusedRow?.errors ?? [])]}
      />
      {receipt ? (
        <div class="st-no-print">
          <GatheringReceipt view={view} gathering={gathering} receipt={receipt} />
        </div>
      ) : null}
      {receipt?.done === 'created' ? <ForgetText keptAs={newGatheringKept(view)} /> : null}
      {receipt?.done === 'saved' ? <ForgetText keptAs={headKept(head.id)} /> : null}
      {receipt?.done === 'rowAdded' ? <ForgetText keptAs={newRowKept(head.id)} /> : null}
      {receipt?.done === 'rowSaved' ? <ForgetText keptAs={rowKept(receipt.rowId)} /> : null}
      <h1>{head.content.title}</h1>
      <HeadSummary {...props} />
      <Downloads {...props} />
      {view.mayEdit ? <HeadForm {...props} /> : null}
      <section class="st-section">
        <h2>{text.running}</h2>
        {rows.length === 0 ? (
          <EmptyState heading={text.noRows} level={3}>
            {view.mayEdit ? <p>{text.noRowsHelp}</p> : null}
          </EmptyState>
        ) : (
          <>
            <RunningTable view={view} gathering={gathering} />
            <p>{sumWords(gathering, language)}</p>
          </>
        )}
        {view.mayEdit ? <NewRow {...props} /> : null}
      </section>
      <Challenges {...props} />
      {view.mayEdit ? <WholePlanActions {...props} /> : null}
      <p class="st-no-print">
        <a class="ds-link" href={routes.gatherings.href(placeOf(view))}>
          {text.back}
        </a>
      </p>
    </>
  )
}

function HeadSummary({ view, gathering }: GatheringPageProps): VNode | null {
  const { language } = view
  const { fields, when } = gatheringTexts[language]
  const { content } = gathering.head
  const lines = (text: string) => <span class="st-lines">{text}</span>
  const rows = [
    { label: when, text: whenWords(content, language) },
    { label: fields.place, text: content.place },
    { label: fields.participants, text: content.participants },
    { label: fields.desiredResult, text: content.desiredResult },
  ].filter(({ text }) => text !== '')
  if (rows.length === 0) return null
  return <SummaryList rows={rows.map(({ label, text }) => ({ label, value: lines(text) }))} />
}

function Downloads({ view, gathering }: GatheringPageProps): VNode {
  const text = gatheringTexts[view.language]
  const where = whereOf({ view, gathering })
  return (
    <div class="st-actions st-no-print">
      <LinkButton href={routes.gatheringDocx.href(where)} download>
        {text.word}
      </LinkButton>
      <LinkButton href={routes.gatheringPdf.href(where)} download>
        {text.pdf}
      </LinkButton>
      <LinkButton href={routes.gatheringWorkbook.href(where)} download>
        {text.workbook}
      </LinkButton>
      <PrintButton language={view.language} />
    </div>
  )
}

function HeadForm({ view, gathering, refusedHead }: GatheringPageProps): VNode {
  const { language } = view
  const text = gatheringTexts[language]
  const { head } = gathering
  return (
    <div class="st-section st-no-print">
      <Details summary={text.editHead} open={refusedHead !== null}>
        <Form
          language={language}
          action={routes.gathering.href(whereOf({ view, gathering }))}
          keepAs={headKept(head.id)}
        >
          <input type="hidden" name="version" value={head.version} />
          <HeadFields
            language={language}
            values={refusedHead?.values ?? headValues(head.content)}
            errors={refusedHead?.errors ?? []}
            stored={refusedHead?.stored ?? null}
          />
          <div class="st-actions">
            <Button>{text.save}</Button>
          </div>
        </Form>
      </Details>
    </div>
  )
}

function NewRow({ view, gathering, refusedRow }: GatheringPageProps): VNode {
  const { language } = view
  const text = gatheringTexts[language]
  return (
    <div class="st-no-print">
      <Details
        summary={text.addRow}
        id="ny-post"
        open={refusedRow !== null || gathering.rows.length === 0}
      >
        <Form
          language={language}
          action={routes.newGatheringRow.href(whereOf({ view, gathering }))}
          keepAs={newRowKept(gathering.head.id)}
        >
          <RowFields
            language={language}
            values={refusedRow?.values ?? blankRow}
            errors={refusedRow?.errors ?? []}
          />
          <div class="st-actions">
            <Button variant="primary">{text.addRowButton}</Button>
          </div>
        </Form>
      </Details>
    </div>
  )
}

/** The challenges to discuss, and the way to the challenge picture on a sheet and on the big screen. */
function Challenges({ view, challenges }: GatheringPageProps): VNode {
  const text = gatheringTexts[view.language]
  const where = placeOf(view)
  return (
    <section class="st-section">
      <h2>{text.challenges}</h2>
      {challenges.length === 0 ? <p>{text.challengesNone}</p> : null}
      <ChallengeLinks language={view.language} where={where} challenges={challenges} />
      <p class="st-no-print">
        <a class="ds-link" href={routes.challenges.href(where)}>
          {text.challengesLink}
        </a>
      </p>
      <p class="st-no-print">
        <a class="ds-link" href={routes.challengePicture.href(where)}>
          {text.pictureLink}
        </a>
      </p>
    </section>
  )
}

function WholePlanActions({ view, gathering }: GatheringPageProps): VNode {
  const { language } = view
  const text = gatheringTexts[language]
  const where = whereOf({ view, gathering })
  return (
    <div class="st-actions st-no-print">
      <Form language={language} action={routes.copyGathering.href(where)}>
        <Button>{text.copy}</Button>
      </Form>
      <Form language={language} action={routes.removeGathering.href(where)}>
        <Button variant="tertiary" color="danger">
          {text.removeGathering}
        </Button>
      </Form>
    </div>
  )
}

function whereOf({ view, gathering }: GatheringView) {
  return { ...placeOf(view), gatheringId: gathering.head.id }
}

const headKept = (gatheringId: string) => `samling-${gatheringId}`
const newRowKept = (gatheringId: string) => `ny-post-${gatheringId}`

/** What the form of an activity is kept as in the browser. */
export const rowKept = (rowId: string) => `samling-post-${rowId}`
