insert into attachment values (1, lo_from_bytea(0, '\xdeadbeef'), lo_from_bytea(0, convert_to('grüße', 'UTF8'))), (2, null, null);
