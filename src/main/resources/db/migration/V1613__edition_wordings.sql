-- Two who word the same draft of a form must see each other's change, also where only its questions differ (Article 35).
ALTER TABLE evaluation_template ADD COLUMN wordings INTEGER DEFAULT 0 NOT NULL;
