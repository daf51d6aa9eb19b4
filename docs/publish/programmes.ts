import { escaped } from './markdown'

const PROGRAMMES: Readonly<Record<string, string>> = {
  'orimha': 'Endorsement of the Oregon Infant Mental Health Association (ORIMHA)',
  'ohio-imh': 'Ohio Infant Mental Health Credential',
  'ohio-ecmh': 'Ohio Early Childhood Mental Health (ECMH) Credential',
}

const JURISDICTIONS: Readonly<Record<string, string>> = { 'US-OH': 'Ohio, United States', 'US-OR': 'Oregon, United States' }

/** A programme by its name, one that is not known by its id. */
export function programmeName(programme: string): string {
  return escaped(nameIn(PROGRAMMES, programme))
}

export function jurisdictionName(jurisdiction: string): string {
  return escaped(nameIn(JURISDICTIONS, jurisdiction))
}

function nameIn(names: Readonly<Record<string, string>>, id: string): string {
  return (Object.hasOwn(names, id) ? names[id] : undefined) ?? id
}
