import type { Block, DocumentLook, DocumentModel, Run } from '#platform/documents/blocks.ts'

const text = (words: string): readonly Run[] => [{ text: words }]

/** One block of every kind; a new kind does not compile until it is here, and so is tested. */
export const sampleBlocks: { readonly [Kind in Block['kind']]: Extract<Block, { kind: Kind }> } = {
  heading: { kind: 'heading', level: 1, text: 'Tidsplan for arbeidet' },
  paragraph: {
    kind: 'paragraph',
    runs: [
      { text: 'Kommunestyret skal ' },
      { text: 'minst én gang', bold: true },
      { text: ' vedta en planstrategi, se ' },
      { text: 'pbl § 10-1', href: 'https://lovdata.no/lov/2008-06-27-71/§10-1' },
      { text: ', og drøfte den ', italic: true },
      {
        text: '',
        footnote: [
          { text: 'Se ' },
          { text: 'loven', href: 'https://lovdata.no/lov/2008-06-27-71' },
        ],
      },
    ],
  },
  list: {
    kind: 'list',
    ordered: true,
    items: [text('Be om synspunkter'), text('Legg ut forslaget')],
  },
  table: {
    kind: 'table',
    caption: 'Aktivitetene',
    columns: [
      { title: 'Aktivitet', align: 'start', width: 3 },
      { title: 'Timer', align: 'end', width: 1 },
    ],
    rows: Array.from({ length: 60 }, (_, index) => [text(`Aktivitet ${index + 1}`), text('7')]),
    source: 'Kilde: møtekalenderen',
  },
  figure: {
    kind: 'figure',
    caption: 'Tidslinjen',
    alternative: 'Ni trinn fra oktober til september.',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 100"><rect width="600" height="100" fill="#e6efe8"/><text x="20" y="60" font-family="Inter" font-size="20">Čáhcesuolu</text></svg>',
    source: 'Kilde: Stedsans',
  },
  picture: {
    kind: 'picture',
    caption: 'Torget',
    alternative: 'Et torg uten folk.',
    href: '/bilder/torget.png',
    file: {
      content: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAACgAAAAUCAIAAABwJOjsAAAAIklEQVR4nGMIGiDAMGrxqMWjFo9aPGrxqMWjFo9aPHIsBgBp4gDuOXq5fQAAAABJRU5ErkJggg==',
        'base64',
      ),
      contentType: 'image/png',
      widthPx: 40,
      heightPx: 20,
    },
  },
  quote: { kind: 'quote', paragraphs: [text('Vi vil ha et levende sentrum.')] },
  note: { kind: 'note', title: 'Loven sier', runs: text('Minst 30 dager (pbl § 10-1).') },
}

/** The look of a municipality that has chosen one. */
export const sampleLook: DocumentLook = {
  colour: '004b87',
  logo: {
    base64: Buffer.from(sampleBlocks.picture.file?.content ?? []).toString('base64'),
    contentType: 'image/png',
    widthPx: 40,
    heightPx: 20,
    alternative: 'Eit kvitt skip',
  },
}

export const sampleDocument: DocumentModel = {
  title: 'Prosessplan for planstrategien',
  subtitle: 'Fra konstituering til vedtak',
  author: 'Eksempelvik kommune',
  language: 'nn',
  dateline: 'Sist endra 12. november 2027',
  blocks: [
    ...Object.values(sampleBlocks),
    { kind: 'heading', level: 2, text: 'Første del' },
    { kind: 'heading', level: 2, text: 'Andre del' },
    { kind: 'heading', level: 1, text: 'Vedtak' },
    { kind: 'heading', level: 3, text: 'Rett under en førstenivås' },
    { kind: 'list', ordered: false, items: [text('Et punkt')] },
  ],
}

/** Text that has broken document formats before: markup, code, and what no format may hold. */
export const hostileTexts = [
  '#panic("x")',
  '$a$ *fet* _kursiv_ `kode` <b>&amp;</b> ]]>',
  '\\n #import "@preview/x:1.0.0": *',
  'styretegn\u0000\u0001\u0008\u001b her',
  'halvt\ud800par',
  'slutt\ufffe\uffff\u00ad\ufefftegn',
  '漢字 😀 مرحبا \u{10ffff}',
  'å'.repeat(10_000),
] as const
