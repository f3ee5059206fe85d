-- Files that were handed in with a document: the archive keeps them, and they go with the last document that names them.
CREATE TABLE document_attachment (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  document_id BIGINT NOT NULL REFERENCES signed_document (id),
  sha256 CHAR(64) NOT NULL REFERENCES archived_object (sha256),
  UNIQUE (document_id, sha256)
);
CREATE INDEX document_attachment_object ON document_attachment (sha256);

-- What was filed with a form is the archive's.
ALTER TABLE evaluation_attachment ALTER COLUMN content DROP NOT NULL;
