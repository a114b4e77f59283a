-- What the council changes at the vote reaches the planning needs as a stroke of its own kind.
alter table plan_need_change drop constraint plan_need_change_kind_check;
alter table plan_need_change add constraint plan_need_change_kind_check
  check (kind in ('assess', 'move', 'fit', 'alternative', 'vote', 'undo'));
