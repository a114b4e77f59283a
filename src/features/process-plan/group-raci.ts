import { type Step, steps } from '#domain/process.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import { type PlanItemContent, type RaciLetter, raciLetters } from './plan-content.ts'

type Member = PlanItemContent<'group-member'>

/** What each step lacks: somebody accountable, or that there is only one. */
export interface RaciFindings {
  /** Steps that nobody is accountable for. */
  readonly nobody: readonly Step[]
  /** Steps with more than one, and who they are. */
  readonly several: readonly { readonly step: Step; readonly names: readonly string[] }[]
  /** Nobody has any part yet. */
  readonly isEmpty: boolean
}

export function raciFindings(members: readonly Pick<Member, 'name' | 'raci'>[]): RaciFindings {
  const accountable = steps.map((step) => ({
    step,
    names: members.filter(({ raci }) => raci[step] === 'A').map(({ name }) => name),
  }))
  return {
    nobody: accountable.filter(({ names }) => names.length === 0).map(({ step }) => step),
    several: accountable.filter(({ names }) => names.length > 1),
    isEmpty: members.every(({ raci }) => Object.keys(raci).length === 0),
  }
}

export function raciField(step: Step): string {
  return `trinn${step}`
}

/** A member's part in each step as the form says; what is no part is none. */
export function readRaci(form: Form): Member['raci'] {
  const raci: Record<string, RaciLetter> = {}
  for (const step of steps) {
    const letter = raciLetters.find((one) => one === fieldOf(form, raciField(step)))
    if (letter) raci[String(step)] = letter
  }
  return raci
}
