--@ up: kept
select string_agg(status::text, ',' order by id) = 'DRAFT,PUBLISHED' from post
--@ down: kept
select string_agg(status::text, ',' order by id) = 'DRAFT,PUBLISHED,DRAFT' from post
