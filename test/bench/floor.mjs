// What someone would write by hand who wants no more than a yes or no to the IMHS rule: the same sums and checks, no explanations. It knows claimed evidence
// with whole dates and amounts on record, and sessions of a day; it knows no determinations, internships, credit, course ids, nor a vetting that takes over
// from an endorsement.
import { counts, degreeOf, trainingHours, workOf } from './floor-alone.mjs'
import { ratingsOf, supervisionOf } from './floor-together.mjs'

const NONE = []

/** The facts that the twelve conditions of `conditions.mjs` ask for. */
export function factsOf(applicant, asOf) {
  const { education = NONE, trainings = NONE, experience = NONE, supervision = NONE, people = NONE, references = NONE } = applicant
  const { agreements = NONE, exams = NONE, memberships = NONE } = applicant
  const degree = degreeOf(education, asOf)
  const work = workOf(experience, degree.conferred, asOf)
  const reflective = supervisionOf(supervision, people, work.serving, degree.conferred, asOf)
  const ratings = ratingsOf(references, people, asOf)
  return {
    graduateDegree: degree.graduate,
    officialTranscript: degree.official,
    trainingHours: trainingHours(trainings, asOf),
    workDays: work.days,
    services: work.services,
    rscHours: reflective.hours,
    rscMonths: reflective.months,
    ratings: ratings.filled,
    endorsedRater: ratings.endorsed,
    agreementSigned: agreements.some(({ signed }) => signed <= asOf),
    examPassed: exams.some(({ taken, outcome }) => taken <= asOf && outcome === 'passed'),
    membershipInForce: memberships.some((own) => own.infantMentalHealth && own.kind === 'individual' && own.from <= asOf && !(own.to < asOf) && counts(own)),
  }
}

/** Whether each requirement that is not a reviewer's is met, and whether all are. */
export function metBy(facts) {
  const met = {
    'education': facts.graduateDegree && facts.officialTranscript,
    'training-hours': facts.trainingHours >= 30,
    'work-experience': facts.workDays >= 730,
    'service-mix': facts.services >= 6,
    'reflective-supervision': facts.rscHours >= 50 && facts.rscMonths >= 12,
    'references': facts.ratings >= 3 && facts.endorsedRater,
    'ethics-agreement': facts.agreementSigned,
    'exam': facts.examPassed,
    'membership': facts.membershipInForce,
  }
  let all = true
  for (const requirement in met) all &&= met[requirement]
  return { met, all }
}

export const floor = (applicant, asOf) => metBy(factsOf(applicant, asOf))
