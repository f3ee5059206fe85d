-- The paper that lifts a recusal stands beside the one that made it.
ALTER TABLE recusal ADD COLUMN lift_document_id BIGINT;
