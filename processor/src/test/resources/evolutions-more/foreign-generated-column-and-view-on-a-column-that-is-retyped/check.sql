--@ up: there
select (select title from post) = 'T'
