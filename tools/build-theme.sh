#!/bin/sh
# Makes assets/theme/stedsans.css from tools/theme/designsystemet.config.json with Designsystemet's
# own theme tool. The tool is fetched for the occasion and is no dependency of the project: the
# generated file is committed. Run it after a change of colours:
#
#   sh tools/build-theme.sh
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$root/tools/theme/designsystemet.config.json" "$work/"
cd "$work"
npx -y @digdir/designsystemet@1.9.0 tokens create --config designsystemet.config.json --clean
npx -y @digdir/designsystemet@1.9.0 tokens build --tokens design-tokens --out-dir out --clean
mkdir -p "$root/assets/theme"
cp out/stedsans.css "$root/assets/theme/stedsans.css"
node "$root/tools/theme/drop-unused.mjs" "$root/assets/theme/stedsans.css"
