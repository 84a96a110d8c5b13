--@ up: all animals
select string_agg(dtype || name || coalesce(lives, 0) || coalesce(loud, false), ',' order by id) = 'Catc7false,Dogd0true' from animal
--@ down: cats
select string_agg(name || lives, ',' order by id) = 'c7,x9' from cat
--@ down: dogs
select string_agg(name || loud, ',' order by id) = 'dtrue' from dog
