-- Reviewers' assessment (Article 9(2)): what the office concluded of a reviewer for a cycle, and his training.
CREATE TABLE reviewer_assessment (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  expert_id BIGINT NOT NULL REFERENCES expert (id),
  grade VARCHAR(12) NOT NULL,
  reasons VARCHAR(2000) NOT NULL,
  assessed_by BIGINT NOT NULL REFERENCES person (id),
  assessed_at TIMESTAMP NOT NULL,
  superseded BOOLEAN NOT NULL
);
CREATE INDEX reviewer_assessment_cycle ON reviewer_assessment (cycle_id, expert_id);

CREATE TABLE training (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  expert_id BIGINT NOT NULL REFERENCES expert (id),
  held_on DATE NOT NULL,
  subject VARCHAR(120) NOT NULL,
  hours INTEGER NOT NULL,
  outcome VARCHAR(200),
  recorded_at TIMESTAMP NOT NULL
);
CREATE INDEX training_expert ON training (expert_id);

ALTER TABLE expert ADD COLUMN grade VARCHAR(12);
