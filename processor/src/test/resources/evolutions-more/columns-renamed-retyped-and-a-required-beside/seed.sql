insert into invoice(id, cents, cur) values (1, 100, 'USD'), (2, 2147483600, null);
