#!/bin/sh
set -eu
fly deploy --config postgres/fly.toml --no-public-ips
fly deploy --config redis/fly.toml --flycast
fly deploy --config analytics/fly.toml
fly deploy web
fly postgres attach orchard-legacy-pg --app orchard --superuser=false
fly postgres attach orchard-legacy-pg --app orchard-analytics
