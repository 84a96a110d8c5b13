SELECT 'user mapping' AS kind, format('for %s on %I', u.role, u.srvname) AS identity, 'pg_user_mapping'::regclass::oid AS classid, u.umid AS objid, 0 AS objsubid,
  ARRAY[concat_ws(' ', format('CREATE USER MAPPING FOR %s SERVER %I', u.role, u.srvname), 'OPTIONS (' || (SELECT string_agg(format('%I %L', option_name, option_value), ', ') FROM pg_options_to_table(u.umoptions)) || ')')] AS "create",
  ARRAY[format('DROP USER MAPPING FOR %s SERVER %I', u.role, u.srvname)] AS "drop"
FROM (SELECT umid, srvname, umoptions, CASE WHEN umuser = 0 THEN 'PUBLIC' ELSE quote_ident(usename) END AS role FROM pg_user_mappings) AS u
