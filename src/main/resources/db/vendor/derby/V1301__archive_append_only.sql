-- What is archived is never changed. Derby has no statement that raises an error, so the trigger breaks a constraint
-- whose name tells why.
CREATE TABLE archive_is_append_only (
  refused INTEGER NOT NULL,
  CONSTRAINT archive_is_append_only CHECK (refused = 0)
);

CREATE TRIGGER archived_object_no_update AFTER UPDATE ON archived_object
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER archived_object_no_delete AFTER DELETE ON archived_object
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER log_leaf_no_update AFTER UPDATE ON log_leaf
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER log_leaf_no_delete AFTER DELETE ON log_leaf
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER log_node_no_update AFTER UPDATE ON log_node
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER log_node_no_delete AFTER DELETE ON log_node
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER log_checkpoint_no_update AFTER UPDATE ON log_checkpoint
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER log_checkpoint_no_delete AFTER DELETE ON log_checkpoint
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER signed_document_no_update AFTER UPDATE ON signed_document
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER signed_document_no_delete AFTER DELETE ON signed_document
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER document_subject_no_update AFTER UPDATE ON document_subject
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER document_subject_no_delete AFTER DELETE ON document_subject
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);
