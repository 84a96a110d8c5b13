--@ up: one of each
select string_agg(tag, ',' order by tag) = 'x,y' from post_tag
--@ down: all are kept
select string_agg(tag, ',' order by tag) = 'x,y,z' from post_tag
