-- Honours: the awards with their certificates, prizes and their use, visits, support and revocation.
CREATE TABLE award (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  cycle_year INTEGER NOT NULL,
  application_id BIGINT REFERENCES application (id),
  organization_id BIGINT NOT NULL REFERENCES organization (id),
  organization_name VARCHAR(200) NOT NULL,
  credit_code CHAR(18) NOT NULL,
  district VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  certificate_number VARCHAR(20) NOT NULL,
  commended_on DATE NOT NULL,
  valid_until DATE NOT NULL,
  document_id BIGINT,
  document_number VARCHAR(40),
  next_visit_by DATE,
  revoked_on DATE,
  revoked_article INTEGER,
  revoked_ground VARCHAR(40),
  banned_until DATE,
  certificate_returned_on DATE,
  CONSTRAINT award_certificate UNIQUE (certificate_number)
);
CREATE INDEX award_cycle_kind ON award (cycle_year, kind);
CREATE INDEX award_organization ON award (organization_id);
CREATE INDEX award_code ON award (credit_code);

CREATE TABLE prize (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  award_id BIGINT NOT NULL REFERENCES award (id),
  amount DECIMAL(14,2) NOT NULL,
  budget_year INTEGER NOT NULL,
  paid_on DATE,
  recovery_demanded_on DATE,
  recovered_on DATE,
  CONSTRAINT prize_once UNIQUE (award_id)
);
CREATE INDEX prize_budget ON prize (budget_year);

CREATE TABLE prize_use (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  prize_id BIGINT NOT NULL REFERENCES prize (id),
  report_year INTEGER NOT NULL,
  purpose VARCHAR(30) NOT NULL,
  amount DECIMAL(14,2) NOT NULL,
  description VARCHAR(1000) NOT NULL,
  reported_by VARCHAR(60) NOT NULL,
  reported_at TIMESTAMP NOT NULL
);
CREATE INDEX prize_use_prize ON prize_use (prize_id, report_year);

CREATE TABLE visit (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  award_id BIGINT NOT NULL REFERENCES award (id),
  visited_on DATE NOT NULL,
  visitors VARCHAR(200) NOT NULL,
  operation VARCHAR(1000) NOT NULL,
  quality_system VARCHAR(1000) NOT NULL,
  incidents VARCHAR(1000) NOT NULL,
  use_of_honour VARCHAR(1000) NOT NULL,
  conclusion VARCHAR(20) NOT NULL,
  recorded_by VARCHAR(60) NOT NULL
);
CREATE INDEX visit_award ON visit (award_id, visited_on);

CREATE TABLE support_measure (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  award_id BIGINT NOT NULL REFERENCES award (id),
  department VARCHAR(120) NOT NULL,
  article INTEGER NOT NULL,
  measure VARCHAR(1000) NOT NULL,
  granted_on DATE NOT NULL,
  evidence VARCHAR(500),
  recorded_by VARCHAR(60) NOT NULL
);
CREATE INDEX support_measure_award ON support_measure (award_id, granted_on);

CREATE TABLE revocation_case (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  award_id BIGINT NOT NULL REFERENCES award (id),
  article INTEGER NOT NULL,
  ground VARCHAR(40) NOT NULL,
  state VARCHAR(20) NOT NULL,
  lead_text VARCHAR(2000) NOT NULL,
  opened_on DATE NOT NULL,
  opened_by VARCHAR(60) NOT NULL,
  finding VARCHAR(2000),
  defence VARCHAR(2000),
  steering_decision VARCHAR(40),
  government_decision VARCHAR(40),
  closed_on DATE,
  document_id BIGINT
);
CREATE INDEX revocation_case_award ON revocation_case (award_id, state);
