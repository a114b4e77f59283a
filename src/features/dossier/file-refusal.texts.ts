import { dictionary } from '#platform/i18n/language.ts'
import type { FileRefusal } from '#platform/uploads/file-refusal.ts'

/** Why a file was not taken, and what to do about it. */
export const fileRefusalTexts = dictionary(
  {
    missing: 'Velg en fil',
    alreadyHere: (name: string) => `Den samme fila ligger her fra før, som «${name}»`,
    because: {
      empty: 'Fila er tom. Se etter om den ble lagret riktig, og velg den på nytt',
      'too-large': 'Fila er større enn 10\u00a0MB. Gjør den mindre, eller lagre en lenke til den',
      code: 'Fila er en nettside, en SVG-tegning eller et skript. Lagre innholdet som PDF eller bilde',
      program: 'Fila er et program, og slike tar vi ikke imot. Legg ved et dokument eller et bilde',
      archive:
        'Fila er en pakke med filer, for eksempel ZIP. Pakk den ut og legg ved filene hver for seg',
      macros:
        'Dokumentet kan inneholde makroer. Lagre det uten makroer, som docx, xlsx, pptx eller PDF',
      encrypted: 'Dokumentet er låst med passord eller rettigheter. Lagre en kopi uten lås',
      'old-format':
        'Fila er i et eldre format (doc, xls, ppt eller rtf). Lagre den som docx, xlsx, pptx eller PDF',
      'phone-picture':
        'Bildet er lagret som HEIC, og det kan vi ikke lese. Lagre det som JPEG. På iPhone: Innstillinger, Kamera, Formater, «Mest kompatibelt»',
      'damaged-picture': 'Bildet er skadet eller ufullstendig. Lagre det på nytt og prøv igjen',
      'too-many-pixels': 'Bildet har flere enn 60 millioner bildepunkter. Gjør det mindre først',
      'damaged-document': 'Dokumentet er skadet. Åpne det, lagre det på nytt og prøv igjen',
      'sound-or-film':
        'Vi tar ikke imot lyd og film. Legg fila et annet sted og lagre en lenke til den',
      unknown:
        'Vi kjenner ikke igjen filtypen. Legg ved PDF, Word, Excel, PowerPoint, OpenDocument, ren tekst, CSV eller et bilde',
    } satisfies Record<FileRefusal, string>,
  },
  {
    missing: 'Vel ei fil',
    alreadyHere: (name: string) => `Den same fila ligg her frå før, som «${name}»`,
    because: {
      empty: 'Fila er tom. Sjå etter om ho vart lagra rett, og vel ho på nytt',
      'too-large': 'Fila er større enn 10\u00a0MB. Gjer ho mindre, eller lagre ei lenkje til ho',
      code: 'Fila er ei nettside, ei SVG-teikning eller eit skript. Lagre innhaldet som PDF eller bilete',
      program:
        'Fila er eit program, og slike tek vi ikkje imot. Legg ved eit dokument eller eit bilete',
      archive:
        'Fila er ei pakke med filer, til dømes ZIP. Pakk ho ut og legg ved filene kvar for seg',
      macros:
        'Dokumentet kan innehalde makroar. Lagre det utan makroar, som docx, xlsx, pptx eller PDF',
      encrypted: 'Dokumentet er låst med passord eller rettar. Lagre ein kopi utan lås',
      'old-format':
        'Fila er i eit eldre format (doc, xls, ppt eller rtf). Lagre ho som docx, xlsx, pptx eller PDF',
      'phone-picture':
        'Biletet er lagra som HEIC, og det kan vi ikkje lese. Lagre det som JPEG. På iPhone: Innstillingar, Kamera, Format, «Mest kompatibelt»',
      'damaged-picture': 'Biletet er skadd eller ufullstendig. Lagre det på nytt og prøv igjen',
      'too-many-pixels': 'Biletet har fleire enn 60 millionar biletpunkt. Gjer det mindre først',
      'damaged-document': 'Dokumentet er skadd. Opne det, lagre det på nytt og prøv igjen',
      'sound-or-film':
        'Vi tek ikkje imot lyd og film. Legg fila ein annan stad og lagre ei lenkje til ho',
      unknown:
        'Vi kjenner ikkje att filtypen. Legg ved PDF, Word, Excel, PowerPoint, OpenDocument, rein tekst, CSV eller eit bilete',
    } satisfies Record<FileRefusal, string>,
  },
)
