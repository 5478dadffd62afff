#!/bin/sh
# Redis is the one part that npm does not bring. Where there is neither REDIS_URL nor a server program, this installs one with the
# machine's package manager if it may, and otherwise stops with the command to type. `npm start` and `npm test` run it first.
set -u

[ -n "${REDIS_URL:-}" ] && exit 0
PATH="$PATH:/usr/bin:/usr/sbin:/usr/local/bin:/usr/local/sbin:/opt/homebrew/bin"
for program in redis-server valkey-server; do
  command -v "$program" >/dev/null 2>&1 && exit 0
done

# The private server is started by Tracewire itself: the system's own service is not wanted (RUNLEVEL=1 keeps it from starting).
if command -v apt-get >/dev/null 2>&1; then
  install='env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y --no-install-recommends redis-server'
  refresh='apt-get update'
elif command -v apk >/dev/null 2>&1; then
  install='apk add --no-cache redis'
  refresh=':'
elif command -v dnf >/dev/null 2>&1; then
  install='dnf install -y valkey'
  refresh=':'
elif command -v brew >/dev/null 2>&1; then
  install='brew install redis'
  refresh=':'
else
  echo 'Redis is missing and no known package manager is here. Install redis-server (6.2 or newer), or set REDIS_URL to a server.' >&2
  exit 1
fi

as_root=''
if ! command -v brew >/dev/null 2>&1 || command -v apt-get >/dev/null 2>&1; then
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
      as_root='sudo -n'
    else
      echo "Redis is missing and installing it needs an administrator. Type:" >&2
      echo "  sudo $install" >&2
      echo "or set REDIS_URL to a server." >&2
      exit 1
    fi
  fi
fi

echo "Redis is missing; installing it: $install" >&2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# A list of packages that was never fetched, or is old, fails the first try.
if ! $as_root $install >"$log" 2>&1; then
  $as_root $refresh >>"$log" 2>&1
  if ! $as_root $install >>"$log" 2>&1; then
    tail -n 5 "$log" >&2
    echo "Redis could not be installed. Type: ${as_root:+sudo }$install   or set REDIS_URL to a server." >&2
    exit 1
  fi
fi
echo 'Redis is installed.' >&2
