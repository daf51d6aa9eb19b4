-- One row a person. The registry writes here; the job only reads.
CREATE TABLE IF NOT EXISTS applicants (
  id        text PRIMARY KEY,
  record    jsonb NOT NULL,
  standards text[] NOT NULL
);

-- What the job found, one row for each night on which something changed. The latest row is what holds.
CREATE TABLE IF NOT EXISTS assessments (
  applicant    text NOT NULL REFERENCES applicants (id) ON DELETE CASCADE,
  standard     text NOT NULL,
  as_of        date NOT NULL,
  edition      text NOT NULL,
  content_hash text NOT NULL,
  verdict      text NOT NULL,
  -- The verdict of each requirement by its id, for queries.
  requirements jsonb NOT NULL,
  -- The whole assessment as it was made: json and not jsonb, which would put its keys in another order.
  assessment   json NOT NULL,
  PRIMARY KEY (applicant, standard, as_of)
);

-- What is wrong with a record, or with the names of its standards, until it is mended.
CREATE TABLE IF NOT EXISTS to_mend (
  applicant text PRIMARY KEY REFERENCES applicants (id) ON DELETE CASCADE,
  problems  text[] NOT NULL
);
