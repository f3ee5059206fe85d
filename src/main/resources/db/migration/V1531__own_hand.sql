-- Consensus by one's own hand (Articles 10 and 21): who moves his percent, who dissents, who confirms.
CREATE TABLE percent_move (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  item_id BIGINT NOT NULL REFERENCES consensus_item (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  percent INTEGER NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  moved_at TIMESTAMP NOT NULL,
  outdated BOOLEAN NOT NULL
);
CREATE INDEX percent_move_item ON percent_move (item_id);

CREATE TABLE dissent (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  item_id BIGINT NOT NULL REFERENCES consensus_item (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  words VARCHAR(1000) NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  withdrawn_at TIMESTAMP,
  outdated BOOLEAN NOT NULL
);
CREATE INDEX dissent_item ON dissent (item_id);

ALTER TABLE consensus_item ADD COLUMN touched_at TIMESTAMP;
ALTER TABLE review_seat ADD COLUMN confirmed_at TIMESTAMP;
ALTER TABLE review_seat ADD COLUMN confirmation_document_id BIGINT;
