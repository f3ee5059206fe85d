-- The site visit in full (Article 21): its agenda and route, who of the team does what, what is to be verified and what was
-- found, photos; all by review, so that they stand before the days are set and outlast a visit that is made again.
CREATE TABLE visit_step (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  review_id BIGINT NOT NULL REFERENCES review (id),
  held_on DATE NOT NULL,
  starts_at TIME NOT NULL,
  ends_at TIME NOT NULL,
  what VARCHAR(200) NOT NULL,
  place VARCHAR(200) NOT NULL,
  papers VARCHAR(500),
  person_id BIGINT REFERENCES person (id)
);
CREATE INDEX visit_step_review ON visit_step (review_id, held_on);
CREATE INDEX visit_step_person ON visit_step (person_id, held_on);

CREATE TABLE visit_part (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  review_id BIGINT NOT NULL REFERENCES review (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  part VARCHAR(300) NOT NULL,
  CONSTRAINT visit_part_once UNIQUE (review_id, person_id)
);

CREATE TABLE visit_point (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  review_id BIGINT NOT NULL REFERENCES review (id),
  item_code VARCHAR(12),
  asks VARCHAR(1000) NOT NULL,
  finding VARCHAR(20),
  seen VARCHAR(2000),
  found_by BIGINT REFERENCES person (id),
  found_at TIMESTAMP
);
CREATE INDEX visit_point_review ON visit_point (review_id, item_code);

CREATE TABLE visit_photo (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  point_id BIGINT NOT NULL REFERENCES visit_point (id),
  sha256 CHAR(64) NOT NULL,
  small_sha256 CHAR(64) NOT NULL,
  media_type VARCHAR(40) NOT NULL,
  size_bytes BIGINT NOT NULL,
  taken_by BIGINT NOT NULL REFERENCES person (id),
  taken_at TIMESTAMP NOT NULL
);
CREATE INDEX visit_photo_point ON visit_photo (point_id);
CREATE INDEX visit_photo_hash ON visit_photo (sha256);
CREATE INDEX visit_photo_small ON visit_photo (small_sha256);
