import { enUS } from 'date-fns/locale/en-US'
import { datesIn } from './dates'
import { formEn } from './form-en'
import { recordEn } from './record-en'
import type { Words } from './words'

const rounded = (value: number): string => String(Math.round(value * 100) / 100)

/** Time worked as the library says it, in years of 365 days. */
function inYears(days: number): string {
  const [years, rest] = [Math.floor(days / 365), days % 365]
  const parts = [...(years > 0 ? [`${years} ${years === 1 ? 'year' : 'years'}`] : []), ...(rest > 0 || years === 0 ? [`${rest} ${rest === 1 ? 'day' : 'days'}`] : [])]
  return parts.join(' and ')
}

export const en: Words = {
  title: 'Infant mental health credentials: try the rules',
  lead: 'Choose a credential and say what you have done. The answer changes as you type: what is met, what counts, what is missing, and where the rule is written.',
  privacy: 'Everything happens in this page. Nothing that you enter is sent or stored anywhere; save it as a file if you want to keep it.',
  skip: 'Skip to the answer',
  language: 'Language',
  ask: {
    title: 'What do you want to know?',
    standard: 'Credential',
    programmes: { 'orimha': 'Oregon (ORIMHA) endorsement', 'ohio-imh': 'Ohio Infant Mental Health Credential', 'ohio-ecmh': 'Ohio Early Childhood Mental Health' },
    asOf: 'As of',
    asOfHint: 'The day the question is about. The page puts in today.',
    badDate: 'This is no whole date. The answer is still about the date before.',
    counting: 'What counts',
    claimed: 'Everything on record',
    verified: 'Only what the registry has verified',
  },
  record: recordEn,
  form: formEn,
  answer: {
    title: 'The answer',
    verdicts: { 'met': 'Met', 'pending': 'Pending', 'needs-review': 'Needs review', 'needs-information': 'Needs information', 'not-met': 'Not met', 'not-applicable': 'Does not apply' },
    stale: 'Not up to date',
    staleWhy: 'Something in the record or in the question has to be put right first. Until then this is the answer to what was there before.',
    spoken: (verdict, met, total) => `${verdict}. ${met} of ${total} requirements met.`,
    progress: (met, total) => `${met} of ${total} requirements met`,
    requirements: 'Requirement by requirement',
    openAll: 'Open all',
    closeAll: 'Close all',
    see: 'See the answer',
    copy: 'Copy as text',
    printSummary: 'Print the summary',
    printAll: 'Print the full account',
    empty: 'The record is empty so far, so nothing can be met yet. Fill in the form, open a file, or start from an example.',
    open: 'What is still open',
    conditions: 'What this answer is about',
    pictures: 'In pictures',
    table: 'The same as a table',
    work: {
      title: 'Work over time', none: 'There is no work in the record.', spell: 'Work', dates: 'From and to', stands: 'How it stands', days: 'Counted', ongoing: 'ongoing', today: 'as of',
      lead: (counted, required) => `${counted} count, ${required} are asked for. Days that two jobs share count once.`,
      notAsked: 'This credential asks for no length of work; the work in the record is shown as it is.',
    },
    supervision: {
      title: 'Reflective supervision by month', none: 'There is no reflective supervision in the record.', month: 'Month', counted: 'Counts', other: 'Does not count, or not yet',
      window: (from, to, hours) => `Best stretch: ${from} to ${to}, ${hours}`,
      spread: 'An entry over several months is shown spread evenly over its days.',
      lead: (counted, required) => `${counted} count, ${required} are asked for.`,
    },
    hours: {
      title: 'Training hours against what is asked', none: 'This credential asks for no training hours that have a published figure.', what: 'What', counted: 'Counted', asked: 'Asked for', inAll: 'In all',
      noMinima: 'This credential asks for no hours in single areas.', touched: 'has training', untouched: 'no training that counts yet', shared: 'Each hour counts once; a training about several areas is split among them.',
      possible: 'May come to count', mayCount: (hours) => `${hours} may come to count`, areas: (counted, asked) => `Training in ${counted} of these areas counts; at least ${asked} are asked for.`,
    },
    standings: { 'counted': 'counts', 'if-verified': 'counts once verified', 'if-approved': 'counts if a reviewer approves it', 'if-known': 'may count once the record says more', 'excluded': 'does not count' },
    plan: 'What is left to do',
    forecast: 'What the calendar brings',
    levels: { title: 'Every credential at a glance', lead: 'The same record, day and way of counting, nearest first.', standard: 'Credential', verdict: 'Answer', gaps: 'Requirements met', look: 'Look at', apart: (count) => `Not a next step (${count}): what is held already, and renewals of what is not held`, open: (names) => `Open: ${names}`, chosen: 'shown above' },
    working: 'Being worked out …',
    hoursOf: (hours) => `${rounded(hours)} ${hours === 1 ? 'hour' : 'hours'}`,
    daysOf: inYears,
  },
  report: { titles: { summary: 'Report in short', full: 'Full report' }, record: 'Record', made: 'As of', rules: 'Rules', nameless: 'without an id' },
  footer: 'Worked out with imh-eligibility from public pages of the programmes. It is no decision: the issuing body decides.',
  dateOf: datesIn(enUS),
}
