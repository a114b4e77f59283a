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
  readonly figuresId: string
}

export type Row = Readonly<Record<string, unknown>>

export function ofStrategy({ tenantId, strategyId }: TenantRecords): Row {
  return { tenant_id: tenantId, strategy_id: strategyId }
}
