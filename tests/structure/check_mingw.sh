#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether core compiles for Windows, but for the files that speak to the operating system itself:
# check_mingw.sh BUILD, with the folder of a build that was configured with ALTERI_UNITY=ON. Needs
# Debian's g++-mingw-w64-x86-64-posix; of the libraries only headers are read, those of this system.
set -euo pipefail
build=$1
compiler=x86_64-w64-mingw32-g++-posix
command -v $compiler >/dev/null || {
    echo "mingw: not checked, for there is no $compiler (Debian: g++-mingw-w64-x86-64-posix)"
    exit 0
}
cd "$(dirname "$0")/../.."
checked=$build/mingw
rm -rf "$checked"
mkdir -p "$checked/include" "$checked/units"

# Of /usr/include only these: the rest is of the C library of this system.
for header in eigen3 boost nlohmann SQLiteCpp sodium sodium.h sqlite3.h sqlite3ext.h pugixml.hpp \
    pugiconfig.hpp nlopt.hpp nlopt.h readstat.h xlsxwriter xlsxwriter.h zip.h zipconf.h nettle \
    x86_64-linux-gnu/gmp.h postgresql/libpq-fe.h postgresql/postgres_ext.h \
    postgresql/pg_config_ext.h; do
    ln -s "/usr/include/$header" "$checked/include/"
done

# Written for POSIX; see packaging/README.md. A file that is taken from this list stays out of it.
posix='core/files/(disk_time|lock_file|new_file|output_file|study_holder|study_place)[.]cpp'
posix+='|core/store/sealing/core_file_ban[.]cpp|core/store/study_protection[.]cpp'
posix+='|core/team/hub_connection[.]cpp'
for unit in "$build"/core/CMakeFiles/alteri_core.dir/Unity/*.cxx; do
    grep -vE "$posix" "$unit" >"$checked/units/$(basename "$unit")"
done

check() {
    "$compiler" -std=c++20 -fsyntax-only -Wall -Wextra -Werror -Wno-cast-function-type \
        -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK -I. -I"$build" -I"$build/core" \
        -isystem "$checked/include" -isystem "$checked/include/eigen3" "$1"
}
export -f check
export compiler build checked
find "$checked/units" -name '*.cxx' | sort | xargs -P "$(nproc)" -I{} bash -c 'check {}'
echo "mingw: core compiles"
