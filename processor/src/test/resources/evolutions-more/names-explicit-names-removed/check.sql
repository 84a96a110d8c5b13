--@ up: kept
select name = 'x' from shop
