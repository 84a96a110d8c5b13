insert into rate(currency, version) values ('CHF', 3), ('EUR', 1);
insert into bill(id, rate_currency) values (1, 'CHF'), (2, null);
