--@ up: the serial number is one level higher
select string_agg(m.id || m.serial || l.rpm, ',') = '2S-9800' from machine m join lathe l using (id)
--@ down: the serial numbers are back
select string_agg(id || serial || rpm, ',' order by id) = '2S-9800,3S-390' from lathe
