import type { Asked, Asking } from './asking'
import { educationWords } from './education-words'
import { unsaid } from './english'
import { experienceWords } from './experience-words'
import { hoursWords } from './hours-words'
import type { Line } from './markdown'
import { agreementWords, documentWords, employmentWords, examWords, judgementWords, licenseWords, membershipWords, profileWords } from './papers-words'
import { referencesWords } from './references-words'
import { supervisionWords } from './supervision-words'

/** What a requirement asks, in plain words; every parameter of its kind is in them. */
export function askedWords(asked: Asked, asking: Asking): readonly Line[] {
  switch (asked.kind) {
    case 'education': return educationWords(asked)
    case 'hours': return hoursWords(asked, asking)
    case 'experience': return experienceWords(asked)
    case 'supervision': return supervisionWords(asked, asking)
    case 'references': return referencesWords(asked)
    case 'membership': return membershipWords(asked)
    case 'agreement': return agreementWords(asked, asking)
    case 'exam': return examWords(asked, asking)
    case 'license': return licenseWords(asked)
    case 'document': return documentWords(asked, asking)
    case 'employment': return employmentWords(asked)
    case 'profile': return profileWords(asked)
    case 'judgement': return judgementWords(asked)
    case 'all-of': {
      const { parts, ...rest } = asked
      return [`All ${parts.length} of the parts below are asked for.`, ...unsaid(rest)]
    }
    case 'any-of': {
      const { parts, ...rest } = asked
      return [`One of the ${parts.length} parts below is enough.`, ...unsaid(rest)]
    }
    default: return noWordsFor(asked)
  }
}

/** A kind without words does not compile. */
function noWordsFor(asked: never): never {
  throw new RangeError(`no words for ${JSON.stringify(asked)}`)
}
