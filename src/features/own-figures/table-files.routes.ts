import { authorOf } from '#features/process/index.ts'
import { chartDocx, chartPng, chartSvgFile } from '#platform/documents/chart-files.ts'
import { documentTypes } from '#platform/documents/document-types.ts'
import type { FileResult, Route } from '#platform/http/route.ts'
import { routes } from '#routes'
import { figuresBlocks } from './cited-figures.ts'
import { figuresCsv, figuresXlsx } from './figure-files.ts'
import { drawnFigures } from './figures-chart.ts'
import { loadFigures } from './own-figures-page.ts'

/** A table and its chart, to take along. */
export const tableFilesRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.ownTableCsv.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { content } = (await loadFigures(context)).stored
      const body = figuresCsv(content, context.language)
      return file(content.title, 'csv', body, 'text/csv; charset=utf-8')
    },
  },
  {
    method: 'GET',
    pattern: routes.ownTableWorkbook.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { content } = (await loadFigures(context)).stored
      const body = await figuresXlsx(content, context.language)
      return file(content.title, 'xlsx', body, documentTypes.xlsx)
    },
  },
  {
    method: 'GET',
    pattern: routes.ownTableDocx.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { view, stored } = await loadFigures(context)
      const { content } = stored
      const { chart } = drawnFigures(content, context.language)
      const blocks = figuresBlocks(content, context.language)
      const body = await chartDocx(chart, authorOf(view), blocks)
      return file(content.title, 'docx', body, documentTypes.docx)
    },
  },
  {
    method: 'GET',
    pattern: routes.ownTableSvg.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { content } = (await loadFigures(context)).stored
      const body = chartSvgFile(drawnFigures(content, context.language).chart)
      return file(content.title, 'svg', body, 'image/svg+xml; charset=utf-8')
    },
  },
  {
    method: 'GET',
    pattern: routes.ownTablePng.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { content } = (await loadFigures(context)).stored
      const body = await chartPng(drawnFigures(content, context.language).chart)
      return file(content.title, 'png', body, 'image/png')
    },
  },
]

const longestName = 60

function file(
  title: string,
  ending: string,
  body: FileResult['body'],
  contentType: string,
): FileResult {
  const name = title.replace(/[^\p{L}\p{N} -]+/gu, '').trim()
  return {
    kind: 'file',
    body,
    contentType,
    fileName: `${name.slice(0, longestName).toWellFormed() || 'tabell'}.${ending}`,
  }
}
