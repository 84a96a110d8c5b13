insert into invoice(created, number) values ('2026-01-02','R1');
