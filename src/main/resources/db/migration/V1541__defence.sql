-- The defence in full (Article 21): in which order applicants are heard, what the team asks and hears, what each member gives.
CREATE TABLE defence_slot (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  review_id BIGINT NOT NULL REFERENCES review (id),
  held_on DATE NOT NULL,
  starts_at TIME NOT NULL,
  ends_at TIME NOT NULL,
  drawn BOOLEAN NOT NULL,
  laid_at TIMESTAMP NOT NULL,
  CONSTRAINT defence_slot_once UNIQUE (review_id)
);

CREATE TABLE defence_question (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  review_id BIGINT NOT NULL REFERENCES review (id),
  asked_by BIGINT NOT NULL REFERENCES person (id),
  words VARCHAR(500) NOT NULL,
  answer VARCHAR(2000)
);
CREATE INDEX defence_question_review ON defence_question (review_id);

CREATE TABLE defence_score (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  review_id BIGINT NOT NULL REFERENCES review (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  points DECIMAL(5,1) NOT NULL,
  given_at TIMESTAMP NOT NULL,
  CONSTRAINT defence_score_once UNIQUE (review_id, person_id)
);
