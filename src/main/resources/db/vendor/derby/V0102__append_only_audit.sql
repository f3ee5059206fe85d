-- Nobody changes the audit trail: the database refuses UPDATE and DELETE. Derby cannot raise an error of its own in a
-- trigger, so each one writes a row that a constraint with a telling name forbids.
CREATE TABLE audit_entry_guard (
  attempted INTEGER NOT NULL,
  CONSTRAINT audit_entry_is_append_only CHECK (attempted = 0)
);
CREATE TRIGGER audit_entry_no_update AFTER UPDATE ON audit_entry
  FOR EACH STATEMENT INSERT INTO audit_entry_guard (attempted) VALUES (1);
CREATE TRIGGER audit_entry_no_delete AFTER DELETE ON audit_entry
  FOR EACH STATEMENT INSERT INTO audit_entry_guard (attempted) VALUES (1);
