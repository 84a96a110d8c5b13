insert into event(id, what) select nextval('event_seq'), 'e' || n from generate_series(1, 30) n;
