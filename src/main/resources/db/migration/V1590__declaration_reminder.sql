-- Who was reminded to declare for which applicant (Article 34): once for each step of working days since he was asked.
CREATE TABLE declaration_reminder (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  application_id BIGINT NOT NULL REFERENCES application (id),
  asked_on DATE NOT NULL,
  after_days INTEGER NOT NULL,
  reminded_on DATE NOT NULL,
  CONSTRAINT declaration_reminder_once UNIQUE (person_id, application_id, asked_on, after_days)
);
CREATE INDEX declaration_reminder_application ON declaration_reminder (application_id);
