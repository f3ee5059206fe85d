-- From which tree on a key counts stays as it was written too.
DROP TRIGGER house_key_facts_kept;

CREATE TRIGGER house_key_facts_kept AFTER UPDATE ON house_key
  REFERENCING OLD AS earlier NEW AS later FOR EACH ROW
  WHEN (earlier.role <> later.role
    OR earlier.place <> later.place
    OR earlier.certificate <> later.certificate
    OR earlier.used_from <> later.used_from
    OR earlier.from_size <> later.from_size)
  INSERT INTO archive_is_append_only (refused) VALUES (1);
