--@ up: keys are names
select string_agg(hours_key || hours, ',' order by hours) = 'MONDAY8,TUE9' from shop_hours
--@ down: keys are numbers
select string_agg(hours_key || '/' || hours, ',' order by hours) = '1/7,0/8,1/9' from shop_hours
