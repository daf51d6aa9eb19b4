import type { Applicant, Person, Supervision } from 'imh-eligibility'

/** Invented people: none of these records is about anyone. */

const FORMAT = 'imh-eligibility/applicant@1'

const mentor: Person = { id: 'mentor', endorsements: [{ standard: 'mi-aimh/imhs', from: '2005-01-01' }] }

/** A home visitor with nothing to spare: 30 clock hours, 10 families, and 24 hours of reflective supervision from February 2022 to January 2023. */
export const homeVisitor: Applicant = {
  format: FORMAT,
  id: 'home-visitor',
  education: [{ id: 'degree', level: 'bachelor', degree: 'BSW', conferred: '2021-05-08', transcript: 'official' }],
  trainings: [
    { id: 'dyad', title: 'The parent-infant dyad', completed: '2022-03-11', clockHours: 16, competencyAreas: ['relationship-based-education'] },
    { id: 'feelings', title: 'First feelings', completed: '2023-10-06', clockHours: 14, competencyAreas: ['social-emotional-development'] },
  ],
  experience: [{
    id: 'visiting', kind: 'employment', role: 'Home visitor', start: '2022-01-03', paid: true, professional: true,
    serves: ['infant-toddler', 'parent-caregiver'], familiesServed: 10, socialEmotionalFocus: true, attendsToRelationships: true,
  }],
  supervision: ['2022-02-10', '2022-04-14', '2022-06-09', '2022-08-11', '2022-10-13', '2023-01-12'].map((from, index) => (
    { id: `session-${index + 1}`, from, hours: 4, provider: 'mentor', format: 'individual' }
  )),
  people: [mentor, { id: 'supervisor' }, { id: 'colleague' }],
  references: [
    { id: 'rating-1', rater: 'supervisor', received: '2026-09-01', roles: ['current-program-supervisor'] },
    { id: 'rating-2', rater: 'mentor', received: '2026-09-08', roles: ['rsc-provider'] },
    { id: 'rating-3', rater: 'colleague', received: '2026-09-15', roles: ['colleague'] },
  ],
  memberships: [{ id: 'membership', association: 'MI-AIMH', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' }],
  agreements: [{ id: 'ethics', kind: 'ethics-and-endorsement', signed: '2026-08-20' }],
}

/** Someone's reflective supervision around October 2010, with people to have it from: endorsed, never endorsed, endorsed in time. */
export const acrossOctober2010 = (supervision: readonly Supervision[]): Applicant => ({
  format: FORMAT,
  education: [{ id: 'degree', level: 'bachelor', degree: 'BSW', conferred: '2007-05-05', transcript: 'official' }],
  experience: [{ id: 'visiting', kind: 'employment', start: '2007-06-01', serves: ['infant-toddler'] }],
  people: [
    mentor,
    { id: 'met-criteria', vetted: [{ as: 'mi-aimh/imhs', by: 'mi-aimh', from: '2008-01-01' }] },
    {
      id: 'endorsed-in-time',
      vetted: [{ as: 'mi-aimh/imhs', by: 'mi-aimh', from: '2008-01-01' }],
      endorsements: [{ standard: 'mi-aimh/imhs', from: '2010-10-01' }],
    },
  ],
  supervision,
})

/** Someone endorsed who provides reflective supervision to others, with just what 2026 asks: 15 clock hours, and 12 from January to June. */
export const renewing: Applicant = {
  format: FORMAT,
  id: 'renewing',
  practice: { providesReflectiveSupervision: true },
  trainings: [
    { id: 'conference', title: 'Spring conference', completed: '2026-04-17', clockHours: 11, competencyAreas: ['infant-mental-health-practice'] },
    { id: 'providing', title: 'Holding the space', completed: '2026-05-08', clockHours: 3, competencyAreas: ['reflective-supervision-provision'] },
    { id: 'equity', title: 'Every family at the table', completed: '2026-12-31', clockHours: 1, competencyAreas: ['diversity-equity-inclusion'] },
  ],
  supervision: ['2026-01-14', '2026-02-11', '2026-03-11', '2026-04-15', '2026-05-13', '2026-06-10'].map((from, index) => (
    { id: `session-${index + 1}`, from, hours: 2, provider: 'mentor', format: 'group' }
  )),
  people: [mentor],
  memberships: [{ id: 'membership', association: 'MI-AIMH', kind: 'individual', infantMentalHealth: true, from: '2018-01-01' }],
  holdings: [{ id: 'endorsement', standard: 'mi-aimh/ifs', issued: '2019-06-15' }],
}

/** A mentor's training: 30 clock hours, 15 about providing reflective supervision, 3 about diversity, equity and inclusion. */
export const mentorTraining = (clockHours: { readonly general: number; readonly providing: number; readonly equity: number }): Applicant => ({
  format: FORMAT,
  trainings: [
    { id: 'general', completed: '2022-05-06', clockHours: clockHours.general, competencyAreas: ['infant-mental-health-practice'] },
    { id: 'providing', completed: '2022-11-04', clockHours: clockHours.providing, competencyAreas: ['reflective-supervision-provision'], didactic: true },
    { id: 'equity', completed: '2023-03-10', clockHours: clockHours.equity, competencyAreas: ['diversity-equity-inclusion'] },
  ],
})
