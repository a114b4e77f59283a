import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { guideTexts } from './guide.texts.ts'
import { passageKinds } from './passages.ts'
import { searchTexts } from './search.texts.ts'
import { SearchForm } from './search-form.tsx'
import { type Hit, mark, type SearchResult } from './search-result.ts'

export interface SearchPageProps {
  readonly language: Language
  /** As it was typed; empty before anything is. */
  readonly question: string
  readonly result: SearchResult
}

const bestCount = 3

export function SearchPage({ language, question, result }: SearchPageProps): VNode {
  const text = searchTexts[language]
  const { hits, corrected } = result
  return (
    <div class="st-stack">
      <h1>{text.title}</h1>
      <SearchForm language={language} query={question} />
      <p class="st-note">{question === '' ? text.empty : text.searchesIn}</p>
      {question === '' ? null : (
        <div role="status">
          {corrected.map(({ typed, instead }) => (
            <p key={typed}>{text.corrected(typed, instead)}</p>
          ))}
          {hits.length > 0 ? <p>{text.found(hits.length)}</p> : null}
        </div>
      )}
      {question !== '' && hits.length === 0 ? <Nothing {...{ language, question }} /> : null}
      {hits.length > 0 ? (
        <section aria-labelledby="narmest">
          <h2 id="narmest">{text.best}</h2>
          <Hits language={language} hits={hits.slice(0, bestCount)} hasKind />
        </section>
      ) : null}
      {passageKinds.map((kind) => {
        const rest = hits.slice(bestCount).filter((hit) => hit.kind === kind)
        return rest.length === 0 ? null : (
          <section key={kind} aria-labelledby={`treff-${kind}`}>
            <h2 id={`treff-${kind}`}>{text.kinds[kind]}</h2>
            <Hits language={language} hits={rest} />
          </section>
        )
      })}
    </div>
  )
}

function Nothing({ language, question }: { language: Language; question: string }): VNode {
  const text = searchTexts[language]
  const guide = guideTexts[language]
  return (
    <section class="st-empty" aria-labelledby="ingen">
      <h2 id="ingen">{text.none(question)}</h2>
      <p>{text.noneText}</p>
      <ul>
        <li>
          <a href={routes.guide.href()}>{guide.title}</a>
        </li>
        <li>
          <a href={routes.guideSection.href({ section: 'sporsmal' })}>
            {guide.sections.sporsmal.title}
          </a>
        </li>
        <li>
          <a href={routes.glossary.href()}>{guide.glossary.title}</a>
        </li>
      </ul>
    </section>
  )
}

function Hits({
  language,
  hits,
  hasKind = false,
}: {
  readonly language: Language
  readonly hits: readonly Hit[]
  readonly hasKind?: boolean
}): VNode {
  const text = searchTexts[language]
  return (
    <ol class="st-hits">
      {hits.map((hit) => (
        <li key={hit.href}>
          <a href={hit.href}>
            {hit.title}
            {hit.heading === '' ? null : `: ${hit.heading}`}
          </a>
          {hasKind ? <span class="st-note"> {text.kinds[hit.kind]}</span> : null}
          <p lang={hit.excerptLanguage === language ? undefined : hit.excerptLanguage}>
            {marked(hit.excerpt)}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** The words that were searched for stand out. */
function marked(excerpt: string): ComponentChildren {
  return excerpt.split(mark.start).map((piece, at) => {
    const [found = '', rest] = piece.split(mark.end)
    if (at === 0 || rest === undefined) return piece
    return (
      <>
        <mark>{found}</mark>
        {rest}
      </>
    )
  })
}
