import type { VNode } from 'preact'
import type { FieldError } from './error-summary.tsx'
import { Field, FileField, TextareaField } from './field.tsx'

export interface TableSourceFieldsProps {
  readonly text: {
    readonly file: string
    readonly fileHelp: string
    readonly sheet: string
    readonly optional: string
    readonly sheetHelp: string
    readonly text: string
    readonly textHelp: string
  }
  readonly values: { readonly text: string; readonly sheet: string }
  readonly errors: readonly FieldError[]
}

/** A table as a file, or pasted: the fields `file`, `sheet` and `text`. */
export function TableSourceFields({ text, values, errors }: TableSourceFieldsProps): VNode {
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message
  return (
    <>
      <FileField
        name="file"
        label={text.file}
        description={text.fileHelp}
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        error={errorOf('file')}
      />
      <Field
        name="sheet"
        label={text.sheet}
        note={text.optional}
        description={text.sheetHelp}
        value={values.sheet}
        size={30}
      />
      <TextareaField
        name="text"
        label={text.text}
        description={text.textHelp}
        rows={10}
        value={values.text}
        error={errorOf('text')}
      />
    </>
  )
}
