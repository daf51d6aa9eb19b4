import { earliest, FULL_DATE, latest } from '../../src/calendar/partial-date'
import type { Applicant } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import type { Draft } from './arbitraries'

const FLAG = [true, false]
const SIX = ['concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance', 'early-relationship-assessment', 'relationship-based-therapy']

/** What an absent field may turn out to be, the answer that serves best first. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  practice: { supervisesOthers: FLAG, providesReflectiveSupervision: FLAG, mentalHealthField: FLAG, providesEcmhConsultation: FLAG },
  education: { degree: ['MSW', 'PhD', 'BA', 'M. Div.'], transcript: ['official', 'unofficial', 'none'], imhFocus: FLAG },
  trainings: { clockHours: [1000, 30.01, 5.01, 0.01], didactic: FLAG, ages: ['birth-to-six', 'prenatal-to-three', 'other'] },
  experience: {
    paid: FLAG, professional: FLAG, supervised: FLAG, supervisor: ['person-1', 'person-2', 'person-3', 'person-4'], familiesServed: [1000, 6, 0], socialEmotionalFocus: FLAG, attendsToRelationships: FLAG, culturallyResponsive: FLAG,
    traumaInformed: FLAG, services: [SIX, SIX.slice(3), []], leadership: [['rsc-provision'], ['teaching-research'], []], fullTimeEquivalent: [1, 0.5],
    serves: [['infant-toddler', 'young-child', 'parent-caregiver', 'pregnant-person'], ['infant-toddler', 'parent-caregiver'], ['young-child'], []],
  },
  supervision: { ages: ['birth-to-six', 'prenatal-to-three', 'other'], about: ['direct-service', 'rsc-provision'] },
  people: { highestDegree: ['doctorate', 'master', 'bachelor'] },
}

/** What is absent and counts all the same ("absent `ages` or `about` count", "an absent `fullTimeEquivalent` counts", for Ohio `paid`). */
export const COUNTS_WHEN_ABSENT = ['supervision.ages', 'supervision.about', 'experience.fullTimeEquivalent', 'experience.paid']

/** The record with what it leaves out filled in, each time as `choose` says among the answers; `undefined` leaves it out. */
export function filled(applicant: Applicant, choose: (answers: readonly unknown[], field: string) => unknown, except: readonly string[] = []): Applicant {
  const fillIn = (list: string, one: Draft): Draft => {
    const answers = Object.entries(ANSWERS[list] ?? {}).flatMap(([field, values]) => {
      if (one[field] !== undefined || except.includes(`${list}.${field}`)) return []
      // Hours that are split or given as credit are not unknown.
      if (field === 'clockHours' && (one['hoursByArea'] !== undefined || one['credit'] !== undefined)) return []
      const value = choose(values, `${list}.${field}`)
      return value === undefined ? [] : [[field, value] as const]
    })
    return { ...one, ...Object.fromEntries(answers) }
  }
  const lists = ['education', 'trainings', 'experience', 'supervision', 'people'] as const
  return parseApplicant({
    ...applicant,
    practice: fillIn('practice', applicant.practice ?? {}),
    ...Object.fromEntries(lists.map((list) => [list, applicant[list]?.map((one) => fillIn(list, one))])),
  })
}

/** The record with every date completed to a day that it may mean, the end of a spell no earlier than its start. */
export function dated(applicant: Applicant, choose: (days: readonly string[]) => string): Applicant {
  const complete = (date: string): string => (date.length < FULL_DATE ? choose([earliest(date), latest(date), `${date.length === 4 ? `${date}-06` : date}-15`]) : date)
  return parseApplicant({
    ...applicant,
    education: applicant.education?.map((degree) => ({ ...degree, conferred: complete(degree.conferred) })),
    experience: applicant.experience?.map((spell) => {
      const start = complete(spell.start)
      const end = spell.end && complete(spell.end)
      if (end === undefined || end >= start) return { ...spell, start, ...(end !== undefined && { end }) }
      return { ...spell, start: earliest(spell.start), end: latest(spell.end ?? end) }
    }),
  })
}
