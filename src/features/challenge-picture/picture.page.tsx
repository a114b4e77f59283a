import type { VNode } from 'preact'
import type { StoredChallenge } from '#features/challenges/index.ts'
import { subjectHref } from '#features/dossier/index.ts'
import { KnowledgeTabs } from '#features/knowledge-tabs/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { may } from '#platform/auth/policy.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { shortDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { errorOf } from './challenge-fields.tsx'
import { lackWords } from './challenges.page.tsx'
import { whereOf } from './knowledge-view.ts'
import { pictureTexts } from './picture.texts.ts'
import type { PictureContent } from './picture-content.ts'
import { type LeftOut, lacksOf } from './picture-material.ts'
import type { PictureLine } from './publication.sql.ts'

export interface PicturePageProps {
  readonly view: ProcessView
  readonly challenges: readonly StoredChallenge[]
  readonly content: PictureContent
  readonly leftOut: readonly LeftOut[]
  /** The newest first. */
  readonly versions: readonly PictureLine[]
  /** The number that the next version gets. */
  readonly nextNumber: number
  readonly changeNote: string
  readonly formToken: string
  readonly errors: readonly FieldError[]
  readonly published: PictureLine | null
}

/** The challenge picture as it would be published now, and the versions that are. */
export function PicturePage(props: PicturePageProps): VNode {
  const { view, content, errors, published } = props
  const text = pictureTexts[view.language]
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      {published ? (
        <Notice kind="success" role="status">
          <p>{text.published(published.number)}</p>
        </Notice>
      ) : null}
      <h1>{text.picture}</h1>
      <p class="st-lead">{text.lead}</p>
      <KnowledgeTabs view={view} />
      <Advice {...props} />
      <LeftOutFiles {...props} why="unexplained" />
      <LeftOutFiles {...props} why="gone" />
      {may(view.member.role, 'publish') && props.challenges.length > 0 ? (
        <PublishForm {...props} />
      ) : null}
      <section class="st-section">
        <h2>{text.versions}</h2>
        <VersionsTable view={view} versions={props.versions} />
      </section>
      <section class="st-section">
        <h2>{text.preview}</h2>
        <div class="st-document" lang={content.document.language}>
          {renderBlocks(content.document.blocks)}
        </div>
      </section>
    </>
  )
}

/** What lacks, which hinders nothing. */
function Advice({ view, challenges }: PicturePageProps): VNode {
  const text = pictureTexts[view.language]
  const lacks = lacksOf(challenges)
  if (challenges.length === 0) return <p>{text.noChallenges}</p>
  return (
    <section class="st-section">
      <h2>{text.advice}</h2>
      <p>{lacks.length === 0 ? text.adviceNone : text.adviceText}</p>
      {lacks.length > 0 ? (
        <ul class="ds-list">
          {lacks.map(({ item }) => (
            <li key={item.id} class="st-long-text">
              <a
                class="ds-link"
                href={routes.challenge.href({ ...whereOf(view), challengeId: item.id })}
              >
                {item.content.title}
              </a>
              : {lackWords(item, { view })}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

/** What will not be part of it, and where that can be put right. */
function LeftOutFiles({
  view,
  leftOut,
  why,
}: Pick<PicturePageProps, 'view' | 'leftOut'> & { why: LeftOut['why'] }): VNode | null {
  const shown = leftOut.filter((one) => one.why === why)
  if (shown.length === 0) return null
  return (
    <Notice kind="warning">
      <p>{pictureTexts[view.language][why]}</p>
      <ul class="ds-list">
        {shown.map(({ subject, title, name }, index) => (
          <li key={index} class="st-long-text">
            {name}:{' '}
            <a class="ds-link" href={subjectHref(view, subject)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function PublishForm(props: PicturePageProps): VNode {
  const { view, versions, nextNumber, changeNote, formToken, errors } = props
  const text = pictureTexts[view.language]
  return (
    <Form language={view.language} action={routes.challengePicture.href(whereOf(view))}>
      <input type="hidden" name="version" value={nextNumber} />
      <input type="hidden" name="formToken" value={formToken} />
      {versions.length > 0 ? (
        <TextareaField
          name="changeNote"
          label={text.changeNote}
          value={changeNote}
          rows={2}
          error={errorOf(errors, 'changeNote')}
        />
      ) : null}
      <div class="st-actions">
        <Button variant="primary">{text.publishAs(nextNumber)}</Button>
      </div>
    </Form>
  )
}

/** What is published, with every form that it can be read in. */
export function VersionsTable({
  view,
  versions,
}: Pick<PicturePageProps, 'view' | 'versions'>): VNode {
  const text = pictureTexts[view.language]
  const { versionColumns: columns } = text
  if (versions.length === 0) return <p>{text.noVersions}</p>
  return (
    <DataTable
      caption={text.versions}
      captionHidden
      stacked
      columns={[columns.version, columns.on, columns.by, columns.note, columns.files].map(
        (label) => ({ label }),
      )}
      rows={versions.map(({ number, publishedOn, publishedBy, changeNote }) => {
        const where = { slug: view.member.slug, number: String(number) }
        const links = [
          [text.page, routes.publicChallengePicture.href(where)],
          [text.pdf, routes.publicChallengePdf.href(where)],
          [text.word, routes.publicChallengeDocx.href(where)],
          [text.summary, routes.publicChallengeSummary.href(where)],
          [text.screen, routes.publicChallengeScreen.href(where)],
        ] as const
        return [
          text.version(number),
          shortDate(publishedOn),
          publishedBy,
          <span class="st-long-text">{changeNote}</span>,
          <ul key="files" class="st-plain-list">
            {links.map(([label, href]) => (
              <li key={href}>
                <a class="ds-link" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>,
        ]
      })}
    />
  )
}
