import type { FastifyRequest } from 'fastify'
import { cleanText } from './clean-text.ts'
import { Refused } from './refused.ts'
import type { Form, Route, UploadedFile } from './route.ts'

export const maxFileBytes = 5 * 1024 * 1024
/** Of one field as it is sent: a sign may take three bytes. */
export const maxFieldBytes = 600_000
const maxFieldChars = 200_000
const maxFormBytes = 12 * 1024 * 1024
// What is too large is read to its end and forgotten on the way, so that the form can say so.
const maxPassingBytes = 64 * 1024 * 1024

type FormLimits = Pick<Route, 'maxFileBytes' | 'longTextField'>

/**
 * The fields and files of a POST, urlencoded or multipart, with every text cleaned. With
 * `maxFileBytes` a file may be as large as that, and one that is larger comes without content, marked
 * as too large. Throws Refused 413 for what else is too large and 415 for other content types.
 */
export async function readForm(request: FastifyRequest, limits: FormLimits = {}): Promise<Form> {
  if (request.isMultipart()) return readMultipart(request, limits).catch(refuseMalformed)
  const body = request.body
  if (body === undefined || body === null) return { fields: {}, files: [] }
  if (typeof body !== 'object') throw new Refused(415, 'Forms are sent as form data')
  const fields = Object.entries(body).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map((one) => fieldText(one)) : fieldText(value),
  ])
  return { fields: Object.fromEntries(fields), files: [] }
}

/** One value of a field: empty when it is missing, the first when there are several. */
export function fieldOf(form: Form, name: string): string {
  return fieldsOf(form, name)[0] ?? ''
}

/** All values of a field, such as ticked boxes. */
export function fieldsOf(form: Form, name: string): readonly string[] {
  const value = Object.hasOwn(form.fields, name) ? form.fields[name] : undefined
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

/** A version as it stands in a form or an address; null when it is none. */
export function readVersion(text: string | undefined): number | null {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : null
}

/** The version that a form was filled in from; 0, which nothing stored has, when it says none. */
export function formVersion(form: Form): number {
  return readVersion(fieldOf(form, 'version')) ?? 0
}

async function readMultipart(
  request: FastifyRequest,
  { maxFileBytes: fileBytes, longTextField }: FormLimits,
): Promise<Form> {
  refuseTooLarge(request, fileBytes === undefined ? maxFormBytes : maxPassingBytes)
  const fieldSize = longTextField === undefined ? maxFieldBytes : (fileBytes ?? maxFieldBytes)
  const parts =
    fileBytes === undefined ? request.parts() : request.parts(oneFile(fileBytes, fieldSize))
  const fields = new Map<string, string[]>()
  const files: UploadedFile[] = []
  for await (const part of parts) {
    if (part.type === 'field') {
      const values = fields.get(part.fieldname) ?? []
      if (part.valueTruncated) throw new Refused(413, 'A field is too long')
      values.push(fieldText(part.value, part.fieldname === longTextField ? fieldSize : undefined))
      fields.set(part.fieldname, values)
    } else {
      const content = await part.toBuffer()
      // A file field that was left empty arrives as a nameless file without content.
      if (part.filename) {
        const isTooLarge = part.file.truncated
        files.push({
          field: part.fieldname,
          fileName: cleanText(part.filename),
          content: isTooLarge ? Buffer.alloc(0) : content,
          isTooLarge,
        })
      }
    }
  }
  const flat = [...fields].map(([name, values]) => [
    name,
    values.length === 1 ? (values[0] ?? '') : values,
  ])
  return { fields: Object.fromEntries(flat), files }
}

function oneFile(fileSize: number, fieldSize: number) {
  return { limits: { fileSize, fieldSize, files: 1 }, throwFileSizeLimit: false }
}

// The parts are held in memory. Browsers say how much they send; without that there is no end to it.
function refuseTooLarge({ headers }: FastifyRequest, maxBytes: number): void {
  const bytes = Number(headers['content-length'] ?? Number.NaN)
  if (!(bytes <= maxBytes)) throw new Refused(413, 'The form is too large')
}

// Limits come with a status of their own; what the parser says of broken input comes without.
function refuseMalformed(error: Error & { statusCode?: number }): never {
  if (error instanceof Refused || error.statusCode !== undefined) throw error
  throw new Refused(400, 'The form data are malformed', { cause: error })
}

function fieldText(value: unknown, maxChars = maxFieldChars): string {
  const text = cleanText(typeof value === 'string' ? value : '')
  if (text.length > maxChars) throw new Refused(413, 'A field is too long')
  return text
}
