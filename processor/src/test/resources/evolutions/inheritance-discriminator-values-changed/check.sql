--@ up: the classes are told by numbers
select string_agg(kind || body, ',' order by id) = '0x,1y' from message
--@ down: the classes are told by names again
select string_agg(dtype || body || coalesce(subject,''), ',' order by id) = 'Messagex,Mailyhi,Mailzre' from message
