#!/usr/bin/env bash
# Installs pre-commit into .cache/pre-commit, for the tests that run it. Needs Python 3 and its package index.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=.cache/pre-commit
wanted='pre-commit==4.5.0'
[ "$(cat "$folder/package" 2>/dev/null)" != "$wanted" ] || exit 0
command -v python3 >/dev/null || { echo 'No python3: the tests that run pre-commit are skipped.'; exit 0; }
rm -rf "$folder"
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check "$wanted"
printf '%s' "$wanted" >"$folder/package"
