-- A function can only be given to a role that may create in the schema; taken back at the end.
grant create on schema public to stedsans_lookup;

-- How many people an organisation has, for the operator: never who they are.
create function count_members()
returns table (tenant_id uuid, people int, administrators int)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not is_operator_transaction() then
    raise exception 'Only the operator counts the people of all organisations'
      using errcode = '42501';
  end if;
  return query
    select m.tenant_id, count(*)::int, (count(*) filter (where m.role = 'admin'))::int
    from membership m
    group by m.tenant_id;
end
$$;
alter function count_members() owner to stedsans_lookup;
revoke execute on function count_members() from public;
grant execute on function count_members() to stedsans_app;

revoke create on schema public from stedsans_lookup;

-- Tells an invitation that is still unanswered from a person who has been here.
alter table person add column first_login_at timestamptz;
