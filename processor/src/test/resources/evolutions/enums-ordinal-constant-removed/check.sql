--@ up: what was sent still is
select string_agg(id || ':' || folder, ',' order by id) = '1:0,3:1' from letter
--@ down: what was sent still is
select string_agg(id || ':' || folder, ',' order by id) = '1:0,3:2,4:2' from letter
