-- The checkpoint of a day and to whom outside it went, or why it did not.
CREATE TABLE witness_mail (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  mail_day DATE NOT NULL,
  address VARCHAR(200) NOT NULL,
  tree_size BIGINT NOT NULL,
  tries INTEGER NOT NULL,
  tried_at TIMESTAMP NOT NULL,
  sent_at TIMESTAMP,
  failure VARCHAR(500),
  CONSTRAINT witness_mail_once UNIQUE (mail_day, address)
);
