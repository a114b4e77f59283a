import type { VNode } from 'preact'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { LegalBasis, Requirement } from '#domain/law/requirement.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import { inNorwegianOrder, longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { guideStepWords, routes } from '#routes'
import { ForceTag } from '#ui/force-tag.tsx'
import { lawTexts } from './law.texts.ts'
import { lawPageTexts } from './law-page.texts.ts'
import { basisLabel, forceWord, whoWord, withWholeSections } from './law-sentences.ts'
import { requirementTexts } from './requirement.texts.ts'

/** One requirement with everything that says why: force, who, step, since when, § and link. */
export function RequirementEntry({
  language,
  requirement,
}: {
  language: Language
  requirement: Requirement
}): VNode {
  const { id, municipalities } = requirement
  const text = lawPageTexts[language]
  const { title, explanation } = requirementTexts[language][id]
  return (
    <article class="st-law__entry" id={id} aria-labelledby={`${id}-tittel`}>
      <div class="st-law__margin">
        <a class="st-law__id" href={`#${id}`}>
          {id}
        </a>
        <Force language={language} requirement={requirement} />
      </div>
      <div class="st-law__body">
        <h3 id={`${id}-tittel`}>{title}</h3>
        <p>{withWholeSections(explanation)}</p>
        {municipalities ? (
          <p>{text.municipalities(namesOf(municipalities.map(({ number }) => number)))}</p>
        ) : null}
        <Facts language={language} requirement={requirement} />
        <Basis language={language} basis={requirement.basis} />
      </div>
    </article>
  )
}

function Force({ language, requirement }: { language: Language; requirement: Requirement }): VNode {
  return requirement.warning ? (
    <ForceTag force="ours">{lawTexts[language].warning}</ForceTag>
  ) : (
    <ForceTag force={requirement.force}>{forceWord(requirement.force, language)}</ForceTag>
  )
}

function Basis({ language, basis }: { language: Language; basis: readonly LegalBasis[] }): VNode {
  const text = lawPageTexts[language]
  return (
    <div class="st-law__basis">
      <h4 class="ds-sr-only">{text.basisLabel}</h4>
      <ul>
        {basis.map((one) => (
          <li key={basisLabel(one, language)}>
            <a href={one.url}>{basisLabel(one, language)}</a>
          </li>
        ))}
      </ul>
      <p class="st-source">{checkedText(basis, language)}</p>
    </div>
  )
}

function Facts({ language, requirement }: { language: Language; requirement: Requirement }): VNode {
  const text = lawPageTexts[language]
  const { who, steps, validFrom, validTo } = requirement
  return (
    <p class="st-law__facts">
      {text.whoLabel}: {whoWord(who, language)}
      {steps.map((step) => (
        <>
          {' · '}
          <a href={routes.guidePage.href({ section: 'trinn', page: guideStepWords[step] })}>
            {text.step(step)}
          </a>
        </>
      ))}
      {validFrom ? ` · ${text.validFrom(longDate(validFrom, language))}` : null}
      {validTo ? ` · ${text.validTo(longDate(validTo, language))}` : null}
    </p>
  )
}

function checkedText(basis: readonly LegalBasis[], language: Language): string {
  const text = lawPageTexts[language]
  const dates = basis.map(({ checkedOn }) => checkedOn).filter((date) => date !== null)
  const oldest = dates.reduce<LocalDate | null>(
    (found, date) => (found === null || date < found ? date : found),
    null,
  )
  return oldest === null || dates.length < basis.length
    ? `${text.notChecked}.`
    : `${text.checkedOn(longDate(oldest, language))}.`
}

function namesOf(numbers: readonly string[]): string {
  return numbers
    .map((number) => municipalityByNumber(number)?.displayName ?? number)
    .sort(inNorwegianOrder)
    .join(', ')
}
