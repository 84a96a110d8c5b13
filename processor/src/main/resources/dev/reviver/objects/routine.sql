SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END AS kind,
  p.oid::regprocedure::text AS identity, 'pg_proc'::regclass::oid AS classid, p.oid AS objid, 0 AS objsubid,
  CASE WHEN p.prokind <> 'a' THEN ARRAY[btrim(pg_get_functiondef(p.oid), E' \n')]
    ELSE (SELECT ARRAY[format('CREATE AGGREGATE %s.%I(%s) (%s)', ns.q, p.proname,
      coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*'),
      concat_ws(', ', 'SFUNC = ' || g.aggtransfn::text, 'STYPE = ' || format_type(g.aggtranstype, NULL),
        'SSPACE = ' || nullif(g.aggtransspace, 0),
        'FINALFUNC = ' || CASE WHEN g.aggfinalfn <> 0 THEN g.aggfinalfn::text END,
        CASE WHEN g.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
        'COMBINEFUNC = ' || CASE WHEN g.aggcombinefn <> 0 THEN g.aggcombinefn::text END,
        'INITCOND = ' || quote_literal(g.agginitval),
        'SORTOP = ' || (SELECT format('OPERATOR(%I.%s)', n.nspname, o.oprname) FROM pg_operator o
           JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE o.oid = g.aggsortop),
        CASE p.proparallel WHEN 's' THEN 'PARALLEL = SAFE' WHEN 'r' THEN 'PARALLEL = RESTRICTED' END))]
      FROM pg_aggregate g WHERE g.aggfnoid = p.oid) END AS "create",
  ARRAY[format('DROP %s %s', w.word, p.oid::regprocedure)] AS "drop",
  concat_ws(' ', p.prokind, p.proretset, format_type(p.prorettype, NULL), p.proargmodes::text, p.proargnames::text,
    (SELECT string_agg(format_type(t, NULL), ',' ORDER BY n) FROM unnest(p.proallargtypes) WITH ORDINALITY AS u(t, n)),
    p.provariadic) AS signature,
  p.pronargdefaults AS _defaults, CASE WHEN p.prokind <> 'a' THEN p.prosrc END AS _body, l.lanname AS _language,
  format('%s %s', w.word, p.oid::regprocedure) AS owner_on, p.proowner AS owner,
  format('%s %s', w.word, p.oid::regprocedure) AS comment_on, obj_description(p.oid, 'pg_proc') AS comment,
  format('%s %s', CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, p.oid::regprocedure) AS grant_on,
  {{acl(p.proacl;f;p.proowner)}} AS acl, {{default_acl(f;p.proowner)}} AS default_acl
FROM pg_proc p
JOIN ns ON ns.oid = p.pronamespace
JOIN pg_language l ON l.oid = p.prolang
CROSS JOIN LATERAL (SELECT CASE p.prokind WHEN 'p' THEN 'PROCEDURE' WHEN 'a' THEN 'AGGREGATE' ELSE 'FUNCTION' END) AS w(word)
WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('i', 'e'))
