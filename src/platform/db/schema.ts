// Made by tools/generate-schema.ts from db/migrations. Do not edit: run npm run generate:schema.
import type { ColumnType, GeneratedAlways } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'

/** Written as JSON text; what was stored comes back parsed and must be validated. */
export type Json = ColumnType<unknown, string, string>
export type Timestamp = ColumnType<Date, Date | string, Date | string>

/** A column with a default: it may be left out of an insert. */
export type Generated<T> =
  T extends ColumnType<infer Select, infer Insert, infer Update>
    ? ColumnType<Select, Insert | undefined, Update>
    : ColumnType<T, T | undefined, T>

export interface ApiTokenTable {
  id: Generated<string>
  tenant_id: string
  name: string
  token_hash: Buffer
  role: 'admin' | 'planner' | 'contributor' | 'reader'
  scope: 'read' | 'write'
  created_by: string | null
  created_at: Generated<Timestamp>
  expires_at: Timestamp
  revoked_at: Timestamp | null
}

export interface AuditEventTable {
  id: GeneratedAlways<number>
  tenant_id: string
  at: Generated<Timestamp>
  actor: string
  actor_id: string | null
  action: string
  subject: Generated<string>
  details: Generated<Json>
  address: Generated<string>
}

export interface CalendarFeedTable {
  id: Generated<string>
  token_hash: Buffer
  person_id: string
  strategy_id: string | null
  created_at: Generated<Timestamp>
  revoked_at: Timestamp | null
}

export interface CountyTable {
  number: string
  name: string
  slug: string
}

export interface DeviationReasonTable {
  tenant_id: string
  strategy_id: string
  warning_code: string
  reason: string
  recorded_by: string
  recorded_at: Generated<Timestamp>
}

export interface DualRoleTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  name: string
  position: string
  prepares_strategy: boolean
  recorded_by: string
  recorded_at: Generated<Timestamp>
}

export interface LoginLinkTable {
  id: Generated<string>
  token_hash: Buffer
  person_id: string | null
  purpose: 'login' | 'operator' | 'invitation'
  browser_hash: Buffer | null
  code_hash: Buffer | null
  failed_codes: Generated<number>
  created_at: Generated<Timestamp>
  expires_at: Timestamp
  used_at: Timestamp | null
  asked_from: Buffer | null
}

export interface MailTable {
  id: Generated<string>
  tenant_id: string | null
  to_address: string
  subject: string
  body: string
  body_without_links: string
  created_at: Generated<Timestamp>
  sent_at: Timestamp | null
  attempts: Generated<number>
  next_attempt_at: Generated<Timestamp>
  last_error: string | null
}

export interface MeetingTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  body:
    | 'kommunestyre'
    | 'formannskap'
    | 'planutvalg'
    | 'eldrerad'
    | 'rad-for-personer-med-funksjonsnedsettelse'
    | 'eldrerad-og-funksjonsnedsettelse'
    | 'ungdomsrad'
    | 'arbeidsgruppe'
    | 'annet'
  label: Generated<string>
  held_on: LocalDate
}

export interface MembershipTable {
  tenant_id: string
  person_id: string
  role: 'admin' | 'planner' | 'contributor' | 'elected' | 'reader' | 'adviser'
  created_at: Generated<Timestamp>
}

export interface MunicipalityTable {
  number: string
  name: string
  display_name: string
  names: Json
  county_number: string
  slug: string
  centrality_class: number
  sami_area_from: LocalDate | null
  organisation_number: string | null
  population: number
  population_year: number
}

export interface MunicipalityCodeHistoryTable {
  old_number: string
  old_name: string
  valid_from: LocalDate
  valid_to: LocalDate | null
  municipality_number: string
  is_split: boolean
}

export interface MunicipalityNeighbourTable {
  municipality_number: string
  neighbour_number: string
  border: 'land' | 'sea'
}

export interface MunicipalityPopulationTable {
  municipality_number: string
  year: number
  value: number
}

export interface OperationEventTable {
  id: GeneratedAlways<number>
  at: Generated<Timestamp>
  actor: string
  action: string
  subject: Generated<string>
  details: Generated<Json>
  address: Generated<string>
}

export interface OrganisationTable {
  id: Generated<string>
  kind: 'municipality' | 'county' | 'state' | 'national'
  name: string
  slug: string
  municipality_number: string | null
  county_number: string | null
  language: 'nb' | 'nn'
  is_demo: Generated<boolean>
  created_at: Generated<Timestamp>
}

export interface PersonTable {
  id: Generated<string>
  email: string
  name: string
  language: 'nb' | 'nn' | null
  is_operator: Generated<boolean>
  created_at: Generated<Timestamp>
  first_login_at: Timestamp | null
}

export interface ReferenceLoadTable {
  name: string
  checksum: string
  loaded_at: Generated<Timestamp>
}

export interface RequirementEvidenceTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  requirement_id: string
  kind: 'date' | 'link' | 'note' | 'not-relevant'
  on_date: LocalDate | null
  url: string | null
  note: string | null
  recorded_by: string
  recorded_at: Generated<Timestamp>
  withdrawn_by: string | null
  withdrawn_at: Timestamp | null
}

export interface ScheduledActivityTable {
  tenant_id: string
  strategy_id: string
  key: string
  starts_on: LocalDate
  ends_on: LocalDate
  is_pinned: Generated<boolean>
  done_on: LocalDate | null
}

export interface SchemaMigrationTable {
  name: string
  checksum: string
  applied_at: Generated<Timestamp>
}

export interface SessionTable {
  id: Generated<string>
  token_hash: Buffer
  person_id: string
  created_at: Generated<Timestamp>
  last_seen_at: Generated<Timestamp>
  expires_at: Timestamp
}

export interface StrategyTable {
  id: Generated<string>
  tenant_id: string
  first_year: number
  last_year: number
  is_current: Generated<boolean>
  starting_point: 'mini' | 'full' | 'merged'
  constituted_on: LocalDate | null
  expected_constitution_on: LocalDate | null
  started_on: LocalDate | null
  views_requested_on: LocalDate | null
  views_due_on: LocalDate | null
  proposal_published_on: LocalDate | null
  publication_ends_on: LocalDate | null
  recommended_on: LocalDate | null
  council_meeting_on: LocalDate | null
  adopted_on: LocalDate | null
  hours_per_week: string
  closed_weeks: Generated<number[]>
  decision_order: 'recommendation-first' | 'publication-first' | null
  leader: string | null
  version: Generated<number>
  created_by: string | null
  created_at: Generated<Timestamp>
  updated_at: Generated<Timestamp>
}

export interface SubmissionTable {
  tenant_id: string
  key: string
  fingerprint: string
  result: Json
  created_at: Generated<Timestamp>
}

export interface Tables {
  api_token: ApiTokenTable
  audit_event: AuditEventTable
  calendar_feed: CalendarFeedTable
  county: CountyTable
  deviation_reason: DeviationReasonTable
  dual_role: DualRoleTable
  login_link: LoginLinkTable
  mail: MailTable
  meeting: MeetingTable
  membership: MembershipTable
  municipality: MunicipalityTable
  municipality_code_history: MunicipalityCodeHistoryTable
  municipality_neighbour: MunicipalityNeighbourTable
  municipality_population: MunicipalityPopulationTable
  operation_event: OperationEventTable
  organisation: OrganisationTable
  person: PersonTable
  reference_load: ReferenceLoadTable
  requirement_evidence: RequirementEvidenceTable
  scheduled_activity: ScheduledActivityTable
  schema_migration: SchemaMigrationTable
  session: SessionTable
  strategy: StrategyTable
  submission: SubmissionTable
}
