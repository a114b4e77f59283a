import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { type AcceptedFile, acceptFile } from '#platform/uploads/accept-file.ts'
import { fileRefusalTexts } from './file-refusal.texts.ts'

export type UploadReading =
  | { readonly kind: 'read'; readonly file: AcceptedFile }
  /** Nothing was chosen. */
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong'; readonly message: string }

/** The file that was chosen in a form's field, judged by its content. */
export async function readUpload(
  form: Form,
  field: string,
  language: Language,
): Promise<UploadReading> {
  const text = fileRefusalTexts[language]
  const sent = form.files.find((one) => one.field === field)
  if (!sent) return { kind: 'none' }
  if (sent.isTooLarge) return { kind: 'wrong', message: text.because['too-large'] }
  const reading = await acceptFile(sent.fileName, sent.content)
  if (reading.kind === 'refused') return { kind: 'wrong', message: text.because[reading.refusal] }
  return { kind: 'read', file: reading.file }
}
