import { routes } from '#routes'
import type { ChartDownloads } from '#ui/charts/figure-files.tsx'

/** Where the files of a figure are; `query` chooses what it is compared with. */
export function figureDownloads(slug: string, figure: string, query = ''): ChartDownloads {
  const where = { slug, figure }
  return {
    svg: `${routes.publicFigureSvg.href(where)}${query}`,
    png: `${routes.publicFigurePng.href(where)}${query}`,
    docx: `${routes.publicFigureDocx.href(where)}${query}`,
    csv: `${routes.publicFigureCsv.href(where)}${query}`,
    xlsx: `${routes.publicFigureXlsx.href(where)}${query}`,
  }
}
