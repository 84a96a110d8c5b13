--@ up: renamed
select doc_kind = 'BB' from page where id = 1
--@ down: back
select doc_kind = 'B' from page where id = 1
