import type { Requirement } from '../../rulebook/requirement'
import { look, resultIn, settledOn, type Course, type Draft } from './course'
import { cheapest } from './cost'
import { educate, paper, profileSteps, rate } from './papers'
import { supervise } from './supervise'
import { giveServices, goOn, serve, serveFamilies, work } from './time'
import { train } from './train'

/** The draft with what a requirement still lacks, as little as can be; none where nothing that the applicant does would settle it. */
export function complete(course: Course, draft: Draft, requirement: Requirement): Draft | undefined {
  if (settledOn(course, draft, requirement.id)) return draft
  const done = attempt(course, draft, requirement)
  return done && settledOn(course, done, requirement.id) ? done : undefined
}

function attempt(course: Course, draft: Draft, requirement: Requirement): Draft | undefined {
  switch (requirement.kind) {
    case 'education': return educate(course, draft, requirement, resultIn(look(course, draft), requirement.id))
    case 'hours': return train(course, draft, requirement)
    case 'experience': {
      const { families, services } = requirement
      if (typeof families === 'number') return serveFamilies(course, draft, requirement, families)
      if (services) return giveServices(course, draft, requirement)
      return goOn(course, draft, requirement.id) ?? work(course, draft, requirement)
    }
    case 'supervision': return supervise(course, draft, requirement)
    case 'references': return rate(course, draft, requirement)
    case 'membership':
    case 'agreement':
    case 'exam':
    case 'license':
    case 'document': return paper(course, draft, requirement)
    case 'employment': return serve(course, draft, requirement, draft.from)
    case 'profile': return profileSteps(course, draft, requirement)
    case 'judgement': return undefined
    case 'all-of': return requirement.parts.reduce<Draft | undefined>((done, part) => done && complete(course, done, part), draft)
    case 'any-of': return cheapest(requirement.parts.flatMap((part) => (isOut(course, draft, part.id) ? [] : complete(course, draft, part) ?? [])))
    default: return unreachable(requirement)
  }
}

/** A part that does not apply decides nothing. */
function isOut(course: Course, draft: Draft, part: string): boolean {
  return resultIn(look(course, draft), part).verdict === 'not-applicable'
}

function unreachable(requirement: never): never {
  throw new TypeError(`unknown kind of requirement ${JSON.stringify(requirement)}`)
}
