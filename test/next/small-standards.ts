import type { Requirement } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'

const provenance = { cites: [{ source: 'occrra-imh', at: 'A test' }], authority: 'stated' } as const

/** A requirement without its id. */
export type Asked = (id: string) => Requirement

export const asksHours = (hours: number): Asked => (id) => ({ ...provenance, id, kind: 'hours', unit: 'clock-hours', hours })
export const asksYears = (years: number): Asked => (id) => ({ ...provenance, id, kind: 'experience', years, work: {} })
export const asksAgreement: Asked = (id) => ({ ...provenance, id, kind: 'agreement', agreement: 'ethics-and-endorsement' })
/** Not met as long as nobody says that it is. */
export const asksExam: Asked = (id) => ({ ...provenance, id, kind: 'exam', exam: 'mi-aimh-written' })
export const asksReview: Asked = (id) => ({ ...provenance, id, kind: 'judgement', about: 'competencies' })
/** Awaits facts as long as the record does not say. */
export const asksPractice: Asked = (id) => ({ ...provenance, id, kind: 'profile', practice: ['mentalHealthField'] })
export const asksUnpublishedHours: Asked = (id) => ({ ...provenance, id, kind: 'hours', unit: 'clock-hours', hours: 'unpublished', authority: 'unpublished' })
export const asksUnpublishedReferences: Asked = (id) => ({ ...provenance, id, kind: 'references', slots: 'unpublished', authority: 'unpublished' })
export const asksAnyOf = (...parts: Asked[]): Asked => (id) => ({ ...provenance, id, kind: 'any-of', parts: parts.map((part, at) => part(`${id}/part-${at + 1}`)) })
export const asksAllOf = (...parts: Asked[]): Asked => (id) => ({ ...provenance, id, kind: 'all-of', parts: parts.map((part, at) => part(`${id}/part-${at + 1}`)) })
export const unlessHeld = (asked: Asked, holding: string, years: number): Asked => (id) => ({ ...asked(id), exemptAfter: { holding, years } })

/** A standard that asks for these things, and is no credential. */
export function standardOf(id: string, asked: readonly Asked[], over: Partial<Standard> = {}): Standard {
  return {
    id, edition: '1', purpose: 'initial', name: `The name of ${id}`, aliases: [], programme: 'tests', jurisdiction: 'US-OR', effective: {}, known: { from: '2026-11-21' },
    requirements: asked.map((one, at) => one(`${id}/asked-${at + 1}`)), ...over,
  }
}

export const renewalOf = (standard: string, asked: readonly Asked[], months: number | 'unpublished' = 24): Standard =>
  standardOf(`${standard}/renewal`, asked, { purpose: 'renewal', renews: { standard, months, cites: [{ source: 'occrra-imh', at: 'A test' }] } })
