#!/bin/sh
# A database for each service, and a role that owns nothing else; run once, on an empty cluster.
set -eu
for name in household relocation jobs trace analytics keycloak; do
  psql -v ON_ERROR_STOP=1 -v name="$name" -v password="$UPLIFT_DATABASE_PASSWORD" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
