import type { VNode } from 'preact'
import type { ActivityPerson, ProcessView } from '#features/process/index.ts'
import { osloDate } from '#platform/clock.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { NextAction } from '#ui/next-action.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { documentPageTexts } from './document.texts.ts'
import { Receipt } from './document-receipt.tsx'
import type { DocumentSection } from './section.sql.ts'
import { documentQuery } from './section-context.ts'
import { titleOf } from './section-titles.ts'

export interface DocumentPageProps {
  readonly view: ProcessView
  readonly sections: readonly DocumentSection[]
  readonly openThreads: ReadonlyMap<string, number>
  readonly openProposals: ReadonlyMap<string, number>
  readonly members: readonly ActivityPerson[]
  readonly now: Date
  readonly done: string
  /** One of the municipality's own that was just taken away. */
  readonly removed: DocumentSection | null
  readonly typedTitle: string
  readonly errors: readonly FieldError[]
}

/** The document as a list of its sections: what is written, who writes, and what to do next. */
export function DocumentPage(props: DocumentPageProps): VNode {
  const { view, sections, errors, done, removed } = props
  const { language } = view
  const text = documentPageTexts[language]
  const included = sections.filter(({ isLeftOut }) => !isLeftOut)
  const leftOut = sections.filter(({ isLeftOut }) => isLeftOut)
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Receipt language={language} done={done} />
      {removed ? <RemovedSection view={view} removed={removed} /> : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      {view.mayEdit ? <Next view={view} included={included} /> : null}
      <section class="st-section">
        <h2>{text.sections}</h2>
        <SectionTable {...props} shown={included} />
        <p class="st-no-print">
          <a class="ds-link" href={routes.readDocument.href(whereOf(view))}>
            {text.read}
          </a>
        </p>
      </section>
      {leftOut.length > 0 ? (
        <Details summary={text.leftOut} count={number(leftOut.length, language)}>
          <p>{text.leftOutHelp}</p>
          <SectionTable {...props} shown={leftOut} />
        </Details>
      ) : null}
      {view.mayEdit ? <AddOwn {...props} /> : null}
      <Files view={view} />
      {view.mayEdit ? (
        <section class="st-section st-no-print">
          <h2>{text.links}</h2>
          <p>{text.linksHelp}</p>
          <p>
            <a class="ds-link" href={routes.readingLinks.href(whereOf(view))}>
              {text.linkTitle}
            </a>
          </p>
        </section>
      ) : null}
    </>
  )
}

function Next({
  view,
  included,
}: {
  view: ProcessView
  included: readonly DocumentSection[]
}): VNode {
  const text = documentPageTexts[view.language]
  const empty = included.find(({ body }) => body.trim() === '')
  if (!empty) {
    return (
      <NextAction
        heading={text.nextRead}
        action={
          <LinkButton variant="primary" href={routes.readDocument.href(whereOf(view))}>
            {text.read}
          </LinkButton>
        }
      >
        <p>{text.nextReadHelp}</p>
      </NextAction>
    )
  }
  return (
    <NextAction
      heading={text.nextEmpty(titleOf(empty, view.language))}
      action={
        <LinkButton variant="primary" href={sectionHref(view, empty)}>
          {text.open}
        </LinkButton>
      }
    >
      <p>{text.nextEmptyHelp}</p>
    </NextAction>
  )
}

function SectionTable({
  shown,
  ...props
}: DocumentPageProps & { shown: readonly DocumentSection[] }): VNode {
  const { view, members } = props
  const { language } = view
  const text = documentPageTexts[language]
  return (
    <DataTable
      caption={text.sections}
      captionHidden
      stacked
      columns={[{ label: text.section }, { label: text.state }, { label: text.who }]}
      rows={shown.map((section) => [
        <a key={section.key} class="ds-link" href={sectionHref(view, section)}>
          {titleOf(section, language)}
        </a>,
        statesOf(section, props).map((line) => <div key={line}>{line}</div>),
        members.find(({ personId }) => personId === section.assignedTo)?.name ?? text.nobody,
      ])}
    />
  )
}

function statesOf(section: DocumentSection, props: DocumentPageProps): readonly string[] {
  const { language } = props.view
  const text = documentPageTexts[language]
  const threads = section.id ? (props.openThreads.get(section.id) ?? 0) : 0
  const proposals = section.id ? (props.openProposals.get(section.id) ?? 0) : 0
  const isHeld = section.hold !== null && section.hold.until > props.now
  const isEmpty = section.body.trim() === ''
  return [
    isEmpty
      ? section.pieces.length > 0
        ? text.piecesOnly
        : text.empty
      : section.updatedAt
        ? text.changed(longDate(osloDate(section.updatedAt), language), section.updatedBy)
        : '',
    isHeld && section.hold ? text.heldBy(section.hold.name) : '',
    threads > 0 ? text.openRemarks(number(threads, language), threads === 1) : '',
    proposals > 0 ? text.openProposals(number(proposals, language), proposals === 1) : '',
  ].filter((line) => line !== '')
}

function AddOwn({ view, errors, typedTitle }: DocumentPageProps): VNode {
  const { language } = view
  const text = documentPageTexts[language]
  const error = errors.find(({ name }) => name === 'title')?.message
  return (
    <Details summary={text.addOwn} open={error !== undefined}>
      <Form language={language} action={routes.newSection.href(whereOf(view))}>
        <Field name="title" label={text.ownTitle} value={typedTitle} error={error} size={40} />
        <div class="st-actions">
          <Button>{text.add}</Button>
        </div>
      </Form>
    </Details>
  )
}

function Files({ view }: { view: ProcessView }): VNode {
  const { language } = view
  const text = documentPageTexts[language]
  const other = language === 'nb' ? 'nn' : 'nb'
  const files = [
    [routes.documentDocx, text.word],
    [routes.documentPdf, text.pdf],
    [routes.documentJson, text.json],
    [routes.documentPlans, text.workbook],
  ] as const
  return (
    <section class="st-section st-no-print">
      <h2>{text.files}</h2>
      <p>{text.filesHelp}</p>
      <div class="st-cluster">
        {files.map(([route, label]) => (
          <LinkButton key={label} size="sm" href={route.href(whereOf(view))} download>
            {label}
          </LinkButton>
        ))}
      </div>
      <p>
        <a class="ds-link" href={routes.casePapers.href(whereOf(view))}>
          {text.casePapers}
        </a>
      </p>
      <p>
        {text.otherForm}:{' '}
        {files.slice(0, 2).map(([route, label], index) => (
          <span key={label}>
            {index > 0 ? ', ' : ''}
            <a
              class="ds-link"
              href={`${route.href(whereOf(view))}?${documentQuery.language}=${other}`}
              aria-label={`${label}, ${text.otherForm.toLowerCase()}`}
            >
              {label}
            </a>
          </span>
        ))}
      </p>
    </section>
  )
}

function RemovedSection({ view, removed }: { view: ProcessView; removed: DocumentSection }): VNode {
  const text = documentPageTexts[view.language]
  return (
    <div class="ds-alert" data-color="success" role="status">
      <p>{text.removed(removed.title)}</p>
      <Form
        language={view.language}
        action={routes.restoreSection.href({ ...whereOf(view), sectionKey: removed.key })}
      >
        <div class="st-actions">
          <Button size="sm">{text.bringBack}</Button>
        </div>
      </Form>
    </div>
  )
}

function sectionHref(view: ProcessView, { key }: DocumentSection): string {
  return routes.section.href({ ...whereOf(view), sectionKey: key })
}

function whereOf({ member, period }: ProcessView) {
  return { slug: member.slug, period }
}
