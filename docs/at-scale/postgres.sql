-- Made by: node docs/at-scale/wrap.mjs postgres
CREATE OR REPLACE FUNCTION assess_json(document text, options text)
RETURNS text
LANGUAGE plv8
IMMUTABLE STRICT PARALLEL SAFE
AS $imh_eligibility$
// A session has one global object, and every call of it the same.
if (typeof imhEligibilityLoaded === "undefined") {
{{imh-eligibility/udf}}
imhEligibilityLoaded = imhEligibility;
}
return imhEligibilityLoaded.assessJson(document, options);
$imh_eligibility$;

-- SELECT id, assess_json(document, '{"standard":"orimha/imhs","asOf":"2026-11-21"}')::json ->> 'verdict' FROM applicants;
