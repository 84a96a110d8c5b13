--@ up: each once
select string_agg(tag, ',' order by tag) = 'a,b' from clip_tag
--@ down: each once
select string_agg(tag, ',' order by tag) = 'a,b,c' from clip_tag
