update series set names = '{long}' where id = 3;
