-- Calibration (Articles 9 and 14): anchor cases, what of them a cycle's reviewers are asked to score, and how they did.
CREATE TABLE anchor_case (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  criteria_code VARCHAR(40) NOT NULL,
  title VARCHAR(120) NOT NULL,
  profile VARCHAR(2000) NOT NULL,
  state VARCHAR(12) NOT NULL,
  in_use_at TIMESTAMP
);

CREATE TABLE anchor_item (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  anchor_id BIGINT NOT NULL REFERENCES anchor_case (id),
  item_code VARCHAR(12) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  percent INTEGER NOT NULL,
  rationale VARCHAR(1000) NOT NULL,
  CONSTRAINT anchor_item_once UNIQUE (anchor_id, item_code)
);

CREATE TABLE calibration (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  anchor_id BIGINT NOT NULL REFERENCES anchor_case (id),
  required BOOLEAN NOT NULL,
  ordered_by BIGINT NOT NULL REFERENCES person (id),
  ordered_at TIMESTAMP NOT NULL,
  CONSTRAINT calibration_once UNIQUE (cycle_id, anchor_id)
);

CREATE TABLE anchor_sheet (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  calibration_id BIGINT NOT NULL REFERENCES calibration (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  started_at TIMESTAMP NOT NULL,
  submitted_at TIMESTAMP,
  CONSTRAINT anchor_sheet_once UNIQUE (calibration_id, person_id)
);

CREATE TABLE anchor_score (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  sheet_id BIGINT NOT NULL REFERENCES anchor_sheet (id),
  item_code VARCHAR(12) NOT NULL,
  percent INTEGER,
  reason VARCHAR(1000),
  CONSTRAINT anchor_score_once UNIQUE (sheet_id, item_code)
);
