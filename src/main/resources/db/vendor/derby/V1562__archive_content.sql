-- The bytes of a file never change, and go only where the log says that this very file was destroyed.
CREATE TRIGGER object_content_no_update AFTER UPDATE ON object_content
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER object_content_no_delete AFTER DELETE ON object_content
  REFERENCING OLD AS gone FOR EACH ROW
  WHEN (NOT EXISTS (
    SELECT 1 FROM destroyed_object d JOIN log_leaf l ON l.seq = d.leaf_seq
      WHERE d.sha256 = gone.sha256 AND l.leaf LIKE '%"type":"destroyed"%' AND LOCATE(gone.sha256, l.leaf) > 0))
  INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER destroyed_object_no_update AFTER UPDATE ON destroyed_object
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER destroyed_object_no_delete AFTER DELETE ON destroyed_object
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);
