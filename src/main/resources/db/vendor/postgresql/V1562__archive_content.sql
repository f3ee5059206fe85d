-- The bytes of a file never change, and go only where the log says that this very file was destroyed.
CREATE TRIGGER object_content_append_only BEFORE UPDATE OR TRUNCATE ON object_content
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();

CREATE FUNCTION archive_keeps_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM destroyed_object d JOIN log_leaf l ON l.seq = d.leaf_seq
      WHERE d.sha256 = OLD.sha256 AND l.leaf LIKE '%"type":"destroyed"%' AND position(OLD.sha256 IN l.leaf) > 0)
  THEN
    RAISE EXCEPTION 'archive_is_append_only: % on % is refused', TG_OP, TG_TABLE_NAME;
  END IF;
  RETURN OLD;
END;
$$;

CREATE TRIGGER object_content_kept BEFORE DELETE ON object_content
  FOR EACH ROW EXECUTE FUNCTION archive_keeps_content();

CREATE TRIGGER destroyed_object_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON destroyed_object
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();
