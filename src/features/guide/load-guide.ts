import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { requirementTexts } from '#features/law/index.ts'
import { contentChecksum } from '#platform/content/content-files.ts'
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
  const checksum = textsChecksum()
  return admin.db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('stedsans.guide'))`.execute(tx)
    const known = await sql<{ checksum: string }>`
      select checksum from reference_load where name = ${loadName}`.execute(tx)
    if (known.rows[0]?.checksum === checksum) return 'unchanged'
    const passages = allPassages()
    await loadPassages(tx, passages)
    await loadStems(tx)
    await loadPhrases(tx, passages)
    await loadWords(tx, passages)
    await sql`analyze guide_passage, guide_stem, guide_phrase, guide_word`.execute(tx)
    await sql`
      insert into reference_load (name, checksum) values (${loadName}, ${checksum})
      on conflict (name) do update set checksum = excluded.checksum, loaded_at = now()`.execute(tx)
    return 'loaded'
  })
}

/** Of the files as they are: to read them all takes longer than the rest of a start. */
function textsChecksum(): string {
  return createHash('sha256')
    .update(`${loaderVersion}${contentChecksum()}${JSON.stringify(requirementTexts)}`)
    .digest('hex')
}

async function loadPassages(tx: AdminTx, passages: readonly Passage[]): Promise<void> {
  await sql`delete from guide_passage`.execute(tx)
  await sql`
    insert into guide_passage (id, kind, page, position, href, content)
    select id, kind, page, position, href, content
    from jsonb_to_recordset(${JSON.stringify(passages)}::jsonb) as row (
      id text, kind text, page text, position int, href text, content jsonb)`.execute(tx)
}

/**
 * A stem counts for what its field is worth in the `first` passage of a page or a `later` one: closer
 * to it the more often it stands there, and the shorter the field is beside what is `usual` (in stems).
 */
async function loadStems(tx: AdminTx): Promise<void> {
  await sql`delete from guide_stem`.execute(tx)
  await sql`
    with field (name, first, later, usual) as (values
      ('title', 4.0, 0.5, 4), ('keywords', 3.0, 3.0, 14), ('heading', 2.0, 2.0, 3), ('text', 1.0, 1.0, 60)
    ), in_form as (
      select passage.id, passage.page, form.key as form, stem.lexeme, sum(
        case when position = 0 then field.first else field.later end
          * cardinality(stem.positions)
          / (cardinality(stem.positions) + 0.3 + 0.9 * length(words) / field.usual)) as score
      from guide_passage as passage,
        jsonb_each(passage.content) as form,
        field,
        to_tsvector('norwegian', form.value ->> field.name) as words,
        unnest(words) as stem
      group by passage.id, form.key, stem.lexeme
    )
    insert into guide_stem (stem, passage, page, score)
    select lexeme, id, page, max(score) from in_form group by lexeme, id, page`.execute(tx)
}

async function loadPhrases(tx: AdminTx, passages: readonly Passage[]): Promise<void> {
  const rows = passages
    .filter(({ position }) => position === 0)
    .flatMap(({ id, page, content }) =>
      Object.values(content)
        .flatMap(({ title, keywords }) => [title, ...keywords])
        .map((phrase) => ({ phrase: fold(wordsIn(phrase).join(' ')), passage: id, page })),
    )
  await sql`delete from guide_phrase`.execute(tx)
  await sql`
    insert into guide_phrase (phrase, passage, page)
    select distinct phrase, passage, page
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (phrase text, passage text, page text)
    where phrase like '% %'`.execute(tx)
}

async function loadWords(tx: AdminTx, passages: readonly Passage[]): Promise<void> {
  const uses = new Map<string, number>()
  for (const { content } of passages) {
    const all = Object.values(content).flatMap((form) => Object.values(form).flat())
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
