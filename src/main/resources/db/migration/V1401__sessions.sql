-- Sessions that began before this are over: the password was reset, a role was taken, or the account was closed.
ALTER TABLE person ADD COLUMN sessions_ended_at TIMESTAMP;
