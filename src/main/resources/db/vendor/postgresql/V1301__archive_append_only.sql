-- What is archived is never changed.
CREATE FUNCTION archive_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'archive_is_append_only: % on % is refused', TG_OP, TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER archived_object_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archived_object
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER log_leaf_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_leaf
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER log_node_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_node
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER log_checkpoint_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_checkpoint
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER signed_document_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON signed_document
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER document_subject_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON document_subject
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();
