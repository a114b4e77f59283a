import type { VNode } from 'preact'
import { pictureTexts, summaryDocument } from '#features/challenge-picture/index.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { routes } from '#routes'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { LinkButton } from '#ui/button.tsx'
import { OldVersion, type PublicPictureProps } from './challenge-picture.page.tsx'
import { challengePortalTexts } from './challenge-picture.texts.ts'

/** The challenge picture on one sheet, for those who have two minutes. */
export function PictureSummary(props: PublicPictureProps): VNode {
  const { language, portal, publication } = props
  const text = pictureTexts[language]
  const { content, number } = publication
  const where = { slug: portal.slug, number: String(number) }
  return (
    <>
      <h1>{text.summary}</h1>
      <p class="st-lead">{challengePortalTexts[language].of(portal.name, number)}</p>
      <OldVersion {...props} />
      <div class="st-document" lang={content.document.language}>
        {renderBlocks(summaryDocument(content).blocks)}
      </div>
      <div class="st-actions st-no-print">
        <LinkButton href={routes.publicChallengeSummaryPdf.href(where)} download>
          {text.pdf}
        </LinkButton>
        <LinkButton href={routes.publicChallengePicture.href(where)}>
          {challengePortalTexts[language].whole}
        </LinkButton>
        <PrintButton language={language} />
      </div>
    </>
  )
}
