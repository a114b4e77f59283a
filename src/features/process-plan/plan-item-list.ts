import type { Language } from '#platform/i18n/language.ts'
import type { PlanContent } from './plan-content.sql.ts'
import { type PlanItemContent, planItemSchemas } from './plan-content.ts'
import { itemsOf } from './plan-content-items.ts'
import type { ListedKind } from './plan-item-kinds.ts'

/** The words of a list. A field without a help has none; a column without a word has the field's. */
export interface ListTexts {
  readonly title: string
  readonly lead: string
  readonly advice: string
  readonly empty: string
  readonly emptyHelp: string
  readonly add: string
  readonly addButton: string
  readonly edit: string
  /** What stands on the process plan page: «7 medlemmer», «1 medlem». */
  readonly count: (some: string, isOne: boolean) => string
  readonly fields: Readonly<Record<string, string>>
  readonly helps: Readonly<Record<string, string>>
  readonly columns: Readonly<Record<string, string>>
}

/** A field of the form of an item: free text, or one of few choices. */
export type ItemField =
  | { readonly name: string; readonly input: 'line' | 'text' | 'email' | 'date' }
  | {
      readonly name: string
      readonly input: 'choice'
      /** Words by value, in their order. */
      readonly words: (language: Language) => Readonly<Record<string, string>>
      /** The value is stored as a number. */
      readonly isNumber?: boolean
      /** What is chosen in a new form. */
      readonly usual: string
    }

/** What stands in the fields of an item, as typed. */
export type ItemValues = Readonly<Record<string, string>>

interface ListSpec<Kind extends ListedKind> {
  readonly kind: Kind
  readonly texts: Readonly<Record<Language, ListTexts>>
  readonly fields: readonly ItemField[]
  readonly columns: readonly {
    readonly name: string
    readonly isNumeric?: boolean
    readonly cell: (content: PlanItemContent<Kind>, language: Language) => string
  }[]
  /** What a new item holds that its form does not ask for. */
  readonly hidden?: Partial<PlanItemContent<Kind>>
  readonly title: (content: PlanItemContent<Kind>) => string
  /** The order of the list; without it people decide it themselves, one place at a time. */
  readonly compare?: (left: PlanItemContent<Kind>, right: PlanItemContent<Kind>) => number
  /** In the order they were added, and that is not for changing. */
  readonly isUnordered?: boolean
}

/** One item of a list, ready to show. */
export interface ListEntry {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly cells: readonly string[]
  readonly values: ItemValues
  readonly content: Readonly<Record<string, unknown>>
  readonly updatedBy: string
  readonly updatedAt: Date
}

/** A kind of list: everything that its pages and forms need to know of it. */
export interface PlanList {
  readonly kind: ListedKind
  readonly texts: Readonly<Record<Language, ListTexts>>
  readonly fields: readonly ItemField[]
  readonly columns: readonly { readonly name: string; readonly isNumeric: boolean }[]
  readonly hidden: Readonly<Record<string, unknown>>
  /** People may move an item up and down. */
  readonly isMovable: boolean
  /** The items in the order of the list. */
  entries(content: PlanContent, language: Language): readonly ListEntry[]
  /** The name of an item with this content. */
  titleOf(content: unknown): string
  /** What stands in the fields of an item with this content. */
  valuesOf(content: unknown): ItemValues
}

/** Ties what a kind of list needs to its content, so that the pages need not know the kinds apart. */
export function planList<Kind extends ListedKind>(spec: ListSpec<Kind>): PlanList {
  const { kind, texts, fields, columns, compare, title } = spec
  // The schema of the kind made what is stored.
  const contentOf = (content: unknown) =>
    planItemSchemas[kind].parse(content) as PlanItemContent<Kind>
  const valuesOf = (content: unknown) => fieldValues(fields, content as Record<string, unknown>)
  return {
    kind,
    texts,
    fields,
    columns: columns.map(({ name, isNumeric = false }) => ({ name, isNumeric })),
    hidden: { ...spec.hidden },
    isMovable: !compare && !spec.isUnordered,
    valuesOf,
    titleOf: (content) => title(contentOf(content)),
    entries: (content, language) => {
      const items = [...itemsOf(content, kind)]
      if (compare) items.sort((left, right) => compare(left.content, right.content))
      return items.map((item) => ({
        id: item.id,
        version: item.version,
        updatedBy: item.updatedBy,
        updatedAt: item.updatedAt,
        content: item.content,
        title: title(item.content),
        cells: columns.map(({ cell }) => cell(item.content, language)),
        values: valuesOf(item.content),
      }))
    },
  }
}

/** The fields of a new item. */
export function blankValues({ fields }: PlanList): ItemValues {
  return Object.fromEntries(
    fields.map((field) => [field.name, field.input === 'choice' ? field.usual : '']),
  )
}

function fieldValues(
  fields: readonly ItemField[],
  content: Readonly<Record<string, unknown>>,
): ItemValues {
  return Object.fromEntries(fields.map(({ name }) => [name, String(content[name] ?? '')]))
}
