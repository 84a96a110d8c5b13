--@ up: kept
select string_agg(title, ',' order by id) = 'a,b' from blog.article
--@ up: tags
select count(*)=1 from blog.article_tags
--@ down: kept
select string_agg(title, ',' order by id) = 'a,b,c' from post
