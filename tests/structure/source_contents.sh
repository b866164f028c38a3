#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints a line for every source file: its name, and what stands in it and in all headers of ours
# that it reads. A check that remembers the lines of what it passed need not look at them again.
set -euo pipefail
cd "$(dirname "$0")/../.."
files=$(git ls-files --cached --others --exclude-standard -- '*.cpp' '*.hpp' | while read -r file; do
    [ ! -f "$file" ] || echo "$file"
done)
{
    paste -d' ' <(git hash-object --stdin-paths <<<"$files" | cut -c1-16) <(echo "$files")
    xargs grep -HoE '^#include "[^"]+' <<<"$files" | sed 's/:#include "/ includes /'
} | awk '
    $2 == "includes" { includes[$1] = includes[$1] " " $3; next }
    { contents[$2] = $1; files[++count] = $2 }
    function visit(file,    read, n, i) {
        if (!(file in contents) || (file in seen))
            return
        seen[file] = 1
        line = line " " contents[file]
        n = split(includes[file], read, " ")
        for (i = 1; i <= n; ++i)
            visit(read[i])
    }
    END {
        for (f = 1; f <= count; ++f)
            if (files[f] ~ /\.cpp$/) {
                split("", seen)
                line = files[f]
                visit(files[f])
                print line
            }
    }'
