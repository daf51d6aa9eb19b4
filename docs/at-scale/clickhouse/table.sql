-- A table made of a table, without anything in the server's configuration but the script: line for line, so that the place of a line tells whose it is.
SELECT id, answer
FROM (SELECT id, row_number() OVER (ORDER BY id) AS line FROM applicants) AS asked
JOIN (
  SELECT rowNumberInAllBlocks() + 1 AS line, answer
  FROM executable(
    'imh-eligibility-batch.sh --standard all --as-of 2026-11-21', LineAsString, 'answer String',
    (SELECT replaceRegexpAll(document, '[\r\n]', ' ') FROM applicants ORDER BY id),
    SETTINGS command_read_timeout = 600000, command_write_timeout = 600000, max_command_execution_time = 600
  )
) AS answered USING line
ORDER BY id
