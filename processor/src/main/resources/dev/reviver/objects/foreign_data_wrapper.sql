SELECT 'foreign data wrapper' AS kind, quote_ident(f.fdwname) AS identity, 'pg_foreign_data_wrapper'::regclass::oid AS classid, f.oid AS objid, 0 AS objsubid,
  ARRAY[concat_ws(' ', format('CREATE FOREIGN DATA WRAPPER %I', f.fdwname), 'HANDLER ' || nullif(f.fdwhandler, 0)::regproc,
    'VALIDATOR ' || nullif(f.fdwvalidator, 0)::regproc, 'OPTIONS (' || (SELECT string_agg(format('%I %L', option_name, option_value), ', ') FROM pg_options_to_table(f.fdwoptions)) || ')')] AS "create",
  ARRAY[format('DROP FOREIGN DATA WRAPPER %I', f.fdwname)] AS "drop",
  format('FOREIGN DATA WRAPPER %I', f.fdwname) AS owner_on, f.fdwowner AS owner,
  format('FOREIGN DATA WRAPPER %I', f.fdwname) AS comment_on, obj_description(f.oid, 'pg_foreign_data_wrapper') AS comment,
  format('FOREIGN DATA WRAPPER %I', f.fdwname) AS grant_on, {{acl(f.fdwacl;F;f.fdwowner)}} AS acl, {{default_acl(F;f.fdwowner)}} AS default_acl
FROM pg_foreign_data_wrapper f
WHERE f.oid >= 16384 AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_foreign_data_wrapper'::regclass AND m.objid = f.oid)
