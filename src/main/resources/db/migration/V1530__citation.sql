-- What an opinion of a score sheet rests on: a chapter of the self-assessment, or a page of a file of evidence (Article 10).
CREATE TABLE citation (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  sheet_id BIGINT NOT NULL REFERENCES score_sheet (id),
  item_code VARCHAR(12) NOT NULL,
  aspect VARCHAR(12) NOT NULL,
  evidence_id BIGINT REFERENCES evidence_file (id),
  chapter VARCHAR(12),
  page INTEGER NOT NULL
);
CREATE INDEX citation_sheet ON citation (sheet_id);
CREATE INDEX secret_opening_reader ON secret_opening (evidence_id, person_id);
