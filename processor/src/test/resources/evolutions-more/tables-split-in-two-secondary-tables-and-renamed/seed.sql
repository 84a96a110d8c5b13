insert into customer values (1, 'n', 's', null), (2, 'm', null, 'i');
