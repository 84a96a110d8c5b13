--@ up: filled
select string_agg(handle, ',' order by id) = 'ann,user-2,O''Hara' from person
--@ down: kept
select string_agg(coalesce(nick, '-'), ',' order by id) = 'ann,user-2,O''Hara,zoë' from person
