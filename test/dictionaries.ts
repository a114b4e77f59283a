// Every text of the program in both forms, for the tests of the language.
import ts from 'typescript'
import { languages } from '#platform/i18n/language.ts'
import { nodesOf } from './source-files.ts'

export interface TextPair {
  /** `src/ui/ui.texts.ts uiTexts.close` */
  readonly place: string
  readonly nb: unknown
  readonly nn: unknown
}

/** The dictionaries that a module exports, at any depth of what it exports. */
export function dictionariesOf(file: string, exported: Record<string, unknown>): TextPair[] {
  return Object.entries(exported).flatMap(([name, value]) => pairsIn(value, `${file} ${name}`))
}

function pairsIn(value: unknown, place: string): TextPair[] {
  if (!isGroup(value)) return []
  if (languages.every((language) => language in value)) {
    return [{ place, nb: value.nb, nn: value.nn }]
  }
  return Object.entries(value).flatMap(([key, inner]) => pairsIn(inner, `${place}.${key}`))
}

/** Paths of all texts in one form; a function is a text. */
export function keysOf(value: unknown, place = ''): string[] {
  if (!isGroup(value)) return [`${place}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${place}.${key}`))
}

/** The words of one form with where they stand; of a function all that it can say. */
export function wordsOf(value: unknown, place: string): { place: string; text: string }[] {
  if (typeof value === 'string') return [{ place, text: value }]
  if (typeof value === 'function') {
    return literalsIn(String(value)).map((text) => ({ place, text }))
  }
  if (!isGroup(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, `${place}.${key}`))
}

function literalsIn(code: string): string[] {
  const tree = ts.createSourceFile('text.ts', `(${code})`, ts.ScriptTarget.Latest, true)
  return [...nodesOf(tree)].flatMap((node) =>
    (ts.isStringLiteral(node) && !isCode(node)) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
      ? [node.text]
      : [],
  )
}

// What a value is compared with, or a property's name, is not shown.
function isCode({ parent }: ts.StringLiteral): boolean {
  return (
    ts.isElementAccessExpression(parent) ||
    (ts.isBinaryExpression(parent) &&
      [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
        parent.operatorToken.kind,
      ))
  )
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

const bokmalWords = [
  ...['ikke', 'hvordan', 'hva', 'hvem', 'hvor', 'hvorfor', 'hvis', 'hvilke', 'hvilken', 'hvilket'],
  ...[
    'noen',
    'noe',
    'fra',
    'dere',
    'deres',
    'jeg',
    'hver',
    'hvert',
    'uke',
    'uker',
    'uken',
    'ukene',
  ],
  ...[
    'gjøre',
    'gjør',
    'gjøres',
    'være',
    'bare',
    'selv',
    'mye',
    'flere',
    'flest',
    'mer',
    'et',
    'en(?! \\d)',
  ],
  ...['uten', 'siden', 'disse', 'kun', 'finnes', 'kommer', 'brukes', 'vises', 'lages', 'sendes'],
  ...['slettes', 'lagres', 'endres', 'skrives', 'hentes', 'legges', 'velger', 'opplysninger'],
  ...['frister', 'planer', 'dager', 'måneder', 'måned', 'oppgaver', 'endringer', 'kommuner'],
  ...['personer', 'utvalg', 'høring', 'høringen', 'mangler', 'gjelder', 'fikk', 'ble'],
  ...['skrevet', 'besluttet', 'valg', 'valget', 'sammen', 'mens'],
  ...['kilde', 'kilder', 'eksempel på hvordan', 'tjeneste', 'tjenester'],
  ...['rådene', 'møtene', 'kravene', 'svarene', 'arbeidsuker', 'ukeverk', 'tidligere'],
]

const nynorskWords = [
  ...[
    'ikkje',
    'korleis',
    'kva',
    'kven',
    'kvar',
    'kvart',
    'kvifor',
    'nokon',
    'noko',
    'nokre',
    'frå',
  ],
  ...[
    'eit',
    'ein',
    'ei',
    'dykk',
    'dykkar',
    'eg',
    'vere',
    'vera',
    'gjere',
    'gjer',
    'sjølv',
    'berre',
  ],
  ...['meir', 'fleire', 'mykje', 'utan', 'sidan', 'desse', 'finst', 'kjem', 'framleis', 'saman'],
  ...['veke', 'veker', 'veka', 'vekene', 'vekeverk', 'månad', 'månader', 'høyring', 'høyringa'],
  ...['òg', 'dei', 'deira', 'høve', 'innan', 'såleis', 'difor', 'medan', 'kjelde', 'kjelder'],
  ...['utval', 'utvalet', 'løyve', 'teneste', 'tenester', 'opplysningar', 'endringar', 'planar'],
  ...['fristar', 'dagar', 'oppgåver', 'kommunar', 'personar', 'manglar', 'vart', 'gjennom heile'],
]

/** What cannot stand in a text of the form, because only the other form writes it so. */
export const foreignWords = {
  nb: wordPattern(
    nynorskWords,
    '\\p{L}{2,}(?<!kol|over|fast)leg(?:e|t)?|\\p{L}+ingane?|\\p{L}+ingar',
  ),
  nn: wordPattern(bokmalWords, '\\p{L}+(?<!bil)lig(?:e|t|ere|st)?|\\p{L}+ingene|\\p{L}+inger'),
}

function wordPattern(words: readonly string[], more: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words.join('|')}|${more})(?![\\p{L}])`, 'iu')
}
