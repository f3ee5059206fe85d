-- A lead to revoke an honour is kept with the organisation, which may win later in the same cycle (Articles 35, 41).
CREATE TABLE organization_lead (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  organization_id BIGINT NOT NULL REFERENCES organization (id),
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  source_number VARCHAR(30) NOT NULL,
  lead_text VARCHAR(2000) NOT NULL,
  given_by VARCHAR(60) NOT NULL,
  given_on DATE NOT NULL
);
CREATE INDEX organization_lead_of ON organization_lead (organization_id, cycle_id);
