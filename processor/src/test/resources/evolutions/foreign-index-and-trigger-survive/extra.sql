create index crate_by_hand on crate (lower(label)) where label <> '';
create function crate_upper() returns trigger language plpgsql as $$ begin new.label := upper(new.label); return new; end $$;
create trigger crate_upper before insert on crate for each row execute function crate_upper();
create view crate_ids as select id from crate;
