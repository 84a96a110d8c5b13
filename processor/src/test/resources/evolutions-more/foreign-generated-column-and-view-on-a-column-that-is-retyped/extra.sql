alter table post enable row level security;
create policy p on post using (title <> '');
