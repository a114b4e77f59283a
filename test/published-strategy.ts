import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { localDate } from '#domain/calendar/local-date.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { routes } from '#routes'
import type { TestApp } from './app.ts'
import type { Workspace } from './workspace.ts'

/** As long as a title may be, without a place to break at its end. */
export const longTitle = `${'Samfunnssikkerhet og beredskap '.repeat(10).slice(0, 299)}x`

export const checksumOfWord = (word: string) => createHash('sha256').update(word).digest()

export interface PublishedStrategy {
  publish(number: number, publishedOn: string, word: string, pictureId?: string): Promise<void>
  /** `planIds` are plans of the register that the edition revises too. */
  adopt(number: number, adoptedOn: string, word: string, planIds?: readonly string[]): Promise<void>
  /** A picture of the draft; gives its id. */
  addPicture(): Promise<string>
  /** Takes it out of the draft. */
  removePicture(pictureId: string): Promise<void>
  /** The yearly status with one document in bokmål; `laidOn` empty for a draft. */
  addStatus(laidOn: string, word: string): Promise<void>
}

/** Versions of the only strategy of a municipality, each with one word to know it by. */
export async function publishedStrategy(
  app: TestApp,
  { tenantId, slug }: Workspace,
): Promise<PublishedStrategy> {
  const tenant = <T>(work: (tx: TenantTx) => Promise<T>) =>
    inTenant(app.services.database.app, tenantId, work)
  const { id } = await tenant((tx) =>
    tx.selectFrom('strategy').select('id').executeTakeFirstOrThrow(),
  )
  const own = { tenant_id: tenantId, strategy_id: id }
  const frozen = (word: string, pictureId = '') => frozenWith(word, slug, pictureId)
  return {
    publish: (number, publishedOn, word, pictureId) =>
      tenant(async (tx) => {
        const proposal = { ...frozen(word, pictureId), hasCollectiveSentence: false }
        const url = 'https://alver.example/planstrategi'
        await tx
          .insertInto('proposal_publication')
          .values({
            ...{ ...own, number, checksum: checksumOfWord(word) },
            ...{ published_on: localDate(publishedOn), meeting_on: localDate('2028-09-21') },
            content: JSON.stringify({ proposal, suggestedPoints: [], countsFrom: true, url }),
            ...{ change_note: 'Internt notat', published_by: 'Kari Eksempel' },
          })
          .execute()
      }),
    adopt: (number, adoptedOn, word, planIds = []) =>
      tenant(async (tx) => {
        const { plans, ...rest } = frozen(word)
        const held = planIds.map((planId) => ({ ...plan(planId, 'revise'), id: planId }))
        await tx
          .insertInto('edition')
          .values({
            ...{ ...own, number, kind: 'adopted', adopted_on: localDate(adoptedOn) },
            content: JSON.stringify({
              ...{ ...adoptedWith(adoptedOn, word), ...rest, plans: [...plans, ...held] },
            }),
            ...{ checksum: checksumOfWord(word), made_by: 'Kari Eksempel' },
          })
          .execute()
      }),
    addPicture: () => tenant((tx) => addPicture(tx, own)),
    removePicture: (pictureId) =>
      tenant(async (tx) => {
        await tx
          .updateTable('attachment')
          .set({ deleted_at: new Date(), deleted_by: 'Kari Eksempel' })
          .where('id', '=', pictureId)
          .execute()
      }),
    addStatus: (laidOn, word) =>
      tenant(async (tx) => {
        const content = { ...(laidOn && { laidOn }), models: { nb: frozen(word).document } }
        await tx
          .insertInto('follow_up_item')
          .values({
            ...{ ...own, kind: 'yearly-status', content: JSON.stringify(content) },
            updated_by: 'Kari Eksempel',
          })
          .execute()
      }),
  }
}

async function addPicture(
  tx: TenantTx,
  own: { readonly tenant_id: string; readonly strategy_id: string },
): Promise<string> {
  const blank = { width: 4, height: 3, channels: 3, background: 'white' } as const
  const content = await sharp({ create: blank }).png().toBuffer()
  const { id } = await tx
    .insertInto('attachment')
    .values({
      ...{ ...own, subject_kind: 'document-section', subject_key: 'purpose' },
      ...{ file_name: 'fjord.png', content_type: 'image/png', byte_size: content.length, content },
      ...{ sha256: createHash('sha256').update(content).digest(), uploaded_by: 'Kari Eksempel' },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const plan = (name: string, decision: 'revise' | 'continue') => ({
  ...{ id: name.slice(0, 50), name, type: 'thematic-plan', status: 'in-force', decision },
  ...{ mergeIntoId: null, priority: null },
  ...{ start: { year: 2028, half: 2 }, adoption: { year: 2029, half: 1 } },
})

function frozenWith(word: string, slug: string, pictureId: string) {
  const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text })
  const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
  const picture: Block = {
    ...{ kind: 'picture', caption: '', alternative: 'Fjorden', file: null },
    href: routes.attachment.href({ slug, period: '2028-2031', attachmentId: pictureId }),
  }
  const blocks: readonly Block[] = [
    heading(1, 'Formål'),
    paragraph(word),
    heading(2, 'Under'),
    heading(1, longTitle),
    heading(1, 'Tid og penger til planarbeidet'),
    paragraph('Vi bruker 40 ukeverk.'),
    heading(1, 'Slutt'),
    ...(pictureId ? [picture] : []),
  ]
  return {
    plans: [plan('Idrettsplan', 'revise'), plan(longTitle, 'continue')],
    points: [{ key: 'strategy', title: 'Planstrategien', text: `Punktet: ${word}` }],
    sections: [],
    document: {
      ...{ title: 'Planstrategi', subtitle: '', author: 'Alver', language: 'nb', dateline: '' },
      blocks,
    },
  }
}

function adoptedWith(heldOn: string, word: string) {
  return {
    format: 1,
    municipality: { number: '4631', name: 'Alver' },
    term: { firstYear: 2028, lastYear: 2031 },
    decision: {
      ...{ heldOn, body: 'kommunestyre', label: '', caseNumber: '45/28', vote: {} },
      ...{ recommendation: 'Intern innstilling', decisionText: `Vedtatt tekst ${word}` },
      ...{ planChanges: [], textChanges: [], alternatives: [], impartiality: [] },
    },
    ...{ requirements: [], publications: [], treatedNumber: 1, remarks: [] },
  }
}
