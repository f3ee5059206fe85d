-- A case of accountability puts to the accused what is alleged, takes their answer, and draws consequences (Article 35).
ALTER TABLE accountability_case ADD COLUMN put_text VARCHAR(2000);
ALTER TABLE accountability_case ADD COLUMN put_document_id BIGINT;
ALTER TABLE accountability_case ADD COLUMN put_document_number VARCHAR(30);
ALTER TABLE accountability_case ADD COLUMN answer_until DATE;
ALTER TABLE accountability_step ADD COLUMN document_id BIGINT;
ALTER TABLE accountability_step ADD COLUMN document_number VARCHAR(30);

CREATE TABLE accountability_consequence (
  case_id BIGINT NOT NULL REFERENCES accountability_case (id),
  kind VARCHAR(20) NOT NULL,
  person_id BIGINT REFERENCES person (id),
  name VARCHAR(200) NOT NULL
);
CREATE INDEX accountability_consequence_of ON accountability_consequence (case_id);

-- What a case found about a reviewer stands in the expert pool (Article 9).
CREATE TABLE expert_conduct (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  found_on DATE NOT NULL,
  finding VARCHAR(2000) NOT NULL,
  source_number VARCHAR(30) NOT NULL,
  barred BOOLEAN NOT NULL
);
CREATE INDEX expert_conduct_person ON expert_conduct (person_id);
