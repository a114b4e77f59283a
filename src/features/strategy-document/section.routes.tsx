import { pieceKinds } from '#domain/strategy-document/outline.ts'
import { keepAttachment, readUpload } from '#features/dossier/index.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf, fieldsOf, readVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, type RouteContext, type RouteResult, redirect } from '#platform/http/route.ts'
import { maxUploadBytes } from '#platform/uploads/accept-file.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { documentPageTexts } from './document.texts.ts'
import { doneHref, nameOf, refuseUnless, sectionHref } from './section-answer.ts'
import {
  documentPage,
  documentQuery,
  idOf,
  loadSection,
  mayWriteSection,
  placeOf,
  whereIs,
} from './section-context.ts'
import { sectionFigureRoutes } from './section-figures.routes.ts'
import { arrangeSection, moveSection, removeSection, restoreSection } from './section-order.sql.ts'
import { pictureSubject } from './section-pictures.ts'
import { sectionTalkRoutes } from './section-talk.routes.tsx'
import { findSectionVersion, listSectionVersions } from './section-text.sql.ts'
import { titleOf } from './section-titles.ts'
import { SectionVersionsPage } from './section-versions.page.tsx'
import { sectionPage } from './show-section.tsx'
import { writeSectionRoutes } from './write-section.routes.tsx'

const maxDescription = 1_000

const pageRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.section.pattern,
    permission: 'read-drafts',
    handle: (context) => sectionPage(context, {}, 200),
  },
  {
    method: 'GET',
    pattern: routes.sectionVersions.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { from, to } = documentQuery
      return context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        const { id, version } = loaded.section
        if (!id || version === 0) return redirect(sectionHref(loaded))
        const find = async (asked: string | undefined, usual: number) =>
          (await findSectionVersion(tx, id, readVersion(asked) ?? usual)) ??
          (await findSectionVersion(tx, id, usual))
        const before = await find(context.query[from], Math.max(1, version - 1))
        const after = await find(context.query[to], version)
        if (!before || !after) throw notFound('The version')
        const versions = await listSectionVersions(tx, id)
        return documentPage(loaded.view, {
          title: documentPageTexts[context.language].versions,
          content: <SectionVersionsPage {...loaded} {...{ versions, before, after }} />,
        })
      })
    },
  },
]

const arrangeRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.arrangeSection.pattern,
    permission: 'edit',
    audit: 'document-section.arrange',
    handle: async (context) =>
      context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        const id = await idOf(tx, loaded)
        const move = fieldOf(context.form, 'move')
        await context.audit(tx, loaded.section.key)
        if (move === 'up' || move === 'down') {
          await moveSection(tx, placeOf(loaded.view), id, move)
          return redirect(doneHref(loaded, 'flyttet'))
        }
        const asked = fieldOf(context.form, 'assignedTo')
        const chosen = fieldsOf(context.form, 'pieces')
        await arrangeSection(tx, id, {
          isLeftOut: fieldOf(context.form, 'included') === '',
          assignedTo: loaded.members.some(({ personId }) => personId === asked) ? asked : null,
          pieces: [
            ...loaded.section.pieces.filter((kind) => chosen.includes(kind)),
            ...pieceKinds.filter(
              (kind) => chosen.includes(kind) && !loaded.section.pieces.includes(kind),
            ),
          ],
        })
        return redirect(doneHref(loaded, 'oppsett'))
      }),
  },
  {
    method: 'POST',
    pattern: routes.removeSection.pattern,
    permission: 'edit',
    audit: 'document-section.remove',
    handle: async (context) =>
      context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        const { id, kind } = loaded.section
        if (!id || kind !== null) throw notFound('The section')
        await removeSection(tx, id, nameOf(context))
        await context.audit(tx, titleOf(loaded.section, context.language))
        const front = routes.strategyDocument.href(whereIs(loaded))
        return redirect(`${front}?${documentQuery.removed}=${id}`)
      }),
  },
  {
    method: 'POST',
    pattern: routes.restoreSection.pattern,
    permission: 'edit',
    audit: 'document-section.restore',
    handle: async (context) => {
      const id = context.params.sectionKey ?? ''
      if (!isUuid(id)) throw notFound('The section')
      return context.inTenant(async (tx) => {
        await restoreSection(tx, id)
        await context.audit(tx, id)
        return redirect(doneHref(await loadSection(tx, context), 'tilbake'))
      })
    },
  },
  {
    method: 'POST',
    pattern: routes.sectionPictures.pattern,
    permission: 'contribute',
    audit: 'attachment.add',
    maxFileBytes: maxUploadBytes,
    handle: addPicture,
  },
]

export const sectionRoutes: readonly Route[] = [
  ...pageRoutes,
  ...arrangeRoutes,
  ...writeSectionRoutes,
  ...sectionFigureRoutes,
  ...sectionTalkRoutes,
]

async function addPicture(context: RouteContext): Promise<RouteResult> {
  const text = documentPageTexts[context.language]
  const description = fieldOf(context.form, 'description').trim().slice(0, maxDescription)
  const upload = await readUpload(context.form, 'picture', context.language)
  const errors: FieldError[] = []
  if (upload.kind === 'none') errors.push({ name: 'picture', message: text.pictureMissing })
  if (upload.kind === 'wrong') errors.push({ name: 'picture', message: upload.message })
  if (upload.kind === 'read' && !upload.file.contentType.startsWith('image/')) {
    errors.push({ name: 'picture', message: text.pictureWrong })
  }
  if (description === '') errors.push({ name: 'description', message: text.descriptionMissing })
  if (upload.kind !== 'read' || errors.length > 0) {
    return sectionPage(context, { refused: { description }, errors }, 422)
  }
  return context.inTenant(async (tx) => {
    const loaded = await loadSection(tx, context)
    refuseUnless(mayWriteSection(loaded.view, loaded.section))
    const { tenantId, strategyId } = placeOf(loaded.view)
    await keepAttachment(
      tx,
      {
        tenantId,
        strategyId,
        subject: pictureSubject(await idOf(tx, loaded)),
        by: { personId: loaded.view.personId, name: nameOf(context) },
      },
      upload.file,
      description,
    )
    await context.audit(tx, upload.file.fileName)
    return redirect(doneHref(loaded, 'bilde'))
  })
}
