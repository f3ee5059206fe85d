-- The scan of a form on paper is the clerks' until it is settled; what its author drafts here is his own (Article 35).
CREATE TABLE paper_scan (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  evaluation_id BIGINT NOT NULL REFERENCES supervision_evaluation (id),
  clerk_id BIGINT NOT NULL REFERENCES person (id),
  name VARCHAR(200) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  content ${blob} NOT NULL,
  CONSTRAINT paper_scan_once UNIQUE (evaluation_id)
);

ALTER TABLE paper_entry ADD COLUMN settled_at TIMESTAMP;
UPDATE paper_entry SET settled_at = entered_at
  WHERE evaluation_id IN (SELECT e.id FROM supervision_evaluation e WHERE e.entered_by IS NOT NULL);
