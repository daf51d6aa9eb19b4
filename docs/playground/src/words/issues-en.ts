import type { FormWords } from './words'

export const issuesEn: FormWords['issues'] = {
  'unsupported-format': 'The record has another format than this page reads: imh-eligibility/applicant@1.',
  'unknown-key': 'The record knows no such field.',
  'missing': 'Please fill this in.',
  'wrong-type': 'This is another kind of value than the field takes.',
  'not-allowed-value': 'Please choose one of the values that the field offers.',
  'too-short': 'Please choose at least one.',
  'too-long': 'This is too long.',
  'too-small': 'This number is too small.',
  'too-large': 'This number is too large.',
  'bad-id': 'This is no id that the record can use.',
  'bad-date': 'Please give a date that exists, like 2024-05-31.',
  'bad-hours': 'Please give hours above 0, with at most two decimals.',
  'duplicate-id': 'Another item has this id already.',
  'unknown-person': 'No person in the record has this id.',
  'unknown-evidence': 'Nothing in the record has this id.',
  'ends-before-start': 'The end lies before the start.',
  'area-not-listed': 'Hours are given for an area that is not among the competency areas.',
  'hours-by-area-exceed-total': 'The hours of the areas come to more than the clock hours.',
  'determination-shape': 'A decision is on a requirement (met, not met, waived) or on evidence (accepted, refused).',
  'too-many-problems': 'There are more problems than can be told apart: this is hardly a record.',
}
