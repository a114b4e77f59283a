import type { VNode } from 'preact'
import {
  type Challenge,
  certainties,
  challengeTexts,
  challengeThemes,
  directions,
} from '#features/challenges/index.ts'
import { CheckboxGroup, RadioGroup } from '#ui/choices.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import { challengesTexts } from './challenges.texts.ts'
import type { KnowledgeView, Tie } from './knowledge-view.ts'

export interface ChallengeFieldsProps {
  readonly knowledge: KnowledgeView
  readonly values: Challenge
  readonly errors: readonly FieldError[]
}

/** What is asked first: what it is, and what it rests on. */
export function FirstFields({ knowledge, values, errors }: ChallengeFieldsProps): VNode {
  const { language } = knowledge.view
  const text = challengesTexts[language]
  const words = challengeTexts[language]
  const { figures } = knowledge
  const chosen = figures.find(({ id }) => id === values.figureId)
  const isGone = values.figureId !== '' && !chosen
  const options = figures.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <>
      <Field
        name="title"
        label={text.fields.title}
        description={text.helps.title}
        value={values.title}
        error={errorOf(errors, 'title')}
        required
      />
      <RadioGroup
        name="direction"
        legend={text.fields.direction}
        value={values.direction}
        choices={directions.map((value) => ({ value, label: words.directions[value] }))}
      />
      <SelectField
        name="theme"
        label={text.fields.theme}
        emptyLabel={text.none}
        value={values.theme}
        options={challengeThemes.map((value) => ({ value, label: words.themes[value] }))}
        width="auto"
      />
      {options.length > 0 || isGone ? (
        <SelectField
          name="figureId"
          label={text.fields.figureId}
          description={chosen?.theme ? chosen.finding : text.helps.figureId}
          emptyLabel={text.none}
          value={values.figureId}
          options={[
            ...(isGone ? [{ value: values.figureId, label: text.figureGone }] : []),
            ...options,
          ]}
        />
      ) : null}
      <TextareaField
        name="finding"
        label={text.fields.finding}
        {...(options.length > 0 && { description: text.helps.finding })}
        value={values.finding}
        rows={3}
        error={errorOf(errors, 'finding')}
      />
      <Field
        name="source"
        label={text.fields.source}
        description={text.helps.source}
        value={values.source}
        error={errorOf(errors, 'source')}
      />
      <Field
        name="sourceUrl"
        type="url"
        label={text.fields.sourceUrl}
        value={values.sourceUrl}
        error={errorOf(errors, 'sourceUrl')}
      />
    </>
  )
}

/** What it means: consequence, for whom, how sure, what nobody knows. */
export function MeaningFields({ knowledge, values, errors }: ChallengeFieldsProps): VNode {
  const { language } = knowledge.view
  const text = challengesTexts[language]
  const words = challengeTexts[language]
  return (
    <>
      <TextareaField
        name="consequence"
        label={text.fields.consequence}
        value={values.consequence}
        rows={3}
        error={errorOf(errors, 'consequence')}
      />
      <Field
        name="forWhom"
        label={text.fields.forWhom}
        description={text.helps.forWhom}
        value={values.forWhom}
        error={errorOf(errors, 'forWhom')}
      />
      <RadioGroup
        name="certainty"
        legend={text.fields.certainty}
        value={values.certainty}
        choices={certainties.map((value) => ({ value, label: words.certainties[value] }))}
      />
      <TextareaField
        name="unknown"
        label={text.fields.unknown}
        description={text.helps.unknown}
        value={values.unknown}
        rows={2}
        error={errorOf(errors, 'unknown')}
      />
    </>
  )
}

/** What it is tied to. */
export function TieFields({ knowledge, values }: ChallengeFieldsProps): VNode {
  const { fields } = challengesTexts[knowledge.view.language]
  return (
    <>
      <Ties
        {...{ knowledge, name: 'planIds', legend: fields.plans }}
        all={knowledge.plans}
        chosen={values.planIds}
      />
      <Ties
        {...{ knowledge, name: 'gatheringIds', legend: fields.gatherings }}
        all={knowledge.gatherings}
        chosen={values.gatheringIds}
      />
    </>
  )
}

interface TiesProps {
  readonly knowledge: KnowledgeView
  readonly name: string
  readonly legend: string
  readonly all: readonly Tie[]
  readonly chosen: readonly string[]
}

function Ties({ knowledge, name, legend, all, chosen }: TiesProps): VNode | null {
  const text = challengesTexts[knowledge.view.language]
  const optionOf = (tie: Tie) => ({ value: tie.id, label: tie.name })
  const tied = all.filter(({ id }) => chosen.includes(id))
  const free = all.filter(({ id, isPast }) => !isPast && !chosen.includes(id))
  return (
    <>
      {tied.length > 0 ? (
        <CheckboxGroup name={name} legend={legend} values={chosen} choices={tied.map(optionOf)} />
      ) : null}
      {free.length > 0 ? (
        <SelectField
          name={name}
          id={`felt-${name}-ny`}
          label={legend}
          description={text.helps.ties}
          emptyLabel={text.none}
          options={free.map(optionOf)}
        />
      ) : null}
    </>
  )
}

export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find(({ name }) => name === field)?.message
}
