import { isDeepStrictEqual } from 'node:util'
import {
  challengeItems,
  challengeThemes,
  listChallenges,
  lockChallenges,
} from '#features/challenges/index.ts'
import { knowledgeCrumb } from '#features/knowledge-tabs/index.ts'
import { findByPeriod, viewOf, workspacePage } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf, formVersion } from '#platform/http/forms.ts'
import {
  type Form,
  type PageResult,
  type Route,
  type RouteContext,
  redirect,
} from '#platform/http/route.ts'
import { routes } from '#routes'
import { placeOf, whereOf } from './knowledge-view.ts'
import { pictureTexts } from './picture.texts.ts'
import { SectionTextsPage, type SectionTextsPageProps, themeField } from './section-texts.page.tsx'
import { findTexts, mostSectionText, type SectionTexts, themesInUse } from './section-texts.ts'

export const sectionTextRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.knowledgeTexts.pattern,
    permission: 'read-drafts',
    handle: async (context) => textsPage(await context.inTenant((tx) => load(tx, context)), 200),
  },
  {
    method: 'POST',
    pattern: routes.knowledgeTexts.pattern,
    permission: 'edit',
    audit: 'challenge-picture.write',
    handle: async (context) => {
      const loaded = await context.inTenant((tx) => load(tx, context))
      const values = posted(context.form, loaded.values)
      const version = formVersion(context.form)
      const message = pictureTexts[context.language].textLong
      const errors = namesOf(values)
        .filter(([, body]) => body.length > mostSectionText)
        .map(([name]) => ({ name, message }))
      if (errors.length > 0) return textsPage({ ...loaded, values, version, errors }, 422)
      const other = await context.inTenant((tx) => save(tx, context, values))
      if (other === null) {
        return redirect(`${routes.knowledgeTexts.href(whereOf(loaded.view))}?lagret=ja`)
      }
      const conflict = pictureTexts[context.language].textsConflict(other)
      const shown = [{ name: 'introduction', message: conflict }]
      return textsPage({ ...loaded, values, version, errors: shown }, 409)
    },
  },
]

async function load(tx: TenantTx, context: RouteContext): Promise<SectionTextsPageProps> {
  const view = viewOf(context, await findByPeriod(tx, context))
  const { content, version } = await findTexts(tx, view.strategy.id)
  const challenges = await listChallenges(tx, view.strategy.id)
  return {
    ...{ view, version, values: content, errors: [] },
    themes: themesInUse(content, challenges),
    isSaved: context.query.lagret !== undefined,
  }
}

/** The texts as they are typed; what the form does not ask for is kept. */
function posted(form: Form, before: SectionTexts): SectionTexts {
  const themes = challengeThemes.map((theme) => {
    const isAsked = Object.hasOwn(form.fields, themeField(theme))
    return [
      theme,
      isAsked ? fieldOf(form, themeField(theme)).trim() : before.themes[theme],
    ] as const
  })
  return {
    introduction: fieldOf(form, 'introduction').trim(),
    themes: Object.fromEntries(themes.filter(([, body]) => body)),
  }
}

function namesOf({ introduction, themes }: SectionTexts): readonly (readonly [string, string])[] {
  return [
    ['introduction', introduction],
    ...challengeThemes.map((theme) => [themeField(theme), themes[theme] ?? ''] as const),
  ]
}

/** Null when it is stored; who was first when somebody has stored something else since. */
async function save(
  tx: TenantTx,
  context: RouteContext,
  content: SectionTexts,
): Promise<string | null> {
  const place = placeOf((await load(tx, context)).view)
  const by = context.session?.name ?? ''
  await lockChallenges(tx, place)
  const now = await findTexts(tx, place.strategyId)
  if (now.version !== formVersion(context.form)) {
    // The same form sent twice is stored once, and is no conflict.
    if (!isDeepStrictEqual(now.content, content)) return now.updatedBy
  } else if (now.id === null) {
    await challengeItems.add(tx, place, 'text', content, by)
  } else {
    const change = { id: now.id, content, version: now.version }
    await challengeItems.change(tx, place, 'text', change, by)
  }
  await context.audit(tx, place.strategyId, {})
  return null
}

function textsPage(props: SectionTextsPageProps, status: number): PageResult {
  const { view } = props
  const title = pictureTexts[view.language].texts
  const content = <SectionTextsPage {...props} />
  return workspacePage(view, 'knowledge', { status, title, content }, [knowledgeCrumb(view)])
}
