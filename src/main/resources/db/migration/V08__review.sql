-- Review.
CREATE TABLE team_result (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  application_id BIGINT NOT NULL REFERENCES application (id),
  material_points DECIMAL(6,1) NOT NULL,
  site_points DECIMAL(6,1),
  defence_points DECIMAL(5,1),
  final_points DECIMAL(6,1) NOT NULL,
  CONSTRAINT team_result_once UNIQUE (application_id)
);
CREATE INDEX team_result_points ON team_result (final_points);
