import { odtRoot } from './odt-root.ts'
import { element, type Xml } from './xml.ts'

/**
 * How LibreOffice lays out the file: as it does with one from Word, so that the two look alike. One
 * that is left out gets the value that it had in the oldest versions.
 */
const settings: Readonly<Record<string, boolean | string>> = {
  EmbedFonts: true,
  // The larger of the room under one paragraph and over the next, not both.
  AddParaTableSpacing: false,
  AddParaSpacingToTableCells: true,
  AddParaLineSpacingToTableCells: true,
  HeaderSpacingBelowLastPara: true,
  PropLineSpacingShrinksFirstLine: true,
  AddExternalLeading: true,
  UseFormerLineSpacing: false,
  UseFormerObjectPositioning: false,
  UseFormerTextWrapping: false,
  UseOldNumbering: false,
  IgnoreFirstLineIndentInNumbering: false,
  PrinterIndependentLayout: 'high-resolution',
}

export function odtSettings(): Xml {
  const items = Object.entries(settings).map(([name, value]) =>
    element(
      'config:config-item',
      { 'config:name': name, 'config:type': typeof value },
      String(value),
    ),
  )
  const set = { 'config:name': 'ooo:configuration-settings' }
  return odtRoot(
    'document-settings',
    element('office:settings', {}, element('config:config-item-set', set, ...items)),
  )
}
