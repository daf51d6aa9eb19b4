import type { EducationRequirement, HoursRequirement, Requirement } from '../../rulebook/requirement'
import type { Standard } from '../../rulebook/standard'
import { areasOf } from './areas'
import type { CtdlAlignment, CtdlConditionProfile, CtdlOrganization, EnglishText } from './ctdl-document'
import { linesOf, publishersOf, sourcesCited, told, webAddress, type Telling } from './told'
import { term, terms } from '../words/english'
import { paragraph, unmarked } from '../words/markdown'

export const english = (text: string): EnglishText => ({ en: text })

export function organizations(names: readonly string[]): readonly CtdlOrganization[] {
  return names.map((name) => ({ '@type': 'ceterms:Organization', 'ceterms:name': english(name) }))
}

/** A requirement as a condition profile; keys in their fixed order. */
export function conditionOf(requirement: Requirement, from: Standard['effective']['from'], telling: Telling): CtdlConditionProfile {
  const { id, cites, authority } = requirement
  const [words, documents] = [told(requirement, telling), sourcesCited(cites, telling)]
  const address = webAddress(documents)
  const said = authority === 'stated' || authority === 'secondary'
  const publishers = said ? publishersOf(documents) : []
  return {
    '@id': `urn:imh-eligibility:requirement:${id}`,
    '@type': 'ceterms:ConditionProfile',
    'ceterms:name': english(unmarked(words.name)),
    'ceterms:description': english(paragraph([...words.asked, ...words.further])),
    ...figuresOf(requirement, from, telling),
    ...(publishers.length > 0 ? { 'ceterms:assertedBy': organizations(publishers) } : {}),
    ...(address === undefined ? {} : { 'ceterms:subjectWebpage': address }),
    ...(from === undefined ? {} : { 'ceterms:dateEffective': from }),
  }
}

type Figures = Omit<CtdlConditionProfile, '@id' | '@type' | 'ceterms:name' | 'ceterms:description' | 'ceterms:assertedBy' | 'ceterms:subjectWebpage' | 'ceterms:dateEffective'>

/** What CTDL has terms for. The other kinds are told in the description alone. */
function figuresOf(requirement: Requirement, from: Standard['effective']['from'], telling: Telling): Figures {
  switch (requirement.kind) {
    case 'hours': return hoursOf(requirement)
    case 'experience': {
      const { years } = requirement
      return { ...(typeof years === 'number' ? { 'ceterms:yearsOfExperience': years } : {}), ...experience(requirement, telling) }
    }
    case 'supervision':
    case 'employment': return experience(requirement, telling)
    case 'education': return requirement.transcript ? submission(`${requirement.transcript} transcript${isCda(requirement) ? ' or certificate' : ''}`) : {}
    case 'agreement': return submission(term(terms.papers, requirement.agreement))
    case 'document': return submission(term(terms.papers, requirement.document))
    case 'references': return submission('reference ratings')
    case 'all-of': return { 'ceterms:condition': { en: requirement.parts.map((part) => paragraph(linesOf(told(part, telling)))) } }
    case 'any-of': return { 'ceterms:alternativeCondition': requirement.parts.map((part) => conditionOf(part, from, telling)) }
    case 'membership':
    case 'exam':
    case 'license':
    case 'profile':
    case 'judgement': return {}
    default: return unknownKind(requirement)
  }
}

const isCda = ({ levels }: EducationRequirement): boolean => levels !== 'unpublished' && levels.some(({ level }) => level === 'cda')

function hoursOf(requirement: HoursRequirement): Figures {
  const { hours, unit } = requirement
  const clock = unit === 'clock-hours'
  const areas = areasOf(requirement)
  return {
    ...(typeof hours === 'number'
      ? { 'ceterms:creditValue': [{ '@type': 'ceterms:ValueProfile', 'schema:value': hours, ...(clock ? { 'ceterms:creditUnitType': ['creditUnit:ClockHour'] } : {}) }] }
      : {}),
    'ceterms:creditUnitTypeDescription': english(clock ? 'clock hours of training' : 'hours of training'),
    ...(areas.length > 0 ? { 'ceterms:targetCompetency': areas.map(alignmentOf) } : {}),
  }
}

function alignmentOf({ name, asked, slug }: ReturnType<typeof areasOf>[number]): CtdlAlignment {
  return {
    '@type': 'ceterms:CredentialAlignmentObject',
    ...(slug === undefined ? {} : { 'ceterms:targetNode': `urn:imh-eligibility:competency-area:${slug}` }),
    'ceterms:targetNodeName': english(name),
    ...(asked === undefined ? {} : { 'ceterms:targetNodeDescription': english(asked) }),
  }
}

const submission = (text: string): Figures => ({ 'ceterms:submissionOfDescription': english(unmarked(text)) })

function experience(requirement: Requirement, telling: Telling): Figures {
  return { 'ceterms:experience': english(paragraph(told(requirement, telling).asked)) }
}

/** A kind without a place does not compile. */
function unknownKind(requirement: never): never {
  throw new RangeError(`no condition for ${JSON.stringify(requirement)}`)
}
