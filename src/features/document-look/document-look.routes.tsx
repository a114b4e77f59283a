import { settingsPage, whoAndWhere } from '#features/settings/index.ts'
import { formVersion } from '#platform/http/forms.ts'
import {
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { maxUploadBytes } from '#platform/uploads/accept-file.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { type LookValues, readLook, valuesOf } from './document-look.form.ts'
import { DocumentLookPage } from './document-look.page.tsx'
import { findStoredLook, saveLook } from './document-look.sql.ts'
import { documentLookTexts } from './document-look.texts.ts'

export const documentLookPageRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.documentLook.pattern,
    permission: 'change-settings',
    handle: (context) => page(context, null, [], 200),
  },
  {
    method: 'POST',
    pattern: routes.documentLook.pattern,
    permission: 'change-settings',
    audit: 'document-look.change',
    maxFileBytes: maxUploadBytes,
    handle: save,
  },
]

async function save(context: RouteContext): Promise<RouteResult> {
  const { member, session } = whoAndWhere(context)
  const stored = await context.inTenant(findStoredLook)
  const { values, errors, look } = await readLook(context.form, context.language, stored)
  if (!look) return page(context, values, errors, 422)
  const place = {
    tenantId: member.tenantId,
    version: formVersion(context.form),
    by: session.name,
  }
  const isSaved = await context.inTenant(async (tx) => {
    if (!(await saveLook(tx, place, look))) return false
    await context.audit(tx, member.name)
    return true
  })
  return isSaved
    ? redirect(`${routes.documentLook.href({ slug: member.slug })}?kvittering=lagret`)
    : page(context, values, [], 409)
}

async function page(
  context: RouteContext,
  typed: LookValues | null,
  errors: readonly FieldError[],
  status: 200 | 409 | 422,
): Promise<PageResult> {
  const { language, query } = context
  const { slug } = whoAndWhere(context).member
  const { title } = documentLookTexts[language]
  const stored = await context.inTenant(findStoredLook)
  const content = (
    <DocumentLookPage
      {...{ language, slug, stored, errors }}
      values={typed ?? valuesOf(stored)}
      isConflict={status === 409}
      isSaved={status === 200 && query.kvittering === 'lagret'}
    />
  )
  const href = routes.documentLook.href({ slug })
  return settingsPage(context, { title, content, status }, [{ label: title, href }])
}
