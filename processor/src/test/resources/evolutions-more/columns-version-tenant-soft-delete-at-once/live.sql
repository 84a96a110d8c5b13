insert into product(id, code, version, tenant, deleted) values (60, 'c', 0, 'other', true);
