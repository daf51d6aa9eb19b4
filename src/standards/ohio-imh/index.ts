/**
 * The Ohio Infant Mental Health Credential as plain data, nothing else.
 *
 * @packageDocumentation
 */
export { FOUR_AREAS, SIX_AREAS } from './areas'
export { imhGuidance } from './guidance'
export { level1 } from './level-1'
export { level2 } from './level-2'
export { level3 } from './level-3'
export { level1Renewal, level2Renewal, level3Renewal } from './renewal'
