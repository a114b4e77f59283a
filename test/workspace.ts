import type { Role } from '#platform/auth/policy.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { FormFields, TestApp } from './app.ts'

/** The answers to the five questions, as a planner in a small municipality would give them. */
export const startFields = {
  formToken: 'first-press',
  held: 'ja',
  constitution: '2027-10-19',
  meetings: [
    'Kommunestyret 15.06.2028',
    'Kommunestyret 21.09.2028',
    'Kommunestyret 12.10.2028',
    'Formannskapet 17.08.2028',
    'Eldrerådet 20.04.2028',
    'Ungdomsrådet 21.04.2028',
  ].join('\n'),
  defaultBody: 'kommunestyre',
  startingPoint: 'mini',
  hoursPerWeek: '4',
  closedWeeks: '28–30',
  leader: 'Kari Eksempel',
  firstYear: '',
  lastYear: '',
} satisfies FormFields

export interface Workspace {
  readonly tenantId: string
  readonly slug: string
  /** `/bindal/arbeid/2028-2031` */
  readonly base: string
  readonly planner: Record<string, string>
  get(path?: string, headers?: Record<string, string>): ReturnType<TestApp['get']>
  post(
    path: string,
    fields: FormFields,
    headers?: Record<string, string>,
  ): ReturnType<TestApp['post']>
  as(role: Role): Promise<Record<string, string>>
  /** The hidden field `version` of a form on a page. */
  versionOn(path: string): Promise<string>
  auditActions(): Promise<readonly { action: string; subject: string; details: unknown }[]>
}

/** A municipality where a planner has started a strategy for 2028–2031. */
export async function startedWorkspace(
  app: TestApp,
  number: string,
  changes: FormFields = {},
): Promise<Workspace> {
  const { tenantId, slug } = await app.municipality(number)
  const planner = (await app.signIn({ tenantId, role: 'planner' })).headers
  const fields = { ...startFields, ...changes }
  const answer = await app.post(`/${slug}/arbeid/ny`, fields, planner)
  if (answer.statusCode !== 303) throw new Error(`Not started: ${answer.statusCode} ${answer.body}`)
  const base = String(answer.headers.location)
  const get = (path = '', headers: Record<string, string> = planner) =>
    app.get(`${base}${path}`, headers)
  return {
    tenantId,
    slug,
    base,
    planner,
    get,
    post: (path, form, headers = planner) => app.post(`${base}${path}`, form, headers),
    as: async (role) => (await app.signIn({ tenantId, role })).headers,
    versionOn: async (path) =>
      /name="version" value="([^"]+)"/.exec((await get(path)).body)?.[1] ?? '',
    auditActions: () =>
      inTenant(app.services.database.app, tenantId, (tx) =>
        tx
          .selectFrom('audit_event')
          .select(['action', 'subject', 'details'])
          .orderBy('id')
          .execute(),
      ),
  }
}

/** The text of a page without its tags, white space folded. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
}
