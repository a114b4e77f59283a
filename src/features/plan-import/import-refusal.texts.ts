import { dictionary } from '#platform/i18n/language.ts'
import type { TableRefusal } from '#platform/tables/read-table-file.ts'

/** Why nothing could be read, and what to do about it. */
export const importRefusalTexts = dictionary(
  {
    empty: 'Det står ingenting der. Se etter om tabellen ble lagret, og prøv igjen',
    'too-large': 'Tabellen er større enn 5 MB. Ta bort bilder og gamle ark, eller del den i to',
    'old-excel':
      'Fila er i et eldre eller binært Excel-format. Åpne den i Excel, lagre den som «Excel-arbeidsbok (.xlsx)», og velg den på nytt',
    encrypted: 'Fila er låst med passord. Lagre en kopi uten passord, og velg den',
    'open-document':
      'Fila er i OpenDocument-format. Lagre den som Excel (.xlsx) eller CSV, og velg den på nytt',
    document:
      'Fila er et dokument, ikke en tabell. Åpne den, kopier tabellen, og lim den inn i feltet',
    pdf: 'Fila er en PDF. Åpne den, kopier tabellen, og lim den inn i feltet. Finnes tabellen i Word eller Excel, blir den bedre lest derfra',
    picture: 'Fila er et bilde, og det kan vi ikke lese. Finn tabellen som tekst eller i Excel',
    archive: 'Fila er en pakke med filer. Pakk den ut, og velg regnearket',
    'web-page':
      'Fila er en nettside. Åpne den i en nettleser, kopier tabellen, og lim den inn i feltet',
    damaged: 'Fila er skadet. Åpne den i Excel, lagre den på nytt, og prøv igjen',
    'too-much-inside':
      'Fila inneholder mye mer enn en plantabell. Kopier tabellen til et nytt regneark, og velg det',
    'too-many-rows': 'Tabellen har flere enn 5 000 rader. Del den i flere',
    'too-many-columns':
      'Tabellen har flere enn 60 kolonner. Ta bort dem som ikke handler om planene',
    'cell-too-long':
      'En celle har mer enn 10 000 tegn. Er dette en tabell, må kolonnene skilles fra hverandre',
    unknown: 'Vi kjenner ikke igjen filtypen. Velg en fil fra Excel (.xlsx) eller en CSV-fil',
  } satisfies Record<TableRefusal, string>,
  {
    empty: 'Det står ingenting der. Sjå etter om tabellen vart lagra, og prøv igjen',
    'too-large': 'Tabellen er større enn 5 MB. Ta bort bilete og gamle ark, eller del han i to',
    'old-excel':
      'Fila er i eit eldre eller binært Excel-format. Opne ho i Excel, lagre ho som «Excel-arbeidsbok (.xlsx)», og vel ho på nytt',
    encrypted: 'Fila er låst med passord. Lagre ein kopi utan passord, og vel han',
    'open-document':
      'Fila er i OpenDocument-format. Lagre ho som Excel (.xlsx) eller CSV, og vel ho på nytt',
    document:
      'Fila er eit dokument, ikkje ein tabell. Opne ho, kopier tabellen, og lim han inn i feltet',
    pdf: 'Fila er ein PDF. Opne ho, kopier tabellen, og lim han inn i feltet. Finst tabellen i Word eller Excel, blir han betre lesen derifrå',
    picture: 'Fila er eit bilete, og det kan vi ikkje lese. Finn tabellen som tekst eller i Excel',
    archive: 'Fila er ei pakke med filer. Pakk ho ut, og vel reknearket',
    'web-page':
      'Fila er ei nettside. Opne ho i ein nettlesar, kopier tabellen, og lim han inn i feltet',
    damaged: 'Fila er skadd. Opne ho i Excel, lagre ho på nytt, og prøv igjen',
    'too-much-inside':
      'Fila inneheld mykje meir enn ein plantabell. Kopier tabellen til eit nytt rekneark, og vel det',
    'too-many-rows': 'Tabellen har fleire enn 5 000 rader. Del han i fleire',
    'too-many-columns':
      'Tabellen har fleire enn 60 kolonnar. Ta bort dei som ikkje handlar om planane',
    'cell-too-long':
      'Ei celle har meir enn 10 000 teikn. Er dette ein tabell, må kolonnane skiljast frå kvarandre',
    unknown: 'Vi kjenner ikkje att filtypen. Vel ei fil frå Excel (.xlsx) eller ei CSV-fil',
  } satisfies Record<TableRefusal, string>,
)
