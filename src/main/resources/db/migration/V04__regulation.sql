-- Versions of the measures' numbers. A cycle is bound to one; a row is never changed once a cycle uses it.
CREATE TABLE rule_set (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  code VARCHAR(20) NOT NULL,
  title VARCHAR(100) NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  issued_on DATE NOT NULL,
  criteria_code VARCHAR(40) NOT NULL,
  text_code VARCHAR(20) NOT NULL,
  CONSTRAINT rule_set_code UNIQUE (code)
);

CREATE TABLE rule_amount (
  rule_set_id BIGINT NOT NULL REFERENCES rule_set (id),
  rule VARCHAR(40) NOT NULL,
  amount VARCHAR(20) NOT NULL,
  PRIMARY KEY (rule_set_id, rule)
);
