-- Applications: the form, its filings and evidence, the district's check, the office's examination, the departments' replies.
CREATE TABLE application (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  number VARCHAR(12) NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  organization_id BIGINT NOT NULL REFERENCES organization (id),
  name VARCHAR(200) NOT NULL,
  former_names VARCHAR(600),
  credit_code VARCHAR(18) NOT NULL,
  district VARCHAR(20) NOT NULL,
  industry VARCHAR(10),
  state VARCHAR(30) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  submitted_at TIMESTAMP,
  received_on DATE,
  examined_on DATE,
  due_on DATE,
  reopened VARCHAR(200),
  remark VARCHAR(2000),
  CONSTRAINT application_number UNIQUE (number),
  CONSTRAINT application_once UNIQUE (cycle_id, organization_id)
);
CREATE INDEX application_state ON application (cycle_id, state);
CREATE INDEX application_district ON application (district, state);
CREATE INDEX application_organization ON application (organization_id);
CREATE INDEX application_by_due ON application (due_on, number);
CREATE INDEX application_by_name ON application (name, number);
CREATE INDEX application_by_code ON application (credit_code);
CREATE INDEX application_by_district ON application (district, number);
CREATE INDEX application_by_industry ON application (industry, number);
CREATE INDEX application_by_submission ON application (submitted_at, number);
CREATE INDEX application_by_state ON application (state, number);

-- What the organisation is writing now: one text of field names and values.
CREATE TABLE application_form (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  application_id BIGINT NOT NULL REFERENCES application (id),
  content ${clob} NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  saved_by VARCHAR(60) NOT NULL,
  CONSTRAINT application_form_once UNIQUE (application_id)
);

-- What was filed: frozen with the hashes of its evidence, one row a submission.
CREATE TABLE filing (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  application_id BIGINT NOT NULL REFERENCES application (id),
  revision INTEGER NOT NULL,
  content ${clob} NOT NULL,
  sha256 CHAR(64) NOT NULL,
  filed_at TIMESTAMP NOT NULL,
  filed_by VARCHAR(60) NOT NULL,
  form_number VARCHAR(30) NOT NULL,
  commitment_number VARCHAR(30) NOT NULL,
  CONSTRAINT filing_revision UNIQUE (application_id, revision)
);

CREATE TABLE evidence_file (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  application_id BIGINT NOT NULL REFERENCES application (id),
  kind VARCHAR(30) NOT NULL,
  name VARCHAR(255) NOT NULL,
  type VARCHAR(10) NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  secret BOOLEAN NOT NULL,
  uploaded_at TIMESTAMP NOT NULL,
  uploaded_by VARCHAR(60) NOT NULL,
  filed BOOLEAN NOT NULL,
  removed_at TIMESTAMP
);
CREATE INDEX evidence_file_application ON evidence_file (application_id, kind);
CREATE INDEX evidence_file_hash ON evidence_file (sha256, secret);

-- Every opening of a declared secret, for the organisation to read (Article 38).
CREATE TABLE secret_opening (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  evidence_id BIGINT NOT NULL REFERENCES evidence_file (id),
  application_id BIGINT NOT NULL REFERENCES application (id),
  opened_at TIMESTAMP NOT NULL,
  person_id BIGINT,
  person_name VARCHAR(60) NOT NULL,
  role VARCHAR(30) NOT NULL
);
CREATE INDEX secret_opening_application ON secret_opening (application_id, opened_at);
CREATE INDEX secret_opening_evidence ON secret_opening (evidence_id);

CREATE TABLE district_check (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  application_id BIGINT NOT NULL REFERENCES application (id),
  district VARCHAR(20) NOT NULL,
  opened_on DATE NOT NULL,
  due_on DATE NOT NULL,
  method VARCHAR(2000),
  complete VARCHAR(10) NOT NULL,
  truthful VARCHAR(10) NOT NULL,
  outcome VARCHAR(20),
  reason VARCHAR(2000),
  decided_at TIMESTAMP,
  checker_name VARCHAR(60),
  document_number VARCHAR(30),
  urged_at TIMESTAMP,
  CONSTRAINT district_check_once UNIQUE (application_id)
);
CREATE INDEX district_check_due ON district_check (outcome, due_on);

CREATE TABLE district_check_finding (
  sheet_id BIGINT NOT NULL REFERENCES district_check (id),
  point VARCHAR(30) NOT NULL,
  result VARCHAR(10) NOT NULL,
  basis VARCHAR(1000),
  checked_on DATE,
  checker_name VARCHAR(60),
  PRIMARY KEY (sheet_id, point)
);

CREATE TABLE examination (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  application_id BIGINT NOT NULL REFERENCES application (id),
  received_on DATE NOT NULL,
  clock_from DATE NOT NULL,
  due_on DATE NOT NULL,
  outcome VARCHAR(20),
  reason VARCHAR(2000),
  decided_at TIMESTAMP,
  examiner_name VARCHAR(60),
  document_number VARCHAR(30),
  CONSTRAINT examination_once UNIQUE (application_id)
);
CREATE INDEX examination_due ON examination (outcome, due_on);

CREATE TABLE examination_finding (
  sheet_id BIGINT NOT NULL REFERENCES examination (id),
  point VARCHAR(30) NOT NULL,
  result VARCHAR(10) NOT NULL,
  basis VARCHAR(1000),
  checked_on DATE,
  checker_name VARCHAR(60),
  PRIMARY KEY (sheet_id, point)
);

-- All defects told once (Article 19): by the office, or by the district when it returns a filing.
CREATE TABLE defect_notice (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  application_id BIGINT NOT NULL REFERENCES application (id),
  issuer VARCHAR(10) NOT NULL,
  round INTEGER NOT NULL,
  issued_at TIMESTAMP NOT NULL,
  issuer_name VARCHAR(60) NOT NULL,
  due_on DATE NOT NULL,
  repeat_reason VARCHAR(2000),
  repeat_allowed_by VARCHAR(60),
  document_number VARCHAR(30),
  answered_at TIMESTAMP,
  CONSTRAINT defect_notice_round UNIQUE (application_id, issuer, round)
);

CREATE TABLE defect (
  notice_id BIGINT NOT NULL REFERENCES defect_notice (id),
  position INTEGER NOT NULL,
  section VARCHAR(20) NOT NULL,
  what VARCHAR(1000) NOT NULL,
  PRIMARY KEY (notice_id, position)
);

-- A supervisor's leave to ask an applicant a second time, with the reason.
CREATE TABLE second_request (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  application_id BIGINT NOT NULL REFERENCES application (id),
  reason VARCHAR(2000) NOT NULL,
  allowed_at TIMESTAMP NOT NULL,
  allowed_by VARCHAR(60) NOT NULL,
  used BOOLEAN NOT NULL
);
CREATE INDEX second_request_application ON second_request (application_id);

-- The joint check of Article 13 by the departments.
CREATE TABLE department_inquiry (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  occasion VARCHAR(20) NOT NULL,
  sent_at TIMESTAMP NOT NULL,
  sent_by VARCHAR(60) NOT NULL,
  due_on DATE NOT NULL
);
CREATE INDEX department_inquiry_cycle ON department_inquiry (cycle_id, sent_at);

CREATE TABLE department_reply (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  inquiry_id BIGINT NOT NULL REFERENCES department_inquiry (id),
  application_id BIGINT NOT NULL REFERENCES application (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  department VARCHAR(120) NOT NULL,
  hit BOOLEAN,
  bar VARCHAR(30),
  event_date DATE,
  decision_date DATE,
  facts VARCHAR(2000),
  replied_at TIMESTAMP,
  CONSTRAINT department_reply_once UNIQUE (inquiry_id, application_id, person_id)
);
CREATE INDEX department_reply_person ON department_reply (person_id, replied_at);
CREATE INDEX department_reply_application ON department_reply (application_id);
