// A step for Apache Beam's TypeScript SDK: `rows.apply(withAssessments('{"standard":"all","asOf":"2026-11-21"}'))`.
import { withName } from 'apache-beam'
import { requireForSerialization } from 'apache-beam/serialization'
import { assessJson } from './assess-json.mjs'

/** Beam writes functions down to send them to workers. Those of this file go by their names, and a worker finds them by importing it. */
requireForSerialization('imh-eligibility/docs/at-scale/beam', { assessRow })

/** @param {{ id: string, document: string }} row the options come as Beam's context of the step */
export function assessRow({ id, document }, options) {
  return { id, assessment: assessJson(document, options) }
}

/**
 * Rows with an id and a document to rows with the id and the answer.
 *
 * @param {string} options of `assessJson`
 */
export const withAssessments = (options) => withName('assess', (rows) => rows.map(assessRow, options))
