import { oneLine } from '#platform/http/clean-text.ts'

/** A name as it is looked up. */
export function comparable(name: string): string {
  return oneLine(name).toLocaleLowerCase('nb')
}
