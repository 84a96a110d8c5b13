--@ up: the index and the trigger are there
select to_regclass('crate_by_hand') is not null and exists (select from pg_trigger where tgname = 'crate_upper')
--@ down: the trigger has done its work
select string_agg(label, ',' order by id) = 'a,b,C' from crate
