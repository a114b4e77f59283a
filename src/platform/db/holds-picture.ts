import { type RawBuilder, sql } from 'kysely'

/**
 * Whether a picture block of a frozen document has the file `id`. That a text mentions the address of a
 * file makes nothing public.
 *
 * @param content the column with the document, jsonb
 */
export function holdsPicture(content: RawBuilder<unknown>, id: string): RawBuilder<boolean> {
  return sql`(strpos(${content}::text, ${id}) > 0 and exists (
    select from jsonb_path_query(${content}, '$.** ? (@.kind == "picture").href') as picture (href)
    where strpos(href #>> '{}', ${id}) > 0))`
}
