import { differencesOf } from '#domain/decision/differences.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { readVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import type { FileResult, PageResult, Route, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { decisionTexts } from './decision.texts.ts'
import type { FrozenProposal } from './decision-content.ts'
import { decisionSubpage } from './decision-parts.tsx'
import { type DecisionView, readDecision } from './decision-view.ts'
import { compareQuery, DifferencesPage } from './differences.page.tsx'
import { frozenFile, withPictures } from './frozen-file.ts'
import { comparable, proposalNow } from './proposal-now.ts'
import { VersionPage } from './version.page.tsx'

export const versionRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.proposalVersion.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { view, publication } = await context.inTenant((tx) => findVersion(tx, context))
      const title = decisionTexts[view.language].version(publication.number)
      return decisionSubpage(view, title, <VersionPage {...{ view, publication }} />, 200)
    },
  },
  {
    method: 'GET',
    pattern: routes.proposalVersionDocx.pattern,
    permission: 'read-drafts',
    handle: (context) => versionFile(context, 'docx'),
  },
  {
    method: 'GET',
    pattern: routes.proposalVersionPdf.pattern,
    permission: 'read-drafts',
    handle: (context) => versionFile(context, 'pdf'),
  },
  {
    method: 'GET',
    pattern: routes.proposalDifferences.pattern,
    permission: 'read-drafts',
    handle: differences,
  },
]

async function findVersion(tx: TenantTx, context: RouteContext) {
  const { view, publications } = await readDecision(tx, context)
  const number = readVersion(context.params.number)
  const publication = publications.find((one) => one.number === number)
  if (!publication) throw notFound('The version')
  return { view, publication }
}

async function versionFile(context: RouteContext, format: 'docx' | 'pdf'): Promise<FileResult> {
  const frozen = await context.inTenant(async (tx) => {
    const { view, publication } = await findVersion(tx, context)
    const { document } = publication.content.proposal
    const version = decisionTexts[document.language].version(publication.number)
    return withPictures(tx, { document, period: view.period, version })
  })
  return frozenFile(frozen, format)
}

async function differences(context: RouteContext): Promise<PageResult> {
  const { decision, now } = await context.inTenant(async (tx) => {
    const read = await readDecision(tx, context)
    return { decision: read, now: await proposalNow(tx, read.view) }
  })
  const last = decision.publications.at(-1) ?? null
  const from = context.query[compareQuery.from] ?? String(last?.number ?? compareQuery.now)
  const to = context.query[compareQuery.to] ?? compareQuery.now
  const current = comparable(now, last)
  const [before, after] = [chosen(decision, from, current), chosen(decision, to, current)]
  const compared = last && {
    differences: differencesOf(before, after),
    before: before.plans,
    after: after.plans,
  }
  const { view } = decision
  const { title } = decisionTexts[view.language].differences
  return decisionSubpage(
    view,
    title,
    <DifferencesPage {...{ decision, from, to, compared }} />,
    200,
  )
}

function chosen({ publications }: DecisionView, word: string, now: FrozenProposal): FrozenProposal {
  if (word === compareQuery.now) return now
  const found = publications.find(({ number }) => String(number) === word)
  if (!found) throw notFound('The version')
  return found.content.proposal
}
