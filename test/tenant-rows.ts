import { randomBytes, randomUUID } from 'node:crypto'

import { documentRows } from './document-rows.ts'
import { ofStrategy, type Row, type TenantRecords } from './tenant-row.ts'

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
  ...documentRows,
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
