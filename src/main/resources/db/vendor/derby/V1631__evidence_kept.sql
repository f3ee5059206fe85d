-- What keys, certificates, destructions and mails to witnesses were is evidence too: no row goes, and what was once written
-- of it stays; only what comes later is added, such as when a key gave way to another.
CREATE TRIGGER house_key_no_delete AFTER DELETE ON house_key
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER own_certificate_no_delete AFTER DELETE ON own_certificate
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER signing_key_no_delete AFTER DELETE ON signing_key
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER destruction_no_delete AFTER DELETE ON destruction
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER destruction_item_no_delete AFTER DELETE ON destruction_item
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER witness_mail_no_delete AFTER DELETE ON witness_mail
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER stamp_certificate_no_delete AFTER DELETE ON stamp_certificate
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER destruction_item_no_update AFTER UPDATE ON destruction_item
  FOR EACH ROW INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER house_key_facts_kept AFTER UPDATE ON house_key
  REFERENCING OLD AS earlier NEW AS later FOR EACH ROW
  WHEN (earlier.role <> later.role
    OR earlier.place <> later.place
    OR earlier.certificate <> later.certificate
    OR earlier.used_from <> later.used_from)
  INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER own_certificate_facts_kept AFTER UPDATE ON own_certificate
  REFERENCING OLD AS earlier NEW AS later FOR EACH ROW
  WHEN (earlier.person_id <> later.person_id
    OR earlier.sha256 <> later.sha256
    OR earlier.certificate <> later.certificate
    OR earlier.proof <> later.proof
    OR earlier.registered_at <> later.registered_at)
  INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER signing_key_facts_kept AFTER UPDATE ON signing_key
  REFERENCING OLD AS earlier NEW AS later FOR EACH ROW
  WHEN (earlier.person_id <> later.person_id
    OR earlier.serial <> later.serial
    OR earlier.certificate <> later.certificate
    OR earlier.made_at <> later.made_at)
  INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER destruction_facts_kept AFTER UPDATE ON destruction
  REFERENCING OLD AS earlier NEW AS later FOR EACH ROW
  WHEN (earlier.reason <> later.reason
    OR earlier.proposed_by <> later.proposed_by
    OR earlier.proposer_name <> later.proposer_name
    OR earlier.proposed_at <> later.proposed_at)
  INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER witness_mail_facts_kept AFTER UPDATE ON witness_mail
  REFERENCING OLD AS earlier NEW AS later FOR EACH ROW
  WHEN (earlier.mail_day <> later.mail_day
    OR earlier.address <> later.address)
  INSERT INTO archive_is_append_only (refused) VALUES (1);

CREATE TRIGGER stamp_certificate_facts_kept AFTER UPDATE ON stamp_certificate
  REFERENCING OLD AS earlier NEW AS later FOR EACH ROW
  WHEN (earlier.sha256 <> later.sha256
    OR earlier.authority <> later.authority
    OR earlier.expires_at <> later.expires_at)
  INSERT INTO archive_is_append_only (refused) VALUES (1);
