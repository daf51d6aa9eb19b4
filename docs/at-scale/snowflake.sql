-- Made by: node docs/at-scale/wrap.mjs snowflake
CREATE OR REPLACE FUNCTION assess_json(document VARCHAR, options VARCHAR)
RETURNS VARCHAR
LANGUAGE JAVASCRIPT
STRICT
IMMUTABLE
AS
$$
// The body runs for every row, and what is global usually stays from one to the next.
if (typeof imhEligibilityLoaded === "undefined") {
{{imh-eligibility/udf}}
imhEligibilityLoaded = imhEligibility;
}
return imhEligibilityLoaded.assessJson(DOCUMENT, OPTIONS);
$$;

-- SELECT id, PARSE_JSON(assess_json(document, '{"standard":"orimha/imhs","asOf":"2026-11-21"}')):verdict::VARCHAR FROM applicants;
