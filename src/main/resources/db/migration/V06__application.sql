-- Applications.
CREATE TABLE application (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  number VARCHAR(12) NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  organization_id BIGINT NOT NULL REFERENCES organization (id),
  name VARCHAR(200) NOT NULL,
  district VARCHAR(20) NOT NULL,
  industry VARCHAR(10),
  state VARCHAR(30) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  submitted_at TIMESTAMP,
  CONSTRAINT application_number UNIQUE (number),
  CONSTRAINT application_once UNIQUE (cycle_id, organization_id)
);
CREATE INDEX application_state ON application (cycle_id, state);
CREATE INDEX application_district ON application (district, state);
