import type { RequiredPlan } from '#domain/plan-register/required-plan.ts'
import { isRequiredPlanKey } from '#domain/plan-register/required-plan-keys.ts'
import { requiredPlans } from '#domain/plan-register/required-plans.ts'
import { basisListLabel, lawRuns } from '#features/law/index.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { table } from '#platform/documents/make-blocks.ts'
import type { Language } from '#platform/i18n/language.ts'
import { requiredPlanNames } from './required-plan-names.texts.ts'
import { requiredPlansTexts } from './required-plans.texts.ts'
import { intervalText } from './required-sentences.ts'

/** What acts ask any municipality for, and how often; what only grants ask for stands last. */
export function requiredPlansOverview(language: Language): Block {
  const text = requiredPlansTexts[language].overview
  return table<RequiredPlan>(text.caption, requiredPlans, [
    [
      text.plan,
      4,
      ({ key }) => (isRequiredPlanKey(key) ? requiredPlanNames[language][key].title : key),
    ],
    [text.interval, 4, ({ interval, force }) => intervalText(interval, language, force === 'must')],
    [
      text.basis,
      5,
      ({ basis }) =>
        basis.length > 0
          ? lawRuns(basisListLabel(basis, language).replaceAll('\u00a0', ' '), language)
          : text.noBasis,
    ],
  ])
}
