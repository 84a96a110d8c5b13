--@ up: there
select (select a || b || sum from post) = 'xyz58'
--@ down: there
select (select a || b || sum from post) = '5xyz8'
