#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks what no compiler does: that includes point one way, that core knows no Qt, and that files
# and functions stay small. Prints what is wrong and fails.
set -euo pipefail
cd "$(dirname "$0")/../.."
wrong=0
complain() {
    echo "$1" >&2
    wrong=1
}

# A layer, and what its files may not include.
forbid() {
    local found
    found=$(grep -rnE "^#include [<\"]($2)" "$1" || true)
    [ -z "$found" ] || complain "$1 must not include $2:
$found"
}
forbid core 'Q[A-Z]|app/|ui/|tests/'
forbid ui 'app/|tests/|SQLiteCpp|sqlite3|Eigen'
forbid ui/map 'ui/picture/'
forbid app 'tests/'
forbid core/files 'core/(model|store|geometry|maps|measures|multilevel|exchange)/|SQLiteCpp|sqlite3'
forbid core/model 'core/(files|store|geometry|maps|measures|multilevel|exchange)/'
forbid core/geometry 'core/(store|maps|measures|multilevel|exchange)/'
forbid core/store 'core/(geometry|maps|measures|multilevel|exchange)/'
forbid core/maps 'core/(measures|multilevel|exchange)/'
forbid core/measures 'core/(geometry|maps|multilevel|exchange)/'
forbid core/multilevel 'core/(store|geometry|maps|exchange)/'

# A property that is broken must fail its test; the library's own call only prints.
found=$(grep -rn 'rc::check(' tests --include='*.[ch]pp' | grep -v '^tests/property.hpp' || true)
[ -z "$found" ] || complain "call checkProperty() of tests/property.hpp:
$found"

# Outputs go through one door, which never replaces a study.
found=$(grep -rnE 'std::ofstream|QSaveFile' app core ui --include='*.[ch]pp' || true)
[ -z "$found" ] || complain "write outputs by core/files/output_file:
$found"

# Wholesale headers of Qt cost seconds per file.
found=$(grep -rnE '^#include <Qt[A-Z][A-Za-z]*>' app ui tests || true)
[ -z "$found" ] || complain "include single classes of Qt:
$found"

while read -r lines file; do
    [ "$file" = total ] || [ "$lines" -le 600 ] || complain "$file has $lines lines; split it"
done < <(git ls-files 'app/*.[ch]pp' 'core/*.[ch]pp' 'ui/*.[ch]pp' 'tests/*.[ch]pp' | xargs wc -l)

# Every source starts with its licence.
while read -r file; do
    head -n 2 "$file" | grep -q 'SPDX-License-Identifier' || complain "$file lacks its SPDX line"
done < <(git ls-files '*.cpp' '*.hpp' '*.sh' dev .ci/run)

exit $wrong
