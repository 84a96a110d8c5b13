--@ up: comments
select string_agg(post_id || text || coalesce(stars, 0), ',' order by post_id, text) = '1a3,1b0,2a5' and count(distinct id) = 3 from comment
--@ down: comments
select string_agg(post_id || text || coalesce(stars, 0), ',' order by post_id, text) = '1a3,1b0,2a5,2z0' from post_comments
