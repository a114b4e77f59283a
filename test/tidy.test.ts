import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import {
  findings,
  lineCountOf,
  nodesOf,
  placeOf,
  projectFiles,
  root,
  sourceFiles,
  textOf,
  treeOf,
} from './source-files.ts'

const maxFileLines = 300
const maxFunctionLines = 70
const maxHandlerLines = 25

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const isGenerated = (file: string) => /^\/\/ Made by /.test(textOf(file) ?? '')
const isTable = (file: string) =>
  file.endsWith('.texts.ts') || file === 'src/domain/law/requirements.ts' || isGenerated(file)

const productFiles = sourceFiles.filter((file) => file.startsWith('src/') && !isTest(file))

describe('size', () => {
  it('no file is longer than 300 lines', () => {
    const long = projectFiles
      .filter((file) => /\.(tsx?|mjs|cjs|js|css|sh)$/.test(file) && !isTable(file))
      .filter((file) => !file.startsWith('assets/theme/'))
      .map((file) => ({ file, lines: (textOf(file) ?? '').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > maxFileLines)
    expect(long).toEqual([])
  })

  it('no function is longer than 70 lines', () => {
    const long = sourceFiles
      .filter((file) => !isTable(file))
      .flatMap((file) => [...nodesOf(treeOf(file))])
      .filter((node) => isFunction(node) && !isDescribeCallback(node))
      .filter((node) => lineCountOf(node) > maxFunctionLines)
      .map((node) => `${placeOf(node)} (${lineCountOf(node)} lines)`)
    expect(long).toEqual([])
  })

  it('no handler of a route is longer than 25 lines', () => {
    const long = productFiles
      .filter((file) => /\.routes\.tsx?$/.test(file))
      .flatMap((file) => [...nodesOf(treeOf(file))])
      .filter(isHandler)
      .filter((node) => lineCountOf(node) > maxHandlerLines)
      .map((node) => `${placeOf(node)} (${lineCountOf(node)} lines)`)
    expect(long).toEqual([])
  })
})

function isFunction(node: ts.Node): boolean {
  return (
    (ts.isFunctionLike(node) || ts.isClassStaticBlockDeclaration(node)) &&
    'body' in node &&
    node.body !== undefined
  )
}

function isDescribeCallback({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && /^describe\b/.test(parent.expression.getText())
}

function isHandler(node: ts.Node): boolean {
  if (ts.isMethodDeclaration(node)) return node.name.getText() === 'handle'
  return (
    isFunction(node) &&
    ts.isPropertyAssignment(node.parent) &&
    node.parent.name.getText() === 'handle'
  )
}

describe('places', () => {
  it('only platform/clock.ts asks what time it is', () => {
    const clocks = productFiles
      .filter((file) => file !== 'src/platform/clock.ts' && !file.endsWith('.island.ts'))
      .flatMap((file) => [...nodesOf(treeOf(file))])
      .filter(readsClock)
      .map((node) => `${placeOf(node)}: ${node.getText()}`)
    expect(clocks).toEqual([])
  })

  it('the rules know calendar dates and no instants', () => {
    const instants = productFiles
      .filter((file) => file.startsWith('src/domain/') && !file.startsWith('src/domain/calendar/'))
      .flatMap((file) => [...nodesOf(treeOf(file))])
      .filter((node) => ts.isIdentifier(node) && node.text === 'Date')
      .map(placeOf)
    expect(instants).toEqual([])
  })

  it('markup is written past the escaping in one file alone', () => {
    const files = productFiles.filter((file) =>
      [...nodesOf(treeOf(file))].some(
        (node) => ts.isIdentifier(node) && node.text === 'dangerouslySetInnerHTML',
      ),
    )
    expect(files).toEqual(['src/ui/raw-html.tsx'])
  })

  it('no element has a style of its own, which the content security policy refuses', () => {
    const attributes = productFiles
      .flatMap((file) => [...nodesOf(treeOf(file))])
      .filter((node) => ts.isJsxAttribute(node) && node.name.getText() === 'style')
      .map(placeOf)
    const written = findings(productFiles, /<\w[^>]* style=|<style\b/)
    expect([...attributes, ...written]).toEqual([])
  })

  it('no text for people stands in a page: it would have one form only', () => {
    const texts = productFiles
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => [...nodesOf(treeOf(file))])
      .filter(isWrittenText)
      .map((node) => `${placeOf(node)}: ${node.getText().trim()}`)
    expect(texts).toEqual([])
  })

  it('the product runs without the material beside it', () => {
    expect(findings(productFiles, /['"`/]\.\.\/shared\b/)).toEqual([])
  })
})

function readsClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) {
    return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0
  }
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText()
    return /^(globalThis\.)?(Date|Date\.now|performance\.now|process\.hrtime(\.bigint)?)$/.test(
      called,
    )
  }
  return ts.isIdentifier(node) && node.text === 'Temporal'
}

const shownAttributes = ['label', 'aria-label', 'title', 'alt', 'placeholder', 'hint', 'summary']

function isWrittenText(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return /\p{L}{2}/u.test(node.text) && node.text.trim() !== 'Stedsans'
  return (
    ts.isJsxAttribute(node) &&
    shownAttributes.includes(node.name.getText()) &&
    node.initializer !== undefined &&
    ts.isStringLiteral(node.initializer) &&
    /\p{L}{2}/u.test(node.initializer.text)
  )
}

describe('names', () => {
  const wellKnown = /^(README|SOURCES|LICENSE[\w-]*|LICENCE[\w-]*|CHANGELOG)(\.\w+)?$/

  it('files are named in kebab-case of ASCII letters', () => {
    const name = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
    const odd = projectFiles.filter((file) =>
      path.dirname(file) === 'db/migrations'
        ? !/^\d{4}_[a-z0-9_]+\.sql$/.test(path.basename(file))
        : !file.split('/').every((part) => name.test(part) || wellKnown.test(part)),
    )
    expect(odd).toEqual([])
  })

  it('no folder is named after nothing in particular', () => {
    const vague = /(^|\/)(utils?|helpers?|lib|libs|common|shared|misc|services?|managers?)\//
    expect(projectFiles.filter((file) => vague.test(file))).toEqual([])
  })

  it('every feature has a door', () => {
    const features = readdirSync(path.join(root, 'src/features'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
    expect(features).not.toEqual([])
    const closed = features.filter((name) => !existsSync(`${root}src/features/${name}/index.ts`))
    expect(closed).toEqual([])
  })
})

describe('words', () => {
  // Taken apart, so that this file is not found itself.
  const never: readonly (readonly [string, RegExp])[] = [
    [
      'marks of unfinished work',
      new RegExp(
        `\\b(${['TO', 'FIX'].map((a) => `${a}${a === 'TO' ? 'DO' : 'ME'}`).join('|')})\\b`,
      ),
    ],
    [
      'addresses of package registries',
      new RegExp(
        `registry\\.[a-z]+[.:]|npm${'js'}\\.(org|com)|arti${'factory'}|verda${'ccio'}`,
        'i',
      ),
    ],
    [
      'paths of one machine',
      new RegExp(
        `(^|[\\s"'\`(=])(/wo${'rk'}/|/ho${'me'}/[a-z]|/ro${'ot'}/[a-z.]|/Us${'ers'}/[a-z])`,
        'i',
      ),
    ],
    ['the wrong word for an assessment', new RegExp(`merknads${'behandling'}`, 'i')],
    [
      'how the code came about',
      new RegExp(
        `\\b(cla${'ude'}|anth${'ropic'}|open${'ai'}|chat${'gpt'}|co${'pilot'})\\b|\\bissue #?\\d`,
        'i',
      ),
    ],
  ]

  it.each(never)('nowhere are there %s', (_, pattern) => {
    expect(findings(projectFiles, pattern)).toEqual([])
  })

  it('no test is alone, left out or slept through', () => {
    const odd = /\b(it|test|describe)\.(only|todo)\b|\bwaitForTimeout\(/
    expect(findings(projectFiles.filter(isTest), odd)).toEqual([])
  })
})
