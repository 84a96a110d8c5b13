--@ up: bytes are there
select encode(data, 'hex') = '0102' from photo where id = 1
--@ down: they are objects again
select string_agg(coalesce(encode(lo_get(data), 'hex'), '-'), ',' order by id) = '0102,-,03' from photo
