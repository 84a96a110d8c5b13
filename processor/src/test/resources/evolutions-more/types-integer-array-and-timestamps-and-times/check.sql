--@ up: utc
select when1 = timestamp '2024-06-01 10:00' and numbers = '{1,2,null}' and day = date '2024-06-01' from mix where id = 1
