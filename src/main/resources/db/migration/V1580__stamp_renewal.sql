-- Time stamps that were renewed before their certificate ended: a stamp of a newer certificate over the log's checkpoint,
-- which covers every document before it; the log has an entry with its digest. Rows are only added.
CREATE TABLE stamp_renewal (
  leaf_seq BIGINT NOT NULL PRIMARY KEY REFERENCES log_leaf (seq),
  tree_size BIGINT NOT NULL REFERENCES log_checkpoint (tree_size),
  certificate CHAR(64) NOT NULL,
  authority VARCHAR(200) NOT NULL,
  stamped_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  token ${blob} NOT NULL
);

-- Which certificates the time stamps of filed documents bear, and the last document of each; read from the documents.
CREATE TABLE stamp_certificate (
  sha256 CHAR(64) NOT NULL PRIMARY KEY,
  authority VARCHAR(200) NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  last_seq BIGINT NOT NULL
);
