import type { VNode } from 'preact'
import {
  type PictureLine,
  type PicturePublication,
  pictureTexts,
} from '#features/challenge-picture/index.ts'
import { renderBlocks, renderLogo } from '#platform/documents/html.tsx'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { challengePortalTexts } from './challenge-picture.texts.ts'
import type { Portal } from './portal.sql.ts'
import { portalTexts } from './portal.texts.ts'

export interface PublicPictureProps {
  readonly language: Language
  readonly portal: Portal
  readonly publication: PicturePublication
  /** The number of the newest version. */
  readonly newest: number
}

/** A published challenge picture as it was frozen. */
export function PicturePage(props: PublicPictureProps): VNode {
  const { language, portal, publication } = props
  const text = pictureTexts[language]
  const words = challengePortalTexts[language]
  const { content, number, publishedOn, checksum, changeNote } = publication
  const { document } = content
  const where = { slug: portal.slug, number: String(number) }
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{portal.name}</p>
      <OldVersion {...props} />
      <SummaryList
        rows={[
          { label: words.version, value: String(number) },
          { label: words.published, value: longDate(publishedOn, language) },
          ...(changeNote ? [{ label: words.changed, value: changeNote }] : []),
          { label: words.checksum, value: <code class="st-checksum">{checksum}</code> },
        ]}
      />
      <p>{words.frozen}</p>
      <div class="st-actions st-no-print">
        <LinkButton href={routes.publicChallengePdf.href(where)} download>
          {text.pdf}
        </LinkButton>
        <LinkButton href={routes.publicChallengeDocx.href(where)} download>
          {text.word}
        </LinkButton>
        <LinkButton href={routes.publicChallengeSummary.href(where)}>{text.summary}</LinkButton>
        <LinkButton href={routes.publicChallengeScreen.href(where)}>{text.screen}</LinkButton>
        <PrintButton language={language} />
      </div>
      <article class="st-document st-section" lang={document.language}>
        {renderLogo(document.look)}
        {renderBlocks(document.blocks)}
      </article>
    </>
  )
}

/** Says that there is a newer version, and leads to it; nothing on the newest. */
export function OldVersion(props: PublicPictureProps): VNode | null {
  const { language, portal, publication, newest } = props
  if (publication.number >= newest) return null
  const text = portalTexts[language]
  const where = { slug: portal.slug, number: String(newest) }
  return (
    <Notice kind="warning">
      <p>
        {text.isOld}{' '}
        <a class="ds-link" href={routes.publicChallengePicture.href(where)}>
          {text.toNewest}
        </a>
      </p>
    </Notice>
  )
}

/** The way to the newest version, from the front of the knowledge base. */
export function NewestPicture({
  language,
  slug,
  line,
}: {
  language: Language
  slug: string
  line: PictureLine
}): VNode {
  const text = pictureTexts[language]
  const where = { slug, number: String(line.number) }
  return (
    <section class="st-section" aria-labelledby="utfordringsbilde">
      <h2 id="utfordringsbilde">
        <a href={routes.publicChallengePicture.href(where)}>{text.title}</a>
      </h2>
      <p>
        {challengePortalTexts[language].newest(line.number, longDate(line.publishedOn, language))}
      </p>
      <div class="st-actions">
        <LinkButton href={routes.publicChallengeSummary.href(where)}>{text.summary}</LinkButton>
        <LinkButton href={routes.publicChallengeScreen.href(where)}>{text.screen}</LinkButton>
      </div>
    </section>
  )
}
