import { sql } from 'kysely'
import type { Db } from '#platform/db/connection.ts'
import type { Language } from '#platform/i18n/language.ts'
import { fold, wordsIn } from './fold.ts'
import type { PassageKind } from './passages.ts'
import { isIdle } from './search-intent.ts'
import { bestPassages, soughtWords } from './search-ranking.sql.ts'
import { type Hit, mark, type SearchResult } from './search-result.ts'
import { synonymsOf } from './synonyms.ts'

const mostWords = 12

/**
 * What the guide has on the question, in either form; nothing for a question without words. A word
 * that nothing begins with is taken for the most similar one.
 */
export async function searchGuide(
  db: Db,
  question: string,
  language: Language,
): Promise<SearchResult> {
  const typed = wordsIn(question).slice(0, mostWords)
  if (typed.length === 0) return { hits: [], corrected: [] }
  const corrected = await correct(db, [...new Set(typed.filter((word) => !isIdle(word)))])
  const words = typed.map((word) => corrected.get(word) ?? word)
  return {
    hits: await findHits(db, words, language),
    corrected: [...corrected].map(([word, instead]) => ({ typed: word, instead })),
  }
}

/** For each word that no stem of the guide begins with, the one most like it, if any is. */
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
      order by folded <-> asked.folded, uses desc, word
      limit 1) as found
    where to_tsvector('norwegian', asked.word) <> ''
    and not exists (
      select from unnest(to_tsvector('norwegian', asked.word)) as own, lateral (
        select stem from guide_stem where stem >= own.lexeme order by stem limit 1) as next
      where starts_with(next.stem, own.lexeme))`.execute(db)
  return new Map(rows.map(({ typed, instead }) => [typed, instead]))
}

interface FoundRow {
  kind: PassageKind
  page: string
  href: string
  title: string
  heading: string
  own: string
  other: string | null
}

async function findHits(
  db: Db,
  words: readonly string[],
  language: Language,
): Promise<readonly Hit[]> {
  const other: Language = language === 'nb' ? 'nn' : 'nb'
  const sought = soughtWords(words)
  const marked = sought.map(({ text, begins }) => `'${text}'${begins ? ':*' : ''}`).join(' | ')
  const { rows } = await sql<FoundRow>`
    select kind, page, href, own.title, own.heading, own.excerpt as own,
      case when strpos(own.excerpt, ${mark.start}) = 0 then ${excerptIn(other, marked)} end as other
    from (${bestPassages(words, sought)}) as best
    join guide_passage using (id),
    lateral (select content #>> array[${language}::text, 'title'] as title,
      content #>> array[${language}::text, 'heading'] as heading,
      ${excerptIn(language, marked)} as excerpt) as own
    order by score desc, id`.execute(db)
  return rows.map(({ own, other: inOther, ...row }) =>
    inOther?.includes(mark.start)
      ? { ...row, excerpt: inOther, excerptLanguage: other }
      : { ...row, excerpt: own, excerptLanguage: language },
  )
}

function excerptIn(language: Language, marked: string) {
  return sql`ts_headline('norwegian', content #>> array[${language}::text, 'text'],
    to_tsquery('norwegian', ${marked}),
    ${`StartSel=${mark.start},StopSel=${mark.end},MaxWords=30,MinWords=18,MaxFragments=1`})`
}
