-- What keys, certificates, destructions and mails to witnesses were is evidence too: no row goes, and what was once written
-- of it stays; only what comes later is added, such as when a key gave way to another.
CREATE TRIGGER house_key_no_delete BEFORE DELETE OR TRUNCATE ON house_key
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER own_certificate_no_delete BEFORE DELETE OR TRUNCATE ON own_certificate
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER signing_key_no_delete BEFORE DELETE OR TRUNCATE ON signing_key
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER destruction_no_delete BEFORE DELETE OR TRUNCATE ON destruction
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER destruction_item_no_delete BEFORE UPDATE OR DELETE OR TRUNCATE ON destruction_item
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER witness_mail_no_delete BEFORE DELETE OR TRUNCATE ON witness_mail
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER stamp_certificate_no_delete BEFORE DELETE OR TRUNCATE ON stamp_certificate
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER house_key_facts_kept BEFORE UPDATE ON house_key
  FOR EACH ROW WHEN (OLD.role IS DISTINCT FROM NEW.role
    OR OLD.place IS DISTINCT FROM NEW.place
    OR OLD.certificate IS DISTINCT FROM NEW.certificate
    OR OLD.used_from IS DISTINCT FROM NEW.used_from)
  EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER own_certificate_facts_kept BEFORE UPDATE ON own_certificate
  FOR EACH ROW WHEN (OLD.person_id IS DISTINCT FROM NEW.person_id
    OR OLD.sha256 IS DISTINCT FROM NEW.sha256
    OR OLD.certificate IS DISTINCT FROM NEW.certificate
    OR OLD.proof IS DISTINCT FROM NEW.proof
    OR OLD.registered_at IS DISTINCT FROM NEW.registered_at)
  EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER signing_key_facts_kept BEFORE UPDATE ON signing_key
  FOR EACH ROW WHEN (OLD.person_id IS DISTINCT FROM NEW.person_id
    OR OLD.serial IS DISTINCT FROM NEW.serial
    OR OLD.certificate IS DISTINCT FROM NEW.certificate
    OR OLD.made_at IS DISTINCT FROM NEW.made_at)
  EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER destruction_facts_kept BEFORE UPDATE ON destruction
  FOR EACH ROW WHEN (OLD.reason IS DISTINCT FROM NEW.reason
    OR OLD.proposed_by IS DISTINCT FROM NEW.proposed_by
    OR OLD.proposer_name IS DISTINCT FROM NEW.proposer_name
    OR OLD.proposed_at IS DISTINCT FROM NEW.proposed_at)
  EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER witness_mail_facts_kept BEFORE UPDATE ON witness_mail
  FOR EACH ROW WHEN (OLD.mail_day IS DISTINCT FROM NEW.mail_day
    OR OLD.address IS DISTINCT FROM NEW.address)
  EXECUTE FUNCTION archive_is_append_only();

CREATE TRIGGER stamp_certificate_facts_kept BEFORE UPDATE ON stamp_certificate
  FOR EACH ROW WHEN (OLD.sha256 IS DISTINCT FROM NEW.sha256
    OR OLD.authority IS DISTINCT FROM NEW.authority
    OR OLD.expires_at IS DISTINCT FROM NEW.expires_at)
  EXECUTE FUNCTION archive_is_append_only();
