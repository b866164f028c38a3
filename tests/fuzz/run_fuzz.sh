#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run_fuzz.sh PROGRAM LIMIT SEEDS...: runs a fuzz target on copies of seeds and what it makes of
# them, until LIMIT (-runs=N), or for ALTERI_FUZZ_SECONDS where that is set. What it finds wrong is left in the folder
# where it runs, as crash-*, leak-*, timeout-* or oom-*.
set -euo pipefail
program=$1
limit=$2
[ -z "${ALTERI_FUZZ_SECONDS:-}" ] || limit=-max_total_time=$ALTERI_FUZZ_SECONDS
shift 2
corpus=$(mktemp -d)
trap 'rm -rf "$corpus"' EXIT
mkdir "$corpus/made"
# Each by itself, since folders are read with all that lies in them.
for seed in "$@"; do
    find "$seed" -type f -size -256k -print0
done | while IFS= read -r -d '' file; do
    cp "$file" "$corpus/$(sha256sum <"$file" | cut -c1-16)"
done
"$program" "$corpus/made" "$corpus" "$limit" -timeout=20 -rss_limit_mb=2048 -max_len=262144 \
    -print_final_stats=0 -verbosity=0
