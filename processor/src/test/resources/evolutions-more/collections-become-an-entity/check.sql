--@ up: each has a key
select count(distinct id) = 3 and string_agg(post_id || tag, ',' order by post_id, tag) = '1x,1y,2x' from post_tag
--@ down: they are a collection again
select string_agg(post_id || tag, ',' order by post_id, tag) = '1x,1y,2x,2z' from post_tag
