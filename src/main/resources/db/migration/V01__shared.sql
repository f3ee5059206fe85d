-- The ground floor: the one sequence, the audit trail, the demo clock.
CREATE SEQUENCE qa_ids START WITH 1000 INCREMENT BY 50;

CREATE TABLE audit_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  happened_at TIMESTAMP NOT NULL,
  person_id BIGINT,
  account VARCHAR(60) NOT NULL,
  person_name VARCHAR(60) NOT NULL,
  act VARCHAR(80) NOT NULL,
  subject_kind VARCHAR(40),
  subject_id BIGINT,
  outcome VARCHAR(10) NOT NULL,
  article INTEGER NOT NULL,
  reason VARCHAR(500),
  remote_address VARCHAR(60)
);
CREATE INDEX audit_entry_when ON audit_entry (happened_at);
CREATE INDEX audit_entry_who ON audit_entry (account, happened_at);
CREATE INDEX audit_entry_what ON audit_entry (subject_kind, subject_id, happened_at);

CREATE TABLE demo_offset (
  id INTEGER NOT NULL PRIMARY KEY,
  ahead_seconds BIGINT NOT NULL
);
