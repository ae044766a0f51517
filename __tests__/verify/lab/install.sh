#!/usr/bin/env bash
# Unpacks the servers of the lab into .cache/lab/root, from Debian's packages. Nothing is installed and nothing is started.
set -euo pipefail
cd "$(dirname "$0")/../../.."
lab=.cache/lab
[ ! -d "$lab/root/usr" ] || exit 0
command -v apt-get >/dev/null && command -v dpkg >/dev/null || { echo 'No apt-get: tests against real servers are skipped.'; exit 0; }
mkdir -p "$lab/archives/partial" "$lab/root"
timeout 50 apt-get install -y -qq --no-install-recommends --download-only -o Debug::NoLocking=1 \
  -o Dir::Cache::archives="$PWD/$lab/archives" \
  nginx-light haproxy redis-server memcached stunnel4 mosquitto nats-server >/dev/null ||
  { echo 'The packages cannot be downloaded: tests against real servers are skipped.'; exit 0; }
for package in "$lab"/archives/*.deb; do dpkg -x "$package" "$lab/root"; done
rm -r "$lab/archives"
