/** What the program fills in within a sentence: `{{kommune}}`. */
export const inlinePlaceholders = [
  'kommune',
  'kommunenavn',
  'fylkeskommune',
  'naboer',
  'periode',
  'konstituert',
  'frist',
  'publiseres-senest',
  'kommunestyremote',
  'formannskapsmote',
  'synspunkter-innen',
  'i-dag',
  'leder',
  'timer',
  'innbyggere',
] as const
export type InlinePlaceholder = (typeof inlinePlaceholders)[number]

/** Lists and tables, each on a line of its own: `{{liste:naboer}}`. */
export const blockPlaceholders = [
  'liste:naboer',
  'liste:parter',
  'tabell:tidsplan',
  'tabell:moter',
  'tabell:planer',
] as const
export type BlockPlaceholder = (typeof blockPlaceholders)[number]

/** Lines between `{{hvis:samisk}}` and `{{slutt}}` stand only where Sámi interests are affected. */
const conditions = ['samisk'] as const

const inlineNames = new Set<string>(inlinePlaceholders)
const blockNames = new Set<string>(blockPlaceholders)

/** What stands between double braces in the text and is none of the above. */
export function unknownPlaceholders(body: string): readonly string[] {
  return placeholdersIn(body).filter((name) => {
    if (name === 'slutt') return false
    if (name.startsWith('hvis:')) return !conditions.some((one) => name === `hvis:${one}`)
    return !inlineNames.has(name) && !blockNames.has(name)
  })
}

export function placeholdersIn(body: string): readonly string[] {
  return [...body.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name)
}
