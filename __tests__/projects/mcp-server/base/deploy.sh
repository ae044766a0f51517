#!/bin/sh
exec fly deploy --flycast
