import type { VNode } from 'preact'
import {
  findPicture,
  listPictures,
  type PicturePublication,
  pictureTexts,
  readPublicImage,
  summaryDocument,
} from '#features/challenge-picture/index.ts'
import { atPlace, knowledgeFront } from '#features/knowledge-base/index.ts'
import { pictureIn, withPictureFiles } from '#features/strategy-document/index.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import type { Block, DocumentModel } from '#platform/documents/blocks.ts'
import { documentTypes } from '#platform/documents/document-types.ts'
import { renderDocx } from '#platform/documents/docx.ts'
import { renderPdf } from '#platform/documents/pdf.ts'
import { readVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import type { FileResult, PageResult, Route, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { NewestPicture, PicturePage, type PublicPictureProps } from './challenge-picture.page.tsx'
import { PictureScreen } from './challenge-screen.page.tsx'
import { PictureSummary } from './challenge-summary.page.tsx'
import { findPortal, type Portal } from './portal.sql.ts'
import { inPortal, portalPage } from './portal-context.ts'
import { keep, keptFile } from './version-file.ts'

/** Making a file is work for the machine, and anybody can ask for one. */
const filesEach = { max: 20, perMinutes: 5 }

/** The published challenge pictures, for everybody. */
export const publicPictureRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.publicKnowledge.pattern,
    permission: 'public',
    cached: 'figures',
    handle: (context) =>
      atPlace(context, async (place) => knowledgeFront(context, place, await newest(context))),
  },
  {
    method: 'GET',
    pattern: routes.publicChallengePicture.pattern,
    permission: 'public',
    cached: 'portal',
    handle: (context) => page(context, (props) => <PicturePage {...props} />),
  },
  {
    method: 'GET',
    pattern: routes.publicChallengeSummary.pattern,
    permission: 'public',
    cached: 'portal',
    handle: (context) => page(context, (props) => <PictureSummary {...props} />, 'summary'),
  },
  {
    method: 'GET',
    pattern: routes.publicChallengeScreen.pattern,
    permission: 'public',
    cached: 'portal',
    handle: (context) => page(context, (props) => <PictureScreen {...props} />, 'screen'),
  },
  {
    method: 'GET',
    pattern: routes.publicChallengePdf.pattern,
    permission: 'public',
    rateLimit: filesEach,
    handle: (context) => file(context, 'pdf', 'whole'),
  },
  {
    method: 'GET',
    pattern: routes.publicChallengeDocx.pattern,
    permission: 'public',
    rateLimit: filesEach,
    handle: (context) => file(context, 'docx', 'whole'),
  },
  {
    method: 'GET',
    pattern: routes.publicChallengeSummaryPdf.pattern,
    permission: 'public',
    rateLimit: filesEach,
    handle: (context) => file(context, 'pdf', 'summary'),
  },
  {
    method: 'GET',
    pattern: routes.publicChallengeImage.pattern,
    permission: 'public',
    handle: image,
  },
]

/** The newest challenge picture of the municipality of the address; null when it has none. */
async function newest({ services, params, language }: RouteContext): Promise<VNode | null> {
  const { app } = services.database
  const portal = await findPortal(app, params.slug ?? '')
  if (!portal) return null
  const [line] = await inTenant(app, portal.tenantId, (tx) => listPictures(tx, 'all'))
  return line ? <NewestPicture {...{ language, line }} slug={portal.slug} /> : null
}

async function page(
  context: RouteContext,
  render: (props: PublicPictureProps) => PageResult['content'],
  part?: 'summary' | 'screen',
): Promise<PageResult> {
  const { language } = context
  return inPortal(context, async (tx, portal) => {
    const publication = withPublicImages(await find(tx, context), portal)
    const text = pictureTexts[language]
    const where = { slug: portal.slug, number: String(publication.number) }
    const whole = { label: text.title, href: routes.publicChallengePicture.href(where) }
    const title = part ? text[part] : text.title
    const newest = (await listPictures(tx, 'all'))[0]?.number ?? publication.number
    const content = render({ language, portal, publication, newest })
    return portalPage(language, portal, { title, content }, [
      whole,
      ...(part ? [{ label: title, href: context.request.url.replace(/\?.*$/s, '') }] : []),
    ])
  })
}

async function find(tx: TenantTx, { params }: RouteContext): Promise<PicturePublication> {
  const found = await findPicture(tx, readVersion(params.number) ?? 0)
  if (!found) throw notFound('The version')
  return found
}

/** Pictures are frozen with the address where members fetch them. */
function withPublicImages(publication: PicturePublication, { slug }: Portal): PicturePublication {
  const { content, number } = publication
  const where = { slug, number: String(number) }
  const shown = (block: Block): Block =>
    block.kind === 'picture'
      ? {
          ...block,
          href: routes.publicChallengeImage.href({ ...where, attachmentId: pictureIn(block.href) }),
        }
      : block
  const { document, challenges } = content
  return {
    ...publication,
    content: {
      document: { ...document, blocks: document.blocks.map(shown) },
      challenges: challenges.map((one) => ({ ...one, pictures: one.pictures.map(shown) })),
    },
  }
}

const formats = {
  docx: { render: renderDocx, contentType: documentTypes.docx },
  pdf: { render: renderPdf, contentType: documentTypes.pdf },
} as const

/** A version as a file. Each is made once, in a turn that everybody shares. */
async function file(
  context: RouteContext,
  format: keyof typeof formats,
  part: 'whole' | 'summary',
): Promise<FileResult> {
  // Not awaited inside: nobody holds a connection while a file is made.
  const { made } = await inPortal(context, async (tx, { slug, isDemo }) => {
    const { content, number, checksum } = await find(tx, context)
    if (isDemo) context.reply.header('x-robots-tag', 'noindex')
    const key = `${slug} challenge-picture ${number} ${checksum} ${part} ${format}`
    const ready = keptFile(key)
    if (ready) return { made: ready }
    const wanted = part === 'whole' ? content.document : summaryDocument(content)
    const document = await withPictureFiles(tx, wanted)
    const text = pictureTexts[document.language]
    const name = part === 'whole' ? text.fileName(number) : text.summaryName(number)
    return { made: keep(key, make(document, format, name)) }
  })
  return made
}

async function make(document: DocumentModel, format: keyof typeof formats, name: string) {
  const { render, contentType } = formats[format]
  const body = await render(document, 'portal')
  return { kind: 'file', body, contentType, fileName: `${name}.${format}` } as const
}

async function image(context: RouteContext): Promise<FileResult> {
  const { attachmentId = '', number } = context.params
  const found = isUuid(attachmentId)
    ? await inPortal(context, (tx) => readPublicImage(tx, readVersion(number) ?? 0, attachmentId))
    : null
  if (!found) throw notFound('The picture')
  return {
    kind: 'file',
    body: found.content,
    contentType: found.contentType,
    fileName: null,
    isSandboxed: true,
    cacheControl: 'public, max-age=3600',
  }
}
