--@ up: the row is untouched
select street = 's' and town = 't' from person
