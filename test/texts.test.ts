import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { requirements } from '#domain/law/requirements.ts'
import { languages } from '#platform/i18n/language.ts'
import { dictionariesOf, foreignWords, keysOf, type TextPair, wordsOf } from './dictionaries.ts'
import { projectFiles, root } from './source-files.ts'

const made = vi.hoisted(() => [] as TextPair[])

// Dictionaries that a file keeps to itself are read too.
vi.mock('#platform/i18n/language.ts', async (original) => {
  const language = await original<typeof import('#platform/i18n/language.ts')>()
  return {
    ...language,
    dictionary: (nb: object, nn: object) => {
      const place = /src\/[\w/-]+\.texts\.ts/.exec(new Error().stack ?? '')?.[0] ?? 'unknown'
      made.push({ place, nb, nn })
      return { nb, nn }
    },
  }
})

const files = projectFiles.filter((file) => /^src\/.*\.texts\.ts$/.test(file))
const exported = await Promise.all(
  files.map(async (file) => dictionariesOf(file, await import(path.join(root, file)))),
)
// The name of an export tells more than the file alone.
const dictionaries = [...exported.flat(), ...made].filter(
  (pair, index, all) => all.findIndex(({ nb }) => nb === pair.nb) === index,
)

describe('texts in both forms', () => {
  it('every file of texts has dictionaries', () => {
    const withTexts = new Set(dictionaries.map(({ place }) => place.split(' ')[0]))
    expect(files.filter((file) => !withTexts.has(file))).toEqual([])
  })

  it.each(dictionaries)('$place has the same keys in bokmål and nynorsk', ({ nb, nn }) => {
    expect(keysOf(nn)).toEqual(keysOf(nb))
  })

  it.each(dictionaries)('$place has no empty text', ({ nb, nn }) => {
    expect([...wordsOf(nb, 'nb'), ...wordsOf(nn, 'nn')].filter(isBlankText)).toEqual([])
  })

  for (const language of languages) {
    it(`no text in ${language} has words of the other form`, () => {
      const foreign = dictionaries
        .flatMap((pair) => wordsOf(pair[language], pair.place))
        .flatMap(({ place, text }) => {
          const found = foreignWords[language].exec(text)
          return found ? [`${place}: «${found[0]}» in «${text}»`] : []
        })
      expect(foreign).toEqual([])
    })
  }
})

// Parts of a function's text may be empty; a whole text may not.
function isBlankText({ text, place }: { text: string; place: string }): boolean {
  return text.trim() === '' && !place.includes('.')
}

describe('requirements', () => {
  it.each(requirements)('$id has a § and a link to it', ({ basis }) => {
    expect(basis.length).toBeGreaterThan(0)
    for (const { section, url } of basis) {
      expect(section).toMatch(/^\d+([-.]\d+)?[a-z]?$/)
      expect(url).toMatch(/^https:\/\/(lovdata\.no|www\.regjeringen\.no)\/\S+$/)
    }
  })
})
