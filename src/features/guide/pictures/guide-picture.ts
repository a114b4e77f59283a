import type { BlockOf } from '#platform/documents/blocks.ts'
import type { Language } from '#platform/i18n/language.ts'
export function isPictureName(name: string): boolean {
  return name.length > 0
}
export function guidePicture(
  name: string,
  _language: Language,
): Pick<BlockOf<'figure'>, 'svg' | 'narrowSvg' | 'alternative' | 'caption'> {
  return {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 10"></svg>',
    alternative: name,
    caption: name,
  }
}
