--@ up: k
select string_agg(tags||ix,',' order by ix)='a1,b2' from p_tags
--@ down: k
select string_agg(tags||ix,',' order by ix)='a0,b1,c2' from p_tags
