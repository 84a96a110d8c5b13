--@ up: apart
select (select id || name || pages || sender from letter) = '1l3s' and (select id || name || pages || topic from note) = '2m4t' and (select count(*) = 2 from doc_tags)
--@ down: together
select (select string_agg(id || title || pages, ',' order by id) from doc) = '1l3,2m4' and (select topic from memo) = 't'
