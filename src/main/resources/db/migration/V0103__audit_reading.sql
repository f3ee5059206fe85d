-- The auditor looks for acts of a kind.
CREATE INDEX audit_entry_act ON audit_entry (act, happened_at);
