--@ up: values
select address->>'street' = 's "x"' and (address->'house_number')::int = 7 and (address->>'owned')::boolean and address->>'since' = '2020-02-29' and address->>'kind' = 'WORK' from person where id = 1
--@ up: none
select address is null from person where id = 2
--@ down: values
select street = 's "x"' and house_number = 7 and area = 12.50 and owned and since = '2020-02-29' and kind = 'WORK' from person where id = 1
--@ down: what was written since
select street = 'z' and area = 1.25 and register = '00000000-0000-0000-0000-000000000009' and owned is null from person where id = 4
