import { accountsFollowRecords } from "./accounts-follow-records.ts";
import { areasAndDistrictsAgree } from "./areas-and-districts-agree.ts";
import type { Check } from "./check.ts";
import { discrepanciesLinkRecords } from "./discrepancies-link-records.ts";
import { evidenceSound } from "./evidence-sound.ts";
import { factsFollowWords } from "./facts-follow-words.ts";
import { factsShareLinks } from "./facts-share-links.ts";
import { fieldsFollowPlaces } from "./fields-follow-places.ts";
import { linksFollowPlaces } from "./links-follow-places.ts";
import { linksResolve } from "./links-resolve.ts";
import { listsNameOnce } from "./lists-name-once.ts";
import { noGoalTwice } from "./no-goal-twice.ts";
import { observationsFitTargets } from "./observations-fit-targets.ts";
import { observationsFollowQuotations } from "./observations-follow-quotations.ts";
import { printedValuesProved } from "./printed-values-proved.ts";
import { projectKinds } from "./project-kinds.ts";
import { projectsNameClusters } from "./projects-name-clusters.ts";
import { ranges } from "./ranges.ts";
import { restatementsAgree } from "./restatements-agree.ts";
import { sectionsNest } from "./sections-nest.ts";
import { statementsFollowEvidence } from "./statements-follow-evidence.ts";
import { statementsRestOnEvidence } from "./statements-rest-on-evidence.ts";
import { sumsFollowWords } from "./sums-follow-words.ts";
import { targetKinds } from "./target-kinds.ts";
import { textsClean } from "./texts-clean.ts";
import { textsInTheirScript } from "./texts-in-their-script.ts";
import { translationsFollow } from "./translations-follow.ts";
import { uniqueCodes } from "./unique-codes.ts";
import { uniqueIds } from "./unique-ids.ts";
import { uniqueNames } from "./unique-names.ts";
import { unitsAgree } from "./units-agree.ts";

/** Every rule for the data, in the order in which an editor wants to hear of them. */
export const checks: readonly Check[] = [
  uniqueIds,
  uniqueCodes,
  uniqueNames,
  listsNameOnce,
  textsClean,
  textsInTheirScript,
  translationsFollow,
  linksResolve,
  evidenceSound,
  sectionsNest,
  fieldsFollowPlaces,
  linksFollowPlaces,
  projectsNameClusters,
  areasAndDistrictsAgree,
  printedValuesProved,
  ranges,
  unitsAgree,
  projectKinds,
  targetKinds,
  noGoalTwice,
  factsFollowWords,
  factsShareLinks,
  restatementsAgree,
  statementsRestOnEvidence,
  statementsFollowEvidence,
  sumsFollowWords,
  accountsFollowRecords,
  discrepanciesLinkRecords,
  observationsFitTargets,
  observationsFollowQuotations,
];
