CREATE TRIGGER document_attachment_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON document_attachment
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();
