--@ up: who has a note has a row
select (select string_agg(title, ',' order by id) from client) = 'a,b' and (select string_agg(id || note, ',') from client_note) = '1n'
--@ down: all is in one table
select string_agg(name || coalesce(note, '-'), ',' order by id) = 'an,b-,cm' from customer
