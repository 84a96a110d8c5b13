--@ up: all refer to what they did
select (select string_agg(r.id || lang || no, ',' order by r.id) from para r join page p on r.page_id = p.id) = '1en1,2de2' and (select count(*) from mark_page) = 2
--@ down: all refer to what they did
select (select string_agg(id || page_lang || page_no, ',' order by id) from para) = '1en1,2de2' and (select string_agg(pages_lang || pages_no, ',' order by pages_lang) from mark_page) = 'de2,en1'
