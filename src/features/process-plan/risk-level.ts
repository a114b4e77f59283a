export type RiskLevel = 'low' | 'medium' | 'high'

interface Risk {
  /** 1–5 */
  readonly probability: number
  /** 1–5 */
  readonly consequence: number
}

/** Probability times consequence, 1–25. */
export function riskScore({ probability, consequence }: Risk): number {
  return probability * consequence
}

/** Our own limits: up to 5 is low, up to 12 medium, 15 and more high. */
export function riskLevel(risk: Risk): RiskLevel {
  const score = riskScore(risk)
  if (score >= 15) return 'high'
  return score >= 6 ? 'medium' : 'low'
}
