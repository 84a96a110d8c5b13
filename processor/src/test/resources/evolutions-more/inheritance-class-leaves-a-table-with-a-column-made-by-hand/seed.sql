insert into animal(id, dtype, name, tricks) values (1,'Animal','newt',null), (2,'Dog','rex',4), (3,'Dog','ada',null);
