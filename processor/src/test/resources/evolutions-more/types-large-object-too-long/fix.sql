update p set body = lo_from_bytea(0, 'kurz');
