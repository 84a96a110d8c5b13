--@ up: kept
select what = 'p' from trade
