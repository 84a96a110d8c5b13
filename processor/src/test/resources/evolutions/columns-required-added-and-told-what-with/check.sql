--@ up: every row has its slug
select string_agg(slug, ',' order by id) = 'hello-world,two' from article
--@ down: rows are kept
select string_agg(title, ',' order by id) = 'Hello World,Two,Three' from article
