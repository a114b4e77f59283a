/** The names in a pattern: `slug` in `/:slug/arbeid`. */
type ParamNames<Pattern extends string> = Pattern extends `${infer Head}/${infer Tail}`
  ? ParamNames<Head> | ParamNames<Tail>
  : Pattern extends `:${infer Name}`
    ? Name
    : never

export interface Address<Pattern extends string> {
  readonly pattern: Pattern
  href(
    ...params: ParamNames<Pattern> extends never ? [] : [Record<ParamNames<Pattern>, string>]
  ): string
}

/** A pattern is Fastify's (`:name`); `href` fills it and encodes what it is given. */
export function address<const Pattern extends string>(pattern: Pattern): Address<Pattern> {
  return {
    pattern,
    href: (...params) => {
      const values: Partial<Record<string, string>> = params[0] ?? {}
      return pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) =>
        encodeURIComponent(values[name] ?? ''),
      )
    },
  }
}
