#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over app, core and ui: check_clang_tidy.sh BUILD [OPTION...], with the folder of a
# build configured with ALTERI_UNITY=OFF, and options for clang-tidy.
#
# What passed is remembered by the contents of a file and of the headers of ours that it reads, so
# that a change is paid for by the files that see it. The others are read together, as many at a
# time as below: most of the time goes into headers, and each is gone through once for all of them.
# Files that are no unit, because two of them name something private alike, are halved; where there
# are complaints, they are gone through file by file, and what that says counts.
set -euo pipefail
together=20
build=$1
lint=$build/lint
options=${*:2}
mkdir -p "$lint"
rm -f "$lint"/*.cpp
touch "$lint/passed"
export lint options

settings=$( (clang-tidy --version && echo "$options" && cat .clang-tidy) | sha256sum | cut -c1-16)
"$(dirname "$0")/source_contents.sh" | grep -E '^(app|core|ui)/' | sed "s/\$/ $settings/" >"$lint/present"
grep -vxFf "$lint/passed" "$lint/present" | cut -d' ' -f1 >"$lint/open" || true
[ -s "$lint/open" ] || exit 0

# What nobody compiles is not looked at; that must be said, but of what is another system's.
unknown=$(grep '[.]cpp$' "$lint/open" | grep -v '/windows/' \
    | grep -vxFf <(jq -r --arg root "$PWD/" '.[].file | ltrimstr($root)' "$build/compile_commands.json") \
    || true)
[ -z "$unknown" ] || { echo "clang-tidy: these files are in no build: $unknown" >&2; exit 1; }

# Compile commands without precompiled headers, which clang cannot read from another compiler, and
# one more for every unit.
jq --arg lint "$PWD/$lint" --arg root "$PWD/" --argjson together "$together" \
    --rawfile open "$lint/open" '
    def target: .command | capture(" -o \\S*CMakeFiles/(?<target>[^/]+)[.]dir/").target;
    ($open | split("\n") | map({key: ($root + .), value: true}) | from_entries) as $isOpen
    | map(select($isOpen[.file])
        | .command |= gsub("-include \\S+ |-Winvalid-pch |-fpch-preprocess "; ""))
    | . as $single
    | [group_by(target)[]
        | (.[0] | target) as $target
        | [range(0; length; $together) as $from | .[$from:$from + $together]]
        | to_entries[]
        | {name: "\($lint)/\($target)-\(.key).cpp", members: .value}]
    | {single: $single, units: .}' "$build/compile_commands.json" >"$lint/files.json"
jq '.single + [.units[] | .name as $name | .members[0]
        | .file as $first | .command |= sub($first; $name) | .file = $name]' \
    "$lint/files.json" >"$lint/compile_commands.json"
jq -r '.units[] | "\(.name) \(.members | map(.file) | join(" "))"' "$lint/files.json" \
    >"$lint/units"

tidy() {
    # shellcheck disable=SC2086
    clang-tidy --quiet $options -p "$lint" --extra-arg=-Wno-unknown-warning-option \
        --header-filter='(app|core|ui)/.*\.[ch]pp$' "$@" 2>/dev/null
}
remember() {
    local file
    for file in "$@"; do
        grep "^${file#"$PWD/"} " "$lint/present"
    done >>"$lint/passed"
}
checkOneByOne() {
    local file complaints=0
    for file in "$@"; do
        if tidy "$file"; then remember "$file"; else complaints=1; fi
    done
    return $complaints
}
checkTogether() {
    local unit=$1 complaints=0 said
    shift
    [ $# -gt 1 ] || { checkOneByOne "$@"; return; }
    printf '#include "%s"  // NOLINT(bugprone-suspicious-include)\n' "$@" >"$unit"
    # A local variable may be called as another file's constant is.
    if said=$(tidy --extra-arg=-Wno-shadow "$unit"); then
        remember "$@"
    elif grep -q '\[clang-diagnostic-error' <<<"$said"; then
        checkTogether "${unit%.cpp}a.cpp" "${@:1:$#/2}" || complaints=1
        checkTogether "${unit%.cpp}b.cpp" "${@:$#/2+1}" || complaints=1
        return $complaints
    else
        checkOneByOne "$@"
    fi
}
export -f tidy remember checkOneByOne checkTogether

# shellcheck disable=SC2016
xargs -P "$(nproc)" -I{} bash -c 'checkTogether {}' <"$lint/units"
