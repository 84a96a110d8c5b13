--@ up: rows are kept
select string_agg(tone::text, ',' order by id) = 'LOW,HIGH' from song
--@ down: and back
select string_agg(tone::text, ',' order by id) = 'LOW,HIGH,LOW' from song
