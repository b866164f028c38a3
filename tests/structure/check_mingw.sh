#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether core compiles for Windows, with what the command line asks of a terminal there:
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
for header in eigen3 boost nlohmann SQLiteCpp sodium sodium.h unicode sqlite3.h sqlite3ext.h pugixml.hpp \
    pugiconfig.hpp nlopt.hpp nlopt.h readstat.h xlsxwriter xlsxwriter.h zip.h zipconf.h nettle \
    x86_64-linux-gnu/gmp.h postgresql/libpq-fe.h postgresql/postgres_ext.h \
    postgresql/pg_config_ext.h; do
    ln -s "/usr/include/$header" "$checked/include/"
done

# In place of what is written for this kind of system, what is written for the other.
for unit in "$build"/core/CMakeFiles/alteri_core.dir/Unity/*.cxx; do
    sed 's|/core/system/posix/|/core/system/windows/|' "$unit" >"$checked/units/$(basename "$unit")"
done
echo '#include "app/cli/windows/silent_terminal.cpp"' >"$checked/units/silent_terminal.cxx"

check() {
    "$compiler" -std=c++20 -D_WIN32_WINNT=0x0A00 -DNOMINMAX -DWIN32_LEAN_AND_MEAN -fsyntax-only -Wall -Wextra -Werror -Wno-cast-function-type \
        -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK -I. -I"$build" -I"$build/core" \
        -isystem "$checked/include" -isystem "$checked/include/eigen3" "$1"
}
export -f check
export compiler build checked
find "$checked/units" -name '*.cxx' | sort | xargs -P "$(nproc)" -I{} bash -c 'check {}'
echo "mingw: core compiles"

command -v wine >/dev/null || {
    echo "mingw: nothing is run, for there is no wine"
    exit 0
}
# What lies in core/system and core/files, linked and run. Catch2 2 is one header.
header=/usr/include/catch2/catch.hpp
[ -f "$header" ] || exit 0
mkdir -p "$checked/include/catch2"
ln -sf "$header" "$checked/include/catch2/"
runs() {
    "$compiler" -std=c++20 -O1 -D_WIN32_WINNT=0x0A00 -DNOMINMAX -DWIN32_LEAN_AND_MEAN -static \
        -I. -isystem "$checked/include" -o "$checked/system_tests.exe" \
        core/system/windows/{file_names,last_fault,open_file,this_process}.cpp \
        core/system/open_file.cpp core/error.cpp \
        core/files/{disk_time,lock_file,new_file,output_file,study_holder,study_place}.cpp \
        core/files/{rollback_journal,study_signature,whole_file}.cpp \
        tests/catch_main.cpp tests/core/temporary_folder.cpp tests/core/system/open_file_test.cpp
    WINEDEBUG=-all WINEPREFIX=$PWD/$checked/wine wine "$checked/system_tests.exe"
}
runs
