// Says what is wrong with the guide's texts: `npm run check:content -- trinn/3`.
import { guideProblems, lixOf, writtenPages } from './guide-problems.ts'
import { templateProblems } from './template-problems.ts'

const [part = ''] = process.argv.slice(2)
const pages = writtenPages()
const problems = [...guideProblems(pages), ...templateProblems()].filter(({ file }) =>
  file.includes(part),
)
const shown = pages.filter(({ key, language }) => `${language}/${key}`.includes(part))
const lines = [
  ...problems.map(({ file, what }) => `${file}: ${what}`),
  ...shown.map((page) => `LIX ${lixOf(page).toFixed(0)}  ${page.language}/${page.key}`),
  `${problems.length} problems`,
]
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = problems.length > 0 ? 1 : 0
