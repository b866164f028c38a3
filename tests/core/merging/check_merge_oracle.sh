#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_merge_oracle.sh CORE_TESTS PYTHON: merges random pairs of copies and compares what came of
# them with an implementation of the rules of its own.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
pairs=$(mktemp -d)
trap 'rm -rf "$pairs"' EXIT
ALTERI_MERGED_PAIRS=$pairs "$1" "[.pairs]" >"$pairs/log" || { cat "$pairs/log"; exit 1; }
"$2" "$here/merge_oracle.py" "$pairs"
