-- The archive: files under their hashes, the documents that name them, the Merkle log over them, personal signing keys.

CREATE TABLE archived_object (
  sha256 CHAR(64) NOT NULL PRIMARY KEY,
  sm3 CHAR(64) NOT NULL,
  byte_count BIGINT NOT NULL,
  media_type VARCHAR(80) NOT NULL,
  content ${blob} NOT NULL
);

-- The log. Only hashes and the leaves themselves, which hold no names.
CREATE TABLE log_leaf (
  seq BIGINT NOT NULL PRIMARY KEY,
  leaf VARCHAR(2000) NOT NULL,
  hash CHAR(64) NOT NULL
);

-- Hashes of complete subtrees above the leaves.
CREATE TABLE log_node (
  node_level INTEGER NOT NULL,
  node_index BIGINT NOT NULL,
  hash CHAR(64) NOT NULL,
  PRIMARY KEY (node_level, node_index)
);

CREATE TABLE log_checkpoint (
  tree_size BIGINT NOT NULL PRIMARY KEY,
  root CHAR(64) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  made_at TIMESTAMP NOT NULL
);

-- Whose turn it is to append: one writer at a time holds this row until its transaction ends.
CREATE TABLE log_turn (
  id INTEGER NOT NULL PRIMARY KEY,
  turns BIGINT NOT NULL
);
INSERT INTO log_turn (id, turns) VALUES (1, 0);

-- The last number given out under a prefix in a year.
CREATE TABLE document_series (
  prefix CHAR(2) NOT NULL,
  number_year INTEGER NOT NULL,
  last_number INTEGER NOT NULL,
  PRIMARY KEY (prefix, number_year)
);

CREATE TABLE signed_document (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  type VARCHAR(40) NOT NULL,
  document_number VARCHAR(20) NOT NULL,
  revision INTEGER NOT NULL,
  title VARCHAR(200) NOT NULL,
  sha256 CHAR(64) NOT NULL REFERENCES archived_object (sha256),
  content_sha256 CHAR(64) NOT NULL REFERENCES archived_object (sha256),
  byte_count BIGINT NOT NULL,
  pages INTEGER NOT NULL,
  author_id BIGINT REFERENCES person (id),
  author_name VARCHAR(60),
  author_capacity VARCHAR(400),
  filed_at TIMESTAMP NOT NULL,
  leaf_seq BIGINT NOT NULL REFERENCES log_leaf (seq),
  CONSTRAINT signed_document_number UNIQUE (document_number, revision),
  CONSTRAINT signed_document_sha256 UNIQUE (sha256)
);
CREATE INDEX signed_document_author ON signed_document (author_id, filed_at);
CREATE INDEX signed_document_type ON signed_document (type, filed_at);
CREATE INDEX signed_document_filed ON signed_document (filed_at);

CREATE TABLE document_subject (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  document_id BIGINT NOT NULL REFERENCES signed_document (id),
  kind VARCHAR(40) NOT NULL,
  subject_id BIGINT NOT NULL
);
CREATE INDEX document_subject_what ON document_subject (kind, subject_id);
CREATE INDEX document_subject_document ON document_subject (document_id);

CREATE TABLE signing_key (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  serial VARCHAR(40) NOT NULL,
  certificate VARCHAR(4000) NOT NULL,
  sealed VARCHAR(1000) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  failures INTEGER NOT NULL,
  locked_until TIMESTAMP,
  revoked_at TIMESTAMP,
  CONSTRAINT signing_key_serial UNIQUE (serial)
);
CREATE INDEX signing_key_person ON signing_key (person_id);
