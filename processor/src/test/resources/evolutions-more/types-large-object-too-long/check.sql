--@ up: k
select body='kurz' from p
