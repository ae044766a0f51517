#!/usr/bin/env bash
# Runs a command in a network namespace of its own, in which every address is on this machine, and captures its packets.
# Prints each protocol, address and port that a packet was sent to on stdout, and the command's own output on stderr.
#   capture.sh npm test -- __tests__/verify
# Needs root, network namespaces and tcpdump (install.sh unpacks one). Exit status: the command's; 77 where one is missing.
set -euo pipefail
lab=$(cd "$(dirname "$0")/../../.." && pwd)/.cache/lab/root
export LD_LIBRARY_PATH="$lab/usr/lib/x86_64-linux-gnu"
tcpdump=$(command -v tcpdump || echo "$lab/usr/bin/tcpdump")
[ "$(id -u)" = 0 ] && [ -x "$tcpdump" ] && unshare -n true 2>/dev/null || { echo 'No root, namespaces or tcpdump here.' >&2; exit 77; }
packets=$(mktemp)
trap 'rm -f "$packets" "$packets.log"' EXIT
status=0
# The `local` route delivers packets to any address to this machine, so that a connection elsewhere is seen and goes nowhere.
unshare -n bash -c '
  set -e
  ip link set lo up
  ip route add local default dev lo
  ip -6 route add local default dev lo || true
  "$1" -i lo -n -s 96 --immediate-mode -w "$2" -U -Z root 2>"$2.log" & capture=$!
  for _ in $(seq 100); do grep -q listening "$2.log" && break; sleep 0.1; done
  status=0
  "${@:3}" >&2 || status=$?
  sleep 0.5
  kill -INT "$capture"; wait "$capture" || true
  exit "$status"
' capture "$tcpdump" "$packets" "$@" || status=$?
"$tcpdump" -r "$packets" -nn -q -Z root 2>/dev/null | awk '{ sub(/:$/, "", $5); print tolower($6), $5 }' | sort | uniq -c | sort -rn
exit "$status"
