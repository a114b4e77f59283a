import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { AdminConnection } from '#platform/db/connection.ts'
import type { Tables } from '#platform/db/schema.ts'
import { fold, wordsIn } from './fold.ts'
import { allPassages, type Passage } from './passages.ts'

type AdminTx = Transaction<Tables>

const loadName = 'guide'
/** Counted up when the tables must be filled again although the texts are the same. */
const loaderVersion = 1

/**
 * Brings the searchable passages into line with the texts of the project, in one transaction. May run
 * at every start and on several nodes at once: the second waits and finds nothing to do.
 */
export async function loadGuide(
  admin: Pick<AdminConnection, 'db'>,
): Promise<'unchanged' | 'loaded'> {
  const passages = allPassages()
  const content = JSON.stringify(passages)
  const checksum = createHash('sha256').update(`${loaderVersion}${content}`).digest('hex')
  return admin.db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('stedsans.guide'))`.execute(tx)
    const known = await sql<{ checksum: string }>`
      select checksum from reference_load where name = ${loadName}`.execute(tx)
    if (known.rows[0]?.checksum === checksum) return 'unchanged'
    await loadPassages(tx, content)
    await loadWords(tx, passages)
    await sql`
      insert into reference_load (name, checksum) values (${loadName}, ${checksum})
      on conflict (name) do update set checksum = excluded.checksum, loaded_at = now()`.execute(tx)
    return 'loaded'
  })
}

/** Both forms go into one vector, so that either finds the passage. */
async function loadPassages(tx: AdminTx, content: string): Promise<void> {
  await sql`delete from guide_passage`.execute(tx)
  await sql`
    insert into guide_passage (id, kind, page, position, href, content, vector)
    select id, kind, page, position, href, content,
      setweight(both_forms.title, case when position = 0 then 'A'::"char" else 'C' end)
        || setweight(both_forms.keywords, 'A') || setweight(both_forms.heading, 'B')
        || setweight(both_forms.text, 'D')
    from jsonb_to_recordset(${content}::jsonb) as row (
      id text, kind text, page text, position int, href text, content jsonb),
    lateral (select
      to_tsvector('norwegian', concat_ws(' ', content #>> '{nb,title}', content #>> '{nn,title}')) as title,
      to_tsvector('norwegian', concat_ws(' ', content #>> '{nb,keywords}', content #>> '{nn,keywords}')) as keywords,
      to_tsvector('norwegian', concat_ws(' ', content #>> '{nb,heading}', content #>> '{nn,heading}')) as heading,
      to_tsvector('norwegian', concat_ws(' ', content #>> '{nb,text}', content #>> '{nn,text}')) as text
    ) as both_forms`.execute(tx)
}

async function loadWords(tx: AdminTx, passages: readonly Passage[]): Promise<void> {
  const uses = new Map<string, number>()
  for (const { content } of passages) {
    const all = Object.values(content).flatMap((form) => Object.values(form))
    for (const word of all.flatMap(wordsIn)) {
      if (word.length > 2) uses.set(word, (uses.get(word) ?? 0) + 1)
    }
  }
  const rows = [...uses].map(([word, count]) => ({ word, folded: fold(word), uses: count }))
  await sql`delete from guide_word`.execute(tx)
  await sql`
    insert into guide_word (word, folded, uses)
    select word, folded, uses
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      word text, folded text, uses int)`.execute(tx)
}
