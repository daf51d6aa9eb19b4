/** What `--help` prints. */
export const USAGE = `imh-eligibility: the published rules of infant mental health credentials, applied to a record

  imh-eligibility assess FILE --standard ID --as-of DATE [options]
      holds the record in FILE (- reads standard input) against a standard on a day; ID is an id
      of the catalogue, or another name of the credential: OIFS-II, IV-C, 'OIFS-II renewal'
      --counting claimed|verified         what evidence counts (claimed)
      --period FROM..TO                   renewals: the period, both days included
      --format text|json|markdown|html    (text)
      --locale en|es                      (en)

  imh-eligibility standards [--format text|json]
      the catalogue

  imh-eligibility schema applicant|assessment|standard
      the JSON Schema of a document

Dates are YYYY-MM-DD. Exit code: 0 met, 1 any other verdict, 2 bad input or usage.
`
