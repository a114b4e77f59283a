import type { VNode } from 'preact'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { guideTexts } from './guide.texts.ts'
import { findPage, type GuidePage } from './guide-library.ts'
import { textOfPart } from './guide-parts.ts'
import { GuideRuns } from './guide-words.tsx'

export interface GlossaryEntry {
  readonly id: string
  readonly word: string
  /** The word in the other form of Norwegian. */
  readonly otherWord: string
  readonly meaning: GuidePage['parts']
}

/** The words in the order of the alphabet of the form. */
export function glossaryEntries(language: Language): readonly GlossaryEntry[] {
  const other = new Map(entriesOf(language === 'nb' ? 'nn' : 'nb').map((one) => [one.id, one.word]))
  return entriesOf(language)
    .map((entry) => ({ ...entry, otherWord: other.get(entry.id) ?? entry.word }))
    .sort((left, right) => inNorwegianOrder(left.word, right.word))
}

function entriesOf(language: Language): readonly Omit<GlossaryEntry, 'otherWord'>[] {
  const parts = findPage('ordliste', language)?.parts ?? []
  return parts.flatMap((part, at) => {
    if (part.kind !== 'heading' || part.level !== 3) return []
    const next = parts.findIndex((one, index) => index > at && one.kind === 'heading')
    const meaning = parts.slice(at + 1, next < 0 ? undefined : next)
    return [{ id: part.id, word: part.text, meaning }]
  })
}

export function GlossaryPage({ language }: { readonly language: Language }): VNode | null {
  const page = findPage('ordliste', language)
  if (!page) return null
  const text = guideTexts[language]
  const entries = glossaryEntries(language)
  const letters = [...new Set(entries.map(letterOf))]
  return (
    <div class="st-stack">
      <h1>{page.title}</h1>
      <p class="st-lead">{page.lead}</p>
      <nav class="st-letters" aria-label={page.title}>
        {letters.map((letter) => (
          <a key={letter} href={`#bokstav-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map((letter) => (
        <section key={letter} aria-labelledby={`bokstav-${letter}`}>
          <h2 id={`bokstav-${letter}`}>{letter}</h2>
          <dl class="st-words">
            {entries
              .filter((entry) => letterOf(entry) === letter)
              .map(({ id, word, otherWord, meaning }) => (
                <div key={id} id={id}>
                  <dt>
                    {word}
                    {otherWord === word ? null : (
                      <span class="st-note">
                        {' '}
                        {text.otherForm}{' '}
                        <span lang={language === 'nb' ? 'nn' : 'nb'}>{otherWord}</span>
                      </span>
                    )}
                  </dt>
                  <dd>
                    {meaning.map((part) =>
                      part.kind === 'paragraph' ? (
                        <GuideRuns runs={part.words.runs} language={language} />
                      ) : (
                        textOfPart(part)
                      ),
                    )}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function letterOf({ word }: Pick<GlossaryEntry, 'word'>): string {
  return word.charAt(0).toLocaleUpperCase('nb-NO')
}
