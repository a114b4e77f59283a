import { address } from './address.ts'

/** The addresses of the knowledge base and the challenge picture, for everybody and in the workspace. */
export const knowledgeAddresses = {
  publicKnowledge: address('/:slug/kunnskap'),
  publicTheme: address('/:slug/kunnskap/tema/:theme'),
  publicIndicator: address('/:slug/kunnskap/indikator/:indicator'),
  publicIndicatorMap: address('/:slug/kunnskap/indikator/:indicator/kart'),
  publicFigureSvg: address('/:slug/kunnskap/figur/:figure/figur.svg'),
  publicFigurePng: address('/:slug/kunnskap/figur/:figure/figur.png'),
  publicFigureDocx: address('/:slug/kunnskap/figur/:figure/figur.docx'),
  publicFigureCsv: address('/:slug/kunnskap/figur/:figure/tall.csv'),
  publicFigureXlsx: address('/:slug/kunnskap/figur/:figure/tall.xlsx'),
  knowledge: address('/:slug/arbeid/:period/kunnskap'),
  findings: address('/:slug/arbeid/:period/kunnskap/funn'),
  challenges: address('/:slug/arbeid/:period/kunnskap/utfordringer'),
  startChallenges: address('/:slug/arbeid/:period/kunnskap/utfordringer/tema'),
  challenge: address('/:slug/arbeid/:period/kunnskap/utfordringer/:challengeId'),
  moveChallenge: address('/:slug/arbeid/:period/kunnskap/utfordringer/:challengeId/flytt'),
  removeChallenge: address('/:slug/arbeid/:period/kunnskap/utfordringer/:challengeId/fjern'),
  restoreChallenge: address(
    '/:slug/arbeid/:period/kunnskap/utfordringer/:challengeId/hent-tilbake',
  ),
  foundations: address('/:slug/arbeid/:period/kunnskap/grunnlag'),
  foundation: address('/:slug/arbeid/:period/kunnskap/grunnlag/:foundationKey'),
  knowledgeGaps: address('/:slug/arbeid/:period/kunnskap/kunnskapshull'),
  knowledgeGap: address('/:slug/arbeid/:period/kunnskap/kunnskapshull/:gapId'),
  removeKnowledgeGap: address('/:slug/arbeid/:period/kunnskap/kunnskapshull/:gapId/fjern'),
  restoreKnowledgeGap: address('/:slug/arbeid/:period/kunnskap/kunnskapshull/:gapId/hent-tilbake'),
  knowledgeTexts: address('/:slug/arbeid/:period/kunnskap/tekster'),
  challengeSection: address('/:slug/arbeid/:period/kunnskap/tekster/:sectionWord'),
  challengePicture: address('/:slug/arbeid/:period/kunnskap/utfordringsbilde'),
  ownProjection: address('/:slug/arbeid/:period/kunnskap/framskriving'),
  ownScenario: address('/:slug/arbeid/:period/kunnskap/framskriving/:scenarioId'),
  removeScenario: address('/:slug/arbeid/:period/kunnskap/framskriving/:scenarioId/fjern'),
  restoreScenario: address('/:slug/arbeid/:period/kunnskap/framskriving/:scenarioId/hent-tilbake'),
  ownScenarioSvg: address(
    '/:slug/arbeid/:period/kunnskap/framskriving/:scenarioId/:figure/figur.svg',
  ),
  ownScenarioPng: address(
    '/:slug/arbeid/:period/kunnskap/framskriving/:scenarioId/:figure/figur.png',
  ),
  ownScenarioDocx: address(
    '/:slug/arbeid/:period/kunnskap/framskriving/:scenarioId/:figure/figur.docx',
  ),
  ownScenarioCsv: address(
    '/:slug/arbeid/:period/kunnskap/framskriving/:scenarioId/:figure/tall.csv',
  ),
  ownScenarioXlsx: address(
    '/:slug/arbeid/:period/kunnskap/framskriving/:scenarioId/:figure/tall.xlsx',
  ),
  publicChallengePicture: address('/:slug/kunnskap/utfordringsbilde/:number'),
  publicChallengeSummary: address('/:slug/kunnskap/utfordringsbilde/:number/kort'),
  publicChallengeScreen: address('/:slug/kunnskap/utfordringsbilde/:number/storskjerm'),
  publicChallengeDocx: address('/:slug/kunnskap/utfordringsbilde/:number/utfordringsbilde.docx'),
  publicChallengePdf: address('/:slug/kunnskap/utfordringsbilde/:number/utfordringsbilde.pdf'),
  publicChallengeSummaryPdf: address('/:slug/kunnskap/utfordringsbilde/:number/kort.pdf'),
  publicChallengeImage: address('/:slug/kunnskap/utfordringsbilde/:number/bilder/:attachmentId'),
} as const
