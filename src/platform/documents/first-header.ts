import type { LookLogo } from './blocks.ts'
import { interDescent, pixel, twip } from './docx-flows.ts'
import { textWidth } from './docx-styles.ts'
import { pathMarkSvg } from './path-mark.ts'
import type { PreparedDocument } from './prepared-blocks.ts'
import { rasterise, svgSize } from './raster.ts'

/** What stands over the first page, for files that word processors open; the running head is later. */
export interface FirstHeaderPicture {
  readonly widthPx: number
  readonly heightPx: number
}

const tallestLogoPx = 72
const widestLogoPx = 260

/** As large as the municipality's arms or logo stand in the file. */
export function logoSize({ widthPx, heightPx }: LookLogo): FirstHeaderPicture {
  const scale = Math.min(tallestLogoPx / heightPx, widestLogoPx / widthPx)
  return { widthPx: Math.round(widthPx * scale), heightPx: Math.round(heightPx * scale) }
}

const markSvg = pathMarkSvg()

function markSize(): FirstHeaderPicture {
  const size = svgSize(markSvg)
  const widthPx = Math.floor(textWidth / 15)
  return { widthPx, heightPx: Math.round((widthPx * size.height) / size.width) }
}

let markPng: Promise<Buffer> | undefined

/** The product's mark, which stands there when the municipality has no logo. */
export async function markPicture(): Promise<
  FirstHeaderPicture & { readonly svg: string; readonly png: Buffer }
> {
  const size = markSize()
  markPng ??= rasterise(markSvg, size.widthPx * 2)
  return { ...size, svg: markSvg, png: await markPng }
}

const runningSize = 8
/** Under the picture, in twentieths of a point. */
export const headerAfter = 360

/** In points, with the room under it. */
export function firstHeaderHeight({ look }: PreparedDocument): number {
  const { heightPx } = look?.logo ? logoSize(look.logo) : markSize()
  return heightPx * pixel + runningSize * interDescent + headerAfter * twip
}
