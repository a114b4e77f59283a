import type { InjectOptions } from 'fastify'
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
  /** A form with a file, as a browser sends it. */
  sendFile(
    path: string,
    fields: FormFields,
    file: SentFile,
    headers?: Record<string, string>,
  ): ReturnType<TestApp['inject']>
  as(role: Role): Promise<Record<string, string>>
  /** The hidden field `version` of a form on a page. */
  versionOn(path: string): Promise<string>
  auditActions(): Promise<readonly { action: string; subject: string; details: unknown }[]>
}

export interface SentFile {
  readonly field: string
  readonly name: string
  readonly content: Buffer
}

export function fileForm(
  url: string,
  fields: FormFields,
  file: SentFile,
  headers: Record<string, string>,
): InjectOptions {
  const line = (text: string) => Buffer.from(`${text}\r\n`)
  const disposition = 'Content-Disposition: form-data;'
  const parts = Object.entries(fields).flatMap(([name, value]) => [
    line('--form'),
    line(`${disposition} name="${name}"\r\n`),
    line(String(value)),
  ])
  const payload = Buffer.concat([
    ...parts,
    line('--form'),
    line(`${disposition} name="${file.field}"; filename="${file.name}"`),
    line('Content-Type: text/html\r\n'),
    file.content,
    line('\r\n--form--'),
  ])
  const type = { 'content-type': 'multipart/form-data; boundary=form' }
  return {
    method: 'POST',
    url,
    headers: { 'sec-fetch-site': 'same-origin', ...type, ...headers },
    payload,
  }
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
    sendFile: (path, form, file, headers = planner) =>
      app.inject(fileForm(`${base}${path}`, form, file, headers)),
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
