insert into rate(currency, version, value) values ('USD', 2, 1.1);
