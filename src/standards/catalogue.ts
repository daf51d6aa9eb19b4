import type { Standard } from '../rulebook/standard'
import { consultant, consultantRenewal } from './ohio-ecmh/index'
import { level1, level1Renewal, level2, level2Renewal, level3, level3Renewal } from './ohio-imh/index'
import {
  ifa, ifaRenewal, ifs, ifsRenewal, imhmClinical, imhmClinicalRenewal, imhmPolicy, imhmPolicyRenewal, imhmResearch, imhmResearchRenewal, imhs, imhsRenewal,
} from './orimha/index'

/** Every standard of this rulebook, by id. */
export const standards = {
  [ifa.id]: ifa,
  [ifaRenewal.id]: ifaRenewal,
  [ifs.id]: ifs,
  [ifsRenewal.id]: ifsRenewal,
  [imhs.id]: imhs,
  [imhsRenewal.id]: imhsRenewal,
  [imhmClinical.id]: imhmClinical,
  [imhmClinicalRenewal.id]: imhmClinicalRenewal,
  [imhmPolicy.id]: imhmPolicy,
  [imhmPolicyRenewal.id]: imhmPolicyRenewal,
  [imhmResearch.id]: imhmResearch,
  [imhmResearchRenewal.id]: imhmResearchRenewal,
  [level1.id]: level1,
  [level1Renewal.id]: level1Renewal,
  [level2.id]: level2,
  [level2Renewal.id]: level2Renewal,
  [level3.id]: level3,
  [level3Renewal.id]: level3Renewal,
  [consultant.id]: consultant,
  [consultantRenewal.id]: consultantRenewal,
} as const satisfies Readonly<Record<string, Standard>>
