#!/bin/sh
set -eu
fly deploy --config postgres/fly.toml --no-public-ips
fly deploy --config redis/fly.toml --flycast
fly deploy web
