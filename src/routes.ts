/**
 * Every address of the product. Links, forms, redirects and route registrations come from here.
 * A pattern is Fastify's (`:name`); `href` fills it and encodes what it is given.
 */
type ParamNames<Pattern extends string> = Pattern extends `${infer Head}/${infer Tail}`
  ? ParamNames<Head> | ParamNames<Tail>
  : Pattern extends `:${infer Name}`
    ? Name
    : never

export interface Address<Pattern extends string> {
  readonly pattern: Pattern
  href(
    ...params: ParamNames<Pattern> extends never ? [] : [Record<ParamNames<Pattern>, string>]
  ): string
}

function address<const Pattern extends string>(pattern: Pattern): Address<Pattern> {
  return {
    pattern,
    href: (...params) => {
      const values: Partial<Record<string, string>> = params[0] ?? {}
      return pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) =>
        encodeURIComponent(values[name] ?? ''),
      )
    },
  }
}

export const routes = {
  home: address('/'),
  findMunicipality: address('/finn-kommune'),
  law: address('/lov'),
  about: address('/om'),
  privacy: address('/personvern'),
  accessibility: address('/tilgjengelighet'),
  security: address('/sikkerhet'),
  language: address('/malform'),
  securityTxt: address('/.well-known/security.txt'),

  login: address('/logg-inn'),
  loginSent: address('/logg-inn/sendt'),
  loginLink: address('/logg-inn/:token'),
  logout: address('/logg-ut'),
  logoutEverywhere: address('/logg-ut/alle-steder'),
  reminders: address('/min-side/paminnelser'),
  myPage: address('/min-side'),

  calendarFeed: address('/kalender/:token'),

  trial: address('/prov'),
  trialMunicipality: address('/prov/kommune'),

  operator: address('/drift'),
  operatorOrganisations: address('/drift/kommuner'),
  operatorCounties: address('/drift/fylker'),
  operatorAdministrator: address('/drift/organisasjoner/:tenantId/administrator'),
  operatorOutbox: address('/drift/utboks'),
  operatorLog: address('/drift/logg'),

  municipality: address('/:slug'),
  publicStrategy: address('/:slug/planstrategi/:period'),
  publicProposal: address('/:slug/planstrategi/:period/forslag/:number'),
  publicEdition: address('/:slug/planstrategi/:period/utgave/:number'),
  publicPicture: address('/:slug/planstrategi/:period/bilder/:attachmentId'),
  publicPlans: address('/:slug/planer'),
  publicProgress: address('/:slug/oppfolging'),
  portalAtom: address('/:slug/planstrategi.atom'),
  portalCalendar: address('/:slug/planstrategi.ics'),
  electedSummary: address('/:slug/folkevalgte/:period'),
  settings: address('/:slug/innstillinger'),
  people: address('/:slug/innstillinger/personer'),
  person: address('/:slug/innstillinger/personer/:personId'),
  removePerson: address('/:slug/innstillinger/personer/:personId/fjern'),
  inviteAgain: address('/:slug/innstillinger/personer/:personId/inviter'),
  tokens: address('/:slug/innstillinger/nokler'),
  revokeToken: address('/:slug/innstillinger/nokler/:tokenId/trekk'),
  documentLook: address('/:slug/innstillinger/dokumenter'),
  outbox: address('/:slug/innstillinger/utboks'),
  auditLog: address('/:slug/innstillinger/endringslogg'),
  auditLogCsv: address('/:slug/innstillinger/endringslogg.csv'),

  workspace: address('/:slug/arbeid'),
  startStrategy: address('/:slug/arbeid/ny'),
  overview: address('/:slug/arbeid/:period'),
  markCurrent: address('/:slug/arbeid/:period/gjeldende/:strategyId'),
  progress: address('/:slug/arbeid/:period/framdrift'),
  progressDates: address('/:slug/arbeid/:period/framdrift/datoer'),
  acceptSchedule: address('/:slug/arbeid/:period/framdrift/ta-i-bruk'),
  activity: address('/:slug/arbeid/:period/framdrift/aktivitet/:key'),
  activityDone: address('/:slug/arbeid/:period/framdrift/aktivitet/:key/ferdig'),
  activityDetails: address('/:slug/arbeid/:period/framdrift/aktivitet/:key/detaljer'),
  removeActivity: address('/:slug/arbeid/:period/framdrift/aktivitet/:key/fjern'),
  restoreActivity: address('/:slug/arbeid/:period/framdrift/aktivitet/:key/hent-tilbake'),
  activities: address('/:slug/arbeid/:period/aktiviteter'),
  newActivity: address('/:slug/arbeid/:period/aktiviteter/ny'),
  activityStatus: address('/:slug/arbeid/:period/aktiviteter/status'),
  deviation: address('/:slug/arbeid/:period/framdrift/avvik/:code'),
  premises: address('/:slug/arbeid/:period/framdrift/forutsetninger'),
  meetings: address('/:slug/arbeid/:period/framdrift/moter'),
  removeMeeting: address('/:slug/arbeid/:period/framdrift/moter/:meetingId/fjern'),
  restoreMeeting: address('/:slug/arbeid/:period/framdrift/moter/:meetingId/hent-tilbake'),
  newMeetingCalendar: address('/:slug/arbeid/:period/framdrift/moter/ny-kalender'),
  acceptMeetingCalendar: address('/:slug/arbeid/:period/framdrift/moter/ny-kalender/ta-i-bruk'),
  meeting: address('/:slug/arbeid/:period/framdrift/moter/:meetingId'),
  chooseMeeting: address('/:slug/arbeid/:period/framdrift/moter/:meetingId/velg'),
  meetingCalendar: address('/:slug/arbeid/:period/framdrift/moter/:meetingId/mote.ics'),
  moveMeeting: address('/:slug/arbeid/:period/framdrift/moter/:meetingId/flytt'),
  meetingMinutes: address('/:slug/arbeid/:period/framdrift/moter/:meetingId/protokoll'),
  newAgendaItem: address('/:slug/arbeid/:period/framdrift/moter/:meetingId/saker'),
  agendaItem: address('/:slug/arbeid/:period/framdrift/moter/:meetingId/saker/:agendaItemId'),
  orderAgenda: address(
    '/:slug/arbeid/:period/framdrift/moter/:meetingId/saker/:agendaItemId/rekkefolge',
  ),
  removeAgendaItem: address(
    '/:slug/arbeid/:period/framdrift/moter/:meetingId/saker/:agendaItemId/fjern',
  ),
  agendaItemEvidence: address(
    '/:slug/arbeid/:period/framdrift/moter/:meetingId/saker/:agendaItemId/dokumentasjon',
  ),
  restoreAgendaItem: address(
    '/:slug/arbeid/:period/framdrift/moter/:meetingId/saker/:agendaItemId/hent-tilbake',
  ),
  addComment: address('/:slug/arbeid/:period/merknader'),
  removeComment: address('/:slug/arbeid/:period/merknader/:commentId/fjern'),
  restoreComment: address('/:slug/arbeid/:period/merknader/:commentId/hent-tilbake'),
  addAttachment: address('/:slug/arbeid/:period/vedlegg'),
  attachment: address('/:slug/arbeid/:period/vedlegg/:attachmentId'),
  removeAttachment: address('/:slug/arbeid/:period/vedlegg/:attachmentId/fjern'),
  restoreAttachment: address('/:slug/arbeid/:period/vedlegg/:attachmentId/hent-tilbake'),
  addCaseLink: address('/:slug/arbeid/:period/saker'),
  removeCaseLink: address('/:slug/arbeid/:period/saker/:caseLinkId/fjern'),
  restoreCaseLink: address('/:slug/arbeid/:period/saker/:caseLinkId/hent-tilbake'),
  planParts: address('/:slug/arbeid/:period/prosessplan/innhold'),
  planText: address('/:slug/arbeid/:period/prosessplan/tekst/:textKind'),
  planItems: address('/:slug/arbeid/:period/prosessplan/liste/:itemKind'),
  planItem: address('/:slug/arbeid/:period/prosessplan/liste/:itemKind/:itemId'),
  removePlanItem: address('/:slug/arbeid/:period/prosessplan/liste/:itemKind/:itemId/fjern'),
  restorePlanItem: address(
    '/:slug/arbeid/:period/prosessplan/liste/:itemKind/:itemId/hent-tilbake',
  ),
  movePlanItem: address('/:slug/arbeid/:period/prosessplan/liste/:itemKind/:itemId/flytt'),
  planRaci: address('/:slug/arbeid/:period/prosessplan/ansvar'),
  planRaciMember: address('/:slug/arbeid/:period/prosessplan/ansvar/:itemId'),
  gatherings: address('/:slug/arbeid/:period/prosessplan/samlinger'),
  gathering: address('/:slug/arbeid/:period/prosessplan/samlinger/:gatheringId'),
  removeGathering: address('/:slug/arbeid/:period/prosessplan/samlinger/:gatheringId/fjern'),
  restoreGathering: address(
    '/:slug/arbeid/:period/prosessplan/samlinger/:gatheringId/hent-tilbake',
  ),
  copyGathering: address('/:slug/arbeid/:period/prosessplan/samlinger/:gatheringId/kopier'),
  gatheringDocx: address('/:slug/arbeid/:period/prosessplan/samlinger/:gatheringId/plan.docx'),
  gatheringPdf: address('/:slug/arbeid/:period/prosessplan/samlinger/:gatheringId/plan.pdf'),
  gatheringWorkbook: address('/:slug/arbeid/:period/prosessplan/samlinger/:gatheringId/plan.xlsx'),
  newGatheringRow: address('/:slug/arbeid/:period/prosessplan/samlinger/:gatheringId/poster'),
  gatheringRow: address('/:slug/arbeid/:period/prosessplan/samlinger/:gatheringId/poster/:rowId'),
  moveGatheringRow: address(
    '/:slug/arbeid/:period/prosessplan/samlinger/:gatheringId/poster/:rowId/flytt',
  ),
  removeGatheringRow: address(
    '/:slug/arbeid/:period/prosessplan/samlinger/:gatheringId/poster/:rowId/fjern',
  ),
  restoreGatheringRow: address(
    '/:slug/arbeid/:period/prosessplan/samlinger/:gatheringId/poster/:rowId/hent-tilbake',
  ),
  scheduleWorkbook: address('/:slug/arbeid/:period/framdrift.xlsx'),
  schedulePoster: address('/:slug/arbeid/:period/framdrift-a3.pdf'),
  processPlan: address('/:slug/arbeid/:period/prosessplan'),
  processPlanDocx: address('/:slug/arbeid/:period/prosessplan.docx'),
  processPlanPdf: address('/:slug/arbeid/:period/prosessplan.pdf'),
  scheduleCalendar: address('/:slug/arbeid/:period/framdrift.ics'),
  calendar: address('/:slug/arbeid/:period/kalender'),
  revokeCalendar: address('/:slug/arbeid/:period/kalender/:feedId/trekk'),
  plans: address('/:slug/arbeid/:period/planer'),
  changePlansTogether: address('/:slug/arbeid/:period/planer/samlet'),
  undoPlanChange: address('/:slug/arbeid/:period/planer/endringer/:changeId/angre'),
  copyEarlierPlans: address('/:slug/arbeid/:period/planer/hent-forrige'),
  newPlan: address('/:slug/arbeid/:period/planer/ny'),
  importPlans: address('/:slug/arbeid/:period/planer/import'),
  plansCsv: address('/:slug/arbeid/:period/planer/planer.csv'),
  planHierarchy: address('/:slug/arbeid/:period/planer/hierarki'),
  planTypes: address('/:slug/arbeid/:period/planer/typer'),
  planType: address('/:slug/arbeid/:period/planer/typer/:planType'),
  planAges: address('/:slug/arbeid/:period/planer/alder'),
  plansWorkbook: address('/:slug/arbeid/:period/planer/planer.xlsx'),
  plan: address('/:slug/arbeid/:period/planer/plan/:planId'),
  editPlan: address('/:slug/arbeid/:period/planer/plan/:planId/endre'),
  removePlan: address('/:slug/arbeid/:period/planer/plan/:planId/fjern'),
  restorePlan: address('/:slug/arbeid/:period/planer/plan/:planId/hent-tilbake'),
  planningNeeds: address('/:slug/arbeid/:period/planbehov'),
  planNeed: address('/:slug/arbeid/:period/planbehov/plan/:planId'),
  moveNeed: address('/:slug/arbeid/:period/planbehov/tavle'),
  undoNeedChange: address('/:slug/arbeid/:period/planbehov/endringer/:changeId/angre'),
  planningCapacity: address('/:slug/arbeid/:period/planbehov/kapasitet'),
  planningCommunityPart: address('/:slug/arbeid/:period/planbehov/samfunnsdel'),
  planningAmbitions: address('/:slug/arbeid/:period/planbehov/ambisjoner'),
  planningAmbition: address('/:slug/arbeid/:period/planbehov/ambisjoner/:ambitionId'),
  removeAmbition: address('/:slug/arbeid/:period/planbehov/ambisjoner/:ambitionId/fjern'),
  restoreAmbition: address('/:slug/arbeid/:period/planbehov/ambisjoner/:ambitionId/hent-tilbake'),
  planningAlternatives: address('/:slug/arbeid/:period/planbehov/alternativer'),
  saveNeedsVersion: address('/:slug/arbeid/:period/planbehov/alternativer/versjoner'),
  changeAlternative: address('/:slug/arbeid/:period/planbehov/alternativer/:alternativeId'),
  useAlternative: address('/:slug/arbeid/:period/planbehov/alternativer/:alternativeId/bruk'),
  removeAlternative: address('/:slug/arbeid/:period/planbehov/alternativer/:itemId/fjern'),
  restoreAlternative: address('/:slug/arbeid/:period/planbehov/alternativer/:itemId/hent-tilbake'),
  acceptFit: address('/:slug/arbeid/:period/planbehov/kapasitet/forslag'),
  requiredPlans: address('/:slug/arbeid/:period/planer/lovpalagte'),
  requiredPlan: address('/:slug/arbeid/:period/planer/lovpalagte/:requiredKey'),
  addRequiredPlan: address('/:slug/arbeid/:period/planer/lovpalagte/:requiredKey/legg-til'),
  removeRequiredPlan: address('/:slug/arbeid/:period/planer/lovpalagte/:requiredKey/fjern'),
  restoreRequiredPlan: address('/:slug/arbeid/:period/planer/lovpalagte/:requiredKey/hent-tilbake'),
  strategyDocument: address('/:slug/arbeid/:period/strategi'),
  readDocument: address('/:slug/arbeid/:period/strategi/les'),
  documentDocx: address('/:slug/arbeid/:period/strategi/planstrategi.docx'),
  documentPdf: address('/:slug/arbeid/:period/strategi/planstrategi.pdf'),
  documentJson: address('/:slug/arbeid/:period/strategi/planstrategi.json'),
  documentPlans: address('/:slug/arbeid/:period/strategi/planer.xlsx'),
  casePapers: address('/:slug/arbeid/:period/strategi/saksdokumenter'),
  casePaper: address('/:slug/arbeid/:period/strategi/saksdokumenter/:paper'),
  casePaperDocx: address('/:slug/arbeid/:period/strategi/saksdokumenter/:paper/dokument.docx'),
  casePaperPdf: address('/:slug/arbeid/:period/strategi/saksdokumenter/:paper/dokument.pdf'),
  newSection: address('/:slug/arbeid/:period/strategi/deler'),
  section: address('/:slug/arbeid/:period/strategi/deler/:sectionKey'),
  holdSection: address('/:slug/arbeid/:period/strategi/deler/:sectionKey/hold'),
  writeSection: address('/:slug/arbeid/:period/strategi/deler/:sectionKey/skriv'),
  releaseSection: address('/:slug/arbeid/:period/strategi/deler/:sectionKey/slipp'),
  arrangeSection: address('/:slug/arbeid/:period/strategi/deler/:sectionKey/oppsett'),
  removeSection: address('/:slug/arbeid/:period/strategi/deler/:sectionKey/fjern'),
  restoreSection: address('/:slug/arbeid/:period/strategi/deler/:sectionKey/hent-tilbake'),
  sectionVersions: address('/:slug/arbeid/:period/strategi/deler/:sectionKey/versjoner'),
  sectionRemarks: address('/:slug/arbeid/:period/strategi/deler/:sectionKey/merknader'),
  sectionRemark: address('/:slug/arbeid/:period/strategi/deler/:sectionKey/merknader/:remarkId'),
  sectionProposals: address('/:slug/arbeid/:period/strategi/deler/:sectionKey/forslag'),
  sectionProposal: address('/:slug/arbeid/:period/strategi/deler/:sectionKey/forslag/:proposalId'),
  sectionPictures: address('/:slug/arbeid/:period/strategi/deler/:sectionKey/bilder'),
  readingLinks: address('/:slug/arbeid/:period/strategi/leselenker'),
  revokeReadingLink: address('/:slug/arbeid/:period/strategi/leselenker/:linkId/trekk'),
  readByLink: address('/les/:token'),
  pictureByLink: address('/les/:token/bilder/:attachmentId'),
  decision: address('/:slug/arbeid/:period/vedtak'),
  publishProposal: address('/:slug/arbeid/:period/vedtak/publiser'),
  proposalVersion: address('/:slug/arbeid/:period/vedtak/versjon/:number'),
  proposalDifferences: address('/:slug/arbeid/:period/vedtak/forskjell'),
  newTreatment: address('/:slug/arbeid/:period/vedtak/behandling/ny'),
  treatment: address('/:slug/arbeid/:period/vedtak/behandling/:treatmentId'),
  treatmentPlans: address('/:slug/arbeid/:period/vedtak/behandling/:treatmentId/planer'),
  treatmentTexts: address('/:slug/arbeid/:period/vedtak/behandling/:treatmentId/tekst'),
  treatmentAlternatives: address('/:slug/arbeid/:period/vedtak/behandling/:treatmentId/forslag'),
  treatmentImpartiality: address('/:slug/arbeid/:period/vedtak/behandling/:treatmentId/habilitet'),
  removeTreatment: address('/:slug/arbeid/:period/vedtak/behandling/:treatmentId/fjern'),
  restoreTreatment: address('/:slug/arbeid/:period/vedtak/behandling/:treatmentId/hent-tilbake'),
  adoptionReason: address('/:slug/arbeid/:period/vedtak/behandling/:treatmentId/grunn/:code'),
  makeEdition: address('/:slug/arbeid/:period/vedtak/behandling/:treatmentId/utgave'),
  newLegalityReview: address(
    '/:slug/arbeid/:period/vedtak/behandling/:treatmentId/lovlighetskontroll',
  ),
  legalityReview: address('/:slug/arbeid/:period/vedtak/lovlighetskontroll/:reviewId'),
  removeLegalityReview: address('/:slug/arbeid/:period/vedtak/lovlighetskontroll/:reviewId/fjern'),
  restoreLegalityReview: address(
    '/:slug/arbeid/:period/vedtak/lovlighetskontroll/:reviewId/hent-tilbake',
  ),
  edition: address('/:slug/arbeid/:period/vedtak/utgave/:number'),
  deleteEditionNames: address('/:slug/arbeid/:period/vedtak/utgave/:number/personopplysninger'),
  followUp: address('/:slug/arbeid/:period/oppfolging'),
  planProgress: address('/:slug/arbeid/:period/oppfolging/plan/:planId'),
  followUpItems: address('/:slug/arbeid/:period/oppfolging/liste/:followUpKind'),
  followUpItem: address('/:slug/arbeid/:period/oppfolging/liste/:followUpKind/:followUpId'),
  removeFollowUpItem: address(
    '/:slug/arbeid/:period/oppfolging/liste/:followUpKind/:followUpId/fjern',
  ),
  restoreFollowUpItem: address(
    '/:slug/arbeid/:period/oppfolging/liste/:followUpKind/:followUpId/hent-tilbake',
  ),
  ownAnnualWheel: address('/:slug/arbeid/:period/oppfolging/arshjul/ta-i-bruk'),
  yearlyStatus: address('/:slug/arbeid/:period/oppfolging/status'),
  yearlyStatusReport: address('/:slug/arbeid/:period/oppfolging/status/:statusId'),
  yearlyStatusDocx: address('/:slug/arbeid/:period/oppfolging/status/:statusId/status.docx'),
  yearlyStatusPdf: address('/:slug/arbeid/:period/oppfolging/status/:statusId/status.pdf'),
  nextTerm: address('/:slug/arbeid/:period/oppfolging/neste-periode'),
  handover: address('/:slug/arbeid/:period/overlevering'),
  lawCheck: address('/:slug/arbeid/:period/lovsjekk'),
  requirement: address('/:slug/arbeid/:period/lovsjekk/:requirementId'),
  withdrawEvidence: address('/:slug/arbeid/:period/lovsjekk/:requirementId/:evidenceId/trekk'),
  dualRoles: address('/:slug/arbeid/:period/habilitet'),
  removeDualRole: address('/:slug/arbeid/:period/habilitet/:dualRoleId/fjern'),
} as const

/** The word in `routes.planText` for each text of the process plan. */
export const planTextWords = {
  mandate: 'mandat',
  'desired-result': 'onsket-resultat',
  evaluation: 'evaluering',
  handover: 'overlevering',
} as const

/** Where the API describes itself; answered by the API, which is no page. */
export const apiDescription = '/api/v1/openapi.json'

/** `2028-2031` */
export function periodOf(term: { firstYear: number; lastYear: number }): string {
  return `${term.firstYear}-${term.lastYear}`
}

/** «2028–2031», as it is read. */
export function periodLabel(term: { firstYear: number; lastYear: number }): string {
  return `${term.firstYear}–${term.lastYear}`
}
