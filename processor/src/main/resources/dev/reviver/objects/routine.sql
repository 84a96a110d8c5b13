SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END AS kind,
  p.oid::regprocedure::text AS identity, 'pg_proc'::regclass::oid AS classid, p.oid AS objid, 0 AS objsubid,
  CASE WHEN p.prokind <> 'a' THEN ARRAY[btrim(pg_get_functiondef(p.oid), E' \n')]
    ELSE (SELECT ARRAY[format('CREATE AGGREGATE %s.%I(%s) (%s)', ns.q, p.proname,
      coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*'),
      concat_ws(', ', 'SFUNC = ' || g.aggtransfn::text, 'STYPE = ' || format_type(g.aggtranstype, NULL),
        'SSPACE = ' || nullif(g.aggtransspace, 0),
        'FINALFUNC = ' || nullif(g.aggfinalfn, 0)::regproc,
        CASE WHEN g.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
        CASE WHEN g.aggfinalmodify <> usual.modify THEN 'FINALFUNC_MODIFY = ' || CASE g.aggfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
        'COMBINEFUNC = ' || nullif(g.aggcombinefn, 0)::regproc,
        'SERIALFUNC = ' || nullif(g.aggserialfn, 0)::regproc,
        'DESERIALFUNC = ' || nullif(g.aggdeserialfn, 0)::regproc,
        'INITCOND = ' || quote_literal(g.agginitval),
        'MSFUNC = ' || nullif(g.aggmtransfn, 0)::regproc,
        'MINVFUNC = ' || nullif(g.aggminvtransfn, 0)::regproc,
        'MSTYPE = ' || CASE WHEN g.aggmtranstype <> 0 THEN format_type(g.aggmtranstype, NULL) END,
        'MSSPACE = ' || nullif(g.aggmtransspace, 0),
        'MFINALFUNC = ' || nullif(g.aggmfinalfn, 0)::regproc,
        CASE WHEN g.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
        CASE WHEN g.aggmtransfn <> 0 AND g.aggmfinalmodify <> usual.modify THEN 'MFINALFUNC_MODIFY = ' || CASE g.aggmfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
        'MINITCOND = ' || quote_literal(g.aggminitval),
        'SORTOP = ' || (SELECT format('OPERATOR(%I.%s)', n.nspname, o.oprname) FROM pg_operator o
           JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE o.oid = g.aggsortop),
        CASE p.proparallel WHEN 's' THEN 'PARALLEL = SAFE' WHEN 'r' THEN 'PARALLEL = RESTRICTED' END,
        CASE WHEN g.aggkind = 'h' THEN 'HYPOTHETICAL' END))]
      FROM pg_aggregate g CROSS JOIN LATERAL (SELECT CASE g.aggkind WHEN 'n' THEN 'r' ELSE 'w' END) AS usual(modify)
      WHERE g.aggfnoid = p.oid) END AS "create",
  ARRAY[format('DROP %s %s', w.word, w.call)] AS "drop",
  concat_ws(' ', p.prokind, p.proretset, format_type(p.prorettype, NULL), p.proargmodes::text, p.proargnames::text,
    (SELECT string_agg(format_type(t, NULL), ',' ORDER BY n) FROM unnest(p.proallargtypes) WITH ORDINALITY AS u(t, n)),
    p.provariadic) AS signature,
  p.pronargdefaults AS _defaults, CASE WHEN p.prokind <> 'a' THEN p.prosrc END AS _body, l.lanname AS _language,
  format('%s %s', w.word, w.call) AS owner_on, p.proowner AS owner,
  format('%s %s', w.word, w.call) AS comment_on, obj_description(p.oid, 'pg_proc') AS comment,
  format('%s %s', CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, p.oid::regprocedure) AS grant_on,
  {{acl(p.proacl;f;p.proowner)}} AS acl, {{default_acl(f;p.proowner)}} AS default_acl
FROM pg_proc p
JOIN ns ON ns.oid = p.pronamespace
JOIN pg_language l ON l.oid = p.prolang
-- An aggregate that aggregates nothing is called with a star, as by itself.
CROSS JOIN LATERAL (SELECT CASE p.prokind WHEN 'p' THEN 'PROCEDURE' WHEN 'a' THEN 'AGGREGATE' ELSE 'FUNCTION' END,
  CASE WHEN p.prokind = 'a' THEN regexp_replace(p.oid::regprocedure::text, '\(\)$', '(*)') ELSE p.oid::regprocedure::text END) AS w(word, call)
WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('i', 'e'))
