#!/bin/sh
set -e
fly deploy --config fly.toml
fly ips allocate-v6 --app field-notes-mcp
fly deploy --config tools/fly.toml
