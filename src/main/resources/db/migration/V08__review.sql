-- Review: institution and procurement, experts and teams, seats and score sheets, consensus, site visit, defence, result
-- (Articles 10, 14, 20, 21).
CREATE TABLE review_institution (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  name VARCHAR(200) NOT NULL,
  credit_code CHAR(18) NOT NULL,
  contact VARCHAR(60) NOT NULL,
  phone VARCHAR(40),
  CONSTRAINT review_institution_code UNIQUE (credit_code)
);

CREATE TABLE procurement (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  institution_id BIGINT NOT NULL REFERENCES review_institution (id),
  method VARCHAR(30) NOT NULL,
  number VARCHAR(80) NOT NULL,
  notice VARCHAR(200) NOT NULL,
  noticed_on DATE NOT NULL,
  contract_number VARCHAR(80) NOT NULL,
  contracted_on DATE NOT NULL,
  independence VARCHAR(500) NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  handed_over_at TIMESTAMP,
  CONSTRAINT procurement_once UNIQUE (cycle_id)
);
CREATE INDEX procurement_institution ON procurement (institution_id);

CREATE TABLE expert (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  unit VARCHAR(200) NOT NULL,
  title VARCHAR(80),
  specialty VARCHAR(200) NOT NULL,
  industries VARCHAR(120),
  entered_on DATE NOT NULL,
  CONSTRAINT expert_person UNIQUE (person_id)
);

CREATE TABLE team (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  name VARCHAR(60) NOT NULL,
  formed_at TIMESTAMP NOT NULL,
  CONSTRAINT team_name UNIQUE (cycle_id, name)
);

CREATE TABLE team_member (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  team_id BIGINT NOT NULL REFERENCES team (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  leader BOOLEAN NOT NULL,
  CONSTRAINT team_member_once UNIQUE (team_id, person_id)
);
CREATE INDEX team_member_person ON team_member (person_id);

CREATE TABLE review (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  application_id BIGINT NOT NULL REFERENCES application (id),
  team_id BIGINT NOT NULL REFERENCES team (id),
  phase VARCHAR(20) NOT NULL,
  assigned_at TIMESTAMP NOT NULL,
  consensus_opened_at TIMESTAMP,
  consensus_closed_at TIMESTAMP,
  shortlist_reason VARCHAR(500),
  consensus_document_id BIGINT,
  material_points DECIMAL(6,1),
  concluded_at TIMESTAMP,
  summary VARCHAR(2000),
  report_document_id BIGINT,
  CONSTRAINT review_once UNIQUE (application_id)
);
CREATE INDEX review_team ON review (team_id);

CREATE TABLE review_seat (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  review_id BIGINT NOT NULL REFERENCES review (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  leader BOOLEAN NOT NULL,
  state VARCHAR(12) NOT NULL,
  taken_at TIMESTAMP NOT NULL,
  vacated_at TIMESTAMP,
  replaces_id BIGINT REFERENCES review_seat (id)
);
CREATE INDEX review_seat_review ON review_seat (review_id);
CREATE INDEX review_seat_person ON review_seat (person_id, state);

CREATE TABLE score_sheet (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  review_id BIGINT NOT NULL REFERENCES review (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  revision INTEGER NOT NULL,
  state VARCHAR(12) NOT NULL,
  correction_reason VARCHAR(500),
  points DECIMAL(7,2),
  started_at TIMESTAMP NOT NULL,
  submitted_at TIMESTAMP,
  document_id BIGINT,
  CONSTRAINT score_sheet_revision UNIQUE (review_id, person_id, revision)
);
CREATE INDEX score_sheet_person ON score_sheet (person_id, state);

CREATE TABLE item_score (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  sheet_id BIGINT NOT NULL REFERENCES score_sheet (id),
  item_code VARCHAR(12) NOT NULL,
  percent INTEGER,
  strengths VARCHAR(2000),
  opportunities VARCHAR(2000),
  gaps VARCHAR(2000),
  saved_at TIMESTAMP,
  CONSTRAINT item_score_once UNIQUE (sheet_id, item_code)
);

CREATE TABLE consensus_item (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  review_id BIGINT NOT NULL REFERENCES review (id),
  item_code VARCHAR(12) NOT NULL,
  percent INTEGER,
  reason VARCHAR(1000),
  dissent VARCHAR(1000),
  decided_by BIGINT REFERENCES person (id),
  decided_at TIMESTAMP,
  site_percent INTEGER,
  site_reason VARCHAR(1000),
  site_at TIMESTAMP,
  CONSTRAINT consensus_item_once UNIQUE (review_id, item_code)
);

CREATE TABLE site_visit (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  review_id BIGINT NOT NULL REFERENCES review (id),
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  place VARCHAR(200) NOT NULL,
  agenda VARCHAR(2000) NOT NULL,
  planned_at TIMESTAMP NOT NULL,
  findings VARCHAR(4000),
  ended_on DATE,
  points DECIMAL(6,1),
  CONSTRAINT site_visit_once UNIQUE (review_id)
);
CREATE INDEX site_visit_days ON site_visit (first_day);

CREATE TABLE defence (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  review_id BIGINT NOT NULL REFERENCES review (id),
  held_on DATE NOT NULL,
  questions VARCHAR(2000) NOT NULL,
  points DECIMAL(5,1) NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  CONSTRAINT defence_once UNIQUE (review_id)
);

CREATE TABLE team_result (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  application_id BIGINT NOT NULL REFERENCES application (id),
  material_points DECIMAL(6,1) NOT NULL,
  site_points DECIMAL(6,1),
  defence_points DECIMAL(5,1),
  final_points DECIMAL(6,1) NOT NULL,
  CONSTRAINT team_result_once UNIQUE (application_id)
);
CREATE INDEX team_result_points ON team_result (final_points);
