import { isDeepStrictEqual } from 'node:util'
import { communityPartEntries } from '#domain/planning-need/community-part-check.ts'
import { workspacePage } from '#features/process/index.ts'
import { formVersion } from '#platform/http/forms.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { communityErrors, postedCommunity } from './community-part.form.ts'
import { CommunityPartPage } from './community-part.page.tsx'
import { communityPartTexts } from './community-part.texts.ts'
import type { CommunityPartPageProps } from './community-part-props.ts'
import { communityHref } from './needs-address.ts'
import { loadNeeds, placeIn } from './needs-view.ts'
import { findCommunityCheck, saveSheet } from './planning-sheet.sql.ts'
import type { CommunitySheet } from './planning-sheet.ts'
import { planningTrail } from './planning-trail.ts'

const savedQuery = 'lagret'

export const communityPartRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.planningCommunityPart.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const isSaved = context.query[savedQuery] !== undefined
      return page({ ...(await load(context)), isSaved }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.planningCommunityPart.pattern,
    permission: 'edit',
    audit: 'planning-community-part.save',
    handle: async (context) => {
      const loaded = await load(context)
      const { needs, held } = loaded
      const values = postedCommunity(context.form, held)
      const errors = communityErrors(values, held, needs.view.language)
      if (errors.length > 0) {
        const sheet = { ...loaded.sheet, version: formVersion(context.form) }
        return page({ ...loaded, sheet, values, errors }, 422)
      }
      if (await save(context, loaded, values)) {
        return redirect(`${communityHref(needs)}?${savedQuery}=ja`)
      }
      return conflict(await load(context), values)
    },
  },
]

async function load(context: RouteContext): Promise<CommunityPartPageProps> {
  return context.inTenant(async (tx) => {
    const needs = await loadNeeds(tx, context)
    const { municipality, today } = needs.view
    const sheet = needs.community
    return {
      needs,
      sheet,
      held: communityPartEntries(municipality.number, today),
      values: sheet.content,
      errors: [],
      isConflict: false,
      isSaved: false,
    }
  })
}

async function save(
  context: RouteContext,
  { needs, sheet, held }: CommunityPartPageProps,
  values: CommunitySheet,
): Promise<boolean> {
  const { view } = needs
  // Answers to questions that are not asked here any more are kept.
  const asked = new Set<string>(held.map(({ question }) => question))
  const kept = Object.entries(sheet.content.answers).filter(([question]) => !asked.has(question))
  const content = { ...values, answers: { ...Object.fromEntries(kept), ...values.answers } }
  const change = {
    kind: 'community-part-check',
    content,
    version: formVersion(context.form),
  } as const
  return context.inTenant(async (tx) => {
    const isNew = await saveSheet(tx, placeIn(view), change, context.session?.name ?? '')
    // The same form sent twice is stored once, and is no conflict.
    const isThere =
      isNew || isDeepStrictEqual((await findCommunityCheck(tx, view.strategy.id)).content, content)
    if (isThere) await context.audit(tx, view.period, {})
    return isThere
  })
}

function conflict(now: CommunityPartPageProps, values: CommunitySheet): PageResult {
  const message = communityPartTexts[now.needs.view.language].conflict(now.sheet.updatedBy)
  return page({ ...now, values, errors: [{ name: 'note', message }], isConflict: true }, 409)
}

function page(props: CommunityPartPageProps, status: number): PageResult {
  const { view } = props.needs
  const title = communityPartTexts[view.language].title
  const content = <CommunityPartPage {...props} />
  return workspacePage(view, 'planning-needs', { status, title, content }, planningTrail(view))
}
