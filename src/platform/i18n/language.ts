/** The two written forms of Norwegian. `nb` is bokmål, `nn` is nynorsk (ISO 639-1). */
export const languages = ['nb', 'nn'] as const
export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return value === 'nb' || value === 'nn'
}

type TextOf<T> = T extends (...args: infer Args) => string
  ? (...args: Args) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: TextOf<T[Key]> }

/**
 * A dictionary in both forms. The bokmål texts give the shape; a nynorsk key that is missing, or one
 * too many, does not compile. A text is a string, a function that returns one, or a group of texts.
 */
export function dictionary<Nb extends object>(
  nb: Nb,
  nn: TextOf<Nb>,
): Readonly<Record<Language, TextOf<Nb>>> {
  return { nb: nb as unknown as TextOf<Nb>, nn }
}
