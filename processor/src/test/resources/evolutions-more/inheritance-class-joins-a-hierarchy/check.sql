--@ up: the customer is a person
select count(*) = 2 from person
--@ down: all is back
select count(*) = 1 from person
--@ down: the name too
select name = 'c' from customer
