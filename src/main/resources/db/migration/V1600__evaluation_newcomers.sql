-- Whom a further pair of forms is about: those who came in somebody's place (Article 35); null for the first pair.
ALTER TABLE two_way_evaluation ADD COLUMN newcomers VARCHAR(500);
