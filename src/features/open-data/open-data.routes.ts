import {
  type IndicatorFigures,
  indicatorById,
  indicatorFigures,
} from '#features/indicators/index.ts'
import { placeOf } from '#features/knowledge-base/index.ts'
import { etagOf } from '#platform/http/etag.ts'
import { notFound } from '#platform/http/refused.ts'
import {
  type FileResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { routes } from '#routes'
import { openDataCatalogue, prefixes } from './catalogue.ts'
import { allRegions, type Region, regionsOf } from './figure-regions.ts'
import { jsonStat, machineCsv } from './json-stat.ts'
import { jsonLd, turtle } from './rdf.ts'

/** Generous for a script that fetches everything, and no more than the machine can bear. */
const openLimit = { max: 600, perMinutes: 5 }
const open = {
  method: 'GET',
  permission: 'public',
  rateLimit: openLimit,
  isOpenData: true,
} as const

/** The figures for everybody and every machine: no key, the same content as on the pages. */
export const openDataRoutes: readonly Route[] = [
  {
    ...open,
    pattern: routes.openDataCatalog.pattern,
    handle: async (context) => {
      const body = turtle(await catalogueOf(context), prefixes)
      return openFile(body, 'text/turtle; charset=utf-8')
    },
  },
  {
    ...open,
    pattern: routes.openDataCatalogJson.pattern,
    handle: async (context) => {
      const body = JSON.stringify(jsonLd(await catalogueOf(context), prefixes))
      return openFile(body, 'application/ld+json; charset=utf-8')
    },
  },
  {
    ...open,
    pattern: routes.openIndicatorJson.pattern,
    handle: async (context) => asJson(context, allRegions(languageOf(context))),
  },
  {
    ...open,
    pattern: routes.openIndicatorCsv.pattern,
    handle: async (context) => asCsv(context, allRegions(languageOf(context))),
  },
  {
    ...open,
    pattern: routes.publicIndicatorJson.pattern,
    handle: (context) => ofPlace(context, routes.publicIndicatorJson, asJson),
  },
  {
    ...open,
    pattern: routes.publicIndicatorCsv.pattern,
    handle: (context) => ofPlace(context, routes.publicIndicatorCsv, asCsv),
  },
]

function catalogueOf({ services, request }: RouteContext) {
  const base = services.config.publicUrl ?? `${request.protocol}://${request.host}`
  return openDataCatalogue(services.database.app, base)
}

// A file is asked for without cookies: the address says which form it is in.
function languageOf({ query }: RouteContext) {
  return query.language === 'nn' ? 'nn' : 'nb'
}

async function ofPlace(
  context: RouteContext,
  address: typeof routes.publicIndicatorJson | typeof routes.publicIndicatorCsv,
  write: (context: RouteContext, regions: readonly Region[]) => Promise<FileResult>,
): Promise<RouteResult> {
  const found = await placeOf(context)
  const { indicator = '' } = context.params
  if ('movedTo' in found) {
    return { ...redirect(address.href({ slug: found.movedTo, indicator })), isPermanent: true }
  }
  return write(context, regionsOf(found.place.municipality.number, null, languageOf(context)))
}

async function asJson(context: RouteContext, regions: readonly Region[]): Promise<FileResult> {
  const figures = await figuresOf(context)
  const body = JSON.stringify(jsonStat(figures, regions, languageOf(context)))
  return openFile(body, 'application/json; charset=utf-8')
}

async function asCsv(context: RouteContext, regions: readonly Region[]): Promise<FileResult> {
  const figures = await figuresOf(context)
  return openFile(machineCsv(figures, regions, languageOf(context)), 'text/csv; charset=utf-8')
}

async function figuresOf({ services, params }: RouteContext): Promise<IndicatorFigures> {
  const indicator = indicatorById(params.indicator ?? '')
  const figures = indicator && (await indicatorFigures(services.database.app, indicator))
  if (!figures) throw notFound('The indicator')
  return figures
}

function openFile(body: string, contentType: string): FileResult {
  return {
    kind: 'file',
    body,
    contentType,
    fileName: null,
    etag: etagOf(body),
    cacheControl: 'public, max-age=300',
  }
}
