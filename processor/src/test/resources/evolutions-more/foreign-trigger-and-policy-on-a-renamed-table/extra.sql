create function noted() returns trigger language plpgsql as $$ begin new.total := new.total + 1; return new; end $$;
create trigger note before insert on basket for each row execute function noted();
create policy own on basket using (true);
create statistics basket_stats on id, total from basket;
