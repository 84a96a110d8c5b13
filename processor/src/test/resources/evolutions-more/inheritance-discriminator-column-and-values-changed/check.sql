--@ up: k
select string_agg(type,',' order by id)='PAY,CARD' from payment
--@ down: k
select string_agg(kind,',' order by id)='P,C,C' from payment
