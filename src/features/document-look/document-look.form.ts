import {
  contrastToWhite,
  nearestReadable,
  parseColour,
  readableContrast,
} from '#domain/strategy-document/colour.ts'
import { readUpload } from '#features/dossier/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import type { NewLook, StoredLook } from './document-look.sql.ts'
import { documentLookTexts } from './document-look.texts.ts'
import { logoPicture } from './logo-picture.ts'

export interface LookValues {
  readonly colour: string
  readonly description: string
  readonly removesLogo: boolean
}

export interface ReadLook {
  readonly values: LookValues
  readonly errors: readonly FieldError[]
  /** Null when something is wrong. */
  readonly look: NewLook | null
}

export const maxDescription = 300

export function valuesOf({ look }: StoredLook): LookValues {
  return {
    colour: look.colour ? `#${look.colour}` : '',
    description: look.logo?.alternative ?? '',
    removesLogo: false,
  }
}

/** The form as it was sent; `stored` tells whether there is a logo to keep. */
export async function readLook(
  form: Form,
  language: Language,
  stored: StoredLook,
): Promise<ReadLook> {
  const text = documentLookTexts[language]
  const values: LookValues = {
    colour: fieldOf(form, 'colour').trim(),
    description: fieldOf(form, 'description').trim().replaceAll('\n', ' '),
    removesLogo: fieldOf(form, 'remove') !== '',
  }
  const upload = await readUpload(form, 'logo', language)
  const picture = upload.kind === 'read' ? await logoPicture(upload.file) : null
  const keepsLogo = upload.kind === 'none' && stored.look.logo !== null && !values.removesLogo
  const errors: FieldError[] = []
  const colourProblem = problemOfColour(values.colour, language)
  if (upload.kind === 'wrong') errors.push({ name: 'logo', message: upload.message })
  if (upload.kind === 'read' && !picture) errors.push({ name: 'logo', message: text.noPicture })
  if ((picture || keepsLogo) && values.description === '') {
    errors.push({ name: 'description', message: text.descriptionMissing })
  }
  if (values.description.length > maxDescription) {
    errors.push({
      name: 'description',
      message: text.descriptionLong(number(maxDescription, language)),
    })
  }
  if (colourProblem) errors.push({ name: 'colour', message: colourProblem })
  if (errors.length > 0) return { values, errors, look: null }
  const logo = picture ?? (keepsLogo ? 'keep' : null)
  const description = logo === null ? '' : values.description
  return { values, errors, look: { colour: parseColour(values.colour), description, logo } }
}

function problemOfColour(typed: string, language: Language): string | null {
  const text = documentLookTexts[language]
  if (typed === '') return null
  const colour = parseColour(typed)
  if (!colour) return text.noColour
  const ratio = contrastToWhite(colour)
  if (ratio >= readableContrast) return null
  // Never rounded up to what is demanded.
  const shown = number(Math.floor(ratio * 10) / 10, language, 1)
  return text.tooLight(shown, `#${nearestReadable(colour)}`)
}
