--@ up: k
select body='hällo' from p
--@ down: k
select convert_from(lo_get(body),'UTF8')='hällo' from p
