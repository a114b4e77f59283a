// Takes out of a generated theme what no page asks for: a scheme forced light or dark (every page
// follows the reader's own), the light scheme said a second time, and a second family of type.
//
//   node tools/theme/drop-unused.mjs THEME.css
import { readFileSync, writeFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
const theme = readFileSync(file, 'utf8')
const unused = [
  /@layer ds\.theme\.typography\.secondary \{\n.*?\n\}\n\}\n/s,
  /\n *@media \(prefers-color-scheme: light\) \{\n.*?\n\}\n\n\}\n/s,
  /(?<=@layer ds\.theme\.color-scheme\.dark \{\n)\[data-color-scheme="dark"\] \{\n.*?\n\}\n/s,
]
writeFileSync(
  file,
  unused.reduce((text, part) => {
    if (!part.test(text)) throw new Error(`The theme is built in another way than before: ${part}`)
    return text.replace(part, '')
  }, theme),
)
