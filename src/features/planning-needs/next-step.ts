import { takesWork } from '#domain/planning-need/planning-decision.ts'
import { mayChangePlan } from '#features/plan-register/index.ts'
import { routes } from '#routes'
import { needsTexts } from './needs.texts.ts'
import { needHref, needsHref } from './needs-address.ts'
import { inGroup, type NeedEntry, type NeedsView, nextToAssess } from './needs-view.ts'
import { figure } from './planning-words.ts'

export interface NextStep {
  readonly heading: string
  readonly help: string
  readonly href: string
  readonly label: string
}

/**
 * The first thing that is lacking, in the order that it is needed; null when it is not for the
 * person to do. A contributor is led to the plans they are responsible for.
 */
export function nextStep(needs: NeedsView): NextStep | null {
  const { view, picture } = needs
  const entries = needs.entries.filter(({ plan }) => mayChangePlan(view, plan))
  const text = needsTexts[view.language].next
  const label = text.open
  const capacity = routes.planningCapacity.href({ slug: view.member.slug, period: view.period })
  const first = nextToAssess(entries)
  if (first) {
    const help = text.assessHelp(inGroup(entries, 'to-assess').length)
    return { heading: text.assess(first.plan.name), help, href: needHref(needs, first), label }
  }
  const unsaid = entries.find(isUnsaid)
  if (unsaid) {
    const heading = text.size(unsaid.plan.name)
    return { heading, help: text.sizeHelp, href: needHref(needs, unsaid), label }
  }
  if (!view.mayEdit) return null
  const hasWork = entries.some(({ choice }) => takesWork(choice.decision))
  if (!picture && hasWork) {
    return { heading: text.capacity, help: text.capacityHelp, href: capacity, label }
  }
  const most = Math.max(0, ...(picture?.cells ?? []).map(({ overloadWeeks }) => overloadWeeks))
  if (most > 0) {
    const help = text.overloadHelp(figure(most, view.language))
    return { heading: text.overload, help, href: capacity, label }
  }
  const href = needsHref(view, 'tabell')
  return { heading: text.ready, help: text.readyHelp, href, label: text.toTable }
}

/** To be made or changed, and nobody has said when, or how much work it is. */
function isUnsaid({ choice, weeks }: NeedEntry): boolean {
  if (!takesWork(choice.decision)) return false
  const isDated = choice.start !== null || choice.adoption !== null
  return weeks === null || (!isDated && choice.decision !== 'roll-yearly')
}
