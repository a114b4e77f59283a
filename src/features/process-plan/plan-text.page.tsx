import type { VNode } from 'preact'
import {
  Dossier,
  type DossierContent,
  type DossierReceipt,
  mayWriteOn,
} from '#features/dossier/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { osloDate } from '#platform/clock.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { longDate, number } from '#platform/i18n/format.ts'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { periodLabel, planTextWords, routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { TextareaField } from '#ui/field.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { evaluationTexts } from './evaluation.texts.ts'
import type { PlanTextKind } from './plan-content.ts'
import { planItemSlugs } from './plan-item-kinds.ts'
import type { StoredText, TextVersion } from './plan-text.sql.ts'
import { planTextTexts } from './plan-text.texts.ts'
import { textBlocks } from './plan-text-blocks.ts'
import { planTextOutlines } from './plan-text-outline.texts.ts'

/** The words in the address of the page of a text. */
export const textQuery = {
  saved: 'lagret',
  restored: 'hentet',
  version: 'versjon',
  outline: 'disposisjon',
} as const

export interface PlanTextPageProps {
  readonly view: ProcessView
  readonly kind: PlanTextKind
  /** Null while nobody has written it. */
  readonly stored: StoredText | null
  readonly versions: readonly TextVersion[]
  /** An earlier version that is read. */
  readonly shown: StoredText | null
  /** What stands in the field when it is not what is stored. */
  readonly typed: string | null
  readonly isConflict: boolean
  readonly errors: readonly FieldError[]
  readonly receipt: string | null
  readonly dossier: DossierContent
  readonly dossierReceipt: DossierReceipt | null
}

/** One text of the process plan: what it is for, how it stands, and the field to write it in. */
export function PlanTextPage(props: PlanTextPageProps): VNode {
  const { view, kind, stored, errors, receipt } = props
  const { language } = view
  const text = planTextTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? (
        <Notice kind="success" role="status">
          <p>{receipt}</p>
          <ForgetText keptAs={keptAs(props)} />
        </Notice>
      ) : null}
      <h1>{text.kinds[kind].title}</h1>
      <p class="st-lead">{text.kinds[kind].lead}</p>
      <p>
        <ForceTag force="ours">{text.ours}</ForceTag> {text.kinds[kind].advice}
      </p>
      {kind === 'evaluation' ? <PlansLink view={view} /> : null}
      <ShownVersion {...props} />
      {stored && stored.body !== '' && !props.isConflict ? <Written {...props} /> : null}
      {view.mayEdit ? <Write {...props} /> : null}
      {!view.mayEdit && !stored?.body ? <p>{text.notWritten}</p> : null}
      <Versions {...props} />
      <TextDossier {...props} />
      <p class="st-no-print">
        <BackLink {...props} />
      </p>
    </>
  )
}

function Written({ view, stored }: PlanTextPageProps): VNode | null {
  const text = planTextTexts[view.language]
  if (!stored) return null
  return (
    <section class="st-section">
      <h2>{text.written}</h2>
      {renderBlocks(textBlocks(stored.body))}
      <p class="st-note">
        {text.lastChanged(longDate(osloDate(stored.updatedAt), view.language), stored.updatedBy)}
      </p>
    </section>
  )
}

function Write(props: PlanTextPageProps): VNode {
  const { view, kind, stored, typed, isConflict, errors } = props
  const { language } = view
  const text = planTextTexts[language]
  const body = stored?.body ?? ''
  const field = (
    <TextareaField
      name="body"
      label={text.kinds[kind].field}
      description={text.help}
      value={typed ?? body}
      rows={Math.min(30, Math.max(12, (typed ?? body).split('\n').length + 2))}
      error={errors.find((one) => one.name === 'body')?.message}
    />
  )
  return (
    <section class="st-section st-no-print">
      <h2>{body === '' ? text.write : text.change}</h2>
      {body === '' ? <Outline {...props} /> : null}
      <Form language={language} action={addressOf(props)} keepAs={keptAs(props)}>
        <input type="hidden" name="version" value={stored?.version ?? 0} />
        {isConflict && stored ? (
          <StoredBeside
            language={language}
            label={text.kinds[kind].field}
            stored={stored.body}
            by={text.by(stored.updatedBy, dateAndTime(stored.updatedAt, language))}
          >
            {field}
          </StoredBeside>
        ) : (
          field
        )}
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
        </div>
      </Form>
    </section>
  )
}

function Outline(props: PlanTextPageProps): VNode {
  const { view, typed } = props
  const text = planTextTexts[view.language]
  const outline = outlineOf(props)
  if (typed === outline) return <p role="status">{text.outlineUsed}</p>
  return (
    <Details summary={text.outline}>
      <p>{text.outlineHelp}</p>
      {renderBlocks(textBlocks(outline))}
      <div class="st-actions">
        <LinkButton href={`${addressOf(props)}?${textQuery.outline}=ja`} size="sm">
          {text.useOutline}
        </LinkButton>
      </div>
    </Details>
  )
}

function ShownVersion(props: PlanTextPageProps): VNode | null {
  const { view, shown, stored } = props
  const { language } = view
  const text = planTextTexts[language]
  if (!shown) return null
  const number = String(shown.version)
  return (
    <section class="st-section">
      <h2>{text.version(number)}</h2>
      <p class="st-note">{text.by(shown.updatedBy, dateAndTime(shown.updatedAt, language))}</p>
      {shown.body === '' ? <p>{text.empty}</p> : renderBlocks(textBlocks(shown.body))}
      {view.mayEdit && shown.version !== stored?.version ? (
        <Form language={language} action={addressOf(props)}>
          <input type="hidden" name="version" value={stored?.version ?? 0} />
          <div class="st-actions">
            <Button name="restore" value={number}>
              {text.restore}
            </Button>
            <a class="ds-link" href={addressOf(props)}>
              {text.closeVersion}
            </a>
          </div>
        </Form>
      ) : null}
    </section>
  )
}

function Versions(props: PlanTextPageProps): VNode | null {
  const { view, versions, stored } = props
  const { language } = view
  const text = planTextTexts[language]
  if (versions.length < 2) return null
  return (
    <Details summary={text.versions} count={number(versions.length, language)}>
      <p>{text.versionsHelp}</p>
      <ul class="ds-list">
        {versions.map(({ version, updatedBy, updatedAt }) => (
          <li key={version}>
            <a
              class="ds-link"
              href={`${addressOf(props)}?${textQuery.version}=${version}`}
              aria-label={text.read(String(version))}
            >
              {text.version(String(version))}
            </a>{' '}
            <span class="st-note">
              {text.by(updatedBy, dateAndTime(updatedAt, language))}
              {version === stored?.version ? ` (${text.isNow})` : ''}
            </span>
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** The plans of the previous strategy have a list of their own. */
function PlansLink({ view }: Pick<PlanTextPageProps, 'view'>): VNode {
  const where = { slug: view.member.slug, period: view.period }
  const itemKind = planItemSlugs['evaluated-plan']
  return (
    <p class="st-no-print">
      <a class="ds-link" href={routes.planItems.href({ ...where, itemKind })}>
        {evaluationTexts[view.language].toList}
      </a>
    </p>
  )
}

/** What people say about the text, and what belongs to it. */
function TextDossier({ view, kind, dossier, dossierReceipt }: PlanTextPageProps): VNode {
  const subject = { kind: 'plan-text', key: kind } as const
  return (
    <Dossier
      view={view}
      subject={subject}
      content={dossier}
      mayWrite={mayWriteOn(view, subject)}
      receipt={dossierReceipt}
    />
  )
}

function BackLink({ view, kind }: PlanTextPageProps): VNode {
  const text = planTextTexts[view.language]
  const where = { slug: view.member.slug, period: view.period }
  const isHandover = kind === 'handover'
  return (
    <a class="ds-link" href={(isHandover ? routes.handover : routes.processPlan).href(where)}>
      {isHandover ? text.backToHandover : text.backToPlan}
    </a>
  )
}

/** The outline with what is known of the process in it. */
export function outlineOf({ view, kind }: Pick<PlanTextPageProps, 'view' | 'kind'>): string {
  const { language, strategy, schedule } = view
  return planTextOutlines[language][kind]({
    period: periodLabel(strategy.term),
    meeting: longDate(schedule.councilMeetingOn, language),
    hours: number(strategy.hoursPerWeek, language, Number.isInteger(strategy.hoursPerWeek) ? 0 : 1),
  })
}

function addressOf({ view, kind }: PlanTextPageProps): string {
  const textKind = planTextWords[kind]
  return routes.planText.href({ slug: view.member.slug, period: view.period, textKind })
}

function keptAs({ view, kind }: PlanTextPageProps): string {
  return `plantekst-${kind}-${view.strategy.id}`
}
