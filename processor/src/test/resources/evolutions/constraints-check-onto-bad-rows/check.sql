--@ up: the good row is kept
select sum(amount) = 5 from payment
--@ down: the good rows are kept
select sum(amount) = 6 from payment
