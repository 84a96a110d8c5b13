SELECT 'server' AS kind, quote_ident(s.srvname) AS identity, 'pg_foreign_server'::regclass::oid AS classid, s.oid AS objid, 0 AS objsubid,
  ARRAY[concat_ws(' ', format('CREATE SERVER %I', s.srvname), 'TYPE ' || quote_literal(s.srvtype), 'VERSION ' || quote_literal(s.srvversion),
    format('FOREIGN DATA WRAPPER %I', f.fdwname), 'OPTIONS (' || (SELECT string_agg(format('%I %L', option_name, option_value), ', ') FROM pg_options_to_table(s.srvoptions)) || ')')] AS "create",
  ARRAY[format('DROP SERVER %I', s.srvname)] AS "drop",
  format('SERVER %I', s.srvname) AS owner_on, s.srvowner AS owner,
  format('SERVER %I', s.srvname) AS comment_on, obj_description(s.oid, 'pg_foreign_server') AS comment,
  format('FOREIGN SERVER %I', s.srvname) AS grant_on, {{acl(s.srvacl;S;s.srvowner)}} AS acl, {{default_acl(S;s.srvowner)}} AS default_acl
FROM pg_foreign_server s JOIN pg_foreign_data_wrapper f ON f.oid = s.srvfdw
WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_foreign_server'::regclass AND m.objid = s.oid)
