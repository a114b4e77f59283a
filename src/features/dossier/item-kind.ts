/** The kinds of things that hang on a subject; each has a table of its own. */
export const itemKinds = ['comment', 'attachment', 'case-link'] as const
export type ItemKind = (typeof itemKinds)[number]

/** How many of a kind one subject has room for. */
export const itemLimits: Readonly<Record<ItemKind, number>> = {
  comment: 500,
  attachment: 50,
  'case-link': 100,
}
