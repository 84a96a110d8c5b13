drop policy p on post; alter table post disable row level security;
