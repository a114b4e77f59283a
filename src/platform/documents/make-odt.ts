import type { DocumentModel } from './blocks.ts'
import { documentTypes } from './document-types.ts'
import { countPages } from './docx-pages.ts'
import { embeddedFonts } from './docx-styles.ts'
import { firstHeaderHeight } from './first-header.ts'
import { coloursOf } from './look.ts'
import { odtBlocks, odtParagraph } from './odt-blocks.ts'
import { odtContents } from './odt-contents.ts'
import { odtMasterPage, odtPageLayout } from './odt-page.ts'
import { OdtParts } from './odt-parts.ts'
import { odtNamespace, odtRoot } from './odt-root.ts'
import { odtSettings } from './odt-settings.ts'
import { odtObjectStyles, odtStyles } from './odt-styles.ts'
import { packFile } from './packed-file.ts'
import { captionLabel, type PreparedDocument, prepareDocument } from './prepared-blocks.ts'
import { wantsContents } from './typst-data.ts'
import { element, type Xml, xmlFile } from './xml.ts'

/** Makes the file on the thread that calls; the server asks `renderOdt` in `odt.ts`. */
export async function makeOdt(model: DocumentModel): Promise<Uint8Array> {
  const document = prepareDocument(model)
  const parts = new OdtParts(coloursOf(document.look))
  const fonts = await embeddedFonts()
  const xml = {
    'content.xml': await contentFile(document, parts),
    'styles.xml': await stylesFile(document, parts),
    'meta.xml': metaFile(document),
    'settings.xml': odtSettings(),
  }
  const files: Record<string, Uint8Array> = {
    ...Object.fromEntries(Object.entries(xml).map(([path, root]) => [path, xmlFile(root)])),
    ...Object.fromEntries(fontFaces.map(({ file, face }) => [`Fonts/${file}`, fonts[face]])),
    ...Object.fromEntries(parts.pictures),
  }
  const manifest = xmlFile(manifestFile(Object.keys(files)))
  return packFile(documentTypes.odt, { ...files, 'META-INF/manifest.xml': manifest })
}

async function contentFile(document: PreparedDocument, parts: OdtParts): Promise<Xml> {
  const contents = wantsContents(document) ? await contentsOf(document) : []
  const body = await odtBlocks(document.blocks, parts)
  const counted = Object.values(captionLabel).map((label) =>
    element('text:sequence-decl', { 'text:display-outline-level': 0, 'text:name': label }),
  )
  return odtRoot(
    'document-content',
    fontFaceDeclarations(),
    element('office:automatic-styles', {}, ...odtObjectStyles(parts.colours), ...parts.styles),
    element(
      'office:body',
      {},
      element(
        'office:text',
        {},
        element('text:sequence-decls', {}, ...counted),
        ...cover(document),
        ...contents,
        ...body,
      ),
    ),
  )
}

async function contentsOf(document: PreparedDocument): Promise<readonly Xml[]> {
  const { headings } = await countPages(document, firstHeaderHeight(document))
  return [
    odtContents(document.blocks, document.language, headings),
    // Word has one there, and the pages are counted with it.
    odtParagraph('Text_20_body'),
  ]
}

function cover({ author, title, subtitle, dateline }: PreparedDocument): readonly Xml[] {
  const line = (style: string, text: string) => (text === '' ? [] : [odtParagraph(style, text)])
  return [
    ...line('CoverAuthor', author),
    ...line('Title', title),
    ...line('Subtitle', subtitle),
    ...line('Dateline', dateline),
  ]
}

async function stylesFile(document: PreparedDocument, parts: OdtParts): Promise<Xml> {
  const masterPage = await odtMasterPage(document, parts)
  return odtRoot(
    'document-styles',
    fontFaceDeclarations(),
    odtStyles(document, parts.colours),
    element('office:automatic-styles', {}, ...odtObjectStyles(parts.colours), odtPageLayout()),
    element('office:master-styles', {}, masterPage),
  )
}

/** Inter as the Word file has it, so that it looks the same everywhere. */
const fontFaces = [
  { face: 'regular', file: 'inter-regular.ttf', style: 'normal', weight: 'normal' },
  { face: 'italic', file: 'inter-italic.ttf', style: 'italic', weight: 'normal' },
  { face: 'bold', file: 'inter-bold.ttf', style: 'normal', weight: 'bold' },
] as const

function fontFaceDeclarations(): Xml {
  const sources = fontFaces.map(({ file, style, weight }) =>
    element(
      'svg:font-face-uri',
      {
        ...{ 'xlink:href': `Fonts/${file}`, 'xlink:type': 'simple' },
        ...{ 'loext:font-style': style, 'loext:font-weight': weight },
      },
      element('svg:font-face-format', { 'svg:string': 'truetype' }),
    ),
  )
  return element(
    'office:font-face-decls',
    {},
    element(
      'style:font-face',
      {
        ...{ 'style:name': 'Inter', 'svg:font-family': 'Inter' },
        ...{ 'style:font-family-generic': 'swiss', 'style:font-pitch': 'variable' },
      },
      element('svg:font-face-src', {}, ...sources),
    ),
  )
}

function metaFile({ title, subtitle, author, language }: PreparedDocument): Xml {
  return odtRoot(
    'document-meta',
    element(
      'office:meta',
      {},
      element('meta:generator', {}, 'Stedsans'),
      element('dc:title', {}, title),
      ...(subtitle === '' ? [] : [element('dc:subject', {}, subtitle)]),
      element('meta:initial-creator', {}, author),
      element('dc:creator', {}, author),
      element('dc:language', {}, `${language}-NO`),
    ),
  )
}

const mediaTypes: Readonly<Record<string, string>> = {
  xml: 'text/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  ttf: 'application/x-font-ttf',
}

function manifestFile(paths: readonly string[]): Xml {
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', {
      'manifest:full-path': path,
      'manifest:media-type': type,
      'manifest:version': path === '/' ? '1.3' : undefined,
    })
  return element(
    'manifest:manifest',
    { 'xmlns:manifest': `${odtNamespace}:manifest:1.0`, 'manifest:version': '1.3' },
    entry('/', documentTypes.odt),
    ...paths.map((path) => entry(path, mediaTypes[path.split('.').at(-1) ?? ''] ?? '')),
  )
}
