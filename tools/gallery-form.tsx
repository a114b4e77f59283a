import type { VNode } from 'preact'
import { Button } from '#ui/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/choices.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field, FileField, SelectField, TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'

/** Every kind of field, some with errors. */
export function GalleryForm(): VNode {
  return (
    <>
      <h2>Start planstrategien</h2>
      <ErrorSummary
        language="nb"
        errors={[
          { name: 'konstituert', message: 'Skriv datoen slik: 12.10.2027' },
          { name: 'utgangspunkt', message: 'Velg hvor mye dere vil ta med' },
        ]}
      />
      <Form language="nb" action="/start" keepAs="galleri">
        <Field
          name="konstituert"
          type="date"
          label="Når ble kommunestyret konstituert?"
          description="Fristen på ett år regnes herfra (pbl § 10-1)."
          value="31.11.2027"
          error="Skriv datoen slik: 12.10.2027"
          required
        />
        <Field name="frist" type="date" label="Svarfrist" value="2028-03-14" />
        <Field
          name="timer"
          type="number"
          label="Hvor mange timer i uka har dere?"
          note="valgfritt"
          size={4}
          value={4}
          unit="timer"
        />
        <SelectField
          name="leder"
          label="Hvem leder arbeidet?"
          value="kari"
          options={[
            { value: 'kari', label: 'Kari Eksempel' },
            { value: 'ola', label: 'Ola Eksempel' },
          ]}
        />
        <TextareaField
          name="moter"
          label="Møteplan"
          description="Ett møte på hver linje. Lim gjerne inn fra regneark."
          value={'14.09.2028 kommunestyret\n21.09.2028 kommunestyret'}
        />
        <GalleryChoices />
        <div class="st-actions">
          <Button variant="primary">Opprett planstrategien</Button>
          <Button variant="tertiary">Avbryt</Button>
        </div>
      </Form>
    </>
  )
}

function GalleryChoices(): VNode {
  return (
    <>
      <RadioGroup
        name="utgangspunkt"
        legend="Hvor mye vil dere ta med?"
        description="Dere kan endre det når som helst."
        error="Velg hvor mye dere vil ta med"
        variant="outline"
        choices={[
          {
            value: 'mini',
            label: 'Det loven krever',
            description: 'Passer for de fleste under 5 000 innbyggere.',
          },
          {
            value: 'full',
            label: 'Hele prosessen',
            description: 'Med verksted og bred medvirkning.',
          },
        ]}
      />
      <CheckboxGroup
        name="rad"
        legend="Hvilke råd har dere?"
        values={['eldreråd']}
        choices={[
          { value: 'eldreråd', label: 'Eldreråd' },
          { value: 'ungdomsråd', label: 'Ungdomsråd' },
        ]}
      />
      <Checkbox name="ferie" label="Arbeidet stopper i juli" checked />
      <FileField name="kalender" label="Kalenderfil" description="CSV eller .ics" />
    </>
  )
}
