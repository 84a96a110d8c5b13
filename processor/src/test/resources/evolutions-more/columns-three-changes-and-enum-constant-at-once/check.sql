--@ up: there
select string_agg(id || mode::text || num, ',' order by id) = '1OPEN1,2CLOSED2,3OPEN3' from post where id < 4
--@ down: back
select string_agg(id || state || num, ',' order by id) ~ '1OPEN1,2SHUT2,.*4SHUT4' from post where state is not null
