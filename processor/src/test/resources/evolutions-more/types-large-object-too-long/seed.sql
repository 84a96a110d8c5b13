insert into p select 1, lo_from_bytea(0, convert_to('hällöchen','UTF8'));
