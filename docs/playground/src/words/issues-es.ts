import type { FormWords } from './words'

export const issuesEs: FormWords['issues'] = {
  'unsupported-format': 'El expediente tiene otro formato que el que lee esta página: imh-eligibility/applicant@1.',
  'unknown-key': 'El expediente no conoce este campo.',
  'missing': 'Complete este dato.',
  'wrong-type': 'El campo lleva otro tipo de valor.',
  'not-allowed-value': 'Elija uno de los valores que ofrece el campo.',
  'too-short': 'Elija por lo menos uno.',
  'too-long': 'Es demasiado largo.',
  'too-small': 'El número es demasiado pequeño.',
  'too-large': 'El número es demasiado grande.',
  'bad-id': 'No es un id que el expediente pueda usar.',
  'bad-date': 'Escriba una fecha que exista, como 2024-05-31.',
  'bad-hours': 'Escriba horas mayores que 0, con dos decimales como máximo.',
  'duplicate-id': 'Otra anotación ya tiene este id.',
  'unknown-person': 'Ninguna persona del expediente tiene este id.',
  'unknown-evidence': 'Nada en el expediente tiene este id.',
  'ends-before-start': 'El fin es anterior al comienzo.',
  'area-not-listed': 'Hay horas de un área que no está entre las áreas de competencia.',
  'hours-by-area-exceed-total': 'Las horas de las áreas suman más que las horas reloj.',
  'determination-shape': 'Una decisión es sobre un requisito (cumplido, no cumplido, dispensado) o sobre una prueba (aceptado, rechazado).',
  'too-many-problems': 'Hay más problemas de los que se pueden distinguir: esto no parece un expediente.',
}
