--@ up: all refer to what they did
select (select string_agg(text || page_id || page_lang, ',' order by text) from para) = 'x1en,y2de,z2de' and (select string_agg(text || para_page_id || para_page_lang || para_no, ',' order by text) from note) = 'm2de2,n1en1,o2de2'
--@ down: all are there
select (select count(*) from para) = 3 and (select count(*) from note) = 3
