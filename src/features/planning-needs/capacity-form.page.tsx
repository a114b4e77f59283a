import type { VNode } from 'preact'
import { effortSizes } from '#domain/planning-need/planning-decision.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, fieldId } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { DataTable } from '#ui/table-region.tsx'
import {
  type CapacityValues,
  hourKinds,
  hoursField,
  storedCapacity,
  type UnitValues,
} from './capacity.form.ts'
import { capacityTexts } from './capacity.texts.ts'
import { readHalfYear } from './need-content.ts'
import type { NeedsView } from './needs-view.ts'
import { halfYearWords } from './planning-words.ts'

export interface CapacityFormProps {
  readonly needs: NeedsView
  readonly values: CapacityValues
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
  readonly proposal: object | null
}

/** One number to begin with; hours per unit and half-year folded away until somebody needs them. */
export function CapacityForm(props: CapacityFormProps): VNode | null {
  const { needs, values, errors, proposal } = props
  const { view, capacity } = needs
  const { language } = view
  const text = capacityTexts[language]
  if (!view.mayEdit) return null
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
  return (
    <section class="st-section st-no-print">
      <h2>{text.form}</h2>
      {props.isConflict ? <StoredNow needs={needs} /> : null}
      <Form language={language} action={capacityHref(needs)} keepAs={capacityKeptAs(needs)}>
        <input type="hidden" name="version" value={capacity.version} />
        <Field
          type="number"
          name="weeksPerYear"
          label={text.weeksPerYear}
          description={text.weeksPerYearHelp}
          unit={text.weeksUnit}
          size={6}
          value={values.weeksPerYear}
          error={errorOf('weeksPerYear')}
        />
        <fieldset class="ds-fieldset">
          <legend class="ds-label">{text.sizes}</legend>
          <div class="st-field-row">
            {effortSizes.map((size) => (
              <Field
                key={size}
                type="number"
                name={`size-${size}`}
                label={text.size[size]}
                unit={text.weeksUnit}
                size={4}
                value={values.sizes[size]}
                error={errorOf(`size-${size}`)}
              />
            ))}
          </div>
        </fieldset>
        <Hours {...props} />
        <div class="st-actions">
          <Button variant={proposal ? 'secondary' : 'primary'}>{text.save}</Button>
        </div>
      </Form>
    </section>
  )
}

function Hours({ needs, values, errors }: CapacityFormProps): VNode {
  const { language } = needs.view
  const text = capacityTexts[language]
  const isRefused = errors.some(({ name }) => /^(hours|newUnit)/.test(name ?? ''))
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
  return (
    <Details summary={text.details} open={values.units.length > 0 || isRefused}>
      <p>{text.detailsHelp}</p>
      <Field
        type="number"
        name="hoursPerWeek"
        label={text.hoursPerWeek}
        unit={text.hoursUnit}
        size={5}
        value={values.hoursPerWeek}
        error={errorOf('hoursPerWeek')}
      />
      {values.units.map((unit, index) => (
        <Unit key={unit.name} {...{ unit, index, errors, language }} />
      ))}
      <fieldset class="ds-fieldset">
        <legend class="ds-label">{text.newUnit}</legend>
        <div data-field="description">{text.newUnitHelp}</div>
        <Field
          name="newUnit"
          label={text.unitName}
          value={values.newUnit.name}
          error={errorOf('newUnit')}
        />
        <div class="st-field-row">
          {hourKinds.map((kind) => (
            <Field
              key={kind}
              type="number"
              name={`newUnit-${kind}`}
              label={text.newHours[kind]}
              size={6}
              value={values.newUnit[kind]}
              error={errorOf(`newUnit-${kind}`)}
            />
          ))}
        </div>
      </fieldset>
    </Details>
  )
}

interface UnitProps {
  readonly unit: UnitValues
  readonly index: number
  readonly errors: readonly FieldError[]
  readonly language: Language
}

function Unit({ unit, index, errors, language }: UnitProps): VNode {
  const text = capacityTexts[language]
  const name = text.unitHeading(unit.name)
  return (
    <div>
      <input type="hidden" name={`isUnit-${index}`} value="ja" />
      <input type="hidden" name={`unit-${index}`} value={unit.name} />
      <DataTable
        caption={name}
        columns={[
          { label: text.columns.halfYear },
          ...hourKinds.map((kind) => ({ label: text.kinds[kind] })),
        ]}
        rows={Object.entries(unit.hours).map(([halfYear, hours]) => {
          const when = halfYearWords(readHalfYear(halfYear), language)
          return [
            when,
            ...hourKinds.map((kind) => {
              const field = hoursField(index, kind, halfYear)
              return (
                <input
                  key={kind}
                  class="ds-input"
                  inputmode="decimal"
                  size={5}
                  id={fieldId(field)}
                  name={field}
                  value={hours[kind]}
                  aria-label={text.hoursLabel(text.kinds[kind], name, when)}
                  aria-invalid={errors.some((one) => one.name === field) ? 'true' : undefined}
                />
              )
            }),
          ]
        })}
      />
      <Checkbox name={`remove-${index}`} label={text.removeUnit(name)} checked={unit.isRemoved} />
    </div>
  )
}

/** What somebody else has stored meanwhile. */
function StoredNow({ needs }: { needs: NeedsView }): VNode {
  const { language, strategy } = needs.view
  const text = capacityTexts[language]
  const stored = storedCapacity(needs.capacity.content, strategy.term)
  const lines = [
    [text.weeksPerYear, stored.weeksPerYear],
    ...effortSizes.map((size) => [text.size[size], stored.sizes[size]] as const),
    [text.hoursPerWeek, stored.hoursPerWeek],
    ...stored.units.map(({ name, hours }) => [
      text.unitHeading(name),
      Object.values(hours)
        .map(({ staff, purchased, shared }) => [staff, purchased, shared].map(orZero).join(' + '))
        .join(' | '),
    ]),
  ] as const
  return (
    <DataTable
      caption={text.storedNow}
      stacked
      columns={[{ label: text.form }, { label: text.storedNow }]}
      rows={lines.map(([label, value]) => [label ?? '', value ?? ''])}
    />
  )
}

const orZero = (value: string) => (value === '' ? '0' : value)

export function capacityHref({ view }: NeedsView): string {
  return routes.planningCapacity.href({ slug: view.member.slug, period: view.period })
}

export function capacityKeptAs({ view }: NeedsView): string {
  return `kapasitet-${view.strategy.id}`
}
