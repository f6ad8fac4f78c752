#!/bin/sh
# Three roles a database; run once, on an empty cluster. The owner migrates it. The service logs in as
# NAME_service, which owns nothing, and turns into NAME_works for work that row-level security does
# not bind.
set -eu
say() { psql -v ON_ERROR_STOP=1 -v password="$UPLIFT_DATABASE_PASSWORD" "$@"; }

for name in household relocation jobs trace analytics; do
  say -v name="$name" -v service="${name}_service" -v works="${name}_works" <<'SQL'
create role :"name" login password :'password';
create role :"service" login noinherit password :'password';
create role :"works" nologin bypassrls;
grant :"works" to :"service" with inherit false, set true;
create database :"name" owner :"name";
revoke connect on database :"name" from public;
grant connect on database :"name" to :"service";
\connect :"name"
alter default privileges for role :"name" in schema public
  grant select, insert, update, delete, truncate on tables to :"service";
SQL
done

say <<'SQL'
create role keycloak login password :'password';
create database keycloak owner keycloak;
SQL
