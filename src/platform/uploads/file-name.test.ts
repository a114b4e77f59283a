import { describe, expect, it } from 'vitest'
import { cleanFileName } from './file-name.ts'

describe('the name of a file', () => {
  it.each([
    ['Folkehelse 2027.pdf', 'Folkehelse 2027.pdf'],
    ['Møte 12.3', 'Møte 12.3.pdf'],
    ['rapport.PDF', 'rapport.pdf'],
    ['faktura.pdf.exe', 'faktura.pdf'],
    ['side.html', 'side.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\Kari\\notat.docx', 'notat.pdf'],
    ['..', 'fil.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['', 'fil.pdf'],
    ['   ', 'fil.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['a\u202Efdp.exe', 'afdp.pdf'],
    ['a\u200Bb\u0000c\nd.pdf', 'abc d.pdf'],
    ['a\ud800b.pdf', 'a_b.pdf'],
    ['kart 🗺️.pdf', 'kart 🗺️.pdf'],
    ['a"b<c>d|e?f*g:h.pdf', 'a_b_c_d_e_f_g_h.pdf'],
    ['CON', '_CON.pdf'],
    ['plan . . .pdf', 'plan.pdf'],
    ['A\u030Arsmelding.pdf', 'Årsmelding.pdf'],
  ])('%j becomes %j', (name, clean) => {
    expect(cleanFileName(name, 'pdf')).toBe(clean)
  })

  it('is cut between signs, with its ending kept', () => {
    const name = cleanFileName(`${'a'.repeat(119)}🗺${'b'.repeat(300)}.pdf`, 'pdf')
    expect(name).toBe(`${'a'.repeat(119)}.pdf`)
  })
})
