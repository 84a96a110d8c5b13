--@ up: there
select (select string_agg(id || address || gone, ',' order by id) from article) = '1afalse,2bfalse'
