--@ up: amount
select amount = 1234 and rate = 1.5 from p
