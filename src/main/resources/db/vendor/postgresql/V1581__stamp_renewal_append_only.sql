CREATE TRIGGER stamp_renewal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stamp_renewal
  FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();
