-- The size of the log with the entry that tells of a key: a key of the log signs from that tree on.
ALTER TABLE house_key ADD COLUMN from_size BIGINT DEFAULT 0 NOT NULL;
