import { inMunicipality } from '#domain/municipality/in-municipality.ts'
import type { Municipality } from '#domain/municipality/municipality.ts'
import {
  municipalityByFormerSlug,
  municipalityByNumber,
  municipalityBySlug,
} from '#features/reference/index.ts'
import { notFound } from '#platform/http/refused.ts'
import type { Crumb, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { knowledgeTexts } from './knowledge.texts.ts'

/** Whose figures are shown, and under which address: every municipality has them, set up or not. */
export interface KnowledgePlace {
  readonly municipality: Municipality
  readonly slug: string
  /** «Nærøysund»; of the demo its own name. */
  readonly name: string
  /** A made-up municipality that borrows the figures. */
  readonly isDemo: boolean
}

/** «i Nærøysund», «på Utsira» */
export function inPlaceOf({ name, municipality }: KnowledgePlace): string {
  return inMunicipality(name, municipality.number)
}

/** The place of the address; a former slug that leads elsewhere today is given as `movedTo`. */
export async function placeOf(
  context: RouteContext,
): Promise<{ readonly place: KnowledgePlace } | { readonly movedTo: string }> {
  const slug = context.params.slug ?? ''
  const today = municipalityBySlug(slug)
  if (today) {
    return { place: { municipality: today, slug, name: today.displayName, isDemo: false } }
  }
  const demo = await context.services.database.app
    .selectFrom('organisation')
    .select(['municipality_number', 'name'])
    .where('slug', '=', slug)
    .where('is_demo', '=', true)
    .executeTakeFirst()
  const borrowed = municipalityByNumber(demo?.municipality_number ?? '')
  if (demo && borrowed) {
    return { place: { municipality: borrowed, slug, name: demo.name, isDemo: true } }
  }
  const moved = municipalityByFormerSlug(slug)
  if (!moved) throw notFound('The municipality')
  return { movedTo: moved.slug }
}

/** From the front page to the knowledge base of the place, and on to `trail`. */
export function knowledgeCrumbs(
  { language }: RouteContext,
  { slug, name }: KnowledgePlace,
  trail: readonly Crumb[],
): readonly Crumb[] {
  const text = knowledgeTexts[language]
  return [
    { label: text.frontPage, href: routes.home.href() },
    { label: name, href: routes.municipality.href({ slug }) },
    { label: text.title, href: routes.publicKnowledge.href({ slug }) },
    ...trail,
  ]
}
