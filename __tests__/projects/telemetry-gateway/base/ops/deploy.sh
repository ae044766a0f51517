#!/bin/sh
set -eu
fly deploy --config gateway/fly.toml
fly deploy --config store/fly.toml
