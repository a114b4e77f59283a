import { sql } from 'kysely'
import type { Db } from '#platform/db/connection.ts'
import type { Language } from '#platform/i18n/language.ts'
import { fold, wordsIn } from './fold.ts'
import type { PassageKind } from './passages.ts'
import { type Hit, mark, type SearchResult } from './search-result.ts'
import { synonymsOf } from './synonyms.ts'

const mostWords = 12
const mostHits = 30
/** Of the score of the best: what is further behind is no answer. */
const worstShare = 0.2

/** Question words and the like, in both forms, that say nothing of what is looked for. */
const idle = new Set(
  'hva hvem hvor hvordan når hvorfor hvilke hvilken kva kven kvar korleis kvifor når kva for er var blir vert skal må kan bør vil har hadde vi dere de dykk du jeg eg det den dei denne dette som på i å og til av for om med hos fra frå en ei et ein eit oss ikke ikkje man en så da då også men eller ved seg sin si sitt lov'.split(
    ' ',
  ),
)

interface Term {
  /** A query of the words themselves and those of the same meaning, as `to_tsquery` reads them. */
  readonly exact: string
  /** The same, and whatever begins as the word does. */
  readonly prefix: string
}

/**
 * What the guide has on the question, in either form; nothing for a question without words. A word
 * that nothing begins with is taken for the most similar one.
 */
export async function searchGuide(
  db: Db,
  question: string,
  language: Language,
): Promise<SearchResult> {
  const all = [...new Set(wordsIn(question))].slice(0, mostWords)
  const telling = all.filter((word) => !idle.has(word))
  const words = telling.length > 0 ? telling : all
  if (words.length === 0) return { hits: [], corrected: [] }
  const corrected = await correct(db, words)
  const terms = words.map((word) => termOf(corrected.get(word) ?? word))
  return {
    hits: await findHits(db, terms, language),
    corrected: [...corrected].map(([typed, instead]) => ({ typed, instead })),
  }
}

function termOf(word: string): Term {
  const exact = synonymsOf(word).join(' | ')
  // Norwegian joins words: «kunnskap» is to find «kunnskapsgrunnlag». Short ones begin too many.
  return { exact, prefix: word.length > 3 ? `${exact} | ${word}:*` : exact }
}

/** For each word that no word of the guide begins with, the one most like it, if any is. */
async function correct(db: Db, words: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = words
    .filter((word) => word.length > 3 && /^\p{L}/u.test(word) && synonymsOf(word).length === 1)
    .map((word) => ({ word, folded: fold(word) }))
  if (asked.length === 0) return new Map()
  const { rows } = await sql<{ typed: string; instead: string }>`
    select asked.word as typed, found.word as instead
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked (word text, folded text),
    lateral (
      select word from guide_word
      where folded % asked.folded
      order by similarity(folded, asked.folded) desc, uses desc, word
      limit 1) as found
    where not exists (
      select from guide_word where word like asked.word || '%')
    and not exists (
      select from guide_passage where vector @@ to_tsquery('norwegian', asked.word))`.execute(db)
  return new Map(rows.map(({ typed, instead }) => [typed, instead]))
}

interface FoundRow {
  kind: PassageKind
  page: string
  href: string
  title: string
  heading: string
  own: string
  other: string
}

/**
 * Each word counts the more the fewer passages have it; a page is as good as its best passage, and a
 * little better for each further one.
 */
async function findHits(
  db: Db,
  terms: readonly Term[],
  language: Language,
): Promise<readonly Hit[]> {
  const other: Language = language === 'nb' ? 'nn' : 'nb'
  const any = terms.map(({ prefix }) => `(${prefix})`).join(' | ')
  const headline = sql`'StartSel=' || chr(2) || ',StopSel=' || chr(3)
    || ',MaxWords=30,MinWords=18,MaxFragments=1'`
  const { rows } = await sql<FoundRow>`
    with term as materialized (
      select to_tsquery('norwegian', exact) as exact, to_tsquery('norwegian', prefix) as prefix
      from jsonb_to_recordset(${JSON.stringify(terms)}::jsonb) as row (exact text, prefix text)
    ), weighed as materialized (
      select exact, prefix,
        ln(1 + (select count(*) from guide_passage)::float8
          / (1 + (select count(*) from guide_passage where vector @@ prefix))) as weight
      from term
    ), scored as materialized (
      select id, page, position, (
        select sum(weight * (
          ts_rank('{0.1, 0.25, 0.6, 1}', vector, exact, 1) * 2
          + ts_rank('{0.1, 0.25, 0.6, 1}', vector, prefix, 1)
          + case when vector @@ prefix then 0.15 else 0 end))
        from weighed) as score
      from guide_passage
      where vector @@ to_tsquery('norwegian', ${any})
    ), ranked as (
      select id, page, score,
        row_number() over (partition by page order by score desc, position) as place,
        sum(score) over (partition by page) as total
      from scored
    ), best as (
      select id, score + 0.05 * total as score from ranked where place = 1
      order by 2 desc, id limit ${mostHits}
    )
    select passage.kind, passage.page, passage.href,
      passage.content #>> array[${language}::text, 'title'] as title,
      passage.content #>> array[${language}::text, 'heading'] as heading,
      ts_headline('norwegian', passage.content #>> array[${language}::text, 'text'],
        to_tsquery('norwegian', ${any}), ${headline}) as own,
      ts_headline('norwegian', passage.content #>> array[${other}::text, 'text'],
        to_tsquery('norwegian', ${any}), ${headline}) as other
    from best join guide_passage as passage using (id)
    where best.score > ${worstShare} * (select max(score) from best)
    order by best.score desc, best.id`.execute(db)
  return rows.map(({ own, other: inOther, ...row }) => {
    const isOther = !own.includes(mark.start) && inOther.includes(mark.start)
    return {
      ...row,
      excerpt: isOther ? inOther : own,
      excerptLanguage: isOther ? other : language,
    }
  })
}
