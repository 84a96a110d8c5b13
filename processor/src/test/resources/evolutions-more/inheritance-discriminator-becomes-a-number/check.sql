--@ up: each is of its class
select string_agg(id || '/' || type_no, ',' order by id) = '1/0,2/1' from pet
--@ down: and again
select string_agg(id || kind, ',' order by id) = '1pet,2dog,3dog' from pet
