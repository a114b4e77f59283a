import type { VNode } from 'preact'
import { isActivityKey } from '#domain/schedule/schedule-codes.ts'
import type { ProcessView, StoredActivity } from '#features/process/index.ts'
import { activityTitle, timelineModel } from '#features/process/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { RawHtml } from '#ui/raw-html.tsx'
import { timelineSvg } from '#ui/timeline/timeline-svg.ts'
import { activitiesTexts } from './activities.texts.ts'
import { ActivityBoard } from './activity-board.page.tsx'
import { whereOf } from './activity-context.ts'
import { FilterForm } from './activity-filter.page.tsx'
import { type ActivityFilter, activityViews, filterQuery, isNarrowed } from './activity-filter.ts'
import { ActivityList, type ActivityListProps } from './activity-list.page.tsx'
import { sheetsOf } from './year-sheets.ts'

export interface ActivitiesPageProps extends ActivityListProps {
  readonly filter: ActivityFilter
  readonly notice: ActivitiesNotice | null
}

export type ActivitiesNotice =
  | { readonly kind: 'removed'; readonly removed: StoredActivity }
  | { readonly kind: 'moved' | 'refused'; readonly message: string }

/** All activities as a list, a board or a timeline, with the same choices for each. */
export function ActivitiesPage(props: ActivitiesPageProps): VNode {
  const { view, filter, shown, notice } = props
  const text = activitiesTexts[view.language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <>
      {notice ? <NoticeOf view={view} notice={notice} /> : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      {view.mayEdit ? (
        <div class="st-actions">
          <LinkButton href={routes.newActivity.href(where)} variant="primary">
            {text.add}
          </LinkButton>
        </div>
      ) : null}
      <ViewTabs view={view} filter={filter} />
      <FilterForm view={view} filter={filter} />
      <p class="st-activity-count" role="status">
        {text.count(shown.length, view.activities.length)}
        {isNarrowed(filter) ? (
          <a class="ds-link" href={hrefOf(view, resetFilter(filter))}>
            {text.filter.reset}
          </a>
        ) : null}
      </p>
      {shown.length === 0 ? (
        <EmptyState heading={text.none}>
          <p>{text.noneHelp}</p>
        </EmptyState>
      ) : (
        <Shown {...props} />
      )}
      {filter.view === 'list' ? <TakenOut view={view} /> : null}
    </>
  )
}

function hrefOf(view: ProcessView, filter: ActivityFilter): string {
  const where = { slug: view.member.slug, period: view.period }
  return `${routes.activities.href(where)}${filterQuery(filter)}`
}

function resetFilter({ view, order }: ActivityFilter): ActivityFilter {
  return { view, order, step: null, who: 'all', column: null, text: '', lateOnly: false }
}

function ViewTabs({ view, filter }: Pick<ActivitiesPageProps, 'view' | 'filter'>): VNode {
  const text = activitiesTexts[view.language]
  return (
    <nav class="st-view-tabs" aria-label={text.viewsLabel}>
      {activityViews.map((one) => (
        <a
          key={one}
          href={hrefOf(view, { ...filter, view: one })}
          aria-current={one === filter.view ? 'page' : undefined}
        >
          {text.views[one]}
        </a>
      ))}
    </nav>
  )
}

function Shown(props: ActivitiesPageProps): VNode {
  if (props.filter.view === 'board') return <ActivityBoard {...props} />
  if (props.filter.view === 'timeline') return <ActivityTimeline {...props} />
  return <ActivityList {...props} />
}

/** What the filter lets through, drawn for the screen, for a phone and for a large sheet of paper. */
function ActivityTimeline({ view, shown }: ActivitiesPageProps): VNode {
  const { language } = view
  const text = activitiesTexts[language]
  // The axis and the state of the steps are those of the whole work, whatever is left out.
  const model = timelineModel(view, shown)
  return (
    <div class="st-year">
      <RawHtml
        className="st-timeline-wide st-no-print"
        html={timelineSvg(model, { variant: 'wide', id: 'bred' })}
      />
      <RawHtml
        className="st-timeline-narrow st-no-print"
        html={timelineSvg(model, { variant: 'narrow', id: 'smal' })}
      />
      {sheetsOf(model).map((sheet, index) => (
        <RawHtml
          key={index}
          className="st-year__sheet"
          html={timelineSvg(sheet, { variant: 'poster', id: `ark-${index + 1}` })}
        />
      ))}
      <div class="st-actions">
        <PrintButton language={language} label={text.print} />
      </div>
      <p class="st-note st-no-print">{text.printHelp}</p>
    </div>
  )
}

function NoticeOf({ view, notice }: { view: ProcessView; notice: ActivitiesNotice }): VNode {
  if (notice.kind === 'removed') return <RemovedNotice view={view} removed={notice.removed} />
  return notice.kind === 'moved' ? (
    <Notice kind="success" role="status">
      <p>{notice.message}</p>
    </Notice>
  ) : (
    <Notice kind="warning" role="alert">
      <p>{notice.message}</p>
    </Notice>
  )
}

function RemovedNotice({ view, removed }: { view: ProcessView; removed: StoredActivity }): VNode {
  const { language } = view
  const text = activitiesTexts[language].removed
  return (
    <Notice kind="success" role="status">
      <p>{text.receipt(removedTitle(removed, language))}</p>
      <Form language={language} action={routes.restoreActivity.href(whereOf(view, removed))}>
        <Button variant="secondary" size="sm">
          {text.undo}
        </Button>
      </Form>
    </Notice>
  )
}

/** What has been taken out of the plan, with the way back; folded, and only for those who edit. */
function TakenOut({ view }: { view: ProcessView }): VNode | null {
  const { language, strategy, mayEdit } = view
  const removed = strategy.activities.filter((one) => one.isDeleted)
  if (!mayEdit || removed.length === 0) return null
  const text = activitiesTexts[language].removed
  return (
    <Details summary={text.summary} count={String(removed.length)} id="tatt-ut">
      <p>{text.help}</p>
      <ul class="st-taken-out">
        {removed.map((one) => (
          <li key={one.key}>
            {removedTitle(one, language)}
            <Form language={language} action={routes.restoreActivity.href(whereOf(view, one))}>
              <Button
                variant="tertiary"
                size="sm"
                label={text.bringBackTitle(removedTitle(one, language))}
              >
                {text.bringBack}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Details>
  )
}

function removedTitle({ key, own }: StoredActivity, language: Language): string {
  if (own) return own.title
  return isActivityKey(key) ? activityTitle(key, language) : key
}
