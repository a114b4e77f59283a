import { z } from 'zod'
import { SourceProblem } from './source-problem.ts'

/**
 * JSON-stat 2 as SSB (v1, v2) and FHI write it. The large members, values and states, are looked at
 * cell by cell where they are read and not here: there may be millions of them.
 */
const category = z.looseObject({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number().int())]).nullish(),
  label: z.record(z.string(), z.string()).nullish(),
  unit: z
    .record(
      z.string(),
      z.looseObject({
        base: z.string().nullish(),
        label: z.string().nullish(),
      }),
    )
    .nullish(),
})
const codelist = z.looseObject({ id: z.string(), label: z.string().nullish() })
const dimension = z.looseObject({
  label: z.string().nullish(),
  category,
  extension: z
    .looseObject({ elimination: z.boolean().nullish(), codelists: z.array(codelist).nullish() })
    .nullish(),
})
const cells = z.custom<readonly unknown[] | Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null,
)
const notes = z.union([z.string(), z.array(z.string())]).nullish()

const document = z.looseObject({
  class: z.literal('dataset'),
  label: z.string().nullish(),
  updated: z.string().nullish(),
  note: notes,
  id: z.array(z.string()),
  size: z.array(z.number().int().nonnegative()),
  dimension: z.record(z.string(), dimension),
  value: cells.nullish(),
  status: z.union([z.string(), cells]).nullish(),
  extension: z
    .looseObject({
      discontinued: z.boolean().nullish(),
      /** Numbers of the notes that must be shown with the figures. */
      noteMandatory: z.record(z.string(), z.boolean()).nullish(),
    })
    .nullish(),
})

export interface JsonStatDimension {
  readonly code: string
  readonly label: string
  /** In the order of the cells. */
  readonly codes: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  /** «personer», «kr» … by code, of the dimension that has the measures. */
  readonly units: Readonly<Record<string, string>>
  /** It may be left out of a question. */
  readonly isOptional: boolean
  readonly codelists: readonly { readonly id: string; readonly label: string }[]
}

export interface JsonStat {
  readonly label: string
  /** As the source wrote it; null when it did not. */
  readonly updated: string | null
  /** Those that the source wants shown with the figures, in its own words. */
  readonly mandatoryNotes: readonly string[]
  readonly isDiscontinued: boolean
  readonly dimensions: readonly JsonStatDimension[]
  /** How far apart the cells of neighbouring categories are, by dimension. */
  readonly strides: readonly number[]
  /** Null where there is no number. */
  valueAt(cell: number): number | null
  /** The source's sign; null where there is none. */
  statusAt(cell: number): string | null
}

/** @throws SourceProblem `unexpected-answer` when it is no JSON-stat dataset. */
export function readJsonStat(parsed: unknown): JsonStat {
  const read = document.safeParse(parsed)
  if (!read.success) throw unexpected(read.error.issues[0]?.path.join('.') ?? '')
  const { data } = read
  const dimensions = data.id.map((code, index) => dimensionOf(data.dimension[code], code, index))
  const wrong = dimensions.find(({ codes }, index) => codes.length !== data.size[index])
  if (wrong || data.size.length !== data.id.length) throw unexpected(wrong?.code ?? 'size')
  const count = data.size.reduce((product, size) => product * size, 1)
  const values = data.value ?? []
  if (Array.isArray(values) && values.length > 0 && values.length !== count) {
    throw unexpected('value')
  }
  return {
    label: data.label ?? '',
    updated: data.updated ?? null,
    mandatoryNotes: (typeof data.note === 'string' ? [data.note] : (data.note ?? [])).filter(
      (_, index) => data.extension?.noteMandatory?.[String(index)] === true,
    ),
    isDiscontinued: data.extension?.discontinued === true,
    dimensions,
    strides: stridesOf(data.size),
    valueAt: valueReader(values),
    statusAt: statusReader(data.status ?? null),
  }
}

function unexpected(where: string): SourceProblem {
  return new SourceProblem('unexpected-answer', { where })
}

function dimensionOf(
  given: z.infer<typeof dimension> | undefined,
  code: string,
  index: number,
): JsonStatDimension {
  if (!given) throw unexpected(`dimension.${code || index}`)
  const { index: order, label, unit } = given.category
  const labels = label ?? {}
  return {
    code,
    label: given.label ?? code,
    codes: codesInOrder(order ?? Object.keys(labels)),
    labels,
    units: Object.fromEntries(
      Object.entries(unit ?? {}).map(([one, { base, label: name }]) => [one, base ?? name ?? '']),
    ),
    isOptional: given.extension?.elimination === true,
    codelists: (given.extension?.codelists ?? []).map(({ id, label: name }) => ({
      id,
      label: name ?? '',
    })),
  }
}

function codesInOrder(
  index: readonly string[] | Readonly<Record<string, number>>,
): readonly string[] {
  if (Array.isArray(index)) return index as readonly string[]
  return Object.entries(index)
    .sort(([, one], [, other]) => one - other)
    .map(([code]) => code)
}

function stridesOf(sizes: readonly number[]): readonly number[] {
  const strides = sizes.map(() => 1)
  for (let at = sizes.length - 2; at >= 0; at -= 1) {
    strides[at] = (strides[at + 1] ?? 1) * (sizes[at + 1] ?? 1)
  }
  return strides
}

type Cells = readonly unknown[] | Readonly<Record<string, unknown>>

function valueReader(values: Cells): JsonStat['valueAt'] {
  const list = values as Readonly<Record<number, unknown>>
  return (cell) => {
    const value = list[cell]
    if (typeof value === 'number') return value
    if (value === null || value === undefined) return null
    throw unexpected(`value.${cell}`)
  }
}

function statusReader(status: string | Cells | null): JsonStat['statusAt'] {
  if (status === null || status === '') return () => null
  if (typeof status === 'string') return () => status
  const list = status as Readonly<Record<number, unknown>>
  return (cell) => {
    const sign = list[cell]
    return typeof sign === 'string' && sign !== '' ? sign : null
  }
}
