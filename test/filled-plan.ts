import { localDate } from '#domain/calendar/local-date.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import type {
  PlanItemContent,
  PlanItemKind,
  PlanTextKind,
} from '../src/features/process-plan/plan-content.ts'
import type { TestApp } from './app.ts'
import type { Workspace } from './workspace.ts'

const hostile = [
  '<script>alert("x")</script>',
  'javascript:alert(1)',
  'halvt\ud800par og styre\u0001tegn',
  'Vi gleder oss 🎉👩‍👩‍👧',
  '#panic("x") $a$ ]]>',
].join('\n\n')
const mandate = `${hostile}\n\n${'Vi skal lage en planstrategi som blir brukt. '.repeat(440)}Slutt.`

const member = (name: string, raci: PlanItemContent<'group-member'>['raci']) => ({
  name,
  position: 'Planlegger',
  email: 'kari@example.no',
  functionInGroup: 'leader' as const,
  raci,
})

/** Writes something in every part of the process plan of a strategy. */
export async function fillPlan(app: TestApp, { tenantId }: Workspace): Promise<void> {
  await inTenant(app.services.database.app, tenantId, async (tx) => {
    const { id } = await tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow()
    const own = { tenant_id: tenantId, strategy_id: id }
    const text = (kind: PlanTextKind, body: string) =>
      tx
        .insertInto('plan_text')
        .values({ ...own, kind, body, updated_by: 'Kari' })
        .execute()
    await text('mandate', mandate.toWellFormed().replace('\u0001', ''))
    await text(
      'desired-result',
      'Alle vet hva vi skal planlegge.\n\n- Færre planer\n- Bedre planer',
    )
    await text('evaluation', 'Vi rakk det meste.')
    let position = 0
    const item = <Kind extends PlanItemKind>(kind: Kind, content: PlanItemContent<Kind>) => {
      position += 1
      return tx
        .insertInto('plan_item')
        .values({ ...own, kind, position, content: JSON.stringify(content), updated_by: 'Kari' })
        .execute()
    }
    await item('group-member', member('Kari Eksempel', { '1': 'R', '9': 'A' }))
    await item('group-member', member('=cmd()', { '2': 'C' }))
    await item('evaluated-plan', { title: 'Klimaplan', outcome: 'not-done', why: 'Ingen tid' })
    await item('stakeholder', {
      name: 'Ungdomsrådet',
      interest: 3,
      influence: 1,
      level: 'dialogue',
      affected: 'De skal bo her. '.repeat(200),
      how: 'Møte med ordføreren',
      contact: '+47 900 00 000',
    })
    for (const [on, audience] of [
      ['2028-03-01', 'Lag og foreninger'],
      ['', 'Alle'],
      ['2027-12-01', 'Ansatte'],
    ] as const) {
      const rest = { goal: 'Kjenne til', message: 'Si fra', channel: 'E-post', responsible: 'Ola' }
      await item('communication', { on, audience, ...rest })
    }
    await item('risk', risk('Liten fare', 1, 2))
    await item('risk', risk('Stor fare', 5, 4))
    await addActivityAndAgenda(tx, own)
  })
}

async function addActivityAndAgenda(
  tx: TenantTx,
  own: { readonly tenant_id: string; readonly strategy_id: string },
): Promise<void> {
  await tx
    .insertInto('scheduled_activity')
    .values({
      ...own,
      key: 'own-1',
      starts_on: localDate('2028-02-01'),
      ends_on: localDate('2028-02-01'),
      is_pinned: true,
      is_own: true,
      step: 5,
      kind: 'milestone',
      title: 'Kunnskapen er samlet',
      purpose: 'Alle har samme tall',
      method: 'Gå gjennom kildene',
      lead: 'Per Eksempel',
      participants: 'Skole og helse',
      input: 'Statistikk',
      output: 'Utfordringsbilde',
      own_hours: '12.5',
      status: 'waiting',
    })
    .execute()
  const meeting = await tx
    .selectFrom('meeting')
    .select('id')
    .where('held_on', '=', localDate('2028-06-15'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('agenda_item')
    .values({
      ...own,
      meeting_id: meeting.id,
      title: 'Planstrategi, vedtak',
      ready_on: localDate('2028-06-01'),
      case_number: '12/28',
      decision: 'Vedtatt som innstilt',
    })
    .execute()
}

const risk = (event: string, probability: 1 | 5, consequence: 2 | 4) => ({
  event,
  probability,
  consequence,
  measure: 'Sett av tid',
  responsible: 'Kari',
})
