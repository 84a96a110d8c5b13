--@ up: by name
select doc_kind = 'B' from page where id = 1
--@ down: by number
select doc_kind = 1 from page where id = 1
