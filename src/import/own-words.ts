import type { WordTables } from './names'

/** Words of registries, forms and spreadsheets, and what they stand for in a record. A word of the record itself is always understood. */
export const words: WordTables = {
  verification: {
    'verified': ['yes', 'y', 'true', 'x', '1', '✓', 'registry verified', 'attendance verified', 'registry verified conference', 'sí', 'si', 'verificado'],
    'submitted': ['pending', 'in review', 'under review', 'received', 'awaiting verification', 'pending verification', 'not yet verified', 'presentado', 'pendiente'],
    'unable-to-verify': ['unable', 'not accepted', 'denied', 'rejected', 'not verified unable', 'cannot be verified', 'no se pudo verificar'],
    'additional-action': ['additional action needed', 'additional action required', 'action needed', 'action required', 'returned', 'more information needed'],
    'self-reported': ['no', 'n', 'false', '0', 'not verified', 'unverified', 'self report', 'self reported only', 'not submitted', 'no verificado'],
  },
  competencyAreas: {
    'relationship-based-education': ['relationship based', 'relationship based education and training', 'relationship based training', 'relationship-based practice'],
    'infant-observation': ['observation', 'infant observation and assessment', 'observing infants'],
    'social-emotional-development': ['social and emotional development', 'social-emotional', 'social emotional', 'infant social and emotional development'],
    'cultural-competency': ['cultural', 'culture', 'cultural competence', 'cultural humility'],
    'linguistic-competency': ['linguistic', 'linguistic competence'],
    'trauma-informed-competency': ['trauma', 'trauma-informed', 'trauma informed care', 'trauma informed competence'],
    'infant-mental-health-practice': ['imh practice', 'practice of infant mental health'],
    'reflective-supervision-provision': ['reflective supervision', 'reflective supervision consultation', 'rsc', 'providing reflective supervision', 'reflective consultation'],
    'diversity-equity-inclusion': ['dei', 'diversity, equity and inclusion', 'diversity, equity, and inclusion', 'diversity equity & inclusion', 'diversity-informed'],
    'social-emotional-growth': ['social and emotional growth', 'social and emotional growth and development', 'social-emotional growth and development'],
    'family-community-relations': ['family and community relations', 'family and community relationships', 'family & community', 'family relations'],
    'assessment': ['assessments', 'screening and assessment'],
    'interventions': ['intervention', 'intervention strategies'],
  },
  trainingKind: {
    'in-service': ['in service', 'inservice', 'workshop', 'training'],
    'coursework': ['course work', 'college course', 'college coursework', 'course', 'university course'],
    'conference': ['conference session', 'institute', 'symposium'],
    'series': ['training series', 'learning series', 'multi session', 'learning community'],
  },
  ages: {
    'prenatal-to-three': ['prenatal to 3', 'prenatal through three', 'birth to three', '0 3', 'birth to 36 months', 'infants and toddlers', 'infant/toddler'],
    'birth-to-six': ['birth to 6', '0 6', 'birth through six', 'birth to five', '0 5'],
    'other': ['school age', 'adults', 'adolescents', 'other ages'],
  },
  unit: {
    'clock-hour': ['clock hours', 'hours', 'hour', 'contact hours', 'contact hour', 'hrs', 'horas'],
    'ceu': ['ceus', 'continuing education unit', 'continuing education units'],
    'semester-hour': ['semester hours', 'semester credits', 'semestercredits', 'semester'],
    'quarter-hour': ['quarter hours', 'quarter credits', 'quartercredits', 'quarter'],
  },
  workKind: {
    employment: ['employed', 'job', 'employee', 'paid employment', 'work', 'empleo'],
    internship: ['intern', 'graduate internship', 'practicum', 'field placement', 'pasantía'],
    volunteer: ['volunteering', 'volunteer work', 'voluntariado'],
  },
  serves: {
    'infant-toddler': ['infants', 'toddlers', 'infants and toddlers', 'infants toddlers', 'infant', 'toddler', 'birth to 36 months', 'birth to three', 'birth to 3', '0-3', '0 to 3', 'bebés'],
    'young-child': ['young children', 'preschool', 'preschoolers', '3 to 6', '3-6', '3 to 5', '3-5', 'niños pequeños'],
    'parent-caregiver': ['parents', 'caregivers', 'parents and caregivers', 'parents caregivers', 'families', 'parent', 'caregiver', 'familias', 'padres'],
    'pregnant-person': ['pregnant', 'pregnant people', 'pregnant women', 'prenatal', 'expectant parents', 'embarazadas'],
  },
  services: {
    'concrete-assistance': ['concrete resource assistance', 'concrete services'],
    'advocacy': ['advocating', 'advocacy for families'],
    'emotional-support': ['emotional supports', 'supportive counseling'],
    'developmental-guidance': ['developmental guidance to parents', 'infant developmental guidance'],
    'early-relationship-assessment': ['early relationship assessment and support', 'relationship assessment'],
    'relationship-based-therapy': ['infant parent psychotherapy', 'parent infant psychotherapy', 'relationship based therapies'],
  },
  leadership: {
    'rsc-provision': ['reflective supervision', 'provides rsc', 'rsc', 'providing reflective supervision'],
    'policy-administration': ['policy', 'administration', 'program administration', 'policy or administration'],
    'teaching-research': ['teaching', 'research', 'faculty', 'teaching or research'],
  },
  leadershipScope: { local: ['county', 'city', 'agency'], regional: ['region'], state: ['statewide'], national: ['nationwide'] },
  format: {
    individual: ['one on one', '1 1', 'one to one', 'ind'],
    group: ['grp', 'small group', 'grupo', 'grupal'],
    peer: ['peer group', 'peers', 'entre pares'],
  },
  about: {
    'direct-service': ['direct work', 'direct services', 'work with families'],
    'rsc-provision': ['provision of rsc', 'providing rsc', 'supervision of supervision'],
  },
  flag: { yes: ['y', 'true', 'x', '1', '✓', '☑', 'sí', 'si'], no: ['n', 'false', '0', '☐'] },
  ongoing: { ongoing: ['present', 'current', 'currently', 'now', 'to date', 'today', 'actual', 'presente'] },
  totals: { totals: ['total', 'sum', 'subtotal', 'grand total', 'total hours', 'hours total', 'suma'] },
  duration: {
    hours: ['h', 'hr', 'hrs', 'hour', 'clock hour', 'clock hours', 'contact hour', 'contact hours', 'hora', 'horas'],
    minutes: ['m', 'min', 'mins', 'minute', 'minuto', 'minutos'],
  },
  month: {
    '01': ['january', 'jan', 'enero'], '02': ['february', 'feb', 'febrero'], '03': ['march', 'mar', 'marzo'], '04': ['april', 'apr', 'abril'],
    '05': ['may', 'mayo'], '06': ['june', 'jun', 'junio'], '07': ['july', 'jul', 'julio'], '08': ['august', 'aug', 'agosto'],
    '09': ['september', 'sep', 'sept', 'septiembre'], '10': ['october', 'oct', 'octubre'], '11': ['november', 'nov', 'noviembre'], '12': ['december', 'dec', 'diciembre'],
  },
}
