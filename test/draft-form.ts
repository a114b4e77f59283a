import type { FormFields } from './app.ts'

const attributesOf = (tag: string) =>
  Object.fromEntries(
    Array.from(tag.matchAll(/([a-z-]+)="([^"]*)"/g), (match) => [match[1], match[2]]),
  )

const plain = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** What a browser would send of the form with a draft on a page, with some of it changed. */
export function filledDraft(body: string, changes: FormFields = {}): FormFields {
  const fields: Record<string, string | readonly string[]> = {}
  const form = body.slice(body.indexOf('enctype="multipart'))
  const drafts: string[] = []
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    const { name: field, value = '', type } = attributesOf(tag)
    if (field === 'draft') drafts.push(value)
    else if (field && (!['checkbox', 'radio'].includes(type ?? '') || / checked/.test(tag))) {
      fields[field] = plain(value)
    }
  }
  for (const [select, field] of form.matchAll(
    /<select [^>]*?name="([^"]+)"[^>]*>.*?<\/select>/gs,
  )) {
    const chosen = /<option (?:[^>]*? )?selected[^>]*>/.exec(select)?.[0] ?? ''
    if (field) fields[field] = attributesOf(chosen).value ?? ''
  }
  return { ...fields, draft: drafts, ...changes }
}
