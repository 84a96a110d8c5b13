--@ up: parties
select string_agg(name, '' order by id) = 'pg' from party
--@ down: names
select (select name from person) = 'p' and (select name from firm) = 'g'
