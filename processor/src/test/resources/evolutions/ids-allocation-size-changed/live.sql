insert into event(id, what) select nextval('event_seq') - n, 'f' || n from generate_series(0, 1) n;
