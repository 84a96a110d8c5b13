--@ up: values
select load = 5 and axles = 3 from truck where id = 2
--@ down: values
select load = 7 and axles = '4' from vehicle where id = 3
