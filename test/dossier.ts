import type { TestApp } from './app.ts'
import type { Workspace } from './workspace.ts'

/** The activity that tests hang things on, as the forms name it, and the path of its page. */
const dossierSubject = { subjectKind: 'activity', subjectKey: 'clarify-mandate' }
export const dossierPath = '/framdrift/aktivitet/clarify-mandate'

type Fields = Readonly<Record<string, string>>
type Answer = ReturnType<TestApp['post']>

export interface DossierAtWork {
  comment(text: string, changes?: Fields, headers?: Record<string, string>): Answer
  caseLink(fields: Fields): Answer
  upload(
    file: { readonly name: string; readonly content: Buffer },
    changes?: Fields,
    headers?: Record<string, string>,
  ): Answer
  /** The path of the last form on the page that takes away a thing of `merknader`, `vedlegg` … */
  lastRemoval(kind: string): Promise<string>
  /** The path of the last file on the page. */
  lastFile(): Promise<string>
  /** The form «Angre» on the page that an answer leads to. */
  undoOf(answer: { headers: Record<string, unknown> }): Promise<string>
}

let tokens = 0

/** The forms of an activity's dossier, each sent from a page of its own. */
export function dossierAtWork(work: Workspace): DossierAtWork {
  const formOf = (fields: Fields, changes: Fields) => {
    tokens += 1
    return { ...dossierSubject, formToken: `token-${tokens}`, ...fields, ...changes }
  }
  const lastOnPage = async (pattern: RegExp) => {
    const { body } = await work.get(dossierPath)
    const found = [...body.matchAll(pattern)].at(-1)?.[1] ?? ''
    return found.replace(work.base, '')
  }
  return {
    comment: (comment, changes = {}, headers = work.planner) =>
      work.post('/merknader', formOf({ comment }, changes), headers),
    caseLink: (fields) => work.post('/saker', formOf(fields, {})),
    upload: (file, changes = {}, headers = work.planner) => {
      const form = formOf({ attachmentDescription: '' }, changes)
      return work.sendFile('/vedlegg', form, { ...file, field: 'attachment' }, headers)
    },
    lastRemoval: (kind) => lastOnPage(new RegExp(`action="([^"]*/${kind}/[^"]*/fjern)"`, 'g')),
    lastFile: () => lastOnPage(/href="([^"]*\/vedlegg\/[^"]*)"/g),
    undoOf: async ({ headers }) => {
      const { body } = await work.get(String(headers.location).replace(work.base, ''))
      const found = /action="([^"]*\/hent-tilbake)"/.exec(body)?.[1] ?? ''
      return found.replace(work.base, '')
    },
  }
}

/** What begins as a PDF does, with a text of its own. */
export function samplePdf(text: string): Buffer {
  return Buffer.from(`%PDF-1.7\n${text}\n%%EOF`)
}
