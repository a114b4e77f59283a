import { fieldOf } from '#platform/http/forms.ts'
import type { Route, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { alternativesTexts } from './alternatives.texts.ts'
import { alternativesPage, loadAlternatives, toAlternatives } from './alternatives-view.tsx'
import { type NeedsView, placeIn } from './needs-view.ts'
import { planningItems } from './planning-item.sql.ts'
import { versionOf } from './saved-version.ts'

const mostVersionTitle = 200

/** Keeping the decisions as they stand, to compare with. */
export const versionRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.saveNeedsVersion.pattern,
    permission: 'edit',
    audit: 'planning-version.save',
    handle: async (context) => {
      const versionTitle = fieldOf(context.form, 'versionTitle').trim()
      const loaded = await context.inTenant((tx) => loadAlternatives(tx, context))
      if (versionTitle === '' || versionTitle.length > mostVersionTitle) {
        const message = alternativesTexts[context.language].problems.versionTitle
        const errors = [{ name: 'versionTitle', message }]
        return alternativesPage({ ...loaded, versionTitle, errors }, 422)
      }
      const id = await saveVersion(context, loaded.needs, versionTitle)
      return toAlternatives(context, 'saved', id)
    },
  },
]

async function saveVersion(
  context: RouteContext,
  needs: NeedsView,
  title: string,
): Promise<string> {
  const version = versionOf(needs, title)
  return context.inTenant(async (tx) => {
    const by = context.session?.name ?? ''
    const id = await planningItems.add(tx, placeIn(needs.view), 'saved-version', version, by)
    await context.audit(tx, id, { plans: version.plans.length })
    return id
  })
}
