-- Cycles and their plans, deadlines, and what changed.
CREATE TABLE award_cycle (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  award_year INTEGER NOT NULL,
  rule_set_id BIGINT NOT NULL REFERENCES rule_set (id),
  stage VARCHAR(20) NOT NULL,
  stage_since TIMESTAMP NOT NULL,
  opened_at TIMESTAMP NOT NULL,
  draft_number INTEGER NOT NULL,
  in_force_since TIMESTAMP,
  calendar_version INTEGER NOT NULL,
  CONSTRAINT award_cycle_year UNIQUE (award_year)
);
CREATE INDEX award_cycle_stage ON award_cycle (stage, award_year);
CREATE INDEX award_cycle_rule_set ON award_cycle (rule_set_id);

CREATE TABLE cycle_step (
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  step VARCHAR(20) NOT NULL,
  event_on DATE,
  first_on DATE NOT NULL,
  last_on DATE NOT NULL,
  chosen BOOLEAN NOT NULL,
  PRIMARY KEY (cycle_id, step)
);

CREATE TABLE deadline (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  kind VARCHAR(30) NOT NULL,
  subject_kind VARCHAR(40) NOT NULL,
  subject_id BIGINT NOT NULL,
  cycle_id BIGINT REFERENCES award_cycle (id),
  article INTEGER NOT NULL,
  event_on DATE NOT NULL,
  first_on DATE NOT NULL,
  last_on DATE NOT NULL,
  day_count INTEGER,
  day_unit VARCHAR(20),
  due_at TIMESTAMP NOT NULL,
  calendar_version INTEGER NOT NULL,
  status VARCHAR(10) NOT NULL,
  opened_at TIMESTAMP NOT NULL,
  acted_at TIMESTAMP,
  reason VARCHAR(500)
);
CREATE INDEX deadline_due ON deadline (status, due_at);
CREATE INDEX deadline_subject ON deadline (subject_kind, subject_id, kind);
CREATE INDEX deadline_cycle ON deadline (cycle_id, last_on);

CREATE TABLE change_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  happened_at TIMESTAMP NOT NULL,
  cycle_id BIGINT REFERENCES award_cycle (id),
  to_role VARCHAR(30),
  to_district VARCHAR(20),
  to_organization_id BIGINT,
  to_institution_id BIGINT,
  to_person_id BIGINT,
  application_id BIGINT,
  text_key VARCHAR(100) NOT NULL,
  facts VARCHAR(2000),
  article INTEGER NOT NULL,
  link VARCHAR(300)
);
CREATE INDEX change_entry_role ON change_entry (to_role, happened_at);
CREATE INDEX change_entry_organization ON change_entry (to_organization_id, happened_at);
CREATE INDEX change_entry_person ON change_entry (to_person_id, happened_at);
CREATE INDEX change_entry_cycle ON change_entry (cycle_id, happened_at);
