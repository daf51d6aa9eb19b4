import { isWebAddress } from '../../explain/forms/plain'
import type { Source } from '../../rulebook/citation'
import type { Standard } from '../../rulebook/standard'
import { everyRequirement } from '../../rulebook/walk'
import { areaNames } from './areas'
import { credentialName, credentialOf, descriptionOf, otherNames, periodOf, placeOf, publishersOf, sourcesCited, statingSources, tellingOf, told, webAddress, type Telling } from './told'
import { unmarked } from '../words/markdown'

export interface SchemaOrgOrganization {
  readonly '@type': 'Organization'
  readonly 'name': string
}

/** A credential in the words of schema.org, as JSON-LD: for the page of a website about it. */
export interface SchemaOrgCredential {
  readonly '@context': 'https://schema.org'
  /** A URN of this library. */
  readonly '@id': string
  readonly '@type': 'EducationalOccupationalCredential'
  readonly 'name': string
  readonly 'alternateName'?: readonly string[]
  readonly 'description': string
  readonly 'url'?: string
  /** The edition of the rules. */
  readonly 'version': string
  readonly 'inLanguage': 'en'
  readonly 'credentialCategory': {
    readonly '@type': 'DefinedTerm'
    readonly 'name': 'Certification'
    readonly 'url': 'https://purl.org/ctdl/terms/Certification'
  }
  /** The areas of competency that training is asked in. */
  readonly 'competencyRequired'?: readonly string[]
  readonly 'recognizedBy'?: readonly SchemaOrgOrganization[]
  /** How long it holds, ISO 8601: of renewals whose period is published. */
  readonly 'validFor'?: string
  readonly 'validIn': { readonly '@type': 'AdministrativeArea', readonly 'name': string }
  readonly 'citation': readonly {
    readonly '@type': 'CreativeWork'
    readonly 'name': string
    readonly 'publisher': SchemaOrgOrganization
    readonly 'url'?: string
  }[]
}

/**
 * A standard as schema.org's `EducationalOccupationalCredential`, for search engines. It says of itself that it is unofficial; what is asked is named, not
 * told in full: schema.org has no terms for hours and years.
 *
 * @example
 * toSchemaOrg(level1Renewal).validFor // 'P24M'
 */
export function toSchemaOrg(standard: Standard): SchemaOrgCredential {
  const telling = tellingOf(standard)
  const documents = statingSources(standard, telling)
  const [names, publishers, address, period, areas] = [otherNames(standard), publishersOf(documents), webAddress(documents), periodOf(standard), areaNames(standard)]
  const { region, country } = placeOf(standard)
  return {
    '@context': 'https://schema.org',
    '@id': credentialOf(standard),
    '@type': 'EducationalOccupationalCredential',
    'name': credentialName(standard),
    ...(names.length > 0 ? { alternateName: names } : {}),
    'description': `${descriptionOf(standard)} ${summary(standard, telling)}`,
    ...(address === undefined ? {} : { url: address }),
    'version': standard.edition,
    'inLanguage': 'en',
    'credentialCategory': { '@type': 'DefinedTerm', 'name': 'Certification', 'url': 'https://purl.org/ctdl/terms/Certification' },
    ...(areas.length > 0 ? { competencyRequired: areas } : {}),
    ...(publishers.length > 0 ? { recognizedBy: publishers.map(organization) } : {}),
    ...(period === undefined ? {} : { validFor: period }),
    'validIn': { '@type': 'AdministrativeArea', 'name': country === undefined ? region : `${region}, ${country}` },
    'citation': citedBy(standard, telling).map(work),
  }
}

const organization = (name: string): SchemaOrgOrganization => ({ '@type': 'Organization', name })

/** What is asked, by name. */
export function summary({ purpose, requirements }: Standard, telling: Telling): string {
  const asked = requirements.map((requirement) => unmarked(told(requirement, telling).name)).join('; ')
  return `Asked for${purpose === 'renewal' ? ' at renewal' : ''}: ${asked}.`
}

function citedBy({ renews, requirements }: Standard, telling: Telling): readonly Source[] {
  return sourcesCited([...(renews?.cites ?? []), ...everyRequirement(requirements).flatMap(({ requirement }) => requirement.cites)], telling)
}

function work({ title, publisher, address }: Source): SchemaOrgCredential['citation'][number] {
  return { '@type': 'CreativeWork', 'name': title, 'publisher': organization(publisher), ...(isWebAddress(address) ? { url: address } : {}) }
}
