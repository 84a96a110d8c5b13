--@ up: they are texts
select string_agg(coalesce(size, '-'), ' ' order by id) = '12 -5 -' from parcel
--@ down: they are numbers
select sum(size) = 21 from parcel
