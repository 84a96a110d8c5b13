--@ up: dates
select born = date '2020-01-02' and seen = date '2021-01-02' from p
