SELECT 'policy' AS kind, format('%I on %s', p.polname, r.q) AS identity, 'pg_policy'::regclass::oid AS classid, p.oid AS objid, 0 AS objsubid,
  'table' AS container_kind, r.q AS container,
  ARRAY[concat_ws(' ', format('CREATE POLICY %I ON %s', p.polname, r.q), CASE WHEN NOT p.polpermissive THEN 'AS RESTRICTIVE' END,
    'FOR ' || CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
    'TO ' || (SELECT string_agg(CASE WHEN u.role = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(u.role)) END, ', ' ORDER BY 1)
              FROM unnest(p.polroles) AS u(role)),
    'USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', 'WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')')] AS "create",
  ARRAY[format('DROP POLICY %I ON %s', p.polname, r.q)] AS "drop",
  format('POLICY %I ON %s', p.polname, r.q) AS comment_on, obj_description(p.oid, 'pg_policy') AS comment
FROM tab r JOIN pg_policy p ON p.polrelid = r.oid
