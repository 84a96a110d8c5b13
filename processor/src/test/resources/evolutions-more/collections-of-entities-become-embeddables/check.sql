--@ up: comments
select string_agg(text, '' order by place) = 'xy' from post_comments
--@ down: comments
select string_agg(text, '' order by place) = 'xyz' from comment where post_id = 1
