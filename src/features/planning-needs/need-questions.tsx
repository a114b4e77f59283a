import type { VNode } from 'preact'
import { needAnswers, questionsFor } from '#domain/planning-need/need-assessment.ts'
import { type AnswerEffect, recommend } from '#domain/planning-need/recommendation.ts'
import type { Language } from '#platform/i18n/language.ts'
import { Checkbox, RadioGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { assessmentTexts } from './assessment.texts.ts'
import { answerField } from './need.form.ts'
import { needTexts } from './need.texts.ts'
import { answersOf } from './need-facts.ts'
import type { NeedPageProps } from './need-page-props.ts'
import { planningWords } from './planning-words.texts.ts'
import { reasonSentence } from './planning-words.ts'

/** What a planner and a council can answer about the plan. */
export function NeedQuestions(props: NeedPageProps): VNode {
  const { needs, entry, mayWrite, values, errors } = props
  const { language } = needs.view
  const text = needTexts[language]
  const questions = questionsFor(entry.plan)
  if (!mayWrite) return <Answers {...props} />
  return (
    <section class="st-section st-need-questions">
      <h2>{text.questions}</h2>
      <p>{text.questionsHelp}</p>
      {questions.map((question) => (
        <RadioGroup
          key={question}
          name={answerField(question)}
          legend={assessmentTexts[language].questions[question]}
          value={values.answers[question] ?? null}
          choices={needAnswers.map((answer) => ({ value: answer, label: text.answers[answer] }))}
          error={errors.find(({ name }) => name === answerField(question))?.message}
        />
      ))}
      <Checkbox name="hasChanged" label={text.fields.hasChanged} checked={values.hasChanged} />
      <Checkbox name="isWished" label={text.fields.isWished} checked={values.isWished} />
    </section>
  )
}

function Answers({ needs, entry }: NeedPageProps): VNode {
  const { language } = needs.view
  const text = needTexts[language]
  const answers = answersOf(entry.plan, entry.need)
  const rows = questionsFor(entry.plan).map((question) => ({
    label: assessmentTexts[language].questions[question],
    value: text.answers[answers[question] ?? 'unknown'],
  }))
  return (
    <section class="st-section">
      <h2>{text.questions}</h2>
      <SummaryList rows={rows} />
    </section>
  )
}

/** What we would advise, from what is stored, and what each answer does to it. */
export function NeedRecommendation({ needs, entry }: NeedPageProps): VNode {
  const { language } = needs.view
  const text = needTexts[language]
  const advice = recommend(entry.plan, answersOf(entry.plan, entry.need), entry.facts)
  const decision = planningWords[language].decisions[advice.decision]
  return (
    <section class="st-section">
      <h2>{text.recommendation}</h2>
      <p>
        <ForceTag force="ours">{text.ours}</ForceTag> <strong>{text.recommended(decision)}.</strong>{' '}
        {text.strengths[advice.strength]}
      </p>
      <ul class="ds-list">
        {advice.reasons.map((reason) => (
          <li key={reason.code}>{reasonSentence(reason, language)}</li>
        ))}
      </ul>
      {advice.effects.length > 0 ? (
        <Details summary={assessmentTexts[language].effects}>
          <ul class="ds-list">
            {advice.effects.map((effect) => (
              <li key={effect.question}>{effectWords(effect, advice.decision, language)}</li>
            ))}
          </ul>
        </Details>
      ) : null}
      <p class="st-note">{text.recommendationHelp}</p>
    </section>
  )
}

function effectWords(
  { question, answer, points, decisionWithout }: AnswerEffect,
  decision: string,
  language: Language,
): string {
  const text = assessmentTexts[language]
  const weight =
    points > 0
      ? text.towards(String(points))
      : points < 0
        ? text.against(String(-points))
        : text.neutral
  const tips =
    decisionWithout === decision
      ? ''
      : ` ${text.tips(planningWords[language].decisions[decisionWithout])}`
  const said = text.effect(text.questions[question], needTexts[language].answers[answer])
  return `${said} ${weight}${tips}`
}
