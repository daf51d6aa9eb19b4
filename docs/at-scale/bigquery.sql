-- Lay dist/udf.iife.js of the package into a bucket that the people who ask may read; a version belongs in its name.
CREATE OR REPLACE FUNCTION eligibility.assess_json(document STRING, options STRING)
RETURNS STRING
DETERMINISTIC
LANGUAGE js
OPTIONS (library = ['gs://YOUR-BUCKET/imh-eligibility-0.1.0.udf.iife.js'])
AS r"""
if (document === null || options === null) return null;
return imhEligibility.assessJson(document, options);
""";

-- SELECT id, JSON_VALUE(eligibility.assess_json(document, '{"standard":"orimha/imhs","asOf":"2026-11-21"}'), '$.verdict') FROM eligibility.applicants
