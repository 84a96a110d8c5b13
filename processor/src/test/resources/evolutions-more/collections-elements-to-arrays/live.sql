insert into person(id, names, traits, marks) values (3, array[null, 'z'], '{}', '{7}'), (4, null, null, '{}');
