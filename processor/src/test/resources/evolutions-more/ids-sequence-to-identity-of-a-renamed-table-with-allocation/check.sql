--@ up: above
select nextval(pg_get_serial_sequence('issue', 'id')) = 42
