insert into record(record_no, title) values (nextval('record_seq'), 'n');
