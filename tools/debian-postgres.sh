#!/bin/sh
# Runs a command against a temporary cluster of Debian's own PostgreSQL, for the tests:
#
#   tools/debian-postgres.sh npx vitest run --project database
#
# The command gets STEDSANS_TEST_DATABASE_ADMIN_URL, a superuser's URL. Without a command the URL is
# printed and the cluster runs until this script is ended. Installs the server when it is missing and
# the user is root. Exit code 3: it is missing and cannot be installed here.
set -eu

version=${STEDSANS_TEST_POSTGRES:-15}
bin=/usr/lib/postgresql/$version/bin

if [ ! -x "$bin/postgres" ]; then
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
    echo "PostgreSQL $version is not installed, and cannot be installed here." >&2
    exit 3
  fi
  echo "Installing PostgreSQL $version …" >&2
  # Debian would otherwise start a cluster of its own beside ours.
  mkdir -p /etc/postgresql-common
  [ -e /etc/postgresql-common/createcluster.conf ] ||
    echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
  exec 9> /tmp/apt.lock
  if command -v flock > /dev/null; then flock 9; fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "postgresql-$version" > /dev/null 2>&1 || {
    apt-get update -qq > /dev/null 2>&1 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "postgresql-$version" > /dev/null || exit 3
  }
  exec 9>&-
fi

folder=$(mktemp -d /tmp/stedsans-debian-XXXXXX)
as_server() { "$@"; }
if [ "$(id -u)" -eq 0 ]; then
  chown postgres "$folder"
  as_server() { setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }
fi
command_pid=

finish() {
  [ -z "$command_pid" ] || kill "$command_pid" 2> /dev/null || true
  as_server "$bin/pg_ctl" -D "$folder/data" -m immediate stop > /dev/null 2>&1 || true
  rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

cd /
password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "$password" > "$folder/password"
chmod 600 "$folder/password"
[ "$(id -u)" -ne 0 ] || chown postgres "$folder/password"
as_server "$bin/initdb" -D "$folder/data" -U postgres -A scram-sha-256 -E UTF8 --locale=C.UTF-8 \
  --pwfile="$folder/password" > /dev/null
as_server "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" start -o "-c listen_addresses= \
  -c unix_socket_directories=$folder -c max_connections=300 -c fsync=off" > /dev/null || {
  cat "$folder/log" >&2
  exit 1
}
cd "$OLDPWD"
url="postgres://postgres:$password@localhost/postgres?host=$folder"

if [ $# -eq 0 ]; then
  echo "$url"
  sleep 2147483647 &
else
  STEDSANS_TEST_DATABASE_ADMIN_URL=$url "$@" &
fi
command_pid=$!
status=0
wait "$command_pid" || status=$?
command_pid=
exit "$status"
