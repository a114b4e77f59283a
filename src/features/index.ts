import type { Route } from '#platform/http/route.ts'
import { accountRoutes } from './account/index.ts'
import { activitiesRoutes } from './activities/index.ts'
import { calendarRoutes } from './calendar/index.ts'
import { casePapersRoutes } from './case-papers/index.ts'
import { challengePictureRoutes } from './challenge-picture/index.ts'
import { decisionRoutes } from './decision/index.ts'
import { documentLookRoutes } from './document-look/index.ts'
import { dossierRoutes } from './dossier/index.ts'
import { followUpRoutes } from './follow-up/index.ts'
import { guideRoutes } from './guide/index.ts'
import { handoverRoutes } from './handover/index.ts'
import { homeRoutes } from './home/index.ts'
import { knowledgeRoutes } from './knowledge-base/index.ts'
import { lawRoutes } from './law/index.ts'
import { lawCheckRoutes } from './law-check/index.ts'
import { meetingsRoutes } from './meetings/index.ts'
import { openDataRoutes } from './open-data/index.ts'
import { operatorRoutes } from './operator/index.ts'
import { ownFiguresRoutes } from './own-figures/index.ts'
import { planImportRoutes } from './plan-import/index.ts'
import { planRegisterRoutes } from './plan-register/index.ts'
import { planningNeedsRoutes } from './planning-needs/index.ts'
import { populationScenarioRoutes } from './population-scenarios/index.ts'
import { portalRoutes } from './portal/index.ts'
import { processRoutes } from './process/index.ts'
import { processPlanRoutes } from './process-plan/index.ts'
import { remindersRoutes } from './reminders/index.ts'
import { requiredPlansRoutes } from './required-plans/index.ts'
import { settingsRoutes } from './settings/index.ts'
import { steeringBasisRoutes } from './steering-basis/index.ts'
import { strategyDocumentRoutes } from './strategy-document/index.ts'
import { templatesRoutes } from './templates/index.ts'
import { trialRoutes } from './trial/index.ts'

/** Every page and form of the product. */
export const allRoutes: readonly Route[] = [
  ...homeRoutes,
  ...portalRoutes,
  ...knowledgeRoutes,
  ...accountRoutes,
  ...lawRoutes,
  ...guideRoutes,
  ...templatesRoutes,
  ...trialRoutes,
  ...operatorRoutes,
  ...remindersRoutes,
  ...settingsRoutes,
  ...documentLookRoutes,
  ...processRoutes,
  ...activitiesRoutes,
  ...meetingsRoutes,
  ...processPlanRoutes,
  ...dossierRoutes,
  ...lawCheckRoutes,
  ...challengePictureRoutes,
  ...planRegisterRoutes,
  ...planImportRoutes,
  ...ownFiguresRoutes,
  ...openDataRoutes,
  ...requiredPlansRoutes,
  ...planningNeedsRoutes,
  ...populationScenarioRoutes,
  ...strategyDocumentRoutes,
  ...casePapersRoutes,
  ...decisionRoutes,
  ...followUpRoutes,
  ...steeringBasisRoutes,
  ...calendarRoutes,
  ...handoverRoutes,
]
