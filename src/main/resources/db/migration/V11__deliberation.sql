-- Ranking, meeting, ballots, the proposed list, endorsement and approval.
CREATE TABLE ranking (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  number INTEGER NOT NULL,
  state VARCHAR(20) NOT NULL,
  inputs_hash CHAR(64),
  opinions_handled INTEGER NOT NULL,
  opinions_adopted INTEGER NOT NULL,
  made_by VARCHAR(60) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  submitted_at TIMESTAMP,
  document_id BIGINT,
  document_number VARCHAR(40),
  CONSTRAINT ranking_number UNIQUE (cycle_id, number)
);

CREATE TABLE ranking_row (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  ranking_id BIGINT NOT NULL REFERENCES ranking (id),
  application_id BIGINT NOT NULL REFERENCES application (id),
  points DECIMAL(8,1) NOT NULL,
  adjustment DECIMAL(8,1) NOT NULL,
  adjustment_reason VARCHAR(1000),
  tie_order INTEGER,
  tie_reason VARCHAR(1000),
  re_evaluation BOOLEAN NOT NULL,
  place INTEGER,
  candidate BOOLEAN NOT NULL,
  CONSTRAINT ranking_row_once UNIQUE (ranking_id, application_id)
);
CREATE INDEX ranking_row_application ON ranking_row (application_id);

CREATE TABLE meeting (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  number INTEGER NOT NULL,
  ranking_id BIGINT NOT NULL REFERENCES ranking (id),
  state VARCHAR(20) NOT NULL,
  called_for TIMESTAMP NOT NULL,
  place VARCHAR(200) NOT NULL,
  discussion ${clob},
  opened_at TIMESTAMP,
  counted_at TIMESTAMP,
  decided_at TIMESTAMP,
  extra_winners INTEGER NOT NULL,
  extra_reason VARCHAR(1000),
  extra_confirmed_by VARCHAR(60),
  snapshot_hash CHAR(64),
  minutes_number VARCHAR(40),
  minutes_document_id BIGINT,
  decision_number VARCHAR(40),
  decision_document_id BIGINT,
  CONSTRAINT meeting_number UNIQUE (cycle_id, number)
);

CREATE TABLE meeting_member (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  meeting_id BIGINT NOT NULL REFERENCES meeting (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  line_number INTEGER NOT NULL,
  name VARCHAR(60) NOT NULL,
  duty VARCHAR(120),
  head BOOLEAN NOT NULL,
  attendance VARCHAR(20) NOT NULL,
  checked_in_at TIMESTAMP,
  leave_reason VARCHAR(500),
  signed_at TIMESTAMP,
  signature_number VARCHAR(40),
  CONSTRAINT meeting_member_once UNIQUE (meeting_id, person_id)
);
CREATE INDEX meeting_member_person ON meeting_member (person_id);

CREATE TABLE meeting_item (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  meeting_id BIGINT NOT NULL REFERENCES meeting (id),
  application_id BIGINT NOT NULL REFERENCES application (id),
  place INTEGER NOT NULL,
  points DECIMAL(8,1) NOT NULL,
  re_evaluation BOOLEAN NOT NULL,
  recused INTEGER,
  agreed INTEGER,
  opposed INTEGER,
  abstained INTEGER,
  result VARCHAR(20),
  CONSTRAINT meeting_item_once UNIQUE (meeting_id, application_id)
);

CREATE TABLE meeting_recusal (
  meeting_item_id BIGINT NOT NULL REFERENCES meeting_item (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (meeting_item_id, person_id)
);

-- Who has voted and what was voted share nothing: no key, no order, no time.
CREATE TABLE has_voted (
  meeting_item_id BIGINT NOT NULL REFERENCES meeting_item (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (meeting_item_id, person_id)
);

CREATE TABLE ballot (
  id CHAR(36) NOT NULL PRIMARY KEY,
  meeting_item_id BIGINT NOT NULL REFERENCES meeting_item (id),
  choice VARCHAR(10) NOT NULL
);
CREATE INDEX ballot_item ON ballot (meeting_item_id);

CREATE TABLE proposal (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  meeting_id BIGINT NOT NULL REFERENCES meeting (id),
  application_id BIGINT NOT NULL REFERENCES application (id),
  honour VARCHAR(20) NOT NULL,
  place INTEGER NOT NULL,
  state VARCHAR(20) NOT NULL,
  substitutes_id BIGINT REFERENCES proposal (id),
  notice_id BIGINT REFERENCES public_notice (id),
  published_on DATE,
  publicity_first DATE,
  publicity_last DATE,
  cleared_on DATE,
  cancelled_on DATE,
  cancel_reason VARCHAR(2000),
  checked_before_publicity DATE,
  checked_before_publicity_by VARCHAR(60),
  checked_before_commendation DATE,
  checked_before_commendation_by VARCHAR(60),
  endorsement_id BIGINT,
  approval_id BIGINT
);
CREATE INDEX proposal_cycle ON proposal (cycle_id, state);
CREATE INDEX proposal_application ON proposal (application_id);

CREATE TABLE approval (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  step VARCHAR(20) NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  person_name VARCHAR(60) NOT NULL,
  remark VARCHAR(1000),
  made_at TIMESTAMP NOT NULL,
  document_id BIGINT NOT NULL,
  document_number VARCHAR(40) NOT NULL
);
CREATE INDEX approval_cycle ON approval (cycle_id, step);
