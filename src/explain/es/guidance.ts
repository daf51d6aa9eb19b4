import type { Skill } from '../../rulebook/guidance'
import type { GuidanceWords } from '../pages/guidance-words'
import { shortName } from '../slug'
import { frame } from './frame'
import { grammar } from './grammar'

const { either, list } = grammar

const skills: Readonly<Record<Skill, string>> = {
  'screening-for-delays': 'notar a tiempo los retrasos sociales y emocionales y hacer pruebas de detección',
  'trauma-and-the-family': 'lo que el trauma hace a una familia',
  'referral-to-mental-health-services': 'ver a tiempo cuándo derivar a una familia a servicios de salud mental',
  'health-and-safety-concerns': 'problemas de salud y seguridad',
  'reporting-abuse-and-neglect': 'cuándo hay que denunciar el maltrato y la negligencia infantil',
  'community-resources': 'encontrar ayuda en la comunidad',
  'identifying-and-assessing-delays': 'identificar y evaluar los retrasos sociales y emocionales',
  'evidence-based-interventions': 'intervenciones basadas en evidencia que apoyan a las familias',
  'part-c-eligibility': 'el derecho a servicios de la Parte C por un retraso social y emocional',
  'functional-assessment': 'la evaluación funcional de lo que necesitan el niño y la familia',
  'evidence-based-strategies': 'estrategias basadas en evidencia',
}

const OTHER_CREDENTIALS = {
  'home-visitor': 'la credencial de visitas al hogar (Home Visitor)',
  'early-intervention': 'la credencial de intervención temprana (Early Intervention)',
  'early-childhood-mental-health': 'la credencial de salud mental de la primera infancia (ECMH)',
} as const

const PLACES = { 'in-person': 'en persona', 'virtual': 'de forma virtual' } as const
const PERIODS = { month: 'al mes', year: 'al año' } as const

const often = (times: number): string => (times === 1 ? 'una vez' : times === 2 ? 'dos veces' : `${times} veces`)

export const guidance: GuidanceWords = {
  authority: frame.authority,
  list,
  headings: {
    scope: 'Ámbito de práctica',
    roles: 'A quién se nombra',
    expectations: 'Lo que se espera del servicio',
    also: 'Otra credencial que conviene considerar',
    notes: 'Conviene saber',
    source: frame.sections.source,
  },
  title: (who) => `Qué nivel conviene considerar: ${who}`,
  noGate: 'Esto es orientación, no una barrera: nadie entra ni queda fuera por su función. Deciden solo los requisitos de cada credencial.',
  unnamed: (known) => `No se puede sugerir ningún nivel: esta función no está entre las que nombran las fuentes. Eso no excluye a nadie. Nombran: ${known.join('; ')}.`,
  expected: 'El estado espera esto de la consulta que financia. No es un requisito de la credencial.',
  contrast: 'Dos credenciales distintas',
  addition: 'Complementa a la otra y no la sustituye.',
  roles: {
    'home-visitor': 'personas que hacen visitas al hogar',
    'early-intervention-service-coordinator': 'personas que coordinan servicios de intervención temprana',
    'developmental-specialist': 'especialistas en desarrollo',
    'ecmh-consultant': 'personas consultoras de salud mental de la primera infancia (ECMH)',
    'advanced-practice-social-worker': 'profesionales de trabajo social de práctica avanzada',
    'advanced-practice-counselor': 'profesionales de consejería de práctica avanzada',
    'child-care': 'profesionales del cuidado infantil',
    'early-learning-and-education': 'profesionales del aprendizaje y la educación tempranos',
    'community-health-worker': 'trabajadores comunitarios de la salud',
    'early-intervention': 'profesionales de la intervención temprana',
    'maternal-health': 'profesionales de la salud materna',
    'infant-and-early-childhood-mental-health': 'profesionales de la salud mental infantil y de la primera infancia',
    'nurse': 'profesionales de enfermería en la atención primaria',
    'physician': 'profesionales de la medicina',
    'occupational-therapist': 'terapeutas ocupacionales',
    'other-allied-health': 'otras profesiones afines de la salud',
  },
  /** Names that the registry gives in English stay as they are. */
  credentials: {
    'ohio-imh/level-1': 'Nivel I: Ohio Infant Family Affiliate (OIFA-I)',
    'ohio-imh/level-2': 'Nivel II: Ohio Infant Family Practitioner (OIFP-II)',
    'ohio-imh/level-3': 'Nivel III: Ohio Infant Mental Health Practitioner (OIMHP-III)',
    'ohio-ecmh/consultant': 'Ohio Early Childhood Mental Health Consultant (ECMH)',
  },
  programmes: { 'ohio-imh': 'Credencial de salud mental infantil (IMH)', 'ohio-ecmh': 'Credencial de salud mental de la primera infancia (ECMH)' },
  strengths: {
    'only': (who) => `Solo para quienes trabajan en el campo de la salud mental y dan consultas de salud mental de la primera infancia, como ${who}.`,
    'generally': (who) => `Según el propio estado, este nivel es en general para ${who}.`,
    'typically': (who) => `Según el propio estado, este nivel es típico de ${who}.`,
    'inferred': (who) => `Ninguna fuente nombra aquí a ${who}. Lo que la credencial les enseña corresponde al ámbito de práctica de este nivel.`,
    'if-providing-consultation': (who) => `Para ${who}, si además dan consultas de salud mental de la primera infancia, y para nadie más.`,
    'eligible': (who) => `Abierto a ${who}. El estado dice que pueden presentar una solicitud y no les nombra ningún nivel: conviene comparar los ámbitos de práctica.`,
  },
  scope: {
    'screening': () => 'pruebas de detección',
    'connecting': () => 'poner a las familias en contacto con servicios',
    'assessment': () => 'evaluación',
    'early-intervention': () => 'intervención temprana',
    'social-emotional-assessment': () => 'evaluación del desarrollo social y emocional',
    'evidence-based-strategies': () => 'estrategias basadas en evidencia para el desarrollo social y emocional de los bebés',
    'parent-child-dyad': () => 'trabajo centrado en padre o madre e hijo juntos',
    'family-centered-practice': () => 'práctica centrada en la familia',
    'team-expertise': () => 'ser en el equipo quien más sabe del desarrollo social y emocional de los bebés',
    'treatment': () => 'tratamiento',
    'consultation': () => 'consulta',
    'mentoring': ({ standards }) => `mentoría (supervisión reflexiva) de quienes tienen ${either(standards.map(shortName))}`,
    'early-childhood-mental-health-consultation': () => 'consulta de salud mental de la primera infancia',
    'challenging-behavior': () => 'ayudar a quienes atienden a niños a entender y resolver conductas difíciles',
  },
  skills,
  notes: {
    'of-particular-value': () => 'Según el estado, la credencial de salud mental infantil tiene un valor particular en esta función. También está abierta a otras.',
    'builds-skills': ({ skills: taught }) => `Lo que la credencial de salud mental infantil enseña a quienes tienen esta función: ${taught.map((skill) => skills[skill]).join('; ')}.`,
    'supplements': ({ credential }) => `La credencial de salud mental infantil complementa ${OTHER_CREDENTIALS[credential]} y no la sustituye.`,
    'list-open': () => 'La lista de quienes pueden solicitar la credencial de salud mental infantil está abierta: sus tres niveles son para todas las profesiones que trabajan con niños muy pequeños y sus familias.',
    'registry-chart': () => 'El propio registro responde a la pregunta de qué nivel solicitar con un cuadro de los niveles. Conviene mirarlo antes de decidir.',
  },
  expectations: {
    'meetings-with-each-local-team': ({ atLeast, per, attendance }) =>
      `Participar en las reuniones de cada equipo local de intervención temprana al menos ${often(atLeast)} ${PERIODS[per]}, ${either(attendance.map((place) => PLACES[place]))}.`,
    'assessment-and-screening-tools': () => 'Informar sobre instrumentos de evaluación y detección que muestran las fortalezas y necesidades sociales y emocionales de un niño.',
    'strategies-for-daily-routines': () => 'Dar a quien presta el servicio principal y al equipo estrategias basadas en evidencia para el desarrollo social y emocional en la vida diaria; puede incluir consultas sobre una familia o un niño.',
    'parental-mental-health': () => 'Aportar conocimiento sobre los problemas de salud mental de padres y madres, y sobre lo que significan para la crianza y para el niño.',
    'referral-decisions': () => 'Ayudar a decidir cuándo conviene derivar a servicios de salud mental o de ECMH.',
    'local-resources': () => 'Conocer la ayuda de salud mental que hay en la zona y ayudar al equipo a que las familias la reciban a tiempo.',
    'trauma': () => 'Ayudar a entender el trauma y sus efectos en el desarrollo y en la familia.',
    'training': ({ atLeast, per }) => `Dar capacitación sobre el desarrollo social y emocional y cómo fomentarlo al menos ${often(atLeast)} ${PERIODS[per]}.`,
    'evaluators-and-assessors': ({ qualifiedBy, attendance, limited }) =>
      `Aportar personas evaluadoras calificadas (${qualifiedBy}) con conocimiento del desarrollo social y emocional, ${either(attendance.map((place) => PLACES[place]))}${limited ? '; un proyecto piloto, solo para algunos de los equipos' : ''}.`,
  },
  aspects: { who: 'Para quién es', ages: 'De quiénes trata', levels: 'Niveles', employer: 'Dónde trabaja su gente' },
  sides: {
    'across-professions': 'Para todas las profesiones que trabajan con niños muy pequeños y sus familias.',
    'mental-health-consultants': 'Solo para quienes trabajan en el campo de la salud mental y dan consultas de salud mental de la primera infancia.',
    'pregnancy-to-toddlers': 'Mujeres embarazadas, bebés y niños pequeños.',
    'birth-through-six-years': 'Niños desde el nacimiento hasta los seis años inclusive, y sus familias.',
    'three-levels': 'Tres niveles.',
    'no-levels': 'No se nombran niveles.',
    'any-with-families': 'Cualquier empleador, si el trabajo es con familias y niños; no solo el departamento estatal de salud mental.',
    'certified-mental-health-agency': 'Las personas consultoras son empleadas de agencias comunitarias de salud mental certificadas por el estado. Esto se dice del servicio, no de la credencial.',
  },
}
