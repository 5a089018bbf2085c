#!/bin/sh
# Gives the roles that log in their passwords, at the first start of an empty database (after roles.sql).
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$OPASTIN_OWNER_PASSWORD" -v app="$OPASTIN_APP_PASSWORD" \
  -v jobs="$OPASTIN_JOBS_PASSWORD" -v audit="$OPASTIN_AUDIT_PASSWORD" \
  --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
alter role opastin_owner password :'owner';
alter role opastin_app password :'app';
alter role opastin_jobs password :'jobs';
alter role opastin_audit password :'audit';
SQL
