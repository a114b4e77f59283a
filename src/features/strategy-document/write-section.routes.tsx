import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf, formVersion, readVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import {
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { documentPageTexts } from './document.texts.ts'
import { doneHref, refuseUnless, sectionHref, who, writeHref } from './section-answer.ts'
import {
  documentQuery,
  heldByOther,
  idOf,
  isHeldByMe,
  loadSection,
  mayWriteSection,
  placeOf,
  type SectionView,
} from './section-context.ts'
import { accept, propose } from './section-proposal.ts'
import { findSectionVersion, holdSection, releaseSection, saveSection } from './section-text.sql.ts'
import { conflictPage, sectionPage, writePage } from './show-section.tsx'
import {
  maxSectionBody,
  maxSectionTitle,
  suggestionFor,
  tooLong,
  type WriteSectionPageProps,
} from './write-section.page.tsx'

export const writeSectionRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.holdSection.pattern,
    permission: 'contribute',
    audit: 'document-section.hold',
    handle: async (context) => {
      const takesOver = fieldOf(context.form, 'takeOver') !== ''
      const { loaded, isHeld } = await context.inTenant(async (tx) => {
        const found = await loadSection(tx, context)
        refuseUnless(mayWriteSection(found.view, found.section))
        const id = await idOf(tx, found)
        const held = await holdSection(tx, id, who(context, found), takesOver)
        if (held) await context.audit(tx, found.section.key, { takesOver })
        return { loaded: found, isHeld: held }
      })
      if (isHeld) return redirect(writeHref(loaded))
      return heldPage(context, loaded)
    },
  },
  {
    method: 'GET',
    pattern: routes.writeSection.pattern,
    permission: 'contribute',
    handle: async (context) => {
      const loaded = await context.inTenant((tx) => loadSection(tx, context))
      // Whoever comes here by the address alone presses «Skriv» first, which holds the section.
      const mayWrite = mayWriteSection(loaded.view, loaded.section)
      if (!mayWrite || !isHeldByMe(loaded)) return redirect(sectionHref(loaded))
      const { title, body, version } = loaded.section
      const isSuggested = context.query[documentQuery.suggestion] !== undefined && body === ''
      const typed = { title, body: isSuggested ? suggestionFor(loaded) : body }
      return writePage(context, loaded, { typed, version }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.writeSection.pattern,
    permission: 'contribute',
    audit: 'document-section.save',
    handle: save,
  },
  {
    method: 'POST',
    pattern: routes.releaseSection.pattern,
    permission: 'contribute',
    audit: 'document-section.release',
    handle: async (context) =>
      context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        if (loaded.section.id) await releaseSection(tx, loaded.section.id, loaded.view.personId)
        await context.audit(tx, loaded.section.key)
        return redirect(sectionHref(loaded))
      }),
  },
  {
    method: 'POST',
    pattern: routes.sectionVersions.pattern,
    permission: 'contribute',
    audit: 'document-section.restore-version',
    handle: async (context) => {
      const wanted = readVersion(fieldOf(context.form, 'restore'))
      const outcome = await context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        refuseUnless(mayWriteSection(loaded.view, loaded.section))
        const { id } = loaded.section
        const earlier = id && wanted !== null ? await findSectionVersion(tx, id, wanted) : null
        if (!id || !earlier) throw notFound('The version')
        const saved = await saveSection(tx, placeOf(loaded.view), id, {
          ...earlier,
          ...who(context, loaded),
          version: formVersion(context.form),
        })
        if (saved === 'saved') {
          await context.audit(tx, loaded.section.key, { version: earlier.version })
        }
        return { loaded, earlier, saved }
      })
      const { loaded, earlier, saved } = outcome
      if (saved === 'saved') return redirect(doneHref(loaded, 'lagret'))
      if (saved === 'held') return heldPage(context, loaded)
      return conflictPage(context, { title: earlier.title, body: earlier.body }, saved)
    },
  },
]

export function heldPage(context: RouteContext, loaded: SectionView): Promise<PageResult> {
  const name = heldByOther(loaded)?.name ?? ''
  const problem = documentPageTexts[context.language].justHeld(name)
  return sectionPage(context, { problem }, 409)
}

type Typed = WriteSectionPageProps['typed']

async function save(context: RouteContext): Promise<RouteResult> {
  if (fieldOf(context.form, 'proposeInstead') !== '') return propose(context)
  const typed = {
    title: fieldOf(context.form, 'title').trim(),
    body: fieldOf(context.form, 'body'),
  }
  const version = formVersion(context.form)
  const proposalId = fieldOf(context.form, 'proposal')
  const outcome = await context.inTenant(async (tx) => {
    const loaded = await loadSection(tx, context)
    refuseUnless(mayWriteSection(loaded.view, loaded.section))
    const errors = textProblems(loaded, typed)
    if (errors.length > 0) return { kind: 'refused' as const, loaded, errors }
    const saved = await store(tx, context, loaded, typed, version)
    if (saved !== 'saved') return { kind: saved }
    if (isUuid(proposalId)) await accept(tx, context, proposalId)
    return { kind: 'saved' as const, loaded }
  })
  if (outcome.kind === 'refused') {
    const { loaded, errors } = outcome
    const kept = isUuid(proposalId) ? proposalId : null
    return writePage(context, loaded, { typed, version, errors, proposalId: kept }, 422)
  }
  if (outcome.kind !== 'saved') return conflictPage(context, typed, outcome.kind)
  const stays = fieldOf(context.form, 'stay') !== ''
  const { loaded } = outcome
  return redirect(
    stays ? `${writeHref(loaded)}?${documentQuery.done}=lagret` : doneHref(loaded, 'lagret'),
  )
}

/** Stores the text; whoever goes on writing keeps the section, and whoever is done gives it back. */
async function store(
  tx: TenantTx,
  context: RouteContext,
  loaded: SectionView,
  typed: Typed,
  version: number,
): Promise<'saved' | 'held' | 'changed'> {
  const id = await idOf(tx, loaded)
  const { title, body, pieces } = loaded.section
  // The same text sent twice is stored once, and is no conflict.
  const isThere = title === typed.title && body === typed.body && version < loaded.section.version
  const change = { ...typed, pieces, ...who(context, loaded), version }
  const saved = isThere ? 'saved' : await saveSection(tx, placeOf(loaded.view), id, change)
  if (saved !== 'saved') return saved
  await context.audit(tx, loaded.section.key, { length: typed.body.length })
  const stays = fieldOf(context.form, 'stay') !== ''
  if (stays) await holdSection(tx, id, who(context, loaded), false)
  else await releaseSection(tx, id, loaded.view.personId)
  return 'saved'
}

function textProblems(loaded: SectionView, { title, body }: Typed): readonly FieldError[] {
  const { language } = loaded.view
  const text = documentPageTexts[language]
  const errors: FieldError[] = []
  if (title.length > maxSectionTitle) {
    const message = text.titleTooLong(number(maxSectionTitle, language))
    errors.push({ name: 'title', message })
  }
  if (title === '' && loaded.section.kind === null) {
    errors.push({ name: 'title', message: text.titleMissing })
  }
  if (body.length > maxSectionBody) errors.push({ name: 'body', message: tooLong(loaded, body) })
  return errors
}
