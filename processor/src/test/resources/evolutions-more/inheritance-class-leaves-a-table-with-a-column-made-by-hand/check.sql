--@ up: each row is in the table of its class and in no other
select (select string_agg(id || name, ',' order by id) from animal) = '1newt' and (select string_agg(concat_ws('/', id, name, tricks), ',' order by id) from dog) = '2/rex/4,3/ada'
--@ down: one table has them all
select string_agg(concat_ws('/', dtype, name, tricks), ',' order by id) = 'Animal/newt,Dog/rex/4,Dog/ada,Dog/tom/1,Animal/eel' from animal
--@ up: what stays keeps what was made by hand
select string_agg(chip, ',' order by id) = 'c1' from animal
