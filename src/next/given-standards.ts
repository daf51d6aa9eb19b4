import type { Standard } from '../rulebook/standard'
import { standards } from '../standards/catalogue'

/** Standards as `find` takes them, or any other series of them. */
export type GivenStandards = Readonly<Record<string, Standard>> | Iterable<Standard>

/** The standards that a question is about, in their order: those given, else the catalogue. */
export function givenStandards(given: GivenStandards = standards): readonly Standard[] {
  return isSeries(given) ? [...given] : Object.values(given)
}

const isSeries = (given: GivenStandards): given is Iterable<Standard> => Symbol.iterator in given
