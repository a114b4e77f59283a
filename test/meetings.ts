import { localDate } from '#domain/calendar/local-date.ts'
import type { Body } from '#domain/process.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { FormFields, TestApp } from './app.ts'
import { startedWorkspace, startFields, type Workspace } from './workspace.ts'

/** A small municipality with one planner, and a calendar with two slips in it. */
export const smallFields = {
  ...startFields,
  constitution: '2027-10-21',
  hoursPerWeek: '2',
  meetings: [
    'Kommunestyret 13.04.2028',
    'Kommunestyret 15.06.2028',
    'Kommunestyret 21.09.2028',
    'Kommunestyret 26.10.2028',
    'Formannskapet 11.05.2028',
    'Formannskapet 25.05.2028',
    'Eldrerådet 03.05.2028',
    'Ungdomsrådet 04.05.2028',
  ].join('\n'),
} satisfies FormFields

/** Where the meetings are listed, below the workspace. */
export const meetingList = '/framdrift/moter'

const numbers = ['1811', '5052', '1853', '1812', '1813', '1815', '1816', '1818', '1820', '1822']

/** Small municipalities at work with their meetings; each is one that nobody else has changed. */
export function smallMunicipalities(app: () => TestApp) {
  const left = [...numbers]
  const ask = <T>(work: Workspace, query: Parameters<typeof inTenant<T>>[2]) =>
    inTenant(app().services.database.app, work.tenantId, query)
  return {
    fresh: () => startedWorkspace(app(), left.shift() ?? '', smallFields),
    /** The path of a meeting below the workspace, by its body and day. */
    meetingPath: async (work: Workspace, body: Body, date: string) => {
      const { id } = await ask(work, (tx) =>
        tx
          .selectFrom('meeting')
          .select('id')
          .where('body', '=', body)
          .where('held_on', '=', localDate(date))
          .where('deleted_at', 'is', null)
          .executeTakeFirstOrThrow(),
      )
      return `${meetingList}/${id}`
    },
    agendaOf: (work: Workspace) =>
      ask(work, (tx) =>
        tx
          .selectFrom('agenda_item')
          .select(['id', 'title', 'activity_key', 'ready_on', 'decision', 'version'])
          .where('deleted_at', 'is', null)
          .orderBy('position')
          .execute(),
      ),
    evidenceOf: (work: Workspace) =>
      ask(work, (tx) =>
        tx
          .selectFrom('requirement_evidence')
          .select(['requirement_id', 'kind', 'on_date', 'note', 'url'])
          .execute(),
      ),
  }
}
