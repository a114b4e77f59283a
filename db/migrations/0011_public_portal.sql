-- Counts up with what the public may see of a municipality, so that every server renders its pages
-- anew; those who listen to `portal` read the number again.
alter table organisation add column portal_version int not null default 0;

create function count_portal_version() returns trigger
language plpgsql as $$
begin
  update organisation set portal_version = portal_version + 1
  where id = coalesce(new.tenant_id, old.tenant_id);
  perform pg_notify('portal', '');
  return null;
end
$$;

create trigger portal_publication after insert or delete on proposal_publication
  for each row execute function count_portal_version();
create trigger portal_edition after insert or delete on edition
  for each row execute function count_portal_version();
create trigger portal_strategy after update of is_current on strategy
  for each row when (old.is_current is distinct from new.is_current)
  execute function count_portal_version();
create trigger portal_status after insert or update on follow_up_item
  for each row when (new.kind = 'yearly-status') execute function count_portal_version();
create trigger portal_status_gone after delete on follow_up_item
  for each row when (old.kind = 'yearly-status') execute function count_portal_version();
