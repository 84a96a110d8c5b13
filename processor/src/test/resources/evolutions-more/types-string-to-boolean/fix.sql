update lamp set lit = 'false' where id = 2;
