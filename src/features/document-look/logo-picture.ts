import sharp from 'sharp'
import type { PictureFile } from '#platform/documents/blocks.ts'
import type { AcceptedFile } from '#platform/uploads/accept-file.ts'

/** Sharp in print at the size that documents show it. */
const longestSidePx = 600

/**
 * An accepted picture, which was drawn anew when it came, as the small PNG or JPEG that every document
 * carries; null when the file is no picture.
 */
export async function logoPicture(file: AcceptedFile): Promise<PictureFile | null> {
  if (!file.contentType.startsWith('image/')) return null
  const isJpeg = file.contentType === 'image/jpeg'
  const small = sharp(file.content).resize({
    width: longestSidePx,
    height: longestSidePx,
    fit: 'inside',
    withoutEnlargement: true,
  })
  const drawn = isJpeg ? small.jpeg({ quality: 90 }) : small.png({ compressionLevel: 9 })
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
  return {
    content: data,
    contentType: isJpeg ? 'image/jpeg' : 'image/png',
    widthPx: info.width,
    heightPx: info.height,
  }
}
