CREATE TRIGGER document_attachment_no_update AFTER UPDATE ON document_attachment
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER document_attachment_no_delete AFTER DELETE ON document_attachment
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);
