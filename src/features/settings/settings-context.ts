import type { Actor } from '#platform/audit/audit.sql.ts'
import type { Member, Session } from '#platform/auth/session.sql.ts'
import { notFound } from '#platform/http/refused.ts'
import type { Crumb, PageResult, RouteContext } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import { settingsTexts } from './settings.texts.ts'

/** Who asks, and where. Every settings route has both. */
export function whoAndWhere({ session, member }: RouteContext): {
  readonly session: Session
  readonly member: Member
} {
  invariant(session && member, 'the settings have a member')
  return { session, member }
}

export function actorOf(context: RouteContext): Actor {
  const { session } = whoAndWhere(context)
  return { label: session.name, personId: session.personId, address: context.request.ip }
}

/** The id in the address; 404 for what cannot be one. */
export function idParam(context: RouteContext, name: string): string {
  const id = context.params[name] ?? ''
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw notFound('The page')
  return id
}

/** A page of the settings with its breadcrumbs; the last crumb is the page itself. */
export function settingsPage(
  context: RouteContext,
  page: Pick<PageResult, 'title' | 'content'> & { readonly status?: 200 | 409 | 422 },
  trail: readonly Crumb[],
): PageResult {
  return { kind: 'page', breadcrumbs: [settingsCrumb(context), ...trail], ...page }
}

function settingsCrumb(context: RouteContext): Crumb {
  const { member } = whoAndWhere(context)
  return {
    label: settingsTexts[context.language].title,
    href: routes.settings.href({ slug: member.slug }),
  }
}

/** Errors of a form by field, and whether there are any. */
export type Errors<Name extends string> = Readonly<Partial<Record<Name, string>>>

export function summaryOf(errors: Errors<string>): { name: string; message: string }[] {
  return Object.entries(errors).flatMap(([name, message]) => (message ? [{ name, message }] : []))
}

export function languageName(language: Language, named: Language): string {
  return settingsTexts[language][named === 'nb' ? 'bokmal' : 'nynorsk']
}
