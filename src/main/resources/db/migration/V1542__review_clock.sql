-- The clock of the review (Article 21): who was reminded on which day, and to whom an overdue review was passed on when.
CREATE TABLE review_reminder (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  reminded_on DATE NOT NULL,
  days_left INTEGER NOT NULL,
  CONSTRAINT review_reminder_once UNIQUE (cycle_id, person_id, reminded_on)
);

CREATE TABLE review_escalation (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  rung VARCHAR(12) NOT NULL,
  escalated_on DATE NOT NULL,
  CONSTRAINT review_escalation_once UNIQUE (cycle_id, rung)
);
