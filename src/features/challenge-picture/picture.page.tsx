import type { VNode } from 'preact'
import type { StoredChallenge } from '#features/challenges/index.ts'
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
import { lacksOf, type UnexplainedFile } from './picture-material.ts'
import type { PictureLine } from './publication.sql.ts'

export interface PicturePageProps {
  readonly view: ProcessView
  readonly challenges: readonly StoredChallenge[]
  readonly content: PictureContent
  readonly unexplained: readonly UnexplainedFile[]
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
      <Unexplained {...props} />
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

/** Files that will not be part of it, because nobody has said what they show. */
function Unexplained({ view, unexplained }: PicturePageProps): VNode | null {
  const text = pictureTexts[view.language]
  if (unexplained.length === 0) return null
  return (
    <Notice kind="warning">
      <p>{text.unexplained}</p>
      <ul class="ds-list">
        {unexplained.map(({ challengeId, title, fileName }, index) => (
          <li key={index} class="st-long-text">
            {fileName}:{' '}
            <a class="ds-link" href={routes.challenge.href({ ...whereOf(view), challengeId })}>
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
