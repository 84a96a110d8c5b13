--@ up: recoded
select string_agg(needs_key || quantity, ',' order by needs_key) = 'KILO2,PIECE7' from recipe_needs
