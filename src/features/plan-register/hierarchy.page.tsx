import type { VNode } from 'preact'
import { type PlanNode, planTree } from '#domain/plan-register/plan-hierarchy.ts'
import { planTypes } from '#domain/plan-register/plan-type.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { HierarchyPicture } from './hierarchy-picture.tsx'
import { overviewTexts } from './overviews.texts.ts'
import type { RegisterView } from './plan-context.ts'
import { PlanLink } from './plan-link.tsx'
import { PlanTabs } from './plan-tabs.page.tsx'
import type { RegisteredPlan } from './register.sql.ts'

type Node = PlanNode<RegisteredPlan>

// More would make the page heavy and the drawing useless.
const mostDrawn = 120

/** How the plans hang together, as a drawing and as a list. */
export function HierarchyPage({ view, plans }: RegisterView): VNode {
  const { language } = view
  const text = overviewTexts[language].hierarchy
  const trees = planTree(plans.map(({ plan }) => plan).toSorted(bySystem)).toSorted(bySize)
  const drawn = fitting(trees)
  const drawnPlans = drawn.reduce((sum, tree) => sum + countOf(tree), 0)
  const isFlat = trees.length === plans.length
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      <PlanTabs view={view} current="hierarchy" />
      {plans.length === 0 ? <p>{overviewTexts[language].empty}</p> : null}
      {isFlat && plans.length > 0 ? <p>{text.flat}</p> : null}
      {drawn.length > 0 ? (
        <figure class="st-plan-figure">
          <HierarchyPicture trees={drawn} label={text.picture} />
          <figcaption class="st-source">{text.key}</figcaption>
        </figure>
      ) : null}
      {drawnPlans < plans.length && drawnPlans > 0 ? (
        <p>{text.limited(drawnPlans, plans.length)}</p>
      ) : null}
      <div class="st-actions">
        <PrintButton language={language} label={overviewTexts[language].print} />
      </div>
      {plans.length > 0 ? (
        <section class={`st-section ${drawnPlans === plans.length ? 'st-no-print' : ''}`}>
          <h2>{text.list}</h2>
          <Branches view={view} nodes={trees} />
        </section>
      ) : null}
    </>
  )
}

function Branches({ view, nodes }: Pick<RegisterView, 'view'> & { nodes: readonly Node[] }): VNode {
  return (
    <ul class="st-plan-branches">
      {nodes.map(({ plan, children }) => (
        <li key={plan.id}>
          <PlanLink view={view} plan={plan} />
          {children.length > 0 ? <Branches view={view} nodes={children} /> : null}
        </li>
      ))}
    </ul>
  )
}

function bySystem(left: RegisteredPlan, right: RegisteredPlan): number {
  return (
    planTypes.indexOf(left.type) - planTypes.indexOf(right.type) ||
    inNorwegianOrder(left.name, right.name)
  )
}

/** What has others under it comes first; the order is else that of the plan system. */
function bySize(left: Node, right: Node): number {
  return Number(right.children.length > 0) - Number(left.children.length > 0)
}

function countOf({ children }: Node): number {
  return children.reduce((sum, child) => sum + countOf(child), 1)
}

/** Whole trees, as long as there is room for them. */
function fitting(trees: readonly Node[]): readonly Node[] {
  let room = mostDrawn
  return trees.filter((tree) => {
    const count = countOf(tree)
    if (count > room) return false
    room -= count
    return true
  })
}
