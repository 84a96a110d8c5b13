--@ up: the numbers are kept
select string_agg(number, ',' order by number) = '044,079' and count(kind) = 0 from phone
--@ down: the numbers are kept
select string_agg(number, ',' order by number) = '031,044,079' from phone
