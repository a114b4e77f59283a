import { randomBytes, randomInt, randomUUID } from 'node:crypto'

export interface TenantRecords {
  readonly tenantId: string
  readonly personId: string
  readonly strategyId: string
  readonly meetingId: string
  readonly planId: string
  readonly changeId: string
  readonly sectionId: string
  readonly treatmentId: string
  readonly editionId: string
  readonly needChangeId: string
}

type Row = Readonly<Record<string, unknown>>

/**
 * A new row of every table that belongs to a tenant, by table. A table that is missing here fails the
 * tests of tenancy: add a row that its constraints accept.
 */
export const tenantRows: Readonly<Record<string, (records: TenantRecords) => Row>> = {
  strategy: ({ tenantId }) => ({
    id: randomUUID(),
    tenant_id: tenantId,
    first_year: 2032,
    last_year: 2035,
    starting_point: 'mini',
    hours_per_week: '4',
  }),
  membership: ({ tenantId, personId }) => ({
    tenant_id: tenantId,
    person_id: personId,
    role: 'planner',
  }),
  api_token: ({ tenantId }) => ({
    tenant_id: tenantId,
    name: 'Eksempel',
    token_hash: randomBytes(32),
    role: 'planner',
    scope: 'read',
    expires_at: '2100-01-01T00:00:00Z',
  }),
  meeting: (records) => ({
    ...ofStrategy(records),
    body: 'annet',
    label: randomUUID(),
    held_on: '2028-06-15',
  }),
  scheduled_activity: (records) => ({
    ...ofStrategy(records),
    key: randomUUID(),
    starts_on: '2028-01-10',
    ends_on: '2028-01-11',
  }),
  deviation_reason: (records) => ({
    ...ofStrategy(records),
    warning_code: randomUUID(),
    reason: 'Eksempel',
    recorded_by: 'Eksempel',
  }),
  requirement_evidence: (records) => ({
    ...ofStrategy(records),
    requirement_id: 'L1',
    kind: 'note',
    note: 'Eksempel',
    recorded_by: 'Eksempel',
  }),
  dual_role: (records) => ({
    ...ofStrategy(records),
    name: 'Eksempel',
    position: 'Eksempel',
    prepares_strategy: false,
    recorded_by: 'Eksempel',
  }),
  activity_person: (records) => ({
    ...ofStrategy(records),
    activity_key: randomUUID(),
    person_id: records.personId,
  }),
  comment: (records) => ({
    ...ofStrategy(records),
    ...activitySubject,
    body: 'Eksempel',
    author: 'Eksempel',
  }),
  attachment: (records) => ({
    ...ofStrategy(records),
    ...activitySubject,
    file_name: 'eksempel.txt',
    content_type: 'text/plain',
    byte_size: 8,
    sha256: randomBytes(32),
    content: Buffer.from('Eksempel'),
    uploaded_by: 'Eksempel',
  }),
  case_link: (records) => ({
    ...ofStrategy(records),
    ...activitySubject,
    case_number: '2028/1',
    recorded_by: 'Eksempel',
  }),
  plan_text: (records) => ({
    ...ofStrategy(records),
    kind: 'mandate',
    body: 'Eksempel',
    updated_by: 'Eksempel',
  }),
  plan_text_version: (records) => ({
    ...ofStrategy(records),
    kind: 'mandate',
    version: 1,
    body: 'Eksempel',
    updated_by: 'Eksempel',
  }),
  plan_item: (records) => ({
    ...ofStrategy(records),
    kind: 'risk',
    content: '{}',
    updated_by: 'Eksempel',
  }),
  agenda_item: (records) => ({
    ...ofStrategy(records),
    meeting_id: records.meetingId,
    title: 'Eksempel',
  }),
  municipal_plan: (records) => ({
    ...ofStrategy(records),
    name: 'Eksempel',
    type: 'thematic-plan',
    status: 'in-force',
    content: '{}',
    updated_by: 'Eksempel',
  }),
  plan_change: (records) => ({
    ...ofStrategy(records),
    kind: 'edit',
    changed_by: 'Eksempel',
  }),
  municipal_plan_version: ({ tenantId, planId, changeId }) => ({
    tenant_id: tenantId,
    plan_id: planId,
    version: 1,
    change_id: changeId,
    snapshot: '{}',
  }),
  learned_heading: ({ tenantId }) => ({
    tenant_id: tenantId,
    heading: 'Plantittel',
    role: 'name',
    updated_by: 'Eksempel',
  }),
  plan_type_practice: ({ tenantId }) => ({
    tenant_id: tenantId,
    type: 'thematic-plan',
    updated_by: 'Eksempel',
  }),
  required_plan: (records) => ({
    ...ofStrategy(records),
    key: randomUUID(),
    content: '{}',
    updated_by: 'Eksempel',
  }),
  plan_need: (records) => ({
    ...ofStrategy(records),
    plan_id: records.planId,
    content: '{}',
    updated_by: 'Eksempel',
  }),
  plan_need_change: (records) => ({
    ...ofStrategy(records),
    kind: 'move',
    changed_by: 'Eksempel',
  }),
  plan_need_version: (records) => ({
    ...ofStrategy(records),
    plan_id: records.planId,
    version: 1,
    change_id: records.needChangeId,
    content: '{}',
  }),
  planning_sheet: (records) => ({
    ...ofStrategy(records),
    kind: 'capacity',
    content: '{}',
    updated_by: 'Eksempel',
  }),
  planning_item: (records) => ({
    ...ofStrategy(records),
    kind: 'ambition',
    content: '{}',
    updated_by: 'Eksempel',
  }),
  document_section: (records) => ({
    ...ofStrategy(records),
    title: 'Eksempel',
    updated_by: 'Eksempel',
  }),
  document_section_version: ({ tenantId, sectionId }) => ({
    tenant_id: tenantId,
    section_id: sectionId,
    version: 1,
    title: 'Eksempel',
    body: 'Eksempel',
    pieces: [],
    updated_by: 'Eksempel',
  }),
  section_remark: ({ tenantId, sectionId }) => ({
    tenant_id: tenantId,
    section_id: sectionId,
    body: 'Eksempel',
    author: 'Eksempel',
  }),
  section_proposal: ({ tenantId, sectionId }) => ({
    tenant_id: tenantId,
    section_id: sectionId,
    base_version: 1,
    body: 'Eksempel',
    author: 'Eksempel',
  }),
  reading_link: (records) => ({
    ...ofStrategy(records),
    token_hash: randomBytes(32),
    label: 'Kommunestyret',
    created_by: 'Eksempel',
    expires_at: '2100-01-01T00:00:00Z',
  }),
  document_look: ({ tenantId }) => ({ tenant_id: tenantId, updated_by: 'Eksempel' }),
  proposal_publication: (records) => ({
    ...ofStrategy(records),
    number: randomInt(10, 1_000_000),
    published_on: '2028-05-15',
    content: '{}',
    checksum: randomBytes(32),
    published_by: 'Eksempel',
  }),
  treatment: (records) => ({
    ...ofStrategy(records),
    body: 'formannskap',
    held_on: '2028-06-01',
    outcome: 'recommended',
    content: '{}',
    recorded_by: 'Eksempel',
  }),
  legality_review: (records) => ({
    ...ofStrategy(records),
    treatment_id: records.treatmentId,
    demanded_on: '2028-06-20',
    content: '{}',
    recorded_by: 'Eksempel',
  }),
  edition: (records) => ({
    ...ofStrategy(records),
    number: randomInt(10, 1_000_000),
    kind: 'amendment',
    adopted_on: '2029-06-15',
    content: '{}',
    checksum: randomBytes(32),
    made_by: 'Eksempel',
  }),
  edition_personal: ({ tenantId, editionId }) => ({
    tenant_id: tenantId,
    edition_id: editionId,
    key: 'Eksempel',
    content: '{}',
  }),
  plan_progress: (records) => ({
    ...ofStrategy(records),
    plan_id: records.planId,
    status: 'under-way',
    content: '{}',
    updated_by: 'Eksempel',
  }),
  plan_progress_version: (records) => ({
    ...ofStrategy(records),
    plan_id: records.planId,
    version: 1,
    status: 'under-way',
    content: '{}',
    updated_by: 'Eksempel',
  }),
  follow_up_item: (records) => ({
    ...ofStrategy(records),
    kind: 'plan-wish',
    content: '{}',
    updated_by: 'Eksempel',
  }),
  submission: ({ tenantId }) => ({
    tenant_id: tenantId,
    key: randomUUID(),
    fingerprint: 'eksempel',
    result: '{}',
  }),
  mail: ({ tenantId }) => ({
    tenant_id: tenantId,
    to_address: 'eksempel@example.no',
    subject: 'Eksempel',
    body: 'Eksempel',
    body_without_links: 'Eksempel',
  }),
  audit_event: ({ tenantId }) => ({
    tenant_id: tenantId,
    actor: 'Eksempel',
    action: 'test.insert',
  }),
}

const activitySubject = { subject_kind: 'activity', subject_key: 'adopt' }

function ofStrategy({ tenantId, strategyId }: TenantRecords): Row {
  return { tenant_id: tenantId, strategy_id: strategyId }
}
