#!/usr/bin/env bash
# Unpacks the servers of the lab into .cache/lab/root, from Debian's packages. Nothing is installed and nothing is started.
set -euo pipefail
cd "$(dirname "$0")/../../.."
lab=.cache/lab
wanted='nginx-light haproxy apache2-bin stunnel4 redis-server memcached postgresql mariadb-server-core etcd-server
  prometheus nats-server mosquitto python3-django python3-flask openssh-server vsftpd tcpdump'
[ "$(cat "$lab/packages" 2>/dev/null)" != "$wanted" ] || exit 0
command -v apt-get >/dev/null && command -v dpkg >/dev/null || { echo 'No apt-get: tests against real servers are skipped.'; exit 0; }
rm -rf "$lab"
mkdir -p "$lab/archives/partial" "$lab/root"
packages=()
for package in $wanted; do
  if apt-cache show "$package" >/dev/null 2>&1; then packages+=("$package"); else echo "No package $package: its tests are skipped."; fi
done
timeout 90 apt-get install -y -qq --no-install-recommends --download-only -o Debug::NoLocking=1 \
  -o Dir::Cache::archives="$PWD/$lab/archives" "${packages[@]}" >/dev/null ||
  { echo 'The packages cannot be downloaded: tests against real servers are skipped.'; exit 0; }
for package in "$lab"/archives/*.deb; do
  dpkg-deb --fsys-tarfile "$package" | tar -x -C "$lab/root" --exclude=./usr/share/javascript --exclude=./usr/share/doc \
    --exclude=./usr/share/man --exclude=./usr/share/locale --exclude=./usr/bin/promtool
done
rm -r "$lab/archives"
printf '%s' "$wanted" >"$lab/packages"
