#!/usr/bin/env bash
set -euo pipefail

fly apps create penpal
fly volumes create storage --region cdg --size 3 --app penpal --yes
fly secrets set \
  APP_KEY="$(php artisan key:generate --show)" \
  DB_PASSWORD="$DB_PASSWORD" \
  MAIL_USERNAME=postmaster@mail.penpal.social \
  MAIL_PASSWORD=gull-lantern-58-Quay \
  --app penpal
