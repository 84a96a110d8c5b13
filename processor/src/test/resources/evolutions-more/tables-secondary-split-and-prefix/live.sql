insert into customer(id, name) values (4, 'd');
insert into customer_address(id, addr_street, addr_city) values (4, 'S4', 'C4');
