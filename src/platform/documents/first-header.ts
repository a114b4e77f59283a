import type { DocumentForm } from './blocks.ts'
import { formShapes } from './document-form.ts'
import { interDescent, pixel } from './docx-flows.ts'
import { textWidth } from './docx-styles.ts'
import { coloursOf } from './look.ts'
import { pathMarkSvg, smallMarkSvg } from './path-mark.ts'
import type { PreparedDocument } from './prepared-blocks.ts'
import { rasterise, svgSize } from './raster.ts'

/** What stands over the first page, for files that word processors open; the running head is later. */
export interface FirstHeaderPicture {
  readonly widthPx: number
  readonly heightPx: number
}

const tallestLogoPx: Readonly<Record<DocumentForm, number>> = { report: 72, letter: 48 }
const widestLogoPx = 260

/** As large as the municipality's arms or logo stand in the file; null when it has none. */
export function logoSize({ look, form }: PreparedDocument): FirstHeaderPicture | null {
  if (!look?.logo) return null
  const { widthPx, heightPx } = look.logo
  const scale = Math.min(tallestLogoPx[form] / heightPx, widestLogoPx / widthPx)
  return { widthPx: Math.round(widthPx * scale), heightPx: Math.round(heightPx * scale) }
}

const smallMarkPx = 44

function markSvg({ form, look }: PreparedDocument): string {
  return form === 'report' ? pathMarkSvg() : smallMarkSvg(coloursOf(look).main)
}

function markSize(document: PreparedDocument): FirstHeaderPicture {
  const size = svgSize(markSvg(document))
  const widthPx = document.form === 'report' ? Math.floor(textWidth / 15) : smallMarkPx
  return { widthPx, heightPx: Math.round((widthPx * size.height) / size.width) }
}

const pngs = new Map<string, Promise<Buffer>>()

/** The product's mark, which stands there when the municipality has no logo. */
export async function markPicture(
  document: PreparedDocument,
): Promise<FirstHeaderPicture & { readonly svg: string; readonly png: Buffer }> {
  const size = markSize(document)
  const svg = markSvg(document)
  const png = pngs.get(svg) ?? rasterise(svg, size.widthPx * 2)
  pngs.set(svg, png)
  return { ...size, svg, png: await png }
}

const runningSize = 8

/** In points, with the room under it. */
export function firstHeaderHeight(document: PreparedDocument): number {
  const { heightPx } = logoSize(document) ?? markSize(document)
  return heightPx * pixel + runningSize * interDescent + formShapes[document.form].underMark
}
