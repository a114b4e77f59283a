import { setTimeout as delay } from 'node:timers/promises'
import sharp from 'sharp'
import { routes } from '#routes'
import type { AppProcess } from './app-process.ts'
import type { Measurement } from './bench.ts'
import { below, type Figure, median, spread, told } from './figure.ts'
import {
  callApi,
  post,
  type WorkingMunicipality,
  workingMunicipality,
} from './working-municipality.ts'

const plans = 60
const pictures = 10
const pages = 40
const rounds = 7
const atATime = 10
const limits = { docxSeconds: 1.5, pdfSeconds: 1, megabytes: 250, pageMs: 200 }

/** A large strategy as Word and PDF, and what ten at once do to those who read pages meanwhile. */
export const strategyDocument: Measurement = {
  name: 'strategy-document',
  patienceMs: 240_000,
  async run(bench) {
    const app = await bench.app()
    const municipality = await workingMunicipality(app, '1813')
    await addPlans(app, municipality)
    await writeSections(app, municipality)
    const megabytes = async () => (await app.probe()).rssBytes / 1_000_000
    const before = await megabytes()
    const word = await oneByOne(app, municipality, 'Word', routes.documentDocx, limits.docxSeconds)
    const afterWord = await megabytes()
    const pdf = await oneByOne(app, municipality, 'PDF', routes.documentPdf, limits.pdfSeconds)
    const afterPdf = await megabytes()
    const together = await atOnce(app, municipality)
    return [
      told('– memory of the app before', before, 'MB'),
      ...word,
      below('Memory that Word added', Math.max(0, afterWord - before), limits.megabytes, 'MB'),
      ...pdf,
      below('Memory that PDF added', Math.max(0, afterPdf - afterWord), limits.megabytes, 'MB'),
      ...together,
      told('– memory of the app after all of it', await megabytes(), 'MB'),
    ]
  },
}

async function addPlans(app: AppProcess, { token, strategyId }: WorkingMunicipality) {
  const lines = Array.from({ length: plans }, (_, index) =>
    [`Eksempelplan ${index + 1}`, String(2012 + (index % 14)), 'Skal vurderes i perioden'].join(
      '\t',
    ),
  )
  const text = ['Plan\tVedtatt\tVurdering', ...lines].join('\n')
  const address = `/strategies/${strategyId}/plans/import`
  const { importId, rows } = await callApi<{ importId: string; rows: object[] }>(
    app,
    token,
    address,
    { text },
  )
  await callApi(app, token, `${address}/${importId}/confirm`, { rows })
}

const sentence =
  'Eksempel: Kommunen blir eldre, og det blir færre i arbeid bak hver som trenger hjelp. '
/** About three thousand characters fill a page. */
const pageOfText = Array.from({ length: 7 }, () => sentence.repeat(5)).join('\n\n')

/** Forty pages of text and ten photographs, parted among the sections. */
async function writeSections(app: AppProcess, municipality: WorkingMunicipality) {
  const { cookie, where } = municipality
  const keys = ['purpose', 'challenges', 'ambitions', 'master-plan', 'resources']
  for (const [index, sectionKey] of keys.entries()) {
    const address = { ...where, sectionKey }
    await post(app, routes.holdSection.href(address), {}, cookie)
    const marks: string[] = []
    for (let picture = 0; picture < pictures / keys.length; picture += 1) {
      marks.push(await addPicture(app, municipality, sectionKey, index * 10 + picture))
    }
    const text = Array.from({ length: pages / keys.length }, (_, page) =>
      [`## Eksempel ${page + 1}`, pageOfText, marks[page] ?? ''].join('\n\n'),
    ).join('\n\n')
    const shown = await (
      await fetch(app.url + routes.writeSection.href(address), { headers: { cookie } })
    ).text()
    const version = /name="version" value="(\d+)"/.exec(shown)?.[1] ?? '0'
    await post(app, routes.writeSection.href(address), { title: '', body: text, version }, cookie)
  }
}

/** Gives the mark that puts the picture into a text. */
async function addPicture(
  app: AppProcess,
  { cookie, where }: WorkingMunicipality,
  sectionKey: string,
  seed: number,
): Promise<string> {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const
  const create = { width: 1600, height: 1000, channels: 3, background: '#888888', noise } as const
  const content = await sharp({ create })
    .blur(3)
    .jpeg({ quality: 80 - (seed % 7) })
    .toBuffer()
  const form = new FormData()
  form.set('description', `Eksempelbilde ${seed}`)
  form.set('picture', new Blob([new Uint8Array(content)], { type: 'image/jpeg' }), `${seed}.jpg`)
  const sent = await fetch(app.url + routes.sectionPictures.href({ ...where, sectionKey }), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', cookie },
    body: form,
  })
  if (sent.status !== 303) throw new Error(`A picture answered ${sent.status}`)
  const page = await fetch(app.url + routes.section.href({ ...where, sectionKey }), {
    headers: { cookie },
  })
  const mark = new RegExp(`!\\[Eksempelbilde ${seed}\\]\\(bilde:[\\w-]+\\)`).exec(
    await page.text(),
  )?.[0]
  if (!mark) throw new Error('The picture is not in its section')
  return mark
}

async function download(app: AppProcess, cookie: string, address: string) {
  const startedAt = performance.now()
  const answer = await fetch(app.url + address, { headers: { cookie } })
  const bytes = (await answer.arrayBuffer()).byteLength
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
  return { seconds: (performance.now() - startedAt) / 1_000, bytes }
}

async function oneByOne(
  app: AppProcess,
  { cookie, where }: WorkingMunicipality,
  name: string,
  route: typeof routes.documentDocx | typeof routes.documentPdf,
  limit: number,
): Promise<Figure[]> {
  const first = await download(app, cookie, route.href(where))
  const seconds: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    seconds.push((await download(app, cookie, route.href(where))).seconds)
  }
  const size = `${(first.bytes / 1_000_000).toFixed(1)} MB`
  const what = `${name} of ${plans} plans, ${pictures} pictures and ${pages} pages of text, warm`
  return [
    below(what, median(seconds), limit, 's', `${spread(seconds, 's')}; ${size}`),
    told('– the first', first.seconds, 's'),
  ]
}

/** Pages are asked for one after another while five of each kind are made. */
async function atOnce(app: AppProcess, { cookie, where }: WorkingMunicipality): Promise<Figure[]> {
  const page = routes.overview.href(where)
  await download(app, cookie, page)
  const startedAt = performance.now()
  let isMaking = true
  const made = Promise.all(
    Array.from({ length: atATime }, (_, index) => {
      const route = index % 2 === 0 ? routes.documentDocx : routes.documentPdf
      return download(app, cookie, route.href(where))
    }),
  ).finally(() => {
    isMaking = false
  })
  const times: number[] = []
  while (isMaking) {
    times.push((await download(app, cookie, page)).seconds * 1_000)
    await delay(20)
  }
  await made
  const sorted = times.toSorted((left, right) => left - right)
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
  const note = `${times.length} pages; the slowest ${Math.round(sorted.at(-1) ?? 0)} ms`
  return [
    below(`A page while ${atATime} documents are made, p95`, p95, limits.pageMs, 'ms', note),
    told('– until all ten were there', (performance.now() - startedAt) / 1_000, 's'),
  ]
}
