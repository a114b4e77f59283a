import type { Body } from '#domain/process.ts'

export interface FoundBody {
  readonly body: Body
  readonly at: number
}

const before = '(?<![\\p{L}\\p{N}])'
const after = '(?![\\p{L}\\p{N}])'
const word = (pattern: string) => new RegExp(`${before}(?:${pattern})${after}`, 'giu')

const disabled =
  '(?:(?:personar?|personer|menneske|mennesker) med (?:nedsatt funksjonsevne|nedsett funksjonsevne|' +
  'funksjonsneds[\\p{L}]+|funksjonshemm[\\p{L}]+)|funksjonshemm(?:ede|a|ede?s))'

/**
 * Names and usual abbreviations in both forms of Norwegian, also as they are written without å and ø.
 * An earlier entry wins where two begin at the same place.
 */
const bodyWords: readonly (readonly [Body, RegExp])[] = [
  [
    'eldrerad-og-funksjonsnedsettelse',
    word(
      `(?:felles )?(?:råd(?:et)? for )?eldre(?:s)?(?:råd(?:et)?)?(?: ?- ?| ?\\/ ?| )?(?:og|\\/) ?(?:(?:råd(?:et)? for )?${disabled}(?: råd)?|funksjons(?:hemm(?:ede|a)s )?råd(?:et)?|funksjonsneds[\\p{L}]+)`,
    ),
  ],
  [
    'rad-for-personer-med-funksjonsnedsettelse',
    word(
      `r[åa]d(?:et)? for ${disabled}|funksjonshemm(?:ede|a)s råd|funksjonsr[åa]d(?:et)?|RPF|RFF|RMNF`,
    ),
  ],
  ['eldrerad', word('eldrer[åa]d(?:et|ets)?|(?:de )?eldres r[åa]d|r[åa]d(?:et)? for eldre')],
  [
    'ungdomsrad',
    word(
      '(?:barne- og )?ungdomsr[åa]d(?:et|ets)?|ungdommens (?:kommunestyre|r[åa]d)|ungdommane sitt (?:kommunestyre|r[åa]d)|UKS',
    ),
  ],
  ['formannskap', word('formannskap(?:et|ets)?|formannskapsm[øo]ter?|FSK|FS')],
  [
    'kommunestyre',
    word(
      'kommunestyr(?:e|et|ets)|kommunestyrem[øo]ter?|bystyr(?:e|et)|heradsstyr(?:e|et)|K-?styr(?:e|et)|KST|KS',
    ),
  ],
  [
    'planutvalg',
    word(
      '(?:kommune)?plan[\\p{L}-]{0,60}ut(?:val|valg)(?:et)?|(?:kommune)?plan(?: ?-? og [\\p{L}]{1,60})[\\p{L}-]{0,60}ut(?:val|valg)(?:et)?|(?:hovud|hoved)?ut(?:val|valg)(?:et)? for plan[\\p{L}]*',
    ),
  ],
  ['arbeidsgruppe', word('arbeidsgrupp[ea][\\p{L}]*|prosjektgrupp[ea][\\p{L}]*')],
  // Any other committee must not be taken for the council.
  [
    'annet',
    word(
      '[\\p{L}-]{0,60}(?:ut(?:val|valg)(?:et|ets)?|komit[eé](?:en|ens)?|nemnd(?:a|as)?|råd(?:et|ets)?|styr(?:e|et|ets))',
    ),
  ],
]

/** The bodies that a text names, in the order they stand. */
export function bodiesIn(text: string): readonly FoundBody[] {
  const found: (FoundBody & { readonly end: number })[] = []
  for (const [body, pattern] of bodyWords) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index
      const end = at + match[0].length
      if (found.some((other) => at < other.end && end > other.at)) continue
      found.push({ body, at, end })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}
