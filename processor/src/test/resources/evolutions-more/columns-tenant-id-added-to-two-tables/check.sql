--@ up: tenants
select (select tenant from a) = 'main' and (select tenant from b) = 'main'
