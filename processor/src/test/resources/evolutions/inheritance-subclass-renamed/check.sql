--@ up: the rows are of the class under its new name
select string_agg(dtype || body || coalesce(subject,''), ',' order by id) = 'Messagex,Letteryhi' from message
--@ down: the rows are of the class under its old name
select string_agg(dtype || body || coalesce(subject,''), ',' order by id) = 'Messagex,Mailyhi,Mailzre' from message
