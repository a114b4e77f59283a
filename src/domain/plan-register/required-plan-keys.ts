/** The lines of the list in the order they are shown. The keys are stable: answers are stored by them. */
export const requiredPlanKeys = [
  'planning-strategy',
  'community-part',
  'land-use-part',
  'action-part',
  'financial-plan',
  'public-health-overview',
  'housing-overview',
  'risk-analysis',
  'safety-goals',
  'emergency-plan',
  'health-emergency-plan',
  'social-emergency-plan',
  'infection-control-plan',
  'child-prevention-plan',
  'alcohol-plan',
  'rehabilitation-plan',
  'climate-goals',
  'sami-language-goals',
  'performance-audit-plan',
  'ownership-control-plan',
  'ownership-report',
  'fire-prevention-plan',
  'building-supervision-strategy',
  'documentation-plan',
  'deer-goals',
  'visitor-contribution-plan',
  'traffic-safety-plan',
  'sports-plan',
] as const
export type RequiredPlanKey = (typeof requiredPlanKeys)[number]

export function isRequiredPlanKey(value: unknown): value is RequiredPlanKey {
  return requiredPlanKeys.some((key) => key === value)
}
