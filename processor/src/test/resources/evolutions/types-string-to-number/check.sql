--@ up: they are numbers
select sum(size) = 111 from parcel
--@ down: they are texts
select string_agg(coalesce(size,'-'), ',' order by id) = '12,99,-,-5' from parcel
