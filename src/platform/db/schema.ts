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

export interface ActivityPersonTable {
  tenant_id: string
  strategy_id: string
  activity_key: string
  person_id: string
}

export interface AgendaItemTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  meeting_id: string
  position: Generated<number>
  title: string
  activity_key: string | null
  ready_on: LocalDate | null
  case_number: Generated<string>
  note: Generated<string>
  decision: Generated<string>
  version: Generated<number>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

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

export interface AttachmentTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  subject_kind:
    | 'activity'
    | 'meeting'
    | 'requirement'
    | 'plan-text'
    | 'plan-item'
    | 'municipal-plan'
    | 'document-section'
    | 'challenge'
    | 'challenge-section'
  subject_key: string
  file_name: string
  content_type: string
  byte_size: number
  sha256: Buffer
  content: Buffer
  description: Generated<string>
  uploaded_by: string
  uploaded_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
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

export interface CaseLinkTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  subject_kind:
    | 'activity'
    | 'meeting'
    | 'requirement'
    | 'plan-text'
    | 'plan-item'
    | 'municipal-plan'
    | 'document-section'
    | 'challenge'
    | 'challenge-section'
  subject_key: string
  case_number: string
  document_number: Generated<string>
  title: Generated<string>
  url: string | null
  recorded_by: string
  recorded_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface ChallengeItemTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  kind: 'challenge' | 'foundation' | 'knowledge-gap' | 'text'
  position: Generated<number>
  content: Json
  version: Generated<number>
  updated_by: string
  created_at: Generated<Timestamp>
  updated_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface ChallengePublicationTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  number: number
  published_on: LocalDate
  content: Json
  checksum: Buffer
  change_note: Generated<string>
  published_by: string
  published_at: Generated<Timestamp>
}

export interface CommentTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  subject_kind:
    | 'activity'
    | 'meeting'
    | 'requirement'
    | 'plan-text'
    | 'plan-item'
    | 'municipal-plan'
    | 'document-section'
    | 'challenge'
    | 'challenge-section'
  subject_key: string
  body: string
  author_id: string | null
  author: string
  created_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
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

export interface DocumentLookTable {
  tenant_id: string
  logo: Buffer | null
  logo_type: 'image/png' | 'image/jpeg' | null
  logo_width: number | null
  logo_height: number | null
  logo_description: Generated<string>
  colour: string | null
  version: Generated<number>
  updated_by: string
  updated_at: Generated<Timestamp>
}

export interface DocumentSectionTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  kind: string | null
  title: Generated<string>
  body: Generated<string>
  pieces: Generated<string[]>
  position: Generated<number>
  is_left_out: Generated<boolean>
  assigned_to: string | null
  held_by: string | null
  held_by_name: Generated<string>
  held_until: Timestamp | null
  version: Generated<number>
  updated_by: string
  updated_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface DocumentSectionVersionTable {
  tenant_id: string
  section_id: string
  version: number
  title: string
  body: string
  pieces: string[]
  updated_by: string
  updated_at: Generated<Timestamp>
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

export interface EditionTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  number: number
  kind: 'adopted' | 'correction' | 'amendment'
  treatment_id: string | null
  adopted_on: LocalDate
  reason: Generated<string>
  content: Json
  checksum: Buffer
  made_by: string
  made_at: Generated<Timestamp>
}

export interface EditionPersonalTable {
  tenant_id: string
  edition_id: string
  key: string
  content: Json | null
  deleted_on: LocalDate | null
  deleted_by: string | null
  basis: Generated<string>
}

export interface FollowUpItemTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  kind: 'plan-wish' | 'event' | 'annual-point' | 'yearly-status'
  content: Json
  version: Generated<number>
  updated_by: string
  created_at: Generated<Timestamp>
  updated_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface GuidePassageTable {
  id: string
  kind:
    | 'step'
    | 'process'
    | 'plan-system'
    | 'method'
    | 'role'
    | 'year'
    | 'question'
    | 'requirement'
    | 'template'
    | 'word'
  page: string
  position: number
  href: string
  content: Json
}

export interface GuidePhraseTable {
  phrase: string
  passage: string
  page: string
}

export interface GuideStemTable {
  stem: string
  passage: string
  page: string
  score: number
}

export interface GuideWordTable {
  word: string
  folded: string
  uses: number
}

export interface LearnedHeadingTable {
  tenant_id: string
  heading: string
  role: string
  updated_by: string
}

export interface LegalityReviewTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  treatment_id: string
  demanded_on: LocalDate
  content: Json
  outcome:
    | 'upheld-by-council'
    | 'changed-by-council'
    | 'lawful'
    | 'unlawful'
    | 'withdrawn'
    | 'rejected'
    | null
  outcome_on: LocalDate | null
  version: Generated<number>
  recorded_by: string
  updated_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
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
  is_private: Generated<boolean>
  sent_once: Generated<boolean>
  claimed_at: Timestamp | null
  expires_at: Timestamp | null
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
  minutes_url: string | null
  minutes_note: Generated<string>
  version: Generated<number>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface MembershipTable {
  tenant_id: string
  person_id: string
  role: 'admin' | 'planner' | 'contributor' | 'elected' | 'reader' | 'adviser'
  created_at: Generated<Timestamp>
}

export interface MunicipalPlanTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  parent_id: string | null
  name: string
  type: string
  status: 'in-force' | 'under-way' | 'planned' | 'lacking' | 'ended'
  responsible_id: string | null
  content: Json
  position: Generated<number>
  copied_from: string | null
  version: Generated<number>
  updated_by: string
  created_at: Generated<Timestamp>
  updated_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface MunicipalPlanVersionTable {
  tenant_id: string
  plan_id: string
  version: number
  change_id: string
  snapshot: Json | null
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
  portal_version: Generated<number>
}

export interface OwnFiguresTable {
  id: Generated<string>
  tenant_id: string
  content: Json
  version: Generated<number>
  updated_by: string
  created_at: Generated<Timestamp>
  updated_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface OwnFiguresVersionTable {
  tenant_id: string
  figures_id: string
  version: number
  content: Json
  updated_by: string
  updated_at: Timestamp
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

export interface PlanChangeTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  kind: 'import' | 'copy' | 'add' | 'edit' | 'bulk' | 'remove' | 'restore' | 'undo'
  undoes: string | null
  changed_by: string
  changed_at: Generated<Timestamp>
}

export interface PlanItemTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  kind:
    | 'group-member'
    | 'stakeholder'
    | 'communication'
    | 'risk'
    | 'evaluated-plan'
    | 'gathering'
    | 'gathering-activity'
  parent_id: string | null
  position: Generated<number>
  content: Json
  version: Generated<number>
  updated_by: string
  created_at: Generated<Timestamp>
  updated_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface PlanNeedTable {
  tenant_id: string
  strategy_id: string
  plan_id: string
  decision:
    | 'new'
    | 'revise'
    | 'continue'
    | 'merge'
    | 'repeal'
    | 'postpone'
    | 'inter-municipal'
    | 'roll-yearly'
    | null
  content: Json
  version: Generated<number>
  updated_by: string
  updated_at: Generated<Timestamp>
}

export interface PlanNeedChangeTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  kind: 'assess' | 'move' | 'fit' | 'alternative' | 'vote' | 'undo'
  undoes: string | null
  changed_by: string
  changed_at: Generated<Timestamp>
}

export interface PlanNeedVersionTable {
  tenant_id: string
  strategy_id: string
  plan_id: string
  version: number
  change_id: string
  content: Json
}

export interface PlanProgressTable {
  tenant_id: string
  strategy_id: string
  plan_id: string
  status: 'not-started' | 'under-way' | 'consultation' | 'done' | 'late' | 'stopped'
  content: Json
  version: Generated<number>
  updated_by: string
  updated_at: Generated<Timestamp>
}

export interface PlanProgressVersionTable {
  tenant_id: string
  strategy_id: string
  plan_id: string
  version: number
  status: string
  content: Json
  updated_by: string
  updated_at: Generated<Timestamp>
}

export interface PlanTextTable {
  tenant_id: string
  strategy_id: string
  kind: 'mandate' | 'desired-result' | 'evaluation' | 'handover'
  body: string
  version: Generated<number>
  updated_by: string
  updated_at: Generated<Timestamp>
}

export interface PlanTextVersionTable {
  tenant_id: string
  strategy_id: string
  kind: string
  version: number
  body: string
  updated_by: string
  updated_at: Generated<Timestamp>
}

export interface PlanTypePracticeTable {
  tenant_id: string
  type: string
  decided_by: Generated<string>
  process_demands: Generated<string>
  template: Generated<string>
  version: Generated<number>
  updated_by: string
  updated_at: Generated<Timestamp>
}

export interface PlanningItemTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  kind: 'ambition' | 'alternative' | 'saved-version'
  position: Generated<number>
  content: Json
  version: Generated<number>
  updated_by: string
  created_at: Generated<Timestamp>
  updated_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface PlanningSheetTable {
  tenant_id: string
  strategy_id: string
  kind: 'community-part-check' | 'capacity'
  content: Json
  version: Generated<number>
  updated_by: string
  updated_at: Generated<Timestamp>
}

export interface PopulationScenarioTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  kind: string
  content: Json
  version: Generated<number>
  updated_by: string
  created_at: Generated<Timestamp>
  updated_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface ProposalPublicationTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  number: number
  published_on: LocalDate
  meeting_on: LocalDate | null
  content: Json
  checksum: Buffer
  change_note: Generated<string>
  published_by: string
  published_at: Generated<Timestamp>
}

export interface ReadingLinkTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  token_hash: Buffer
  label: string
  created_by: string
  created_at: Generated<Timestamp>
  expires_at: Timestamp
  revoked_at: Timestamp | null
  revoked_by: string | null
  last_read_on: LocalDate | null
}

export interface ReferenceLoadTable {
  name: string
  checksum: string
  loaded_at: Generated<Timestamp>
}

export interface ReminderTable {
  person_id: string
  kind: 'digest' | 'deadline'
  subject: string
  covers_on: LocalDate
  mail_id: string | null
  created_at: Generated<Timestamp>
}

export interface ReminderRunTable {
  kind: 'digest' | 'deadline'
  covered_until: Timestamp
}

export interface ReminderSettingTable {
  person_id: string
  weekly_digest: Generated<boolean>
  deadline_reminders: Generated<boolean>
  days_before: Generated<number>
  updated_at: Generated<Timestamp>
}

export interface RequiredPlanTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  key: string
  content: Json
  version: Generated<number>
  updated_by: string
  updated_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface RequirementEvidenceTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  requirement_id: string
  kind: 'date' | 'link' | 'note' | 'document' | 'not-relevant'
  on_date: LocalDate | null
  url: string | null
  note: string | null
  recorded_by: string
  recorded_at: Generated<Timestamp>
  withdrawn_by: string | null
  withdrawn_at: Timestamp | null
  attachment_id: string | null
}

export interface ScheduledActivityTable {
  tenant_id: string
  strategy_id: string
  key: string
  starts_on: LocalDate
  ends_on: LocalDate
  is_pinned: Generated<boolean>
  done_on: LocalDate | null
  is_own: Generated<boolean>
  step: number | null
  kind: 'work' | 'meeting' | 'milestone' | null
  title: Generated<string>
  purpose: Generated<string>
  method: Generated<string>
  lead_person_id: string | null
  lead: Generated<string>
  participants: Generated<string>
  input: Generated<string>
  output: Generated<string>
  own_hours: string | null
  status: 'not-started' | 'under-way' | 'waiting' | null
  version: Generated<number>
  updated_by: Generated<string>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface SchemaMigrationTable {
  name: string
  checksum: string
  applied_at: Generated<Timestamp>
}

export interface SectionProposalTable {
  id: Generated<string>
  tenant_id: string
  section_id: string
  base_version: number
  body: string
  reason: Generated<string>
  author_id: string | null
  author: string
  created_at: Generated<Timestamp>
  outcome: 'accepted' | 'rejected' | 'withdrawn' | null
  judged_by: string | null
  judged_at: Timestamp | null
  answer: Generated<string>
}

export interface SectionRemarkTable {
  id: Generated<string>
  tenant_id: string
  section_id: string
  thread_id: string | null
  quoted: Generated<string>
  body: string
  author_id: string | null
  author: string
  created_at: Generated<Timestamp>
  resolved_at: Timestamp | null
  resolved_by: string | null
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface SessionTable {
  id: Generated<string>
  token_hash: Buffer
  person_id: string
  created_at: Generated<Timestamp>
  last_seen_at: Generated<Timestamp>
  expires_at: Timestamp
}

export interface StatisticsEditionTable {
  id: GeneratedAlways<number>
  dataset_id: string
  is_current: Generated<boolean>
  origin: 'bundled' | 'fetched'
  content: Json
  source_updated_at: Timestamp | null
  retrieved_at: Timestamp
  checksum: string
  loaded_at: Generated<Timestamp>
}

export interface StatisticsPartTable {
  dataset_id: string
  part: string
  source_version: string
  body: Buffer
  fetched_at: Generated<Timestamp>
}

export interface StatisticsRefreshTable {
  id: Generated<string>
  cause: 'scheduled' | 'manual' | 'bundled'
  datasets: number
  started_at: Generated<Timestamp>
  alive_at: Generated<Timestamp>
  finished_at: Timestamp | null
  outcome: 'complete' | 'partial' | 'failed' | 'interrupted' | null
}

export interface StatisticsRefreshLineTable {
  refresh_id: string
  position: number
  at: Generated<Timestamp>
  dataset_id: string | null
  code: string
  details: Generated<Json>
}

export interface StatisticsSeriesTable {
  edition_id: number
  series: number
  region: string
  figures: number[]
  states: string | null
}

export interface StatisticsSourceTable {
  dataset_id: string
  checked_at: Timestamp
  content: Json
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
  plan_parts: string[] | null
}

export interface SubmissionTable {
  tenant_id: string
  key: string
  fingerprint: string
  result: Json
  created_at: Generated<Timestamp>
}

export interface TreatmentTable {
  id: Generated<string>
  tenant_id: string
  strategy_id: string
  body: string
  label: Generated<string>
  held_on: LocalDate
  case_number: Generated<string>
  outcome: 'recommended' | 'adopted' | 'rejected' | 'postponed' | 'sent-back' | 'noted'
  publication_id: string | null
  content: Json
  version: Generated<number>
  recorded_by: string
  updated_at: Generated<Timestamp>
  deleted_at: Timestamp | null
  deleted_by: string | null
}

export interface Tables {
  activity_person: ActivityPersonTable
  agenda_item: AgendaItemTable
  api_token: ApiTokenTable
  attachment: AttachmentTable
  audit_event: AuditEventTable
  calendar_feed: CalendarFeedTable
  case_link: CaseLinkTable
  challenge_item: ChallengeItemTable
  challenge_publication: ChallengePublicationTable
  comment: CommentTable
  county: CountyTable
  deviation_reason: DeviationReasonTable
  document_look: DocumentLookTable
  document_section: DocumentSectionTable
  document_section_version: DocumentSectionVersionTable
  dual_role: DualRoleTable
  edition: EditionTable
  edition_personal: EditionPersonalTable
  follow_up_item: FollowUpItemTable
  guide_passage: GuidePassageTable
  guide_phrase: GuidePhraseTable
  guide_stem: GuideStemTable
  guide_word: GuideWordTable
  learned_heading: LearnedHeadingTable
  legality_review: LegalityReviewTable
  login_link: LoginLinkTable
  mail: MailTable
  meeting: MeetingTable
  membership: MembershipTable
  municipal_plan: MunicipalPlanTable
  municipal_plan_version: MunicipalPlanVersionTable
  municipality: MunicipalityTable
  municipality_code_history: MunicipalityCodeHistoryTable
  municipality_neighbour: MunicipalityNeighbourTable
  municipality_population: MunicipalityPopulationTable
  operation_event: OperationEventTable
  organisation: OrganisationTable
  own_figures: OwnFiguresTable
  own_figures_version: OwnFiguresVersionTable
  person: PersonTable
  plan_change: PlanChangeTable
  plan_item: PlanItemTable
  plan_need: PlanNeedTable
  plan_need_change: PlanNeedChangeTable
  plan_need_version: PlanNeedVersionTable
  plan_progress: PlanProgressTable
  plan_progress_version: PlanProgressVersionTable
  plan_text: PlanTextTable
  plan_text_version: PlanTextVersionTable
  plan_type_practice: PlanTypePracticeTable
  planning_item: PlanningItemTable
  planning_sheet: PlanningSheetTable
  population_scenario: PopulationScenarioTable
  proposal_publication: ProposalPublicationTable
  reading_link: ReadingLinkTable
  reference_load: ReferenceLoadTable
  reminder: ReminderTable
  reminder_run: ReminderRunTable
  reminder_setting: ReminderSettingTable
  required_plan: RequiredPlanTable
  requirement_evidence: RequirementEvidenceTable
  scheduled_activity: ScheduledActivityTable
  schema_migration: SchemaMigrationTable
  section_proposal: SectionProposalTable
  section_remark: SectionRemarkTable
  session: SessionTable
  statistics_edition: StatisticsEditionTable
  statistics_part: StatisticsPartTable
  statistics_refresh: StatisticsRefreshTable
  statistics_refresh_line: StatisticsRefreshLineTable
  statistics_series: StatisticsSeriesTable
  statistics_source: StatisticsSourceTable
  strategy: StrategyTable
  submission: SubmissionTable
  treatment: TreatmentTable
}
