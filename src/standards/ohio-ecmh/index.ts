/**
 * Ohio's Early Childhood Mental Health credential as plain data, nothing else.
 *
 * @packageDocumentation
 */
export { consultant } from './consultant'
export { consultantGuidance, imhAndEcmh } from './guidance'
export { consultantRenewal } from './consultant-renewal'
