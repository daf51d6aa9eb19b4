/** Text in English, as CTDL's context wants it. */
export interface EnglishText {
  readonly en: string
}

/** Several texts in English. */
export interface EnglishTexts {
  readonly en: readonly string[]
}

export interface CtdlOrganization {
  readonly '@type': 'ceterms:Organization'
  readonly 'ceterms:name': EnglishText
}

export interface CtdlJurisdiction {
  readonly '@type': 'ceterms:JurisdictionProfile'
  readonly 'ceterms:mainJurisdiction': readonly [{
    readonly '@type': 'ceterms:Place'
    readonly 'ceterms:addressRegion': EnglishText
    /** Two letters of ISO 3166-1. */
    readonly 'ceterms:addressCountry'?: EnglishText
  }]
}

/** Hours of credit that a condition asks. */
export interface CtdlValue {
  readonly '@type': 'ceterms:ValueProfile'
  readonly 'schema:value': number
  readonly 'ceterms:creditUnitType'?: readonly ['creditUnit:ClockHour']
}

/** An area of competency. */
export interface CtdlAlignment {
  readonly '@type': 'ceterms:CredentialAlignmentObject'
  /** A URN of this library, where the area is one of its own. */
  readonly 'ceterms:targetNode'?: string
  readonly 'ceterms:targetNodeName': EnglishText
  readonly 'ceterms:targetNodeDescription'?: EnglishText
}

/** A requirement. */
export interface CtdlConditionProfile {
  /** A URN of this library, no CTID. */
  readonly '@id': string
  readonly '@type': 'ceterms:ConditionProfile'
  readonly 'ceterms:name': EnglishText
  readonly 'ceterms:description': EnglishText
  /** What all has to be so, where a rule has parts that are all asked. */
  readonly 'ceterms:condition'?: EnglishTexts
  /** The parts of which one is enough. */
  readonly 'ceterms:alternativeCondition'?: readonly CtdlConditionProfile[]
  readonly 'ceterms:creditValue'?: readonly [CtdlValue]
  readonly 'ceterms:creditUnitTypeDescription'?: EnglishText
  readonly 'ceterms:yearsOfExperience'?: number
  readonly 'ceterms:experience'?: EnglishText
  readonly 'ceterms:targetCompetency'?: readonly CtdlAlignment[]
  readonly 'ceterms:submissionOfDescription'?: EnglishText
  /** Who publishes the text that says so; absent where the rule is inferred or no text of it could be read. */
  readonly 'ceterms:assertedBy'?: readonly CtdlOrganization[]
  readonly 'ceterms:subjectWebpage'?: string
  readonly 'ceterms:dateEffective'?: string
}

/** A credential and what it asks, at the first application or at renewal, as JSON-LD in the words of CTDL. */
export interface CtdlCredential {
  readonly '@context': 'https://credreg.net/ctdl/schema/context/json'
  /** A URN of this library, no CTID: that is for the credential's owner to give. */
  readonly '@id': string
  readonly '@type': 'ceterms:Certification'
  readonly 'ceterms:name': EnglishText
  readonly 'ceterms:alternateName'?: EnglishTexts
  readonly 'ceterms:description': EnglishText
  readonly 'ceterms:subjectWebpage'?: string
  readonly 'ceterms:jurisdiction': readonly [CtdlJurisdiction]
  readonly 'ceterms:recognizedBy'?: readonly CtdlOrganization[]
  /** ISO 8601, `P24M`. */
  readonly 'ceterms:renewalFrequency'?: string
  readonly 'ceterms:requires'?: readonly CtdlConditionProfile[]
  readonly 'ceterms:renewal'?: readonly CtdlConditionProfile[]
}
