--@ up: states are kept
select state = 'OPEN' from task where id = 1
