import { type RawBuilder, sql } from 'kysely'
import { fold } from './fold.ts'
import { isIdle, worthOfKinds } from './search-intent.ts'
import { synonymsOf } from './synonyms.ts'

/** With synonyms. Without a limit PostgreSQL plans for a thousand, and takes its time. */
const mostStems = 64
const mostPhrases = 20
const mostHits = 20
/** Of the score of the best: what is further behind is no answer. */
const worstShare = 0.25
/** What another word of the same meaning counts, and one that only begins as the word does. */
const synonymShare = 0.6
const begunShare = 0.5
/** How much the page as a whole counts beside its best passage. */
const pageShare = 0.5
/** What a title or keyword that is just like the question counts, beside all of its words. */
const phraseShare = 4

export interface SoughtWord {
  /** Words of the same meaning have the same number. */
  readonly number: number
  readonly text: string
  readonly share: number
  /** Whether what begins as the word does is found too. */
  readonly begins: boolean
}

/** The words that tell something, each with those of the same meaning. */
export function soughtWords(words: readonly string[]): readonly SoughtWord[] {
  const telling = [...new Set(words.filter((word) => !isIdle(word)))]
  return telling.flatMap((word, number) =>
    synonymsOf(word).map((text) => ({
      number,
      text,
      share: text === word ? 1 : synonymShare,
      // Norwegian joins words: «kunnskap» is to find «kunnskapsgrunnlag». Short ones begin too many.
      begins: text === word && word.length > 3,
    })),
  )
}

/**
 * The query of the best passages as rows of `(id, score)`, a passage of each page. A word counts the
 * more the fewer pages have it, as in BM25. A title or keyword that is like the question as it was
 * typed counts as a word of its own. A page is as good as its best passage and what it has of the
 * words elsewhere.
 */
export function bestPassages(
  words: readonly string[],
  sought: readonly SoughtWord[],
): RawBuilder<unknown> {
  return sql`
    with by_word as materialized (${passagesByWord(sought)}),
    weight as materialized (
      select number,
        ln(1 + (page_count.all - count(distinct page) + 0.5) / (count(distinct page) + 0.5)) as weight
      from by_word, (select count(*) as all from guide_passage where position = 0) as page_count
      group by number, page_count.all
    ), found as materialized (
      select number, page, id, score * weight as score from by_word join weight using (number)
      union all
      select -1, page, id, alike * alike * ${phraseShare}::float8
        * coalesce((select sum(weight) from weight), 1)
      from (${passagesByPhrase(fold(words.join(' ')))}) as by_phrase
    ), by_passage as (
      select page, id, sum(score) as score,
        row_number() over (partition by page order by sum(score) desc, id) as place
      from found group by page, id
    ), by_page as (
      select page, sum(score) as score
      from (select page, max(score) as score from found group by page, number) as best_of_word
      group by page
    ), ranked as (
      select id, (by_passage.score + ${pageShare}::float8 * by_page.score)
        * (${JSON.stringify(worthOfKinds(words))}::jsonb ->> kind)::float8 as score
      from by_passage join by_page using (page)
      join (select id, kind from guide_passage) as passage using (id)
      where place = 1
    )
    select id, score from ranked
    where score > ${worstShare}::float8 * (select max(score) from ranked)
    order by score desc, id limit ${mostHits}`
}

/** How much each passage is about each of the words. */
function passagesByWord(sought: readonly SoughtWord[]): RawBuilder<unknown> {
  return sql`
    select number, page, passage as id, max(score * share
      * case when guide_stem.stem = sought.stem then 1 else ${begunShare}::float8 end) as score
    from (
      select number, lexeme as stem, max(share) as share,
        lexeme || case when bool_or(begins) then chr(1114111) else '' end as last
      from jsonb_to_recordset(${JSON.stringify(sought)}::jsonb) as row (
          number int, text text, share float8, begins bool),
        unnest(to_tsvector('norwegian', text))
      group by number, lexeme
      order by share desc limit ${mostStems}) as sought
    join guide_stem on guide_stem.stem between sought.stem and sought.last
    group by number, page, passage`
}

function passagesByPhrase(phrase: string): RawBuilder<unknown> {
  return sql`
    select page, passage as id, max(similarity(phrase, ${phrase})) as alike
    from (select phrase, passage, page from guide_phrase
      where phrase % ${phrase} order by phrase <-> ${phrase} limit ${mostPhrases}) as nearest
    group by page, passage`
}
