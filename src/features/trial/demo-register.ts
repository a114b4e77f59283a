import { randomUUID } from 'node:crypto'
import { type LocalDate, partsOf } from '#domain/calendar/local-date.ts'
import type { PlanType } from '#domain/plan-register/plan-type.ts'
import { importPlans, planContentSchema } from '#features/plan-register/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { demoPlanner } from './demo-content.ts'

interface DemoPlan {
  readonly name: string
  readonly type: PlanType
  /** Years since it was adopted; null where it is not adopted. */
  readonly age: number | null
  readonly unit: string
}

const community = 'Kommuneplanens samfunnsdel'
const landUse = 'Kommuneplanens arealdel'

/** An invented register of ordinary plans: some fresh, some old, some not there yet. */
const demoRegister: readonly DemoPlan[] = [
  plan(community, 'community-part', 7, 'Kommunedirektøren'),
  plan(landUse, 'land-use-part', 11, 'Plan og byggesak'),
  plan('Kommuneplanens handlingsdel', 'action-part', 1, 'Kommunedirektøren'),
  plan('Økonomiplan', 'financial-plan', 1, 'Økonomi'),
  plan('Kommunedelplan for kystsonen', 'land-use-sub-plan', 9, 'Plan og byggesak'),
  plan('Kommunedelplan for sentrum', 'land-use-sub-plan', 14, 'Plan og byggesak'),
  plan('Kommunedelplan for klima og energi', 'thematic-sub-plan', 6, 'Plan og byggesak'),
  plan('Trafikksikkerhetsplan', 'thematic-plan', 3, 'Teknisk drift'),
  plan('Plan for idrett, fysisk aktivitet og friluftsliv', 'thematic-plan', 4, 'Kultur'),
  plan('Kulturplan', 'thematic-plan', 10, 'Kultur'),
  plan('Boligsosial plan', 'thematic-plan', 8, 'Helse og omsorg'),
  plan('Helse- og omsorgsplan', 'thematic-plan', 2, 'Helse og omsorg'),
  plan('Demensplan', 'sector-plan', 9, 'Helse og omsorg'),
  plan('Ruspolitisk handlingsplan', 'action-plan', 5, 'Helse og omsorg'),
  plan('Oppvekstplan', 'thematic-plan', 5, 'Oppvekst'),
  plan('Plan for skolestruktur', 'needs-plan', 12, 'Oppvekst'),
  plan('Plan for forebyggende arbeid for barn og unge', 'thematic-plan', null, 'Oppvekst'),
  plan('Næringsstrategi', 'strategy', 6, 'Næring'),
  plan('Landbruksplan', 'sector-plan', 13, 'Næring'),
  plan('Hovedplan for vann og avløp', 'sector-plan', 8, 'Teknisk drift'),
  plan('Vedlikeholdsplan for kommunale bygg', 'needs-plan', 4, 'Teknisk drift'),
  plan('Helhetlig ROS-analyse', 'risk-analysis', 5, 'Kommunedirektøren'),
  plan('Overordnet beredskapsplan', 'emergency-plan', 1, 'Kommunedirektøren'),
  plan('Folkehelseoversikt', 'overview', 5, 'Helse og omsorg'),
  plan('Boligoversikt', 'overview', null, 'Helse og omsorg'),
  plan('Arbeidsgiverstrategi', 'strategy', 7, 'Personal'),
  plan('Digitaliseringsstrategi', 'strategy', 2, 'Personal'),
  plan('Kommunikasjonsstrategi', 'strategy', 9, 'Personal'),
]

function plan(name: string, type: PlanType, age: number | null, unit: string): DemoPlan {
  return { name, type, age, unit }
}

/** Under the part of the kommuneplan that it follows up; null for what stands by itself. */
function parentOf({ name, type }: DemoPlan): string | null {
  if (name === community || type === 'overview' || type === 'risk-analysis') return null
  if (name === landUse) return null
  return type === 'land-use-sub-plan' ? landUse : community
}

/** Fills the demo's register in one stroke, as an import does, and gives the ids by name. */
export async function fillRegister(
  tx: TenantTx,
  place: { readonly tenantId: string; readonly strategyId: string },
  today: LocalDate,
): Promise<ReadonlyMap<string, string>> {
  const { year } = partsOf(today)
  const ids = new Map(demoRegister.map(({ name }) => [name, randomUUID()]))
  const added = demoRegister.map((one) => ({
    id: ids.get(one.name) ?? randomUUID(),
    content: planContentSchema.parse({
      name: one.name,
      type: one.type,
      status: one.age === null ? 'planned' : 'in-force',
      parentId: ids.get(parentOf(one) ?? '') ?? null,
      adoptedYear: one.age === null ? null : year - one.age,
      adoptedBy: one.age === null ? '' : 'Kommunestyret',
      unit: one.unit,
      responsible: one.unit === 'Plan og byggesak' ? demoPlanner.name : '',
    }),
  }))
  await importPlans(tx, place, { added, edits: [] }, demoPlanner.name)
  return ids
}
