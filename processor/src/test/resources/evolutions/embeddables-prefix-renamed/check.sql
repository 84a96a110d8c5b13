--@ up: values went along
select extent_width = 9 and extent_unit = 'm' from house
--@ down: values came back
select string_agg(concat_ws('/', size_width, size_unit), ',' order by id) = '9/m,4' from house
