-- Acts whose papers wait for a time stamp or for a signature that is made elsewhere. What was signed is kept here until the
-- act can be done; the act itself, its paper and its entry in the log then come at once.
CREATE TABLE waiting_act (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  act VARCHAR(80) NOT NULL,
  use_case VARCHAR(200) NOT NULL,
  method VARCHAR(80) NOT NULL,
  arguments ${blob} NOT NULL,
  subject_kind VARCHAR(40),
  subject_id BIGINT,
  elsewhere INTEGER NOT NULL,
  state VARCHAR(20) NOT NULL,
  acted_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP,
  tried_at TIMESTAMP,
  tries INTEGER NOT NULL,
  obstacle VARCHAR(500),
  ended_at TIMESTAMP
);
CREATE INDEX waiting_act_person ON waiting_act (person_id, state);
CREATE INDEX waiting_act_state ON waiting_act (state, acted_at);

CREATE TABLE waiting_paper (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  act_id BIGINT NOT NULL REFERENCES waiting_act (id),
  position INTEGER NOT NULL,
  title VARCHAR(200) NOT NULL,
  document_number VARCHAR(20) NOT NULL,
  revision INTEGER NOT NULL,
  signer VARCHAR(60),
  capacity VARCHAR(400),
  made_at TIMESTAMP NOT NULL,
  content_sha256 CHAR(64) NOT NULL,
  issued ${blob} NOT NULL,
  gap ${blob},
  signed ${blob}
);
CREATE INDEX waiting_paper_act ON waiting_paper (act_id, position);

-- Certificates with which people sign elsewhere, registered beforehand.
CREATE TABLE own_certificate (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  sha256 CHAR(64) NOT NULL,
  certificate VARCHAR(8000) NOT NULL,
  proof VARCHAR(400) NOT NULL,
  registered_at TIMESTAMP NOT NULL,
  withdrawn_at TIMESTAMP,
  CONSTRAINT own_certificate_sha256 UNIQUE (sha256)
);
CREATE INDEX own_certificate_person ON own_certificate (person_id);
