insert into photo(id, data) values (3, '\x03');
