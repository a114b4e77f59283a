-- The network a login link was asked for from, as a hash: who asks again and again from one place
-- must not keep the owner of the address, at another place, from logging in. Gone within a day, with
-- the link.
alter table login_link add column asked_from bytea;
grant select (asked_from) on login_link to stedsans_app;
