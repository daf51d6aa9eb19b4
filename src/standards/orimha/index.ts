/**
 * The endorsement of the Oregon Infant Mental Health Association (ORIMHA) as plain data, nothing else.
 *
 * @packageDocumentation
 */
export { ifa } from './ifa'
export { ifaRenewal } from './ifa-renewal'
export { ifs } from './ifs'
export { ifsRenewal } from './ifs-renewal'
export { imhmClinical } from './imhm-clinical'
export { imhmClinicalRenewal } from './imhm-clinical-renewal'
export { imhmPolicy } from './imhm-policy'
export { imhmPolicyRenewal } from './imhm-policy-renewal'
export { imhmResearch } from './imhm-research'
export { imhmResearchRenewal } from './imhm-research-renewal'
export { imhs } from './imhs'
export { imhsRenewal } from './imhs-renewal'
