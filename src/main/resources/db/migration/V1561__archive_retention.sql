-- What is kept of a file for good stays where it was; its bytes go to a table of their own, from which they can lawfully be
-- destroyed. Nothing else can be: see the triggers.
CREATE TABLE object_content (
  sha256 CHAR(64) NOT NULL PRIMARY KEY REFERENCES archived_object (sha256),
  content ${blob} NOT NULL
);
INSERT INTO object_content (sha256, content) SELECT sha256, content FROM archived_object;
ALTER TABLE archived_object DROP COLUMN content;

-- Bytes that were destroyed: by which paper, and where the log says so.
CREATE TABLE destroyed_object (
  sha256 CHAR(64) NOT NULL PRIMARY KEY REFERENCES archived_object (sha256),
  leaf_seq BIGINT NOT NULL REFERENCES log_leaf (seq),
  approval VARCHAR(20) NOT NULL,
  destroyed_at TIMESTAMP NOT NULL
);

CREATE TABLE destruction (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  state VARCHAR(20) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  proposed_by BIGINT NOT NULL REFERENCES person (id),
  proposer_name VARCHAR(60) NOT NULL,
  proposed_at TIMESTAMP NOT NULL,
  list_document_id BIGINT REFERENCES signed_document (id),
  decided_by BIGINT REFERENCES person (id),
  decider_name VARCHAR(60),
  decided_at TIMESTAMP,
  decline_reason VARCHAR(1000),
  approval_document_id BIGINT REFERENCES signed_document (id)
);

CREATE TABLE destruction_item (
  destruction_id BIGINT NOT NULL REFERENCES destruction (id),
  document_id BIGINT NOT NULL REFERENCES signed_document (id),
  PRIMARY KEY (destruction_id, document_id)
);
CREATE INDEX destruction_item_document ON destruction_item (document_id);
