import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  EditorPages,
  editorOn,
  hasBrowser,
  paste,
  writtenOn,
  writtenTexts,
} from '../../../test/text-editor.tsx'

describe.skipIf(!hasBrowser)('text that is pasted into the editor', () => {
  let pages: EditorPages

  beforeAll(async () => {
    pages = await EditorPages.start()
  })

  afterAll(() => pages.stop())

  test('keeps the layout of what is pasted out of Word, and says that pictures are not', async () => {
    const page = await pages.open('/tom')
    await paste(page, { 'text/html': fromWord })
    expect(await writtenOn(page)).toBe(
      [
        '## Levekår',
        'Vi **vil** *dette*[^1], se [loven](https://lovdata.no). Nytt.',
        '- leie\n- eie\n- festet',
        '1. en\n2. to',
        '| Plan | År |  |\n| --- | --- | --- |\n| **Klima** og energi | 2019 | 2020 |\n| Bolig |  |  |',
        '> Et levende sentrum.',
        '[^1]: Fra SSB',
      ].join('\n\n'),
    )
    await page.getByRole('status').getByText('Bildene ble ikke med').waitFor()
    expect(pages.complaints).toEqual([])
  })

  test('takes tracked changes out of Word as if they were accepted, without comments', async () => {
    const page = await pages.open('/tom')
    await paste(page, { 'text/html': trackedInWord })
    expect(await writtenOn(page)).toBe(
      [
        '## Bolig',
        'Kommunen skal bygge tolv boliger.',
        '- leie\n- eie',
        '| Plan | År |\n| --- | --- |\n| Bolig | 2029 |',
        'Et **helt nytt** avsnitt.',
      ].join('\n\n'),
    )
    expect(await page.getByRole('status').getByText('Bildene ble ikke med').count()).toBe(0)
    expect(pages.complaints).toEqual([])
  })

  test('says in one sentence that pictures are not taken in, whatever kind they are', async () => {
    const page = await pages.open('/tom')
    await paste(page, { 'text/html': picturesInWord })
    expect(await writtenOn(page)).toBe('Før.\n\nMellom.\n\nEtter.')
    await page.getByRole('status').getByText('Bildene ble ikke med').waitFor()
    expect(await editorOn(page).locator('img').count()).toBe(0)
    expect(pages.complaints).toEqual([])
  })

  test('keeps the layout of what is pasted from the web, and lines of plain text', async () => {
    const page = await pages.open('/tom')
    await paste(page, {
      'text/html':
        '<meta charset="utf-8"><b style="font-weight:normal"><h1>Tittel</h1><p style="color:red"><span style="font-weight:700">Fet</span> <a href="javascript:alert(1)" onclick="x()">lenke</a></p><ul><li>a<ul><li>b</li></ul></li></ul><ul><li><h3>c</h3></li></ul><script>alert(1)</script></b>',
    })
    expect(await writtenOn(page)).toBe('## Tittel\n\n**Fet** lenke\n\n- a\n- b\n- c')
    await editorOn(page).press('Control+a')
    await paste(page, { 'text/plain': 'En linje\nen til\n\n# Nytt' })
    expect(await writtenOn(page)).toBe('En linje\nen til\n\n\\# Nytt')
    expect(pages.complaints).toEqual([])
  })

  test('takes along all that is copied out of the editor itself', async () => {
    const page = await pages.open('/skrevet')
    await editorOn(page).press('Control+a')
    const copied = await editorOn(page).evaluate((element) => {
      const clipboardData = new DataTransfer()
      element.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      )
      return clipboardData.getData('text/html')
    })
    await editorOn(page).press('Delete')
    expect(await writtenOn(page)).toBe('')
    await paste(page, { 'text/html': copied })
    expect(await writtenOn(page)).toBe(writtenTexts['/skrevet'])
    expect(pages.complaints).toEqual([])
  })

  test('puts lines that are pasted into a cell on one line', async () => {
    const page = await pages.open('/skrevet')
    await editorOn(page).getByRole('cell', { name: 'Klima' }).click()
    await page.keyboard.press('End')
    await paste(page, { 'text/plain': '\nog\n\nenergi' })
    expect(await writtenOn(page)).toContain('| Klima og energi | 8 |')
  })

  test('says where a picture is to be uploaded that is pasted by itself', async () => {
    const page = await pages.open('/tom')
    await editorOn(page).evaluate((element) => {
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File(['x'], 'bilde.png', { type: 'image/png' }))
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    await page.getByRole('status').getByText('Bildene ble ikke med').waitFor()
    expect(await writtenOn(page)).toBe('')
  })
})

/** As Word puts it on the clipboard, shortened. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {color:red}</style></head>
<body lang=NO><!--StartFragment-->
<h1 style='mso-list:l2 level1 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>1<span>&nbsp;&nbsp;</span></span><![endif]>Levekår<o:p></o:p></h1>
<p class=MsoNormal>Vi <b style='mso-bidi-font-weight:normal'>vil</b> <i>dette</i><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>,
se <a href="https://lovdata.no"><span style='color:blue'>loven</span></a>.<del cite="mailto:Kari%20Eksempel"> Borte.</del><ins cite="mailto:Kari%20Eksempel"> Nytt.</ins><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[KE1]</a></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp;</span></span></span><![endif]>leie</p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>eie</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;</span></span><![endif]>festet</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>en</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>to</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Plan</p></td><td colspan=2><p class=MsoNormal>År</p></td></tr>
<tr><td><p class=MsoNormal><b>Klima</b></p><p class=MsoNormal>og energi</p></td><td rowspan=2><p>2019</p></td><td><p>2020</p></td></tr>
<tr><td><p>Bolig</p></td><td><p><o:p>&nbsp;</o:p></p></td></tr></table>
<p class=MsoQuote>Et levende sentrum.</p>
<p class=MsoNormal><img width=300 height=200 src="file:///C:/bilde.png"></p>
<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Fra SSB</p></div></div>
<!--EndFragment--></body></html>`

const by = 'cite="mailto:Kari%20Eksempel" datetime="2028-03-01T09:00"'
const deleted = (text: string) => `<span class=msoDel><del ${by}>${text}</del></span>`
const inserted = (text: string) => `<span class=msoIns><ins ${by}>${text}</ins></span>`
const item = (content: string) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${content}</p>`
const mark = "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>"

/** With changes tracked and comments: what is deleted stands there still, in its own marks. */
const trackedInWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=NO><!--StartFragment-->
<h2>${deleted('Boliger')}${inserted('Bolig')}</h2>
<p class=MsoNormal>Kommunen ${deleted('kan')}${inserted('skal')} bygge <a style='mso-comment-reference:KE_1;mso-comment-date:20280301T0900'></a><a style='mso-comment-continuation:1'>${deleted('ti')}${inserted('tolv')}</a><span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;<a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[KE1]</a></span></span> boliger.</p>
<p class=MsoNormal>${deleted('Et helt avsnitt som er slettet.')}<o:p></o:p></p>
${item(`<![if !supportLists]>${mark}<![endif]>leie`)}
${item(`<![if !supportLists]>${mark}<![endif]>${deleted('dele')}`)}
${item(`<![if !supportLists]><span class=msoIns><ins ${by}>${mark}</ins></span><![endif]>${inserted('eie')}`)}
<table border=1><tr><td><p>Plan</p></td><td><p>År</p></td></tr>
<tr><td><p>${deleted('Klima')}</p></td><td><p>${deleted('2028')}</p></td></tr>
<tr><td><p>Bolig</p></td><td><p>${deleted('2028')}${inserted('2029')}</p></td></tr></table>
<p class=MsoNormal>${inserted("Et <b style='mso-bidi-font-weight:normal'>helt nytt</b> avsnitt.")}</p>
<!--EndFragment--><div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]>
<div style='mso-element:comment'><![if !supportAnnotations]><div id="_com_1" class=msocomtxt><a name="_msocom_1"></a><![endif]><p class=MsoCommentText>&nbsp;<a class=msocomoff href="#_msoanchor_1">[KE1]</a>Er det nok?</p><![if !supportAnnotations]></div><![endif]></div></div>
</body></html>`

/** Drawn, from a file, from the web and within the text itself. */
const picturesInWord = `<html xmlns:v="urn:schemas-microsoft-com:vml"><body lang=NO><!--StartFragment-->
<p class=MsoNormal>Før.</p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Bilde_1" type="#_x0000_t75" alt="Et kart"><v:imagedata src="file:///C:/kart.png" o:title=""/></v:shape><![endif]--><![if !vml]><img width=604 height=340 src="file:///C:/kart.png" alt="Et kart" v:shapes="Bilde_1"><![endif]></p>
<p class=MsoNormal>Mellom.<img width=20 height=20 src="https://eksempel.example/bilde.png" onerror="alert(1)"></p>
<p class=MsoNormal><img width=20 height=20 src="data:image/png;base64,iVBORw0KGgo="></p>
<p class=MsoNormal>Etter.</p>
<!--EndFragment--></body></html>`
