--@ up: there
select string_agg("Title", ',' order by id) = 'a,b' from "Post"
--@ down: there
select string_agg(title, ',' order by id) = 'a,b' from post
