import { steps } from '#domain/process.ts'
import { stepTexts } from '#features/process/index.ts'
import type { BlockOf } from '#platform/documents/blocks.ts'
import type { Language } from '#platform/i18n/language.ts'
import { igpPicture } from './igp-picture.ts'
import { stairsAcross, stairsDown } from './level-pictures.ts'
import { acrossPicture, downwardPicture, roadPicture } from './path-pictures.ts'
import { type PlanBox, pictureTexts } from './picture.texts.ts'
import { type Drawn, type Form, framed, type PictureItem } from './picture-parts.ts'
import { planSystemPicture } from './plan-system-picture.ts'
import { yearWheel } from './year-picture.ts'

export const pictureNames = [
  'trinn',
  'plansystem',
  'faser',
  'medvirkning',
  'igp',
  'aret',
  'fire-ar',
] as const
export type PictureName = (typeof pictureNames)[number]

type GuidePicture = Required<
  Pick<BlockOf<'figure'>, 'svg' | 'narrowSvg' | 'alternative' | 'caption'>
>

export function isPictureName(name: string): name is PictureName {
  return (pictureNames as readonly string[]).includes(name)
}

/**
 * A picture of the guide, drawn for a screen or paper (720 units wide) and for a phone (300), in the
 * roles of the timeline, so that pages give it the colours of their scheme. The alternative says all
 * that the picture says.
 */
export function guidePicture(name: PictureName, language: Language): GuidePicture {
  const { caption, shows } = pictureTexts[language][name]
  const alternative = [shows, ...said(name, language).map(sentence)].join(' ')
  return {
    caption,
    alternative,
    svg: framed('wide', draw(name, language, 'wide'), alternative),
    narrowSvg: framed('narrow', draw(name, language, 'narrow'), alternative),
  }
}

function draw(name: PictureName, language: Language, form: Form): Drawn {
  const texts = pictureTexts[language]
  const isWide = form === 'wide'
  switch (name) {
    case 'trinn':
      return isWide ? roadPicture(stepItems(language)) : downwardPicture(stepItems(language))
    case 'fire-ar':
      return isWide ? roadPicture(texts[name].items) : downwardPicture(texts[name].items)
    case 'faser':
      return isWide ? acrossPicture(texts[name].items) : downwardPicture(texts[name].items)
    case 'medvirkning':
      return isWide ? stairsAcross(texts[name].items) : stairsDown(texts[name].items)
    case 'igp':
      return igpPicture(texts[name].items, form)
    case 'aret':
      return isWide ? yearWheel(texts[name]) : downwardPicture(texts[name].items)
    case 'plansystem':
      return planSystemPicture(texts[name], form)
  }
}

/** Everything that is written in the picture, in the order it is read. */
function said(name: PictureName, language: Language): readonly string[] {
  const texts = pictureTexts[language]
  if (name === 'plansystem') {
    const { above, strategy, partsTitle, parts, plansTitle, plans, below, binds } = texts.plansystem
    const boxSentence = ({ title, text, binds: isBinding }: PlanBox) =>
      [`${title}:`, isBinding && `${binds}.`, text].filter(Boolean).join(' ')
    return [
      ...above.map(boxSentence),
      boxSentence(strategy),
      `${partsTitle}:`,
      ...parts.map(boxSentence),
      `${plansTitle}:`,
      ...plans.map(boxSentence),
      ...below.map(boxSentence),
    ]
  }
  const items = name === 'trinn' ? stepItems(language) : texts[name].items
  return items.map(({ mark, title, asked, text }) =>
    [`${named(title, mark)}:`, asked, text].filter(Boolean).join(' '),
  )
}

function named(title: string, mark: string | undefined): string {
  if (!mark) return title
  return /^\d+$/.test(mark) ? `${mark} ${title}` : `${title}, ${mark}`
}

function sentence(text: string): string {
  return /[.?!:]$/.test(text) ? text : `${text}.`
}

function stepItems(language: Language): readonly PictureItem[] {
  const { notes } = pictureTexts[language].trinn
  return steps.map((step) => ({
    mark: String(step),
    title: stepTexts[language][step].title,
    text: notes[step],
    isGoal: step === 9,
  }))
}
