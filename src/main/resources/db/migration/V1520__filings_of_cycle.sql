-- How many applications a cycle has had, so that one row tells whether there are new ones.
ALTER TABLE award_cycle ADD COLUMN filings INTEGER DEFAULT 0 NOT NULL;
UPDATE award_cycle SET filings = (SELECT COUNT(*) FROM application WHERE application.cycle_id = award_cycle.id);
