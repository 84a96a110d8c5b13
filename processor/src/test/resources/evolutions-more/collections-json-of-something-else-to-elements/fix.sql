update person set marks = '[1]', words = '{"a": "b"}' where id < 6;
