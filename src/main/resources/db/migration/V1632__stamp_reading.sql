-- Up to where the time stamps of documents were read, by itself: a document without a readable stamp does not hold it up.
CREATE TABLE stamp_reading (
  id INTEGER NOT NULL PRIMARY KEY,
  read_up_to BIGINT NOT NULL
);
INSERT INTO stamp_reading (id, read_up_to) SELECT 1, COALESCE(MAX(last_seq), -1) FROM stamp_certificate;

-- Documents on which no stamp was found that is believed.
CREATE TABLE unreadable_stamp (
  leaf_seq BIGINT NOT NULL PRIMARY KEY REFERENCES log_leaf (seq),
  found_at TIMESTAMP NOT NULL
);
