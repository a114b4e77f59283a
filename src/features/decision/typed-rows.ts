import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'

/** A form as it is typed: every field by its name. */
export type Typed = Readonly<Record<string, string>>

export function typedFields(form: Form, names: readonly string[]): Typed {
  return Object.fromEntries(names.map((name) => [name, fieldOf(form, name)]))
}

/** The name of a field in a row, for instance `alternative-2-title`. */
export function rowField(list: string, row: number, name: string): string {
  return `${list}-${row}-${name}`
}

/** Some empty rows after those that are filled in. */
const spareRows = 2

export function rowCount(filled: number, most: number): number {
  return Math.min(most, filled + spareRows)
}

/** The rows of a list as they are typed, up to the last that the form has. */
export function typedRows<Name extends string>(
  form: Form,
  list: string,
  names: readonly Name[],
  most: number,
): readonly Readonly<Record<Name, string>>[] {
  const rows: Readonly<Record<Name, string>>[] = []
  for (let row = 0; row < most; row += 1) {
    if (!names.some((name) => Object.hasOwn(form.fields, rowField(list, row, name)))) break
    const entries = names.map((name) => [name, fieldOf(form, rowField(list, row, name))])
    rows.push(Object.fromEntries(entries) as Readonly<Record<Name, string>>)
  }
  return rows
}

/** A whole number that is not negative; null when nothing is written, undefined when it is none. */
export function readCount(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN
  return number <= 1_000 ? number : undefined
}
