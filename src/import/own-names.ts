import type { ImportNames } from './names'
import { words } from './own-words'

const id = ['id', 'record id', 'entry id', 'row id', 'item id']
const verification = ['verified', 'verification', 'verification status', 'status', 'registry status', 'verified status', 'verificado', 'verificación', 'estado']
const ages = ['age', 'age range', 'age group', 'ages of children', 'edades']

/** Names of columns in the exports of registries, in endorsement applications and in people's own spreadsheets, English and Spanish. */
export const importNames: ImportNames = {
  columns: {
    trainings: {
      id: [...id, 'training id', 'pd id', 'activity id'],
      title: ['training', 'training title', 'course title', 'course', 'course name', 'event title', 'activity', 'activity title', 'name of training', 'training name', 'workshop', 'topic', 'session title', 'título', 'curso', 'capacitación'],
      completed: ['date completed', 'completion date', 'completed on', 'date', 'training date', 'event date', 'date of training', 'date attended', 'end date', 'activity completion date', 'activitycompletiondate', 'completiondate', 'fecha'],
      clockHours: ['clock hours', 'hours', 'contact hours', 'hrs', 'training hours', 'number of hours', 'total hours', 'hours completed', 'contacthours', 'hours earned', 'horas', 'horas reloj'],
      minutes: ['minutes', 'duration in minutes', 'minutos'],
      ceu: ['ceus', 'ceu', 'continuing education units', 'ceu credits', 'ceus earned', 'number of ceus'],
      semesterHours: ['semester hours', 'semester credits', 'semester credit hours', 'semestercredits', 'college credits semester'],
      quarterHours: ['quarter hours', 'quarter credits', 'quarter credit hours', 'quartercredits'],
      unit: ['unit', 'units', 'credit type', 'credit unit', 'hour type', 'type of credit', 'unidad'],
      competencyAreas: ['competency area', 'area', 'areas', 'competency areas', 'competencies', 'competency', 'core competency', 'core competencies', 'core competency content area', 'core competency content areas', 'core competency domain', 'content area', 'content areas', 'core knowledge area', 'core knowledge areas', 'cka', 'subject area', 'domain', 'domains', 'área de competencia', 'áreas de competencia'],
      kind: ['type', 'training type', 'type of training', 'tipo'],
      didactic: ['didactic', 'is didactic', 'didáctica'],
      ages,
      courseId: ['course id', 'course number', 'course no', 'course code', 'catalog id'],
      eventId: ['event id', 'event number', 'event no', 'event code', 'approval code', 'session id', 'section id'],
      verification,
    },
    experience: {
      id: [...id, 'employment id', 'job id', 'work id'],
      role: ['position', 'title', 'job title', 'position title', 'primary role', 'job', 'puesto', 'cargo'],
      employer: ['agency', 'organization', 'organisation', 'program', 'program name', 'employer name', 'agency name', 'place of work', 'workplace', 'lugar de trabajo', 'organización'],
      kind: ['type', 'work type', 'type of work', 'type of experience', 'experience type', 'employment type', 'tipo'],
      start: ['start date', 'from', 'date started', 'begin date', 'begin', 'employed from', 'hire date', 'date of hire', 'desde', 'inicio'],
      end: ['end date', 'to', 'date ended', 'through', 'until', 'employed to', 'separation date', 'hasta', 'fin'],
      paid: ['is paid', 'paid work', 'paid position', 'pagado'],
      professional: ['professional work', 'professional position', 'profesional'],
      fullTimeEquivalent: ['fte', 'full time equivalent', 'full time equivalency', '% of full time', 'percent of full time', 'jornada'],
      supervised: ['supervised work', 'under supervision', 'supervisado'],
      supervisor: ['supervisor name', 'name of supervisor', 'supervised by', 'supervisora'],
      serves: ['serves', 'population', 'population served', 'populations served', 'clients served', 'who was served', 'ages served', 'age group served', 'población'],
      familiesServed: ['families', 'families served', 'number of families', 'number of families served', 'families worked with', 'familias'],
      socialEmotionalFocus: ['social emotional focus', 'social emotional needs as primary focus'],
      attendsToRelationships: ['attends to relationships', 'relationship focus', 'relationship based'],
      culturallyResponsive: ['culturally responsive', 'culturally sensitive'],
      traumaInformed: ['trauma informed'],
      services: ['services provided', 'type of services', 'services', 'service components', 'servicios'],
      leadership: ['leadership', 'leadership role', 'leadership experience', 'liderazgo'],
      leadershipScope: ['leadership scope', 'leadership level', 'scope of leadership'],
      verification,
    },
    supervision: {
      id: [...id, 'session id', 'supervision id'],
      from: ['date', 'session date', 'date of session', 'from', 'start date', 'period start', 'rsc date', 'fecha', 'desde'],
      to: ['to', 'end date', 'period end', 'through', 'until', 'hasta'],
      hours: ['hours', 'hrs', 'clock hours', 'contact hours', 'rsc hours', 'number of hours', 'total hours', 'length', 'duration', 'hours received', 'horas'],
      minutes: ['minutes', 'duration in minutes', 'length in minutes', 'minutos'],
      provider: ['provider', 'rsc provider', 'name of provider', 'provider name', 'supervisor', 'consultant', 'reflective supervisor', 'reflective consultant', 'supervisor consultant', 'facilitator', 'provided by', 'proveedora'],
      format: ['format', 'type', 'session type', 'individual or group', 'individual group', 'setting', 'rsc type', 'formato'],
      about: ['about', 'focus', 'focus of session', 'content'],
      ages,
      verification,
    },
  },
  noPlace: [
    'name', 'first name', 'last name', 'participant', 'participant name', 'member', 'member id', 'opin', 'registry id', 'email', 'phone', 'address', 'city', 'state', 'county',
    'trainer', 'trainer name', 'instructor', 'presenter', 'sponsor', 'sponsoring organization', 'location', 'verified date', 'date verified', 'verified by', 'certificate', 'tier',
    'hours per week', 'hours week', 'weekly hours', 'notes', 'note', 'comments', 'comment', 'description', 'start time', 'end time', 'cost', 'row', '#', 'no', 'notas', 'comentarios',
  ],
  words,
}
