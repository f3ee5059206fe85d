-- The log tells of the whole row from now on, by a digest that this salt makes unguessable. Older rows have none.
ALTER TABLE signed_document ADD COLUMN register_salt CHAR(64);

-- The nightly check reads the register in the order of the log.
CREATE INDEX signed_document_leaf ON signed_document (leaf_seq);
CREATE INDEX destroyed_object_leaf ON destroyed_object (leaf_seq);
