insert into rate(currency, version, value) values ('CHF', 1, 1.0), ('EUR', 1, 0.9);
