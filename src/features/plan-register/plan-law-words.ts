import { type PlanType, planTypeRules } from '#domain/plan-register/plan-type.ts'
import { basisListLabel } from '#features/law/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { planTexts } from './plan.texts.ts'

/** What acts say of plans of a type, and of how they come about. */
export function planLawWords(type: PlanType, language: Language): string {
  const { basis, process } = planTypeRules[type]
  return [basisListLabel(basis, language), planTexts[language].process[process]]
    .filter((part) => part !== '')
    .join('. ')
}
