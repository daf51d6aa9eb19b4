import type { Standard } from '../../rulebook/standard'
import { conditionOf, english, organizations } from './ctdl-condition'
import type { CtdlCredential } from './ctdl-document'
import { credentialName, credentialOf, descriptionOf, otherNames, periodOf, placeOf, publishersOf, statingSources, tellingOf, webAddress } from './told'

/**
 * A standard in the words of the Credential Transparency Description Language (CTDL), as JSON-LD: the credential, with a condition profile for each
 * requirement under `ceterms:requires`, or for a renewal under `ceterms:renewal`. Both are about the same `@id`, so the two documents add up.
 *
 * It says of itself that it is unofficial, mints no CTID, and gives no figure that no text gives. `docs/interop/ctdl.md` has the mapping, kind by kind.
 *
 * @example
 * toCtdl(level1Renewal)['ceterms:renewalFrequency'] // 'P24M'
 */
export function toCtdl(standard: Standard): CtdlCredential {
  const { requirements, purpose, effective } = standard
  const telling = tellingOf(standard)
  const documents = statingSources(standard, telling)
  const [names, publishers, address, period] = [otherNames(standard), publishersOf(documents), webAddress(documents), periodOf(standard)]
  const { region, country } = placeOf(standard)
  const conditions = requirements.map((requirement) => conditionOf(requirement, effective.from, telling))
  return {
    '@context': 'https://credreg.net/ctdl/schema/context/json',
    '@id': credentialOf(standard),
    '@type': 'ceterms:Certification',
    'ceterms:name': english(credentialName(standard)),
    ...(names.length > 0 ? { 'ceterms:alternateName': { en: names } } : {}),
    'ceterms:description': english(descriptionOf(standard)),
    ...(address === undefined ? {} : { 'ceterms:subjectWebpage': address }),
    'ceterms:jurisdiction': [{
      '@type': 'ceterms:JurisdictionProfile',
      'ceterms:mainJurisdiction': [{
        '@type': 'ceterms:Place',
        'ceterms:addressRegion': english(region),
        ...(country === undefined ? {} : { 'ceterms:addressCountry': english(country) }),
      }],
    }],
    ...(publishers.length > 0 ? { 'ceterms:recognizedBy': organizations(publishers) } : {}),
    ...(period === undefined ? {} : { 'ceterms:renewalFrequency': period }),
    ...(purpose === 'renewal' ? { 'ceterms:renewal': conditions } : { 'ceterms:requires': conditions }),
  }
}
