--@ up: the customer has its name
select name = 'c' and number = 'n' from customer
--@ up: and is no person any more
select count(*) = 1 from person
--@ down: all is back
select count(*) = 2 from person
