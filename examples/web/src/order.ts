/** In which order the fields of an object stand in a form: as the contract declares them, object by object. */
const DECLARED: readonly string[][] = [
  "municipality cohort decidedOn reference period strategy network partnership forum application registration letter study report own",
  "title period municipalities needsAnalysis anchoring levels plans goals focusAreas measures",
  "municipality responsible analysedOn goalsSetOn",
  "completedOn areas",
  "title level subject",
  "body adoptedOn",
  "title actorGroup nationalGoal levels indicator dueOn",
  "title baseline target",
  "title restsOn",
  "title focusArea goals levels period responsible budget knowledgeBasis",
  "title lead leader period sectorGoals staffGroups supportBasis efforts collectiveLearning groups programmes",
  "needs focusAreas",
  "name level units sessions betweenWork",
  "name municipality leader resourcePersons worksWithLeader",
  "startsOn endsOn startsAt endsAt venue online attended",
  "title unit adaptedToUnit",
  "title items preparation",
  "title kind startsAt endsAt",
  "title county establishedBy establishedOn compositionDecidedBy period members invited representativeness plan recommendation votes proposal opinion decision",
  "name person represents voting period",
  "name represents standing",
  "title period adoptedOn points themes keyAgreed keyFactors keyInPlan",
  "point guidance",
  "title inclusivePractice share",
  "year madeOn consensus measures",
  "title participants period meetsCriteria owner partner ownerAmount partnerAmount",
  "title heldOn ballots",
  "member choice",
  "year madeBy presentedOn total lines",
  "name kind amount",
  "givenOn content",
  "year decidedBy decidedOn distributedOn lines",
  "partner partnerKind organisationNumber contactPerson contactPoint services packages modules period agreedOn frames",
  "title theme modules meets meetsNotified forumTheme",
  "title package meets knowledgeBasis",
  "kind call year period submittedOn dueOn applicants contactPerson assessment strategy goals targetGroups measures ongoingMeasures partnershipPlan ownEffort ownShare amountAsked budget",
  "kind name organisationNumber municipality responsible analysedOn ownAnalysis",
  "completedOn summary areas levels staffInvolved staffProcess samiPerspectives",
  "title description needs focusArea theme goals period years levels collectiveLearning plannedChange partner amount",
  "year description amount",
  "title notifiedIn period describedAs",
  "partnerKind partner description plannedTogether carriedOutTogether teacherEducation agreedOn",
  "title purpose measure recipientKind amount",
  "kind grantor recipient intermediary issuedOn amount earmarked purpose purposes measures grantedMeasures conditions paymentTiming payments timeFrame reporting controls obligations reactions appealTo signedBy signedOn budgetAuthority attestedBy attestedOn",
  "kind name organisationNumber account",
  "paidOn paidWhen amount",
  "title measure amount",
  "required dueOn yearly dueTo content",
  "municipality region receivedOn dueOn confirmedOn team mandate commitsToAttend workshops fee gln organisationNumber",
  "name email role workplace",
  "task givenBy givenOn",
  "title startsOn endsOn online attendedBy",
  "year needsAssessment staffInvolved samiPerspectives participants",
  "name workplace level ownership staffGroup basicEducation course institution credits support leave agreedWithParticipant supplyCost ownShare ownSharePaidBy stipend amount period startedOn finishedOn leftOn replacedBy replacedOn",
  "period submittedOn submittedTo measures results lines total unspent deducted repayments goalAttainment evaluation auditorsStatement",
  "title measure appliedFor period deviation carriedOut",
  "goal focusArea value assessment",
  "title purpose incurredOn measure budget actual",
  "amount paidOn",
  "sign reached assessment",
  "participates contribution",
  "givenBy givenOn stateAuthorised conclusion",
  "startsOn endsOn",
].map((names) => names.split(" "));

/** Texts that run over several lines. */
const PROSE = new Set(
  "assessment collectiveLearning conclusion conditions content contribution description deviation frames guidance keyInPlan knowledgeBasis obligations ownAnalysis ownEffort plannedChange representativeness samiPerspectives staffProcess summary teacherEducation".split(" "),
);

/** Texts that are no longer than a number. */
const SHORT = new Set(["municipality", "county", "region", "organisationNumber"]);

/** Lists that are folded away until they are asked for: long ones, seldom changed. */
const FOLDED = new Set(["units", "betweenWork"]);

/** The names of an object's fields in the order in which they stand in a form; those of a pack's own stay as they come. */
export function inOrder(names: readonly string[]): string[] {
  const shared = (declared: readonly string[]): number => names.filter((name) => declared.includes(name)).length;
  const best = DECLARED.reduce((best, each) => (shared(each) > shared(best) ? each : best), [] as readonly string[]);
  const rank = (name: string): number => (best.includes(name) ? best.indexOf(name) : best.length);
  return names.toSorted((left, right) => rank(left) - rank(right));
}

export function isProse(name: string): boolean {
  return PROSE.has(name);
}

export function isShort(name: string): boolean {
  return SHORT.has(name);
}

export function isFolded(name: string): boolean {
  return FOLDED.has(name);
}
