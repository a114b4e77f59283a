import type { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import type { Action } from '#platform/auth/policy.ts'
import type { Member, Session } from '#platform/auth/session.sql.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Services } from '#platform/services.ts'

/**
 * Who may use a route. `public`: everybody. `signed-in`: any person. `operator`: the operator.
 * `trial`: a newcomer on the same machine. `member`: any member of the municipality in the address.
 * Otherwise the action that the member's role must allow.
 */
export type Permission = 'public' | 'signed-in' | 'operator' | 'trial' | 'member' | Action

export interface Crumb {
  readonly label: string
  readonly href: string
}

export interface Feed {
  readonly title: string
  readonly contentType: string
  readonly href: string
}

/** One of the nine steps in the navigation of a workspace. */
export interface StepLink {
  readonly number: number
  readonly title: string
  readonly state: 'done' | 'current' | 'ahead'
  readonly href: string
}

export interface PageResult {
  readonly kind: 'page'
  readonly title: string
  /** What the page says in short, for search engines. */
  readonly description?: string
  readonly content: VNode
  readonly status?: number
  readonly breadcrumbs?: readonly Crumb[]
  /** The workspace the page belongs to: shows the nine steps and where one is. */
  readonly workspace?: {
    readonly period: string
    readonly current: WorkspacePage
    readonly steps: readonly StepLink[]
  }
  readonly noindex?: boolean
  /** What the page is told of in other forms, for feed readers and calendars. */
  readonly feeds?: readonly Feed[]
  /** Of the demo: says so on top, and stays out of search engines. */
  readonly isDemo?: boolean
}

export type WorkspacePage =
  | 'overview'
  | 'activities'
  | 'progress'
  | 'law-check'
  | 'process-plan'
  | 'plans'
  | 'knowledge'
  | 'planning-needs'
  | 'strategy-document'
  | 'case-papers'
  | 'follow-up'
  | 'steering-basis'
  | 'decision'
  | 'none'

export interface RedirectResult {
  readonly kind: 'redirect'
  readonly to: string
  /** For an address that has moved for good (301); else the answer to a form (303). */
  readonly isPermanent?: boolean
}

export interface FileResult {
  readonly kind: 'file'
  readonly body: Buffer | string | Readable
  readonly contentType: string
  /** The name to save it as; null shows it in the browser. */
  readonly fileName: string | null
  readonly cacheControl?: string
  /** Names the content (`etagOf`): whoever has it already is told so (304), as feed readers ask. */
  readonly etag?: string
  /** Of a stream, which does not know. */
  readonly byteSize?: number
  /**
   * What people have sent in, and the browser may show: it is shown under its own name in a sandbox,
   * where nothing in it runs or reaches the product.
   */
  readonly isSandboxed?: boolean
}

export type RouteResult = PageResult | RedirectResult | FileResult

export interface RouteContext {
  readonly services: Services
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly language: Language
  readonly session: Session | null
  /** Set when the address names a municipality that the person is a member of. */
  readonly member: Member | null
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Form fields by name; several values of one name as a list. Files apart. */
  readonly form: Form
  /** Runs in the tenant of the address; throws when the route has none. */
  inTenant<T>(work: (tx: TenantTx) => Promise<T>): Promise<T>
  /** Writes the route's audit event in the same transaction as the change. */
  audit(tx: TenantTx, subject: string, details?: Record<string, unknown>): Promise<void>
}

export interface Form {
  readonly fields: Readonly<Record<string, string | readonly string[]>>
  readonly files: readonly UploadedFile[]
}

export interface UploadedFile {
  readonly field: string
  readonly fileName: string
  readonly content: Buffer
  /** Larger than the route takes; its content is not here. */
  readonly isTooLarge: boolean
}

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly pattern: string
  readonly permission: Permission
  /** The event that a change leaves in the audit log; every tenant POST has one. */
  readonly audit?: string
  /**
   * A public page without personal content, rendered once per language: `portal` anew each time the
   * municipality of the address publishes something, and each day; `figures` anew each time figures
   * are loaded or anything is published.
   */
  readonly cached?: true | 'portal' | 'figures'
  /** Takes one file as large as this, in place of the few small ones that every form may send. */
  readonly maxFileBytes?: number
  /** The field where the text of such a file may be pasted, as long as the file may be large. */
  readonly longTextField?: string
  /** Open data: programs in the pages of other sites may read every answer. */
  readonly isOpenData?: true
  readonly rateLimit?: { readonly max: number; readonly perMinutes: number }
  handle(context: RouteContext): Promise<RouteResult>
}

export function redirect(to: string): RedirectResult {
  return { kind: 'redirect', to }
}
