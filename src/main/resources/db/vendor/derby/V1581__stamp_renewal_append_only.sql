CREATE TRIGGER stamp_renewal_no_update AFTER UPDATE ON stamp_renewal
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER stamp_renewal_no_delete AFTER DELETE ON stamp_renewal
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);
