--@ up: it sorts by bytes
select string_agg(text, '' order by text) = 'Aab' from word
--@ down: rows are kept
select count(*) = 4 from word
