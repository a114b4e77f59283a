import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { compareWords } from './compare-words.ts'
import { documentPageTexts } from './document.texts.ts'

/** What became of a text, word by word; said in words too, for those who do not see the marks. */
export function ComparedText({
  language,
  before,
  after,
}: {
  readonly language: Language
  readonly before: string
  readonly after: string
}): VNode {
  const text = documentPageTexts[language]
  if (before === after) return <p>{text.same}</p>
  return (
    <div class="st-compared">
      {compareWords(before, after).map((part, index) => {
        if (part.kind === 'same') return <span key={index}>{part.text}</span>
        const word = part.kind === 'added' ? text.addedWord : text.removedWord
        const Mark = part.kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={index}>
            <span class="ds-sr-only">{` [${word}: `}</span>
            {part.text}
            <span class="ds-sr-only">] </span>
          </Mark>
        )
      })}
    </div>
  )
}
