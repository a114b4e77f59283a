import { datasetsOf } from '#domain/statistics/indicator-formula.ts'
import {
  type IndicatorFigures,
  type IndicatorTheme,
  indicatorFigures,
  indicatorLibrary,
  themeTexts,
} from '#features/indicators/index.ts'
import { datasetCatalogue } from '#features/statistics/index.ts'
import type { Db } from '#platform/db/open-database.ts'
import { routes } from '#routes'
import { openDataTexts } from './open-data.texts.ts'
import type { Prefixes, RdfNode, RdfValue } from './rdf.ts'

export const prefixes: Prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const authority = 'http://publications.europa.eu/resource/authority'

/** The data themes of the EU vocabulary that each of our themes belongs to. */
const dataThemes: Readonly<Record<IndicatorTheme, string>> = {
  befolkning: 'SOCI',
  bolig: 'SOCI',
  'arbeid-og-naering': 'ECON',
  'oppvekst-og-utdanning': 'EDUC',
  'helse-og-levekar': 'HEAL',
  'klima-og-miljo': 'ENVI',
  areal: 'ENVI',
  okonomi: 'GOVE',
  samfunnssikkerhet: 'GOVE',
  plan: 'GOVE',
}

const licences: Readonly<Record<string, string>> = {
  'CC BY 4.0': `${authority}/licence/CC_BY_4_0`,
  'CC0 1.0': `${authority}/licence/CC0`,
  'NLOD 2.0': `${authority}/licence/NLOD_2_0`,
}

/**
 * The indicators that have figures as a catalogue of DCAT-AP-NO: one dataset for each, with a
 * distribution as JSON-stat and one as CSV. What a source states no licence for is not listed: nobody
 * can say on what terms it may be used.
 *
 * @param base Where the installation is, without a slash at the end.
 */
export async function openDataCatalogue(db: Db, base: string): Promise<readonly RdfNode[]> {
  const found: IndicatorFigures[] = []
  for (const indicator of indicatorLibrary()) {
    const figures = await indicatorFigures(db, indicator)
    if (figures?.sources.every(({ licence }) => licence !== null)) found.push(figures)
  }
  const { catalogue: title, catalogueDescription: description } = bothTexts()
  const catalogue: RdfNode = {
    iri: `${base}${routes.openDataCatalog.href()}`,
    type: 'dcat:Catalog',
    properties: {
      'dct:title': title,
      'dct:description': description,
      'dct:publisher': [{ node: agent(openDataTexts.nb.agent, base) }],
      'dcat:contactPoint': [contact(base)],
      'dct:language': [`${authority}/language/NOB`, `${authority}/language/NNO`].map(iriOf),
      'foaf:homepage': [{ iri: `${base}${routes.home.href()}` }],
      'dct:spatial': [{ iri: `${authority}/country/NOR` }],
      'dcat:dataset': found.map(({ indicator }) => ({ iri: datasetIri(indicator.id, base) })),
    },
  }
  return [catalogue, ...found.map((figures) => datasetNode(figures, base))]
}

function bothTexts() {
  const both = (name: 'catalogue' | 'catalogueDescription'): readonly RdfValue[] => [
    { text: openDataTexts.nb[name], language: 'nb' },
    { text: openDataTexts.nn[name], language: 'nn' },
  ]
  return { catalogue: both('catalogue'), catalogueDescription: both('catalogueDescription') }
}

const iriOf = (iri: string): RdfValue => ({ iri })

function agent(name: string, homepage: string): RdfNode {
  return {
    type: 'foaf:Agent',
    properties: { 'foaf:name': [{ text: name }], 'foaf:homepage': [{ iri: homepage }] },
  }
}

function contact(base: string): RdfValue {
  const properties = {
    'vcard:fn': [{ text: openDataTexts.nb.agent }],
    'vcard:hasURL': [{ iri: `${base}${routes.about.href()}` }],
  }
  return { node: { type: 'vcard:Organization', properties } }
}

function datasetIri(id: string, base: string): string {
  return `${base}${routes.openDataCatalog.href()}#${id}`
}

function datasetNode({ indicator, sources, times }: IndicatorFigures, base: string): RdfNode {
  const { id, title, explanation, theme } = indicator
  const updated = sources
    .map((one) => one.updatedOn ?? one.retrievedOn)
    .sort()
    .at(-1)
  const [first = '', last = first] = [times[0], times.at(-1)]
  return {
    iri: datasetIri(id, base),
    type: 'dcat:Dataset',
    properties: {
      'dct:title': inBoth(title),
      'dct:description': inBoth(explanation),
      'dct:identifier': [{ text: id }],
      'dct:publisher': publisherOf(indicator, base),
      'dcat:contactPoint': [contact(base)],
      'dcat:theme': [{ iri: `${authority}/data-theme/${dataThemes[theme]}` }],
      'dcat:keyword': inBoth({ nb: themeTexts.nb[theme].title, nn: themeTexts.nn[theme].title }),
      'dct:spatial': [{ iri: `${authority}/country/NOR` }],
      'dct:accessRights': [{ iri: `${authority}/access-right/PUBLIC` }],
      'dct:modified': updated ? [{ date: updated }] : [],
      'dct:temporal': [{ node: periodNode(first, last) }],
      'dct:source': sources.flatMap(({ tableUrl }) => (tableUrl ? [{ iri: tableUrl }] : [])),
      'dcat:distribution': ['json', 'csv'].map((form) => ({
        node: distribution({ indicator, sources }, form === 'json' ? 'json' : 'csv', base),
      })),
    },
  }
}

function inBoth({ nb, nn }: { readonly nb: string; readonly nn: string }): readonly RdfValue[] {
  return [
    { text: nb, language: 'nb' },
    { text: nn, language: 'nn' },
  ]
}

/** Who made the statistics that the indicator is computed from; the first where they are several. */
function publisherOf(
  { formula }: IndicatorFigures['indicator'],
  base: string,
): readonly RdfValue[] {
  const [dataset = ''] = datasetsOf(formula)
  const source = datasetCatalogue().get(dataset)?.source
  return [{ node: agent(source?.name.nb ?? openDataTexts.nb.agent, source?.publisherUrl ?? base) }]
}

/** The years that the figures lie in. */
function periodNode(first: string, last: string): RdfNode {
  const year = (time: string) => /^\d{4}/.exec(time)?.[0]
  const [from, to] = [year(first), year(last)]
  return {
    type: 'dct:PeriodOfTime',
    properties: {
      'dcat:startDate': from ? [{ date: `${from}-01-01` }] : [],
      'dcat:endDate': to ? [{ date: `${to}-12-31` }] : [],
    },
  }
}

function distribution(
  { indicator, sources }: Pick<IndicatorFigures, 'indicator' | 'sources'>,
  form: 'json' | 'csv',
  base: string,
): RdfNode {
  const address = form === 'json' ? routes.openIndicatorJson : routes.openIndicatorCsv
  const iri = `${base}${address.href({ indicator: indicator.id })}`
  const [first] = sources.flatMap(({ licence }) => licence ?? [])
  const rights = sources.map(({ attribution, licence }) =>
    [attribution.nb, licence?.name].filter(Boolean).join(', '),
  )
  return {
    type: 'dcat:Distribution',
    properties: {
      'dct:title': [{ text: form === 'json' ? 'JSON-stat 2.0' : 'CSV' }],
      'dcat:accessURL': [{ iri }],
      'dcat:downloadURL': [{ iri }],
      'dct:format': [{ iri: `${authority}/file-type/${form === 'json' ? 'JSON' : 'CSV'}` }],
      // At most one: where several sources are combined, the terms of each stand in the rights.
      'dct:license': first ? [{ iri: licences[first.name] ?? first.url }] : [],
      'dct:rights': [...new Set(rights)].map(rightsNode),
    },
  }
}

function rightsNode(statement: string): RdfValue {
  const properties = { 'dct:description': [{ text: statement, language: 'nb' }] }
  return { node: { type: 'dct:RightsStatement', properties } }
}
