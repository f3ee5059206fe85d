-- From which tree on a key counts stays as it was written too.
DROP TRIGGER house_key_facts_kept ON house_key;

CREATE TRIGGER house_key_facts_kept BEFORE UPDATE ON house_key
  FOR EACH ROW WHEN (OLD.role IS DISTINCT FROM NEW.role
    OR OLD.place IS DISTINCT FROM NEW.place
    OR OLD.certificate IS DISTINCT FROM NEW.certificate
    OR OLD.used_from IS DISTINCT FROM NEW.used_from
    OR OLD.from_size IS DISTINCT FROM NEW.from_size)
  EXECUTE FUNCTION archive_is_append_only();
