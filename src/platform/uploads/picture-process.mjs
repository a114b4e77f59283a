// Draws one picture anew, in a process of its own: whatever a hostile picture does to the program
// that reads it ends here, and the memory it took is given back. The picture comes on stdin; what is
// left of it goes to stdout after one byte that says how it went.
import sharp from 'sharp'

const maxSide = 2_400
const maxBytes = 10 * 1024 * 1024
const outcomes = { jpg: 'j', png: 'p', webp: 'w', damaged: 'd', tooManyPixels: 'm' }

sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Tiff', 'Heif'].map(
    (format) => `VipsForeignLoad${format}`,
  ),
})

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
await answer(await redrawn(Buffer.concat(chunks), Number(process.argv[2])))

async function redrawn(content, limitInputPixels) {
  try {
    const { width, height, format, hasAlpha } = await sharp(content, {
      limitInputPixels: false,
    }).metadata()
    if (width * height > limitInputPixels) return { outcome: outcomes.tooManyPixels }
    const picture = sharp(content, { limitInputPixels, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
    if (format === 'png') {
      const bytes = await picture.clone().png({ compressionLevel: 9 }).toBuffer()
      if (bytes.length <= maxBytes) return { outcome: outcomes.png, bytes }
    }
    return format === 'webp' || hasAlpha
      ? { outcome: outcomes.webp, bytes: await picture.webp({ quality: 85 }).toBuffer() }
      : { outcome: outcomes.jpg, bytes: await picture.jpeg({ quality: 85 }).toBuffer() }
  } catch {
    return { outcome: outcomes.damaged }
  }
}

function answer({ outcome, bytes = Buffer.alloc(0) }) {
  return new Promise((resolve) => {
    process.stdout.write(Buffer.concat([Buffer.from(outcome), bytes]), resolve)
  })
}
