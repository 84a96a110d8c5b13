insert into invoice(id, net, gross, currency) values (3, 7, 8, 'CHF');
