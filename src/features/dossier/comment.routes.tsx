import type { Route } from '#platform/http/route.ts'
import { routes } from '#routes'
import { addCaseLink } from './case-link.sql.ts'
import { addComment } from './comment.sql.ts'
import { readCaseLink, readComment, typedValues } from './dossier.form.ts'
import { dossierTexts } from './dossier.texts.ts'
import { addOnce, isFull, openDossier, removalRoutes } from './item.routes.tsx'
import { refusedForm } from './refused-form.page.tsx'

export const commentRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.addComment.pattern,
    permission: 'contribute',
    audit: 'comment.add',
    handle: async (context) => {
      const dossier = await openDossier(context)
      const { language } = context
      const reading = readComment(typedValues(context.form), language)
      if (reading.kind === 'wrong') return refusedForm(context, 'comment', dossier, reading.errors)
      if (await isFull(context, 'comment', dossier)) {
        const message = dossierTexts[language].comment.problems.tooMany
        return refusedForm(context, 'comment', dossier, [{ name: 'comment', message }])
      }
      return addOnce(context, 'comment', dossier, reading.content, async (tx, place) => ({
        id: await addComment(tx, place, reading.content),
      }))
    },
  },
  ...removalRoutes({
    kind: 'comment',
    idName: 'commentId',
    remove: { pattern: routes.removeComment.pattern, audit: 'comment.remove' },
    restore: { pattern: routes.restoreComment.pattern, audit: 'comment.restore' },
  }),
]

export const caseLinkRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.addCaseLink.pattern,
    permission: 'contribute',
    audit: 'case-link.add',
    handle: async (context) => {
      const dossier = await openDossier(context)
      const { language } = context
      const reading = readCaseLink(typedValues(context.form), language)
      if (reading.kind === 'wrong') {
        return refusedForm(context, 'case-link', dossier, reading.errors)
      }
      if (await isFull(context, 'case-link', dossier)) {
        const message = dossierTexts[language]['case-link'].problems.tooMany
        return refusedForm(context, 'case-link', dossier, [{ name: 'linkedCase', message }])
      }
      return addOnce(context, 'case-link', dossier, reading.content, async (tx, place) => ({
        id: await addCaseLink(tx, place, reading.content),
      }))
    },
  },
  ...removalRoutes({
    kind: 'case-link',
    idName: 'caseLinkId',
    remove: { pattern: routes.removeCaseLink.pattern, audit: 'case-link.remove' },
    restore: { pattern: routes.restoreCaseLink.pattern, audit: 'case-link.restore' },
  }),
]
