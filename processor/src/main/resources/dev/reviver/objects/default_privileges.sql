, x AS (
  SELECT d.oid, format('ROLE %I%s', r.rolname, ' IN SCHEMA ' || ns.q) AS prefix,
    CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' WHEN 'L' THEN 'LARGE OBJECTS' ELSE 'SCHEMAS' END AS things, coalesce(ns.q, '') AS schema, d.defaclrole AS maker,
    d.defaclacl AS given,
    CASE WHEN d.defaclnamespace = 0 THEN acldefault(CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END::"char", d.defaclrole) END AS usual
  FROM pg_default_acl d JOIN pg_roles r ON r.oid = d.defaclrole LEFT JOIN ns ON ns.oid = d.defaclnamespace
  WHERE d.defaclnamespace = 0 OR ns.oid IS NOT NULL),
change AS (
  SELECT x.oid, x.prefix, x.things, x.maker, g.privilege_type AS privilege, g.is_grantable, g.grantee, 1 AS sign FROM x, aclexplode(x.given) AS g
  UNION ALL
  SELECT x.oid, x.prefix, x.things, x.maker, g.privilege_type, g.is_grantable, g.grantee, -1 FROM x, aclexplode(x.usual) AS g),
net AS (
  SELECT oid, prefix, things, privilege, is_grantable, sum(sign) AS sign, grantee = maker AS is_own,
    CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS role
  FROM change GROUP BY oid, prefix, things, maker, privilege, is_grantable, grantee HAVING sum(sign) <> 0),
said AS (
  SELECT oid, sign, concat_ws(E'\t', privilege, CASE WHEN is_own THEN 'OWNER' ELSE role END, CASE WHEN is_grantable THEN 'g' END) AS said,
    format('ALTER DEFAULT PRIVILEGES FOR %s GRANT %s ON %s TO %s%s', prefix, privilege, things, role, CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END) AS give,
    format('ALTER DEFAULT PRIVILEGES FOR %s REVOKE %s ON %s FROM %s', prefix, privilege, things, role) AS take
  FROM net)
SELECT 'default privileges' AS kind, format('for %s on %s', x.prefix, x.things) AS identity, 'pg_default_acl'::regclass::oid AS classid, x.oid AS objid, 0 AS objsubid,
  ARRAY(SELECT CASE WHEN sign > 0 THEN give ELSE take END AS s FROM said WHERE said.oid = x.oid ORDER BY 1) AS "create",
  ARRAY(SELECT CASE WHEN sign > 0 THEN take ELSE give END AS s FROM said WHERE said.oid = x.oid ORDER BY 1) AS "drop",
  x.things AS _things, x.schema AS _in_schema,
  ARRAY(SELECT said FROM said WHERE said.oid = x.oid AND sign > 0) AS _gives, ARRAY(SELECT said FROM said WHERE said.oid = x.oid AND sign < 0) AS _takes
FROM x
