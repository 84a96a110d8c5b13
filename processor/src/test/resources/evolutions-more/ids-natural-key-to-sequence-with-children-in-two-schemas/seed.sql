insert into airport values ('FRA', 'f'), ('JFK', 'j');
insert into ops.flight(id, origin_iata, target_iata) values (1, 'FRA', 'JFK'), (2, 'JFK', null);
