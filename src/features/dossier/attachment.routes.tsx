import { Readable } from 'node:stream'
import { findByPeriod, type ProcessView } from '#features/process/index.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { notFound } from '#platform/http/refused.ts'
import type { Route, RouteContext, RouteResult } from '#platform/http/route.ts'
import { type AcceptedFile, maxUploadBytes } from '#platform/uploads/accept-file.ts'
import { isShownInBrowser } from '#platform/uploads/file-kinds.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import {
  type Attachment,
  addAttachment,
  findAttachment,
  findSameFile,
  readAttachmentPart,
} from './attachment.sql.ts'
import { explanationProblem } from './attachment-explanation.ts'
import { describeAttachmentRoute } from './describe-attachment.routes.tsx'
import { typedValues } from './dossier.form.ts'
import { dossierTexts } from './dossier.texts.ts'
import { fileRefusalTexts } from './file-refusal.texts.ts'
import { addOnce, isFull, openDossier, removalRoutes } from './item.routes.tsx'
import { readUpload } from './read-upload.ts'
import { refusedForm } from './refused-form.page.tsx'
import type { Subject } from './subject.ts'

export const attachmentRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.addAttachment.pattern,
    permission: 'contribute',
    audit: 'attachment.add',
    maxFileBytes: maxUploadBytes,
    handle: async (context) => {
      const dossier = await openDossier(context)
      const { attachmentDescription: description } = typedValues(context.form)
      const upload = await readUpload(context.form, 'attachment', context.language)
      const errors = problemsOf(context, dossier.subject, upload, description)
      if (upload.kind !== 'read' || errors.length > 0) {
        return refusedForm(context, 'attachment', dossier, errors)
      }
      return store(context, dossier, upload.file, description)
    },
  },
  {
    method: 'GET',
    pattern: routes.attachment.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const id = context.params.attachmentId ?? ''
      const attachment = await context.inTenant(async (tx) => {
        const { id: strategyId } = await findByPeriod(tx, context)
        return isUuid(id) ? findAttachment(tx, strategyId, id) : null
      })
      if (!attachment) throw notFound('The attachment')
      return {
        kind: 'file',
        contentType: attachment.contentType,
        fileName: attachment.fileName,
        byteSize: attachment.byteSize,
        isSandboxed: isShownInBrowser(attachment.contentType),
        body: Readable.from(partsOf(context, attachment), { objectMode: false }),
      }
    },
  },
  describeAttachmentRoute,
  ...removalRoutes({
    kind: 'attachment',
    idName: 'attachmentId',
    remove: { pattern: routes.removeAttachment.pattern, audit: 'attachment.remove' },
    restore: { pattern: routes.restoreAttachment.pattern, audit: 'attachment.restore' },
  }),
]

async function store(
  context: RouteContext,
  dossier: { view: ProcessView; subject: Subject },
  file: AcceptedFile,
  description: string,
): Promise<RouteResult> {
  if (await isFull(context, 'attachment', dossier)) {
    const message = dossierTexts[context.language].attachment.problems.tooMany
    return refusedForm(context, 'attachment', dossier, [{ name: 'attachment', message }])
  }
  const content = { sha256: file.sha256.toString('hex'), description }
  return addOnce(context, 'attachment', dossier, content, async (tx, place) => {
    const same = await findSameFile(tx, place.strategyId, place.subject, file.sha256)
    return same
      ? { sameAs: same.fileName }
      : { id: await addAttachment(tx, place, { file, description }) }
  })
}

function problemsOf(
  { language }: RouteContext,
  subject: Subject,
  upload: Awaited<ReturnType<typeof readUpload>>,
  description: string,
): readonly FieldError[] {
  const text = dossierTexts[language].attachment.problems
  const errors: FieldError[] = []
  const file = upload.kind === 'read' ? upload.file : { contentType: '' }
  const message = explanationProblem(subject, file, description, language)
  if (message) {
    errors.push({ name: 'attachmentDescription', message })
    if (upload.kind === 'read') errors.push({ name: 'attachment', message: text.chooseAgain })
  }
  if (upload.kind === 'wrong') errors.push({ name: 'attachment', message: upload.message })
  if (upload.kind === 'none') {
    errors.push({ name: 'attachment', message: fileRefusalTexts[language].missing })
  }
  return errors
}

const partBytes = 512 * 1024

/** The bytes of a file, read as they are sent: many large files at once take little memory. */
async function* partsOf({ inTenant }: RouteContext, { id, byteSize }: Attachment) {
  for (let from = 0; from < byteSize; from += partBytes) {
    yield await inTenant((tx) => readAttachmentPart(tx, id, from, partBytes))
  }
}
