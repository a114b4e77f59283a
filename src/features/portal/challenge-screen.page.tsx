import type { VNode } from 'preact'
import { kindWords, pictureTexts, type ShownChallenge } from '#features/challenge-picture/index.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import type { PublicPictureProps } from './challenge-picture.page.tsx'
import { challengePortalTexts } from './challenge-picture.texts.ts'

const placeId = (place: number) => `utfordring-${place}`

/** One challenge a screen, in very large type. Links lead on; the island lets the arrow keys do so. */
export function PictureScreen({ language, portal, publication }: PublicPictureProps): VNode {
  const text = pictureTexts[language]
  const words = challengePortalTexts[language]
  const { challenges, document } = publication.content
  const where = { slug: portal.slug, number: String(publication.number) }
  return (
    <st-challenge-screen>
      <div class="st-screen" lang={document.language}>
        <section class="st-screen__sheet" id={placeId(0)} tabindex={-1}>
          <h1>{text.title}</h1>
          <p>{portal.name}</p>
          <ol class="st-screen__list">
            {challenges.map(({ title }, index) => (
              <li key={title}>
                <a href={`#${placeId(index + 1)}`}>{title}</a>
              </li>
            ))}
          </ol>
          <nav class="st-screen__ways st-no-print" aria-label={words.ways(0)} lang={language}>
            <a rel="next" href={`#${placeId(1)}`}>
              {words.start}
            </a>
            <a href={routes.publicChallengePicture.href(where)}>{words.whole}</a>
          </nav>
        </section>
        {challenges.map((challenge, index) => (
          <Sheet
            key={challenge.title}
            {...{ language, challenge }}
            documentLanguage={document.language}
            place={index + 1}
            last={challenges.length}
          />
        ))}
      </div>
    </st-challenge-screen>
  )
}

interface SheetProps {
  readonly language: Language
  /** Of the challenge picture, which is shown as it was frozen. */
  readonly documentLanguage: Language
  readonly challenge: ShownChallenge
  readonly place: number
  readonly last: number
}

function Sheet({ language, documentLanguage, challenge, place, last }: SheetProps): VNode {
  const words = challengePortalTexts[language]
  const { title, finding, consequence, forWhom, figure } = challenge
  const text = pictureTexts[documentLanguage]
  const meaning = [
    [text.consequence, consequence],
    [text.forWhom, forWhom],
  ] as const
  const kind = kindWords(challenge, documentLanguage)
  const picture = figure.filter((block) => block.kind === 'figure')
  return (
    <section class="st-screen__sheet" id={placeId(place)} tabindex={-1}>
      <p class="st-screen__place" lang={language}>
        {words.place(place, last)}
      </p>
      <h2>{title}</h2>
      {kind ? <p class="st-note">{kind}</p> : null}
      <div class="st-screen__body">
        <div class="st-screen__words">
          {finding ? <p class="st-lines">{finding}</p> : null}
          {meaning.map(([label, said]) =>
            said ? (
              <p key={label} class="st-lines">
                <strong>{label}:</strong> {said}
              </p>
            ) : null,
          )}
        </div>
        {picture.length > 0 ? <div class="st-document">{renderBlocks(picture)}</div> : null}
      </div>
      <nav class="st-screen__ways st-no-print" aria-label={words.ways(place)} lang={language}>
        <a rel="prev" href={`#${placeId(place - 1)}`}>
          {words.previous}
        </a>
        {place < last ? (
          <a rel="next" href={`#${placeId(place + 1)}`}>
            {words.next}
          </a>
        ) : null}
      </nav>
    </section>
  )
}
