-- Keys of the house that took the place of others, and those others: old papers rest on their certificates.
CREATE TABLE house_key (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  role VARCHAR(20) NOT NULL,
  place INTEGER NOT NULL,
  certificate VARCHAR(4000) NOT NULL,
  used_from TIMESTAMP NOT NULL,
  replaced_at TIMESTAMP,
  reason VARCHAR(20),
  CONSTRAINT house_key_place UNIQUE (role, place)
);

-- Why a personal key was revoked, as the revocation list tells it.
ALTER TABLE signing_key ADD COLUMN revoked_for VARCHAR(20);
