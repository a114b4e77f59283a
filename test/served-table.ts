/** A table of the local test server. */
export interface ServedTable {
  readonly id: string
  readonly label: string
  /** ISO 8601 */
  readonly updated: string
  readonly isDiscontinued?: boolean
  readonly variables: readonly ServedVariable[]
  readonly codelists?: readonly ServedCodelist[]
  /** The figure of a cell, by the code of each variable: a number, or a sign for why there is none. */
  figure(codes: Readonly<Record<string, string>>): number | string | null
}

export interface ServedVariable {
  readonly code: string
  readonly codes: readonly string[]
  readonly unit?: string
  readonly isOptional?: boolean
}

/** The codes of a grouping and what they hold. */
export interface ServedCodelist {
  readonly id: string
  readonly label: string
  readonly variable: string
  readonly codes: Readonly<Record<string, readonly string[]>>
}

/** Codes by variable. */
export type Asked = ReadonlyMap<
  string,
  { readonly codelist: string | null; readonly values: readonly string[] }
>

export function metadataOf(table: ServedTable): object {
  const { label, updated, variables, codelists = [], isDiscontinued = false } = table
  return {
    version: '2.0',
    class: 'dataset',
    label,
    source: 'Statistisk sentralbyrå',
    updated,
    id: variables.map(({ code }) => code),
    size: variables.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(
      variables.map((variable) => [
        variable.code,
        {
          ...dimensionOf(variable, variable.codes),
          extension: {
            elimination: variable.isOptional ?? false,
            codelists: codelists
              .filter((one) => one.variable === variable.code)
              .map(({ id, label: name }) => ({ id, label: name })),
          },
        },
      ]),
    ),
    extension: { discontinued: isDiscontinued },
  }
}

function dimensionOf({ code, unit }: ServedVariable, codes: readonly string[]) {
  return {
    label: code,
    category: {
      index: Object.fromEntries(codes.map((one, index) => [one, index])),
      label: Object.fromEntries(codes.map((one) => [one, one])),
      ...(unit && {
        unit: Object.fromEntries(codes.map((one) => [one, { base: unit, decimals: 0 }])),
      }),
    },
  }
}

/** JSON-stat 2 of what was asked; FHI lists codes where SSB numbers them, and has no signs as «». */
export function figuresOf(table: ServedTable, asked: Asked, style: 'ssb' | 'fhi' = 'ssb'): object {
  const variables = table.variables.filter(({ code }) => asked.has(code))
  const codes = variables.map(({ code }) => asked.get(code)?.values ?? [])
  const value: (number | null)[] = []
  const status: Record<number, string> = {}
  for (const combination of combinations(codes)) {
    const byVariable = Object.fromEntries(
      variables.map(({ code }, index) => [code, combination[index] ?? '']),
    )
    const figure = table.figure(byVariable)
    if (typeof figure === 'string') status[value.length] = figure
    value.push(typeof figure === 'number' ? figure : null)
  }
  const dimension = Object.fromEntries(
    variables.map((variable, index) => {
      const made = dimensionOf(variable, codes[index] ?? [])
      if (style === 'ssb') return [variable.code, made]
      return [variable.code, { ...made, category: { ...made.category, index: codes[index] } }]
    }),
  )
  const isPlain = Object.keys(status).length === 0
  return {
    version: '2.0',
    class: 'dataset',
    label: table.label,
    updated: table.updated,
    id: variables.map(({ code }) => code),
    size: codes.map(({ length }) => length),
    dimension,
    value,
    ...(style === 'fhi' ? { status: isPlain ? '' : status } : !isPlain && { status }),
  }
}

function* combinations(codes: readonly (readonly string[])[]): Generator<readonly string[]> {
  const at = codes.map(() => 0)
  if (codes.some(({ length }) => length === 0)) return
  for (;;) {
    yield codes.map((list, index) => list[at[index] ?? 0] ?? '')
    let place = codes.length - 1
    while (place >= 0) {
      at[place] = (at[place] ?? 0) + 1
      if ((at[place] ?? 0) < (codes[place]?.length ?? 0)) break
      at[place] = 0
      place -= 1
    }
    if (place < 0) return
  }
}
