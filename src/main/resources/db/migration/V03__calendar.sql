-- Holiday lists, one a year, as the State Council publishes them. The highest revision is the version of the calendar.
CREATE TABLE holiday_year (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  year_number INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT holiday_year_once UNIQUE (year_number)
);
CREATE INDEX holiday_year_revision ON holiday_year (revision);

CREATE TABLE holiday_day (
  holiday_year_id BIGINT NOT NULL REFERENCES holiday_year (id),
  listed_on DATE NOT NULL,
  kind VARCHAR(10) NOT NULL,
  name VARCHAR(40) NOT NULL,
  PRIMARY KEY (holiday_year_id, listed_on)
);
