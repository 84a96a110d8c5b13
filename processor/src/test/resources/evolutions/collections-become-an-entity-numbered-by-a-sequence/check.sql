--@ up: each has a key, and the sequence goes on above them
select count(distinct id) = 3 and nextval('post_tag_seq') >= max(id) + 50 from post_tag
--@ down: they are a collection again
select string_agg(post_id || tag, ',' order by post_id, tag) = '1x,1y,2x,2z' from post_tag
