-- People, the organisations they act for, and the parts they play.
CREATE TABLE organization (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  name VARCHAR(200) NOT NULL,
  former_names VARCHAR(600),
  credit_code CHAR(18) NOT NULL,
  district VARCHAR(20) NOT NULL,
  address VARCHAR(300) NOT NULL,
  legal_representative VARCHAR(60) NOT NULL,
  founded DATE NOT NULL,
  industry VARCHAR(10),
  registered_at TIMESTAMP NOT NULL,
  CONSTRAINT organization_code UNIQUE (credit_code)
);
CREATE INDEX organization_name ON organization (name);

CREATE TABLE person (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  name VARCHAR(60) NOT NULL,
  position_title VARCHAR(120),
  email VARCHAR(120),
  phone VARCHAR(40),
  birth_year INTEGER,
  password_hash VARCHAR(300) NOT NULL,
  must_change_password BOOLEAN NOT NULL,
  failures INTEGER NOT NULL,
  locked_until TIMESTAMP,
  last_login_at TIMESTAMP,
  previous_login_at TIMESTAMP,
  closed BOOLEAN NOT NULL,
  organization_id BIGINT REFERENCES organization (id),
  district VARCHAR(20),
  institution_id BIGINT,
  CONSTRAINT person_account UNIQUE (account)
);
CREATE INDEX person_organization ON person (organization_id);
CREATE INDEX person_name ON person (name);

CREATE TABLE person_role (
  person_id BIGINT NOT NULL REFERENCES person (id),
  role VARCHAR(30) NOT NULL,
  PRIMARY KEY (person_id, role)
);
CREATE INDEX person_role_role ON person_role (role);
