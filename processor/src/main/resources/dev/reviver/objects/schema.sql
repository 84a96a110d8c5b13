SELECT 'schema' AS kind, q AS identity, 'pg_namespace'::regclass::oid AS classid, ns.oid AS objid, 0 AS objsubid,
  ARRAY['CREATE SCHEMA ' || q] AS "create", ARRAY['DROP SCHEMA ' || q] AS "drop",
  'SCHEMA ' || q AS owner_on, nspowner AS owner,
  'SCHEMA ' || q AS comment_on, obj_description(ns.oid, 'pg_namespace') AS comment,
  'SCHEMA ' || q AS grant_on, {{acl(nspacl;n;nspowner)}} AS acl, {{default_acl(n;nspowner)}} AS default_acl
FROM ns
