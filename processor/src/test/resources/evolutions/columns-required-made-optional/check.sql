--@ up: values are kept
select string_agg(phone, ',' order by id) = '1,2' from contact
--@ down: values are kept
select string_agg(phone, ',' order by id) = '1,2,0' from contact
