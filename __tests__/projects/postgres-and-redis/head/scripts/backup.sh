#!/bin/sh
# Runs on the build server, outside of Fly.
set -eu
fly proxy 15432:5432 --app orchard-pg &
pg_dump "postgres://orchard:$PGPASSWORD@localhost:15432/orchard?sslmode=disable" | gzip > orchard.sql.gz
PGPASSWORD=Plum-Basket-1987 psql -h orchard-legacy-pg.internal -U postgres -c 'select 1'
fly volumes create pg_data --region lax --app orchard-pg --size 10
