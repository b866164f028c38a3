#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over app, core and ui: check_clang_tidy.sh BUILD [OPTION...], with the folder of a
# configured build and options for clang-tidy.
#
# Most of its time goes into headers. So files are read a dozen at a time, as one translation unit
# that includes them all, and every header is gone through once for the dozen. A dozen that is no
# unit, because two of its files name something private alike, is halved; one with complaints is
# gone through file by file, and what that says counts.
set -euo pipefail
build=$1
lint=$build/lint
options=${*:2}
mkdir -p "$lint/passed"
export lint options

# Compile commands without precompiled headers, which clang cannot read from another compiler, and
# one more for every dozen.
jq --arg lint "$PWD/$lint" --arg root "$PWD/" '
    map(select(.file | startswith($root + "app/", $root + "core/", $root + "ui/"))
        | .command |= gsub("-include \\S+ |-Winvalid-pch |-fpch-preprocess "; ""))
    | . as $single
    | [group_by(.command | capture(" -o \\S*CMakeFiles/(?<target>[^/]+)").target)[]
        | (.[0].command | capture(" -o \\S*CMakeFiles/(?<target>[^/]+)").target) as $target
        | [range(0; length; 12) as $from | .[$from:$from + 12]]
        | to_entries[]
        | {name: "\($lint)/\($target)-\(.key).cpp", members: .value}]
    | {single: $single, dozens: .}' "$build/compile_commands.json" >"$lint/files.json"
jq '.single + [.dozens[] | .name as $name | .members[0]
        | .file as $first | .command |= sub($first; $name) | .file = $name]' \
    "$lint/files.json" >"$lint/compile_commands.json"
jq -r '.dozens[] | "\(.name) \(.members | map(.file) | join(" "))"' "$lint/files.json" \
    >"$lint/dozens"
rm -f "$lint"/*.cpp

tidy() {
    # shellcheck disable=SC2086
    clang-tidy --quiet $options -p "$lint" --extra-arg=-Wno-unknown-warning-option \
        --header-filter='(app|core|ui)/.*\.[ch]pp$' "$@" 2>/dev/null
}
isUnit() {
    clang-tidy --quiet '--checks=-*,misc-new-delete-overloads' -p "$lint" --extra-arg=-w "$1" \
        >/dev/null 2>&1
}
checkOneByOne() {
    local file complaints=0
    for file in "$@"; do
        tidy "$file" || complaints=1
    done
    return $complaints
}
checkTogether() {
    local unit=$1 complaints=0
    shift
    [ $# -gt 1 ] || { checkOneByOne "$@"; return; }
    printf '#include "%s"  // NOLINT(bugprone-suspicious-include)\n' "$@" >"$unit"
    if ! isUnit "$unit"; then
        checkTogether "${unit%.cpp}a.cpp" "${@:1:$#/2}" || complaints=1
        checkTogether "${unit%.cpp}b.cpp" "${@:$#/2+1}" || complaints=1
        return $complaints
    fi
    # A local variable may be called as another file's constant is.
    tidy --extra-arg=-Wno-shadow "$unit" >/dev/null || checkOneByOne "$@"
}
# What passed is remembered by the contents of its files, of all headers and of the settings.
check() {
    local seen
    seen=$lint/passed/$( (echo "$headers $options" && cat "${@:2}") | sha256sum | cut -c1-32)
    [ -f "$seen" ] && return 0
    checkTogether "$@" && touch "$seen"
}
headers=$(git ls-files '*.hpp' .clang-tidy | xargs cat | sha256sum | cut -c1-16)
export headers
export -f tidy isUnit checkOneByOne checkTogether check

# shellcheck disable=SC2016
xargs -P "$(nproc)" -I{} bash -c 'check {}' <"$lint/dozens"
