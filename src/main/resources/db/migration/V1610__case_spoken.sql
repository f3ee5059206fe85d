-- Whose word a step of a case records: two of a team may bear the same name (Article 35).
ALTER TABLE accountability_step ADD COLUMN said_by_id BIGINT;
ALTER TABLE accountability_step ADD COLUMN said_by_name VARCHAR(200);
UPDATE accountability_step SET said_by_name = person_name,
  said_by_id = (SELECT d.author_id FROM signed_document d WHERE d.id = accountability_step.document_id)
  WHERE kind = 'STATED';

-- A correction that alleges more after the end of a case opens a further one.
ALTER TABLE accountability_case DROP CONSTRAINT accountability_case_once;
