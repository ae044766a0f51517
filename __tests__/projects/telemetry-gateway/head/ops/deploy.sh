#!/bin/sh
set -eu
fly deploy --config gateway/fly.toml
fly deploy --config store/fly.toml
fly scale count 2 --region sin,hkg --app buoy-store --yes
fly scale count 2 --region syd --app buoy-store --yes
fly scale count 3 --region syd --app buoy-gateway --yes
