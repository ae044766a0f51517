#!/usr/bin/env bash

FOLDER=/var/www/html/storage/app
if [ ! -d "$FOLDER" ]; then
    cp -r /var/www/html/storage_/. /var/www/html/storage
fi
echo "Horizon: fly secrets set HORIZON_TOKEN=4f9a1c0d77e2b84061d35c8e"
echo "If the key is missing: fly secrets set APP_KEY=base64:$(openssl rand -base64 32)"
