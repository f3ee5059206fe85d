-- Where a team's work was done again with somebody new (Article 34), he is evaluated and evaluates too, on forms of their own.
ALTER TABLE two_way_evaluation ADD COLUMN engagement_round INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE two_way_evaluation DROP CONSTRAINT two_way_evaluation_once;
ALTER TABLE two_way_evaluation ADD CONSTRAINT two_way_evaluation_round UNIQUE (application_id, team_id, engagement, engagement_round);
