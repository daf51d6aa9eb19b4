import type { EducationRequirement, FittingLevel } from '../../rulebook/requirement'
import type { Asked } from './asking'
import { and, capital, named, NO_RULE, or, term, terms, unsaid } from './english'
import { escaped, type Line } from './markdown'

/** Which degrees count, and which of them a reviewer looks at. */
export function educationWords({ levels, onApproval = [], focus, transcript, ...rest }: Asked<EducationRequirement>): readonly Line[] {
  return [
    ...(levels === 'unpublished' ? [`Which education is asked for: ${NO_RULE}.`] : levelWords(levels)),
    ...(onApproval.length > 0 ? [`${capital(and(named(terms.levels, onApproval)))}: counts only if a reviewer approves it.`] : []),
    ...(focus ? ['Education that needs a reviewer\'s approval does not count if the record says that it had no focus on infant mental health.'] : []),
    ...(transcript ? [`Its transcript${isCda(levels) ? ', or certificate,' : ''} has to be ${term({}, transcript)}.`] : []),
    ...unsaid(rest),
  ]
}

const isCda = (levels: EducationRequirement['levels']): boolean => levels !== 'unpublished' && levels.some(({ level }) => level === 'cda')

function levelWords(levels: readonly FittingLevel[]): readonly Line[] {
  const listed = levels.some(({ degrees }) => degrees !== undefined)
  const [only, ...others] = levels.map(levelName)
  return [
    only !== undefined && others.length === 0
      ? `${capital(only)}, conferred by the day asked about.`
      : { text: 'One of these, conferred by the day asked about:', under: levels.map(levelName) },
    ...(listed ? ['A degree of one of these levels with another name counts if a reviewer approves it. Dots, spaces and capitals in a name do not matter.'] : []),
  ]
}

function levelName({ level, degrees, ...rest }: FittingLevel): string {
  return [`${term(terms.levels, level)}${degrees ? `: ${or(degrees.map(escaped))}` : ''}`, ...unsaid(rest)].join('. ')
}
