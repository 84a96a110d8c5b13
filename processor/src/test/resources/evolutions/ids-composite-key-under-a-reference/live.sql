insert into bill(id, rate_currency, rate_version) values (3, 'EUR', 1);
