import { lookup, type ImportNames, type MoreNames } from './names'

export type Vocabulary = ReturnType<typeof vocabularyOf>

/** What words stand for, ours and the caller's. */
export function vocabularyOf({ words: own }: ImportNames, { words: more = {} }: MoreNames) {
  return {
    verification: lookup(own.verification, more.verification),
    competencyAreas: lookup(own.competencyAreas, more.competencyAreas),
    trainingKind: lookup(own.trainingKind, more.trainingKind),
    ages: lookup(own.ages, more.ages),
    unit: lookup(own.unit, more.unit),
    workKind: lookup(own.workKind, more.workKind),
    serves: lookup(own.serves, more.serves),
    services: lookup(own.services, more.services),
    leadership: lookup(own.leadership, more.leadership),
    leadershipScope: lookup(own.leadershipScope, more.leadershipScope),
    format: lookup(own.format, more.format),
    about: lookup(own.about, more.about),
    flag: lookup(own.flag, more.flag),
    ongoing: lookup(own.ongoing, more.ongoing),
    totals: lookup(own.totals, more.totals),
    duration: lookup(own.duration, more.duration),
    month: lookup(own.month, more.month),
  }
}
