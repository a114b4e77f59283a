import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { renderDocx } from '#platform/documents/docx.ts'
import { renderOdt } from '#platform/documents/odt.ts'
import { renderPdf } from '#platform/documents/pdf.ts'
import type { Language } from '#platform/i18n/language.ts'
import { sampleLook } from '../../../test/documents.ts'
import { placeOf } from '../../../test/own-places.ts'
import { elementsOf } from '../../../test/xml.ts'
import { filledDocument } from './fill-template.ts'
import { blankFilling, type Filling, ownFilling } from './filling.ts'
import { allTemplates } from './template-library.ts'

const today = localDate('2027-11-01')
const own = (form: Language): Filling => ({
  ...ownFilling(placeOf('1811'), null, form),
  look: sampleLook,
})

/** Every template in both forms, blank and filled, and every template in every format. */
const sets = [
  { format: 'pdf', form: 'nb', whose: 'blank', filling: blankFilling('nb') },
  { format: 'odt', form: 'nb', whose: 'own', filling: own('nb') },
  { format: 'odt', form: 'nn', whose: 'blank', filling: blankFilling('nn') },
  { format: 'docx', form: 'nn', whose: 'own', filling: own('nn') },
] as const

const partOf = (file: Uint8Array, name: string) =>
  strFromU8(unzipSync(file)[name] ?? new Uint8Array())
const wordsOf = (xml: string) =>
  elementsOf(xml)
    .map(({ text }) => text)
    .join(' ')
const documents = {
  docx: { render: renderDocx, content: 'word/document.xml', styles: 'word/styles.xml' },
  odt: { render: renderOdt, content: 'content.xml', styles: 'styles.xml' },
}

describe.each(sets)(
  'every $whose template in $form as $format',
  ({ format, form, whose, filling }) => {
    const cases = allTemplates(form).map((template) => [template.slug, template] as const)

    it.each(cases)('%s opens, with its words and its look', async (_, template) => {
      const model = filledDocument(template, filling, today)
      if (format === 'pdf') {
        const file = await renderPdf(model)
        expect(Buffer.from(file).toString('latin1', 0, 5)).toBe('%PDF-')
        return
      }
      const { render, content, styles } = documents[format]
      const file = await render(model)
      const words = wordsOf(partOf(file, content))
      expect(words).toContain(model.title)
      expect(words).toContain(model.author)
      expect(words).not.toMatch(/\{\{|\}\}/)
      expect(partOf(file, styles).includes('004b87')).toBe(whose === 'own')
    })
  },
)
