--@ up: k
select string_agg(coalesce(encode(body,'hex'),'-'),',' order by id)='0102,-' from p
--@ down: k
select encode(lo_get(body),'hex')='0102' from p where id=1
