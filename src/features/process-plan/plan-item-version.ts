import { fieldOf } from '#platform/http/forms.ts'
import type { RouteContext } from '#platform/http/route.ts'

/** The version that a form was opened with; 0, which no item has, when it says none. */
export function postedItemVersion({ form }: RouteContext): number {
  const typed = fieldOf(form, 'version')
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0
}
