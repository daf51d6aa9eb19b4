/** What `--help` prints. */
export const USAGE = `imh-eligibility: the published rules of infant mental health credentials, applied to a record

  imh-eligibility assess FILE --standard ID --as-of DATE [options]
      holds the record in FILE (- reads standard input) against a standard on a day; ID is an id
      of the catalogue, or another name of the credential: OIFS-II, IV-C, 'OIFS-II renewal'
      --counting claimed|verified         what evidence counts (claimed)
      --period FROM..TO                   renewals: the period, both days included
      --format text|json|markdown|html|html-page
                                          (text); html is a piece of a page, html-page a whole one
      --length full|summary               (full); the summary is what is open and what would help
      --locale en|es                      (en)

  imh-eligibility levels FILE --as-of DATE [options]
      every standard at a glance: what is met now, what is nearest, what the others lack, renewals
      --counting, --locale                as above
      --format text|json|markdown|html|html-page

  imh-eligibility plan FILE --standard ID --as-of DATE [options]
      the least that is left to do: facts, papers, hours, work, supervision and by when
      --counting, --period, --locale      as above; --format as of levels

  imh-eligibility forecast FILE --standard ID --as-of DATE [options]
      looks ahead: the first day on which the standard is met, or left to reviewers, if present work
      goes on and what the record dates later happens; what decides it, and when it lapses
      --counting, --period, --locale      as above; --format as of levels

  imh-eligibility compare BEFORE AFTER --standard ID --as-of DATE [options]
      holds the records in two files against a standard and tells what is different, and why
      --counting, --period, --locale      as above; --format as of levels

  imh-eligibility renewals FILE --as-of DATE [options]
      every credential on record: when its renewal is due, what it still needs, the days 90, 60
      and 30 days before
      --counting, --locale                as above
      --format                            as of levels, or ics: a file for a calendar (iCalendar)

  imh-eligibility questions FILE --standard ID --as-of DATE [options]
      what people have to answer before an assessment is settled: the registry (with --counting
      verified), reviewers, the applicant; why, and where the rule is written
      --counting, --period, --locale      as above; --format as of levels

  imh-eligibility import --trainings FILE --experience FILE --supervision FILE [options]
      tables (CSV, with commas, semicolons or tabs) into a record, which goes to standard output; the
      report of what was understood, what was not and why goes to standard error
      --into RECORD                       adds to this record
      --dates month-first|day-first       how 03/04/2026 is meant; without it, it is refused
      --work employment|internship|volunteer, --format individual|group|peer
                                          of rows of work and of supervision that do not say

  imh-eligibility batch [FILE] --standard ID|all --as-of DATE [options]
      a registry file: one record a line in (FILE, or standard input), one line of JSON a line out.
      Line N of the output belongs to line N of the input: the assessment, with all a list of them,
      or {"line":N,"error":...} where the line has none (an empty line, too); the run goes on
      --counting, --period                as above; --period with one renewal only
      --workers N                         so many threads (1)
      --summary                           in place of the lines one document: how many records
                                          came to which verdict, what most lack, what is due
  imh-eligibility batch --merge FILE...
      one summary of several: of the parts of a file, or of a run that was interrupted and its rest

  imh-eligibility standards [--standard ID] [--format text|json|ctdl|schema-org|badge]
      the catalogue, or one standard by its id; as CTDL or schema.org (JSON-LD) for registries and
      websites, or as an unsigned Open Badges achievement: unofficial, each says so itself

  imh-eligibility schema applicant|assessment|standard|openapi
      the JSON Schema of a document; openapi: all three as components of OpenAPI 3.1

Dates are YYYY-MM-DD. Exit code: 0 met, 1 any other verdict, 2 bad input or usage;
of plan: 0 nothing is left to do, 1 something is;
of levels and renewals, which ask for no single verdict: 0 done, 2 bad input or usage;
of forecast: 0 there is such a day, 1 there is none; of compare: 0 nothing changed, 1 something did;
of questions: 0 there is none, 1 there are some, 2 as above;
of import: 0 everything was taken, 1 something was not, 2 as above;
of batch: 0 every line was assessed, 1 some were not, 2 it could not be done, 130 interrupted.
`
