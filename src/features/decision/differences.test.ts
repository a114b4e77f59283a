import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checksumOf } from '#platform/checksum.ts'
import { routes } from '#routes'
import { app, openDecision, page, post, publish, tenant, where } from '../../../test/decision.ts'
import { textOf } from '../../../test/workspace.ts'

beforeAll(openDecision)
afterAll(() => app.close())

it('a section that was renamed is shown as renamed, with what it said before', async () => {
  const section = { ...where(), sectionKey: 'purpose' }
  const address = routes.writeSection.href(section)
  const write = async (title: string, body: string) => {
    await post(routes.holdSection.href(section), {})
    const version = /name="version" value="(\d+)"/.exec(await page(address))?.[1] ?? '0'
    return (await post(address, { title, body, version })).statusCode
  }
  expect(await write('Derfor planlegger vi', 'Eksempel: slik var det.')).toBe(303)
  expect((await publish({ publishedOn: '21.8.2028' })).statusCode).toBe(303)
  expect(await write('Formålet med strategien', 'Eksempel: slik er det.')).toBe(303)
  const shown = textOf(await page(routes.proposalDifferences.href(where())))
  expect(shown).toContain('Formålet med strategien (het «Derfor planlegger vi»)')
  expect(shown).toMatch(/slik var det\..*slik er det\./s)
  expect(shown).not.toContain('Tatt ut')
})

it('a picture is frozen with the hash of its bytes, which the checksum covers', async () => {
  const section = { ...where(), sectionKey: 'purpose' }
  const address = routes.writeSection.href(section)
  const content = Buffer.from('png')
  const sha256 = createHash('sha256').update(content).digest()
  const row = await tenant((tx) =>
    tx
      .selectFrom('document_section')
      .select(['id', 'strategy_id', 'tenant_id'])
      .where('kind', '=', 'purpose')
      .executeTakeFirstOrThrow(),
  )
  const picture = await tenant((tx) =>
    tx
      .insertInto('attachment')
      .values({
        ...{ tenant_id: row.tenant_id, strategy_id: row.strategy_id, content, sha256 },
        ...{ subject_kind: 'document-section', subject_key: row.id, byte_size: content.length },
        ...{ file_name: 'fjord.png', content_type: 'image/png', uploaded_by: 'Kari Eksempel' },
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  await post(routes.holdSection.href(section), {})
  const version = /name="version" value="(\d+)"/.exec(await page(address))?.[1] ?? '0'
  const body = `![Eksempel: en fjord](bilde:${picture.id})`
  expect((await post(address, { title: '', body, version })).statusCode).toBe(303)
  expect((await publish({ publishedOn: '22.8.2028', counts: 'nei' })).statusCode).toBe(303)
  const last = await tenant((tx) =>
    tx
      .selectFrom('proposal_publication')
      .select(['content', 'checksum'])
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow(),
  )
  expect(JSON.stringify(last.content)).toContain(`"sha256":"${sha256.toString('hex')}"`)
  expect(last.checksum.equals(checksumOf(last.content as object))).toBe(true)
})
