import { pieceKinds } from '#domain/strategy-document/outline.ts'
import { keepAttachment, readUpload } from '#features/dossier/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf, fieldsOf, formVersion, readVersion } from '#platform/http/forms.ts'
import { notFound, Refused } from '#platform/http/refused.ts'
import {
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { number } from '#platform/i18n/format.ts'
import { invariant } from '#platform/invariant.ts'
import { maxUploadBytes } from '#platform/uploads/accept-file.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { mergeProposal } from './compare-words.ts'
import { documentPageTexts } from './document.texts.ts'
import { loadPieces, piecesOf } from './document-material.ts'
import type { Done } from './document-receipt.tsx'
import {
  addProposal,
  judgeProposal,
  proposalOutcomes,
  type SectionProposal,
} from './proposal.sql.ts'
import { addRemark, answerRemark, resolveThread } from './remark.sql.ts'
import { SectionPage } from './section.page.tsx'
import {
  arrangeSection,
  findSectionVersion,
  holdSection,
  listSectionVersions,
  moveSection,
  releaseSection,
  removeSection,
  restoreSection,
  saveSection,
} from './section.sql.ts'
import {
  documentPage,
  documentQuery,
  heldByOther,
  idOf,
  isHeldByMe,
  loadSection,
  mayRemark,
  mayWriteSection,
  placeOf,
  type SectionView,
  whereIs,
} from './section-context.ts'
import type { Refused as RefusedFields } from './section-page-props.ts'
import { listPictures, memberPictures, pictureSubject, sectionBlocks } from './section-pictures.ts'
import { ProposePage } from './section-proposals.page.tsx'
import { titleOf } from './section-titles.ts'
import { SectionVersionsPage } from './section-versions.page.tsx'
import {
  maxSectionBody,
  maxSectionTitle,
  storedBeside,
  suggestionFor,
  tooLong,
  WriteSectionPage,
  type WriteSectionPageProps,
} from './write-section.page.tsx'

const maxRemark = 20_000
const maxQuoted = 2_000
const maxReason = 4_000
const maxDescription = 1_000

const readRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.section.pattern,
    permission: 'read-drafts',
    handle: (context) => sectionPage(context, {}, [], 200),
  },
  {
    method: 'GET',
    pattern: routes.sectionVersions.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { from, to } = documentQuery
      return context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        const { id, version } = loaded.section
        if (!id || version === 0) throw notFound('The versions')
        const find = async (asked: string | undefined, usual: number) =>
          (await findSectionVersion(tx, id, readVersion(asked) ?? usual)) ??
          (await findSectionVersion(tx, id, usual))
        const before = await find(context.query[from], Math.max(1, version - 1))
        const after = await find(context.query[to], version)
        if (!before || !after) throw notFound('The version')
        const versions = await listSectionVersions(tx, id)
        return documentPage(loaded.view, {
          title: documentPageTexts[context.language].versions,
          content: <SectionVersionsPage {...loaded} {...{ versions, before, after }} />,
        })
      })
    },
  },
]

const writeRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.holdSection.pattern,
    permission: 'contribute',
    audit: 'document-section.hold',
    handle: async (context) => {
      const takesOver = fieldOf(context.form, 'takeOver') !== ''
      return context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        refuseUnless(mayWriteSection(loaded.view, loaded.section))
        const id = await idOf(tx, loaded)
        const isHeld = await holdSection(tx, id, who(context, loaded), takesOver)
        if (isHeld) await context.audit(tx, loaded.section.key, { takesOver })
        return redirect(isHeld ? writeHref(loaded) : sectionHref(loaded))
      })
    },
  },
  {
    method: 'GET',
    pattern: routes.writeSection.pattern,
    permission: 'contribute',
    handle: async (context) => {
      const loaded = await context.inTenant((tx) => loadSection(tx, context))
      refuseUnless(mayWriteSection(loaded.view, loaded.section))
      // Whoever comes here by the address alone presses «Skriv» first, which holds the section.
      if (!isHeldByMe(loaded)) return redirect(sectionHref(loaded))
      const { title, body, version } = loaded.section
      const isSuggested = context.query[documentQuery.suggestion] !== undefined && body === ''
      const typed = { title, body: isSuggested ? suggestionFor(loaded) : body }
      return writePage(context, loaded, { typed, version }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.writeSection.pattern,
    permission: 'contribute',
    audit: 'document-section.save',
    handle: save,
  },
  {
    method: 'POST',
    pattern: routes.releaseSection.pattern,
    permission: 'contribute',
    audit: 'document-section.release',
    handle: async (context) =>
      context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        if (loaded.section.id) {
          await releaseSection(tx, loaded.section.id, loaded.view.personId)
          await context.audit(tx, loaded.section.key)
        }
        return redirect(sectionHref(loaded))
      }),
  },
  {
    method: 'POST',
    pattern: routes.sectionVersions.pattern,
    permission: 'contribute',
    audit: 'document-section.restore-version',
    handle: async (context) => {
      const wanted = readVersion(fieldOf(context.form, 'restore'))
      const outcome = await context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        refuseUnless(mayWriteSection(loaded.view, loaded.section))
        const { id } = loaded.section
        const earlier = id && wanted !== null ? await findSectionVersion(tx, id, wanted) : null
        if (!id || !earlier) throw notFound('The version')
        const saved = await saveSection(tx, placeOf(loaded.view), id, {
          ...earlier,
          ...who(context, loaded),
          version: formVersion(context.form),
        })
        if (saved === 'saved') {
          await context.audit(tx, loaded.section.key, { version: earlier.version })
        }
        return { loaded, earlier, saved }
      })
      const { loaded, earlier, saved } = outcome
      if (saved === 'saved') return redirect(doneHref(loaded, 'lagret'))
      return conflictPage(context, { title: earlier.title, body: earlier.body }, saved)
    },
  },
  {
    method: 'POST',
    pattern: routes.arrangeSection.pattern,
    permission: 'edit',
    audit: 'document-section.arrange',
    handle: async (context) =>
      context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        const id = await idOf(tx, loaded)
        const move = fieldOf(context.form, 'move')
        await context.audit(tx, loaded.section.key)
        if (move === 'up' || move === 'down') {
          await moveSection(tx, placeOf(loaded.view), id, move)
          return redirect(doneHref(loaded, 'flyttet'))
        }
        const asked = fieldOf(context.form, 'assignedTo')
        const chosen = fieldsOf(context.form, 'pieces')
        await arrangeSection(tx, id, {
          isLeftOut: fieldOf(context.form, 'included') === '',
          assignedTo: loaded.members.some(({ personId }) => personId === asked) ? asked : null,
          pieces: [
            ...loaded.section.pieces.filter((kind) => chosen.includes(kind)),
            ...pieceKinds.filter(
              (kind) => chosen.includes(kind) && !loaded.section.pieces.includes(kind),
            ),
          ],
        })
        return redirect(doneHref(loaded, 'oppsett'))
      }),
  },
  {
    method: 'POST',
    pattern: routes.removeSection.pattern,
    permission: 'edit',
    audit: 'document-section.remove',
    handle: async (context) =>
      context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        const { id, kind } = loaded.section
        if (!id || kind !== null) throw notFound('The section')
        if (await removeSection(tx, id, nameOf(context))) {
          await context.audit(tx, titleOf(loaded.section, context.language))
        }
        const front = routes.strategyDocument.href(whereIs(loaded))
        return redirect(`${front}?${documentQuery.removed}=${id}`)
      }),
  },
  {
    method: 'POST',
    pattern: routes.restoreSection.pattern,
    permission: 'edit',
    audit: 'document-section.restore',
    handle: async (context) => {
      const id = context.params.sectionKey ?? ''
      if (!isUuid(id)) throw notFound('The section')
      return context.inTenant(async (tx) => {
        if (await restoreSection(tx, id)) await context.audit(tx, id)
        return redirect(doneHref(await loadSection(tx, context), 'tilbake'))
      })
    },
  },
  {
    method: 'POST',
    pattern: routes.sectionPictures.pattern,
    permission: 'contribute',
    audit: 'attachment.add',
    maxFileBytes: maxUploadBytes,
    handle: addPicture,
  },
]

const talkRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.sectionRemarks.pattern,
    permission: 'contribute',
    audit: 'section-remark.add',
    handle: async (context) => {
      const remark = fieldOf(context.form, 'remark').trim()
      const quoted = fieldOf(context.form, 'quoted').trim().slice(0, maxQuoted)
      const message = remarkProblem(context, remark)
      if (message) {
        return sectionPage(context, { remark, quoted }, [{ name: 'remark', message }], 422)
      }
      return context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        const sectionId = await idOf(tx, loaded)
        await addRemark(tx, { ...speaker(context, loaded), sectionId, quoted, body: remark })
        await context.audit(tx, loaded.section.key)
        return redirect(doneHref(loaded, 'merknad'))
      })
    },
  },
  {
    method: 'POST',
    pattern: routes.sectionRemark.pattern,
    permission: 'contribute',
    audit: 'section-remark.answer',
    handle: async (context) => {
      const threadId = context.params.remarkId ?? ''
      if (!isUuid(threadId)) throw notFound('The remark')
      const state = fieldOf(context.form, 'state')
      if (state !== '') return closeThread(context, threadId, state === 'resolved')
      const name = `answer-${threadId}`
      const answer = fieldOf(context.form, name).trim()
      const message = remarkProblem(context, answer)
      if (message) return sectionPage(context, { [name]: answer }, [{ name, message }], 422)
      return context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        const sectionId = await idOf(tx, loaded)
        const isThere = await answerRemark(tx, threadId, {
          ...speaker(context, loaded),
          sectionId,
          body: answer,
        })
        if (!isThere) throw notFound('The remark')
        await context.audit(tx, loaded.section.key)
        return redirect(doneHref(loaded, 'svar'))
      })
    },
  },
  {
    method: 'GET',
    pattern: routes.sectionProposals.pattern,
    permission: 'contribute',
    handle: async (context) => {
      const loaded = await context.inTenant((tx) => loadSection(tx, context))
      const { body, version } = loaded.section
      return proposePage(loaded, { body, reason: '' }, version, [], 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.sectionProposals.pattern,
    permission: 'contribute',
    audit: 'section-proposal.add',
    handle: propose,
  },
  {
    method: 'POST',
    pattern: routes.sectionProposal.pattern,
    permission: 'contribute',
    audit: 'section-proposal.judge',
    handle: judge,
  },
]

export const sectionRoutes: readonly Route[] = [...readRoutes, ...writeRoutes, ...talkRoutes]

async function sectionPage(
  context: RouteContext,
  refused: RefusedFields,
  errors: readonly FieldError[],
  status: number,
): Promise<PageResult> {
  return context.inTenant(async (tx) => {
    const loaded = await loadSection(tx, context)
    const { view, section } = loaded
    const place = memberPictures(view)
    const pictures = await listPictures(tx, place, section)
    const done = context.query[documentQuery.done] ?? ''
    const pieces = piecesOf(section.pieces, await loadPieces(tx, view))
    const text = await sectionBlocks(tx, place, section, 'page')
    return documentPage(view, {
      status,
      title: titleOf(section, context.language),
      content: <SectionPage {...loaded} {...{ text, pieces, pictures, done, refused, errors }} />,
    })
  })
}

type Typed = WriteSectionPageProps['typed']

async function writePage(
  context: RouteContext,
  loaded: SectionView,
  shown: Pick<WriteSectionPageProps, 'typed' | 'version'> & Partial<WriteSectionPageProps>,
  status: number,
): Promise<PageResult> {
  const { view, section } = loaded
  const place = memberPictures(view)
  const pictures = await context.inTenant((tx) => listPictures(tx, place, section))
  const done = status === 200 ? (context.query[documentQuery.done] ?? '') : ''
  const nothing = { problem: null, proposalId: null, beside: null, errors: [] }
  return documentPage(view, {
    status,
    title: documentPageTexts[view.language].writing(titleOf(section, view.language)),
    content: <WriteSectionPage {...loaded} {...nothing} {...{ pictures, done }} {...shown} />,
  })
}

async function save(context: RouteContext): Promise<RouteResult> {
  if (fieldOf(context.form, 'proposeInstead') !== '') return propose(context)
  const typed = {
    title: fieldOf(context.form, 'title').trim(),
    body: fieldOf(context.form, 'body'),
  }
  const version = formVersion(context.form)
  const proposalId = fieldOf(context.form, 'proposal')
  const outcome = await context.inTenant(async (tx) => {
    const loaded = await loadSection(tx, context)
    refuseUnless(mayWriteSection(loaded.view, loaded.section))
    const errors = textProblems(loaded, typed)
    if (errors.length > 0) return { kind: 'refused' as const, loaded, errors }
    const saved = await store(tx, context, loaded, typed, version)
    if (saved !== 'saved') return { kind: saved }
    if (isUuid(proposalId)) await accept(tx, context, proposalId)
    return { kind: 'saved' as const, loaded }
  })
  if (outcome.kind === 'refused') {
    const { loaded, errors } = outcome
    const kept = isUuid(proposalId) ? proposalId : null
    return writePage(context, loaded, { typed, version, errors, proposalId: kept }, 422)
  }
  if (outcome.kind !== 'saved') return conflictPage(context, typed, outcome.kind)
  const stays = fieldOf(context.form, 'stay') !== ''
  const { loaded } = outcome
  return redirect(
    stays ? `${writeHref(loaded)}?${documentQuery.done}=lagret` : doneHref(loaded, 'lagret'),
  )
}

/** Stores the text; whoever goes on writing keeps the section, and whoever is done gives it back. */
async function store(
  tx: TenantTx,
  context: RouteContext,
  loaded: SectionView,
  typed: Typed,
  version: number,
): Promise<'saved' | 'held' | 'changed'> {
  const id = await idOf(tx, loaded)
  const { title, body, pieces } = loaded.section
  // The same text sent twice is stored once, and is no conflict.
  const isThere = title === typed.title && body === typed.body && version < loaded.section.version
  const change = { ...typed, pieces, ...who(context, loaded), version }
  const saved = isThere ? 'saved' : await saveSection(tx, placeOf(loaded.view), id, change)
  if (saved !== 'saved') return saved
  await context.audit(tx, loaded.section.key, { length: typed.body.length })
  const stays = fieldOf(context.form, 'stay') !== ''
  if (stays) await holdSection(tx, id, who(context, loaded), false)
  else await releaseSection(tx, id, loaded.view.personId)
  return 'saved'
}

async function conflictPage(
  context: RouteContext,
  typed: Typed,
  problem: 'held' | 'changed',
): Promise<PageResult> {
  const loaded = await context.inTenant((tx) => loadSection(tx, context))
  const text = documentPageTexts[context.language]
  const message =
    problem === 'held' ? text.takenOver(heldByOther(loaded)?.name ?? '') : text.conflict
  const { version } = loaded.section
  const errors = [{ name: 'body', message }]
  return writePage(
    context,
    loaded,
    { typed, version, problem, errors, beside: storedBeside(loaded) },
    409,
  )
}

async function propose(context: RouteContext): Promise<RouteResult> {
  const body = fieldOf(context.form, 'body')
  const reason = fieldOf(context.form, 'reason').trim().slice(0, maxReason)
  const version = formVersion(context.form)
  return context.inTenant(async (tx) => {
    const loaded = await loadSection(tx, context)
    refuseUnless(mayRemark(loaded.view))
    const message =
      body.length > maxSectionBody
        ? tooLong(loaded, body)
        : body === loaded.section.body
          ? documentPageTexts[context.language].proposalSame
          : null
    if (message) {
      return proposePage(loaded, { body, reason }, version, [{ name: 'body', message }], 422)
    }
    const sectionId = await idOf(tx, loaded)
    const { tenantId, authorId, author } = speaker(context, loaded)
    const proposal = { tenantId, sectionId, baseVersion: version, body, reason, authorId, author }
    await addProposal(tx, proposal)
    await context.audit(tx, loaded.section.key)
    return redirect(doneHref(loaded, 'foreslatt'))
  })
}

async function judge(context: RouteContext): Promise<RouteResult> {
  const proposalId = context.params.proposalId ?? ''
  const outcome = proposalOutcomes.find((one) => one === fieldOf(context.form, 'outcome'))
  if (!isUuid(proposalId) || !outcome) throw notFound('The proposal')
  const answer = fieldOf(context.form, 'answer').trim().slice(0, maxReason)
  const done = await context.inTenant(async (tx) => {
    const loaded = await loadSection(tx, context)
    const proposal = loaded.proposals.find(({ id }) => id === proposalId)
    if (!proposal) throw notFound('The proposal')
    const isMine = proposal.authorId === loaded.view.personId
    refuseUnless(outcome === 'withdrawn' ? isMine : mayWriteSection(loaded.view, loaded.section))
    if (outcome === 'accepted') return acceptWhole(tx, context, loaded, proposal, answer)
    const judgement = { outcome, judgedBy: nameOf(context), answer }
    const isJudged = await judgeProposal(tx, proposalId, judgement)
    if (isJudged) await context.audit(tx, loaded.section.key, { outcome })
    const receipt = outcome === 'rejected' ? 'avslatt' : 'trukket'
    return { loaded, receipt: isJudged ? receipt : 'vurdert' } as const
  })
  if ('receipt' in done) return redirect(doneHref(done.loaded, done.receipt))
  return clashPage(context, done)
}

interface Clash {
  readonly loaded: SectionView
  readonly clash: SectionProposal | null
  readonly problem: 'held' | 'changed'
}

/** Takes a proposal into the text as it stands now, beside what others have changed. */
async function acceptWhole(
  tx: TenantTx,
  context: RouteContext,
  loaded: SectionView,
  proposal: SectionProposal,
  answer: string,
): Promise<{ readonly loaded: SectionView; readonly receipt: Done } | Clash> {
  const { section, view } = loaded
  invariant(section.id, 'a section with a proposal is stored')
  if (proposal.outcome !== null) return { loaded, receipt: 'vurdert' }
  const base = await findSectionVersion(tx, section.id, proposal.baseVersion)
  const merged = mergeProposal(base?.body ?? '', section.body, proposal.body)
  if (merged === null) return { loaded, clash: proposal, problem: 'changed' }
  const saved = await saveSection(tx, placeOf(view), section.id, {
    title: section.title,
    body: merged,
    pieces: section.pieces,
    version: section.version,
    ...who(context, loaded),
  })
  if (saved !== 'saved') return { loaded, clash: null, problem: saved }
  await accept(tx, context, proposal.id, answer)
  return { loaded, receipt: 'godtatt' }
}

async function accept(
  tx: TenantTx,
  context: RouteContext,
  proposalId: string,
  answer = '',
): Promise<void> {
  const judgement = { outcome: 'accepted' as const, judgedBy: nameOf(context), answer }
  await judgeProposal(tx, proposalId, judgement)
  await context.audit(tx, proposalId, { outcome: 'accepted' })
}

/** Both texts beside each other, for the editor to put together. */
async function clashPage(context: RouteContext, { loaded, clash, problem }: Clash) {
  const text = documentPageTexts[context.language]
  const { title, body, version } = loaded.section
  if (!clash) return conflictPage(context, { title, body }, problem)
  const held = await context.inTenant(async (tx) => {
    const id = await idOf(tx, loaded)
    return holdSection(tx, id, who(context, loaded), false)
  })
  if (!held) return conflictPage(context, { title, body }, 'held')
  return writePage(
    context,
    loaded,
    {
      typed: { title, body },
      version,
      problem: 'changed',
      proposalId: clash.id,
      beside: { label: text.proposedText, body: clash.body, by: clash.author },
      errors: [{ name: 'body', message: text.proposalClash }],
    },
    409,
  )
}

async function closeThread(
  context: RouteContext,
  threadId: string,
  isResolved: boolean,
): Promise<RouteResult> {
  return context.inTenant(async (tx) => {
    const loaded = await loadSection(tx, context)
    const thread = loaded.threads.find(({ id }) => id === threadId)
    if (!thread || !loaded.section.id) throw notFound('The remark')
    const isMine = thread.authorId === loaded.view.personId
    refuseUnless(isMine || mayWriteSection(loaded.view, loaded.section))
    const by = isResolved ? nameOf(context) : null
    await resolveThread(tx, loaded.section.id, threadId, by)
    await context.audit(tx, loaded.section.key, { isResolved })
    return redirect(doneHref(loaded, isResolved ? 'lost' : 'apnet'))
  })
}

async function addPicture(context: RouteContext): Promise<RouteResult> {
  const text = documentPageTexts[context.language]
  const description = fieldOf(context.form, 'description').trim().slice(0, maxDescription)
  const upload = await readUpload(context.form, 'picture', context.language)
  const errors: FieldError[] = []
  if (upload.kind === 'none') errors.push({ name: 'picture', message: text.pictureMissing })
  if (upload.kind === 'wrong') errors.push({ name: 'picture', message: upload.message })
  if (upload.kind === 'read' && !upload.file.contentType.startsWith('image/')) {
    errors.push({ name: 'picture', message: text.pictureWrong })
  }
  if (description === '') errors.push({ name: 'description', message: text.descriptionMissing })
  if (upload.kind !== 'read' || errors.length > 0) {
    return sectionPage(context, { description }, errors, 422)
  }
  return context.inTenant(async (tx) => {
    const loaded = await loadSection(tx, context)
    refuseUnless(mayWriteSection(loaded.view, loaded.section))
    const { tenantId, strategyId } = placeOf(loaded.view)
    await keepAttachment(
      tx,
      {
        tenantId,
        strategyId,
        subject: pictureSubject(await idOf(tx, loaded)),
        by: { personId: loaded.view.personId, name: nameOf(context) },
      },
      upload.file,
      description,
    )
    await context.audit(tx, upload.file.fileName)
    return redirect(doneHref(loaded, 'bilde'))
  })
}

function textProblems(loaded: SectionView, { title, body }: Typed): readonly FieldError[] {
  const { language } = loaded.view
  const text = documentPageTexts[language]
  const errors: FieldError[] = []
  if (title.length > maxSectionTitle) {
    const message = text.titleTooLong(number(maxSectionTitle, language))
    errors.push({ name: 'title', message })
  }
  if (title === '' && loaded.section.kind === null) {
    errors.push({ name: 'title', message: text.titleMissing })
  }
  if (body.length > maxSectionBody) errors.push({ name: 'body', message: tooLong(loaded, body) })
  return errors
}

function remarkProblem({ language }: RouteContext, remark: string): string | null {
  const text = documentPageTexts[language]
  if (remark === '') return text.remarkMissing
  return remark.length > maxRemark ? text.remarkTooLong(number(maxRemark, language)) : null
}

function proposePage(
  loaded: SectionView,
  typed: { readonly body: string; readonly reason: string },
  version: number,
  errors: readonly FieldError[],
  status: number,
): PageResult {
  const { view, section } = loaded
  return documentPage(view, {
    status,
    title: documentPageTexts[view.language].proposing(titleOf(section, view.language)),
    content: <ProposePage {...loaded} {...{ typed, version, errors }} />,
  })
}

function who(context: RouteContext, { view, now }: SectionView) {
  return { personId: view.personId, name: nameOf(context), now }
}

function speaker(context: RouteContext, { view }: SectionView) {
  return { tenantId: view.member.tenantId, authorId: view.personId, author: nameOf(context) }
}

function nameOf({ session }: RouteContext): string {
  return session?.name ?? ''
}

function refuseUnless(isAllowed: boolean): void {
  if (!isAllowed) throw new Refused(403, 'The section is somebody else’s')
}

function sectionHref(loaded: SectionView): string {
  return routes.section.href(whereIs(loaded))
}

function writeHref(loaded: SectionView): string {
  return routes.writeSection.href(whereIs(loaded))
}

function doneHref(loaded: SectionView, done: Done): string {
  return `${sectionHref(loaded)}?${documentQuery.done}=${done}`
}
