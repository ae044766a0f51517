#!/bin/sh
set -e
exec redis-server --bind "* -::*" --protected-mode no --requirepass "$REDIS_PASSWORD" --dir /data --maxmemory 200mb --appendonly yes
