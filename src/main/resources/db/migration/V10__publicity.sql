-- Notices, announcements and publicity; the opinions, objections, leads and complaints that answer them.
CREATE TABLE public_notice (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  kind VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  title VARCHAR(200) NOT NULL,
  body ${clob} NOT NULL,
  listing ${clob},
  recipients VARCHAR(2000),
  article INTEGER NOT NULL,
  legal_basis VARCHAR(300) NOT NULL,
  planned_last_day DATE,
  issued_on DATE,
  first_day DATE,
  last_day DATE,
  published_at TIMESTAMP,
  document_id BIGINT,
  document_number VARCHAR(40)
);
CREATE INDEX public_notice_cycle ON public_notice (cycle_id, kind, state);
CREATE INDEX public_notice_issued ON public_notice (state, issued_on);

CREATE TABLE public_notice_proof (
  notice_id BIGINT NOT NULL REFERENCES public_notice (id),
  line_number INTEGER NOT NULL,
  medium VARCHAR(120) NOT NULL,
  address VARCHAR(500),
  appeared_on DATE NOT NULL,
  PRIMARY KEY (notice_id, line_number)
);

CREATE TABLE opinion (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  kind VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  receipt_number VARCHAR(24) NOT NULL,
  notice_id BIGINT REFERENCES public_notice (id),
  application_id BIGINT REFERENCES application (id),
  certificate_number VARCHAR(40),
  facts ${clob} NOT NULL,
  person_name VARCHAR(120),
  phone VARCHAR(40),
  received_at TIMESTAMP NOT NULL,
  sender_mark VARCHAR(64),
  accepted_on DATE,
  finding VARCHAR(2000),
  reply VARCHAR(2000),
  forwarded_to VARCHAR(200),
  handled_by VARCHAR(60),
  handled_at TIMESTAMP,
  document_id BIGINT,
  CONSTRAINT opinion_receipt UNIQUE (receipt_number)
);
CREATE INDEX opinion_cycle ON opinion (cycle_id, kind, state);
CREATE INDEX opinion_received ON opinion (received_at);
CREATE INDEX opinion_application ON opinion (application_id, kind, state);
CREATE INDEX opinion_sender ON opinion (sender_mark, received_at);

CREATE TABLE opinion_attachment (
  opinion_id BIGINT NOT NULL REFERENCES opinion (id),
  line_number INTEGER NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  media_type VARCHAR(60) NOT NULL,
  byte_count BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  PRIMARY KEY (opinion_id, line_number)
);
