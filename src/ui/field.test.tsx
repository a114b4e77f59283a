import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Checkbox, CheckboxGroup, RadioGroup } from './choices.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field, fieldId, SelectField, TextareaField } from './field.tsx'

describe('a field', () => {
  test('ties label, help and error to its control', () => {
    const html = render(
      <Field
        name="moter[0].dato"
        label="Dato"
        description="Dag, måned, år"
        error="Skriv en dato"
      />,
    )
    const id = fieldId('moter[0].dato')
    expect(id).toBe('felt-moter-0-dato')
    expect(html).toContain(`for="${id}"`)
    expect(html).toContain(`aria-describedby="${id}-feil ${id}-hjelp"`)
    expect(html).toContain(`id="${id}-feil"`)
    expect(html).toContain(`id="${id}-hjelp"`)
    expect(html).toContain('aria-invalid="true"')
  })

  test('says nothing of errors or help when there are none', () => {
    const html = render(<Field name="navn" label="Navn" />)
    expect(html).not.toMatch(/aria-describedby|aria-invalid|aria-required/)
  })

  test.each([
    ['2028-03-14', 'date'],
    ['31.11.2027', 'text'],
    ['2028-3-4', 'text'],
  ])('shows the date %j in an input that keeps it: %s', (value, type) => {
    const html = render(<Field name="dato" type="date" label="Dato" value={value} />)
    expect(html).toContain(`type="${type}"`)
    expect(html).toContain(`value="${value}"`)
  })

  test('keeps a number as it was typed', () => {
    const html = render(<Field name="timer" type="number" label="Timer" value="1 234,5 t" />)
    expect(html).toContain('type="text"')
    expect(html).toContain('inputmode="decimal"')
    expect(html).toContain('value="1 234,5 t"')
  })

  test.each([
    ['an input', <Field key="a" name="a" label="A" value={'"><script>x</script>'} />],
    ['a text area', <TextareaField key="a" name="a" label="A" value={'</textarea><script>x'} />],
    [
      'a select',
      <SelectField
        key="a"
        name="a"
        label="A"
        options={[{ value: '"><script>', label: '<script>' }]}
      />,
    ],
  ])('escapes what was typed into %s', (_kind, field) => {
    expect(render(field)).not.toContain('<script>')
  })

  test('shows the chosen option again', () => {
    const options = ['a', 'b'].map((value) => ({ value, label: value.toUpperCase() }))
    const html = render(<SelectField name="valg" label="Valg" options={options} value="b" />)
    expect(html).toMatch(/<option[^>]* selected[^>]*>B</)
    expect(html).not.toMatch(/<option[^>]* selected[^>]*>A</)
  })
})

describe('a group of choices', () => {
  const choices = ['en', 'to'].map((value) => ({ value, label: value }))

  test('gives its first choice the id that an error links to', () => {
    const html = render(<RadioGroup name="valg" legend="Velg" choices={choices} error="Velg noe" />)
    expect(html).toMatch(/<input[^>]*id="felt-valg"[^>]*value="en"/)
    expect(html).toContain('aria-describedby="felt-valg-feil"')
    expect(html).toContain('<legend')
  })

  test('keeps what was chosen', () => {
    expect(render(<RadioGroup name="v" legend="V" choices={choices} value="to" />)).toMatch(
      /value="to"[^>]*checked/,
    )
    const boxes = render(
      <CheckboxGroup name="v" legend="V" choices={choices} values={['en', 'to']} />,
    )
    expect(boxes.match(/checked/g)).toHaveLength(2)
    expect(render(<Checkbox name="v" label="V" />)).not.toContain('checked')
  })
})

describe('the error summary', () => {
  test('links every error to its field', () => {
    const html = render(
      <ErrorSummary
        language="nn"
        errors={[{ name: 'dato', message: 'Skriv ein dato' }, { message: 'Noko anna' }]}
      />,
    )
    expect(html).toContain(`href="#${fieldId('dato')}"`)
    expect(html).toContain('role="alert"')
    expect(html).toContain('Dette må du rette før du kan gå vidare')
    expect(html).toContain('<li>Noko anna</li>')
  })

  test('is not there when nothing is wrong', () => {
    expect(render(<ErrorSummary language="nb" errors={[]} />)).toBe('')
  })
})
