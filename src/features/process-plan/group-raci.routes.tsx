import { findByPeriod, type ProcessView, viewOf, workspacePage } from '#features/process/index.ts'
import { formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { groupTexts } from './group.texts.ts'
import { type GroupMember, RaciPage } from './group-raci.page.tsx'
import { readRaci } from './group-raci.ts'
import { RaciMemberPage, type RaciMemberPageProps } from './group-raci-member.page.tsx'
import { findPlanContent, type PlanContent } from './plan-content.sql.ts'
import { itemsOf } from './plan-content-items.ts'
import { changePlanItem } from './plan-item.sql.ts'
import { placeOf } from './plan-item-view.ts'
import { planTrail } from './plan-writing-trail.ts'

const savedQuery = 'lagret'

export const groupRaciRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.planRaci.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { view, content } = await load(context)
      const saved = memberIn(content, context.query[savedQuery])
      return workspacePage(
        view,
        'process-plan',
        {
          title: groupTexts[view.language].raciTexts.title,
          content: <RaciPage {...{ view, content, saved }} />,
        },
        planTrail(view, 'process-plan'),
      )
    },
  },
  {
    method: 'GET',
    pattern: routes.planRaciMember.pattern,
    permission: 'edit',
    handle: async (context) => {
      const { view, member } = await loadMember(context)
      return memberPage({ view, member, raci: member.content.raci, isConflict: false }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.planRaciMember.pattern,
    permission: 'edit',
    audit: 'plan-item.change',
    handle: async (context) => {
      const loaded = await loadMember(context)
      const raci = readRaci(context.form)
      if (await save(context, loaded, raci)) {
        const address = routes.planRaci.href(placeOf(loaded.view))
        return redirect(`${address}?${savedQuery}=${loaded.member.id}`)
      }
      return memberPage({ ...(await loadMember(context)), raci, isConflict: true }, 409)
    },
  },
]

interface Loaded {
  readonly view: ProcessView
  readonly member: GroupMember
}

async function load(context: RouteContext) {
  return context.inTenant(async (tx) => {
    const strategy = await findByPeriod(tx, context)
    return { view: viewOf(context, strategy), content: await findPlanContent(tx, strategy.id) }
  })
}

async function loadMember(context: RouteContext): Promise<Loaded> {
  const { view, content } = await load(context)
  const member = memberIn(content, context.params.itemId)
  if (!member) throw notFound('The member')
  return { view, member }
}

function memberIn(content: PlanContent, id: string | undefined): GroupMember | null {
  return itemsOf(content, 'group-member').find((member) => member.id === id) ?? null
}

/** Stores a member's parts; the same parts stored by another in between are no conflict. */
async function save(
  context: RouteContext,
  { view, member }: Loaded,
  raci: RaciMemberPageProps['raci'],
): Promise<boolean> {
  const place = {
    tenantId: view.member.tenantId,
    strategyId: view.strategy.id,
    kind: 'group-member',
  } as const
  return context.inTenant(async (tx) => {
    const isSaved = await changePlanItem(tx, place, {
      id: member.id,
      content: { ...member.content, raci },
      version: formVersion(context.form),
      by: context.session?.name ?? '',
    })
    const isThere = isSaved || sameParts(member.content.raci, raci)
    if (isThere) await context.audit(tx, member.id, { kind: place.kind })
    return isThere
  })
}

function sameParts(left: RaciMemberPageProps['raci'], right: RaciMemberPageProps['raci']): boolean {
  const steps = new Set([...Object.keys(left), ...Object.keys(right)]) as Set<keyof typeof left>
  return [...steps].every((step) => left[step] === right[step])
}

function memberPage(props: RaciMemberPageProps, status: number): PageResult {
  const { view, member } = props
  const text = groupTexts[view.language].raciTexts
  return workspacePage(
    view,
    'process-plan',
    { status, title: text.edit(member.content.name), content: <RaciMemberPage {...props} /> },
    [
      ...planTrail(view, 'process-plan'),
      { label: text.title, href: routes.planRaci.href(placeOf(view)) },
    ],
  )
}
