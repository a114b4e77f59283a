export { comparisonSentence } from './beside-others.ts'
export {
  type Comparison,
  type ComparisonGroup,
  compareIndicator,
  municipalitiesOf,
  type ReadyGroup,
  readyGroups,
  similarMunicipalities,
} from './compare.ts'
export {
  coverageText,
  figureText,
  gapText,
  inTime,
  timeText,
} from './figure-words.ts'
export {
  type FigureSource,
  type IndicatorFigure,
  type IndicatorFigures,
  indicatorFigures,
  latestFigure,
} from './figures.ts'
export { themeTexts } from './indicators.texts.ts'
export { followStatistics, keptEditions } from './kept-editions.ts'
export {
  type Indicator,
  type IndicatorTheme,
  indicatorById,
  indicatorLibrary,
  indicatorThemes,
  isTotal,
} from './library.ts'
export { changeSentence, findingSentence, valueSentence } from './sentences.ts'
