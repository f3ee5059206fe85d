-- Cycles.
CREATE TABLE award_cycle (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  award_year INTEGER NOT NULL,
  rule_set_code VARCHAR(20) NOT NULL,
  stage VARCHAR(20) NOT NULL,
  CONSTRAINT award_cycle_year UNIQUE (award_year)
);
