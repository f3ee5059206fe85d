-- Forms that were filled in on paper are entered by two clerks, each alone, before one of them is filed (Article 35).
ALTER TABLE supervision_evaluation ADD COLUMN entered_by VARCHAR(130);

CREATE TABLE paper_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  evaluation_id BIGINT NOT NULL REFERENCES supervision_evaluation (id),
  clerk_id BIGINT NOT NULL REFERENCES person (id),
  clerk_name VARCHAR(60) NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  signer VARCHAR(60) NOT NULL,
  signed_on DATE NOT NULL,
  remarks VARCHAR(1000),
  CONSTRAINT paper_entry_once UNIQUE (evaluation_id, clerk_id)
);

CREATE TABLE paper_answer (
  entry_id BIGINT NOT NULL REFERENCES paper_entry (id),
  code VARCHAR(30) NOT NULL,
  rating INTEGER,
  adverse BOOLEAN,
  facts VARCHAR(2000),
  PRIMARY KEY (entry_id, code)
);
