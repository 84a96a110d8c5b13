--@ up: there
select (select level || loud || active || bio from person join person_text using (id) where id = 1) = '2Y1b1'
--@ down: there
select (select active || bio || level || loud from person join person_more using (id) where id = 1) = 'trueb1HIGHtrue'
