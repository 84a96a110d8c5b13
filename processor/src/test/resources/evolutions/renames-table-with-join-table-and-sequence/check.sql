--@ up: rows went along
select count(*) = 2 from author a join author_genre g on g.author_id = a.id
--@ down: rows came back
select string_agg(name, ',' order by name) = 'a,b,c' from writer
--@ down: the sequence goes on
select nextval('writer_seq') > 51
