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
forbid core/files 'core/(model|store|table|geometry|maps|measures|multilevel|exchange|codebook|guide|texts|template)/|SQLiteCpp|sqlite3'
forbid core/system 'core/(files|model|store|table|geometry|maps|measures|multilevel|exchange|codebook|guide|texts|template|team)/'
forbid core/model 'core/(system|files|store|table|geometry|maps|measures|multilevel|exchange|codebook|guide|texts|template)/'
forbid core/geometry 'core/(store|table|maps|measures|multilevel|exchange|codebook|guide|texts|template)/'
forbid core/store 'core/(table|geometry|maps|measures|multilevel|exchange|codebook|guide|texts|template)/'
forbid core/table 'core/(geometry|maps|measures|multilevel|exchange|codebook|guide|texts|template)/'
forbid core/maps 'core/(table|measures|multilevel|exchange|codebook|guide|texts|template)/'
forbid core/measures 'core/(geometry|maps|multilevel|exchange|codebook|guide|texts|template)/'
forbid core/multilevel 'core/(store|table|geometry|maps|exchange|codebook|guide|texts|template)/'
forbid core/exchange/tables 'core/(codebook|guide|texts|template)/'
forbid core/exchange/results 'core/(codebook|guide|texts|template)/'
forbid core/codebook 'core/(guide|texts|template)/'
forbid core/guide 'core/(texts|template)/'
forbid core/texts 'core/template/'
# What only one kind of system has is asked for in its folder.
found=$(grep -rnE '^#include <(unistd|fcntl|poll|pwd|termios|windows|winsock2|lmcons|sys/[a-z]+)\.h>' app core ui \
    | grep -vE '^(core/system|app/cli)/(posix|windows)/' || true)
[ -z "$found" ] || complain "headers of the operating system belong into folders posix and windows:
$found"
# The room of teams, and with it the network, is above all others.
for room in model files store table geometry maps measures multilevel exchange codebook guide texts template; do
    forbid "core/$room" 'core/team/|libpq'
done
forbid ui 'libpq'
# Of the formats of whole studies only tables and results are for the rooms below.
for room in codebook guide texts template; do
    forbid "core/$room" 'core/exchange/(draft|exported|graphs|statistics|studies|archive|vennmaker|network_canvas)/'
done

forbid ui/analysis 'ui/(interview|window)/'
forbid ui/interview 'ui/(analysis|window)/'
forbid ui/widgets 'ui/(analysis|codebook|interview|map|paper|picture|report|study|window)/'

# No folder includes one that includes it, over however many others.
arrows() {
    grep -roE '^#include "(core|ui|app)/[^"]*' core ui app --include='*.[ch]pp' \
        | sed -E 's|/[^/]*:#include "| |; s|/[^/]*$||' | awk '$1 != $2' | sort -u
}
found=$(arrows | tsort 2>&1 >/dev/null || true)
[ -z "$found" ] || complain "folders include each other in a circle:
$found"

# Who comes new finds a file by its folder: more than this are several things.
found=$(git ls-files 'app/*.[ch]pp' 'core/*.[ch]pp' 'ui/*.[ch]pp' | xargs -n1 dirname | sort | uniq -c \
    | awk '$1 > 80 { print $2 " has " $1 " files" }')
[ -z "$found" ] || complain "part these folders:
$found"

# A property that is broken must fail its test; the library's own call only prints.
found=$(grep -rn 'rc::check(' tests --include='*.[ch]pp' | grep -v '^tests/property.hpp' || true)
[ -z "$found" ] || complain "call checkProperty() of tests/property.hpp:
$found"

# Names of files go from Qt to core and back by one door, which keeps those that are not Latin.
found=$(grep -rnE 'toStdU16String|[uU]16string|QFile::encodeName|toStdWString' app core ui --include='*.[ch]pp' \
    | grep -v '^ui/text/file_path.cpp:' || true)
found+=$(grep -rnE 'fromStdString\([^;]*[.]string\(\)' app ui --include='*.[ch]pp' || true)
# What a sentence says of a file is text.
found+=$(grep -rniE '(file|folder|path)[a-z]*(\(\))?(\.|->)toStdString\(\)|path>?\([^)]*toStdString' app ui --include='*.[ch]pp' \
    | grep -vE 'Error\(|tellWarnings\(|\{(file|folder)|, file\.toStdString\(\)\}' || true)
[ -z "$found" ] || complain "give files to core as pathOf() of ui/text/file_path says:
$found"

# What throws in a timer flies through Qt's loop of events.
found=$(grep -rn 'singleShot' tests/ui --include='*.[ch]pp' | grep -v '^tests/ui/interview_fixture.hpp' || true)
[ -z "$found" ] || complain "wait for dialogs by whenOpen() of tests/ui/interview_fixture.hpp:
$found"

# Outputs go through one door, which never replaces a study.
found=$(grep -rnE 'std::ofstream|QSaveFile' app core ui --include='*.[ch]pp' || true)
[ -z "$found" ] || complain "write outputs by core/files/output_file:
$found"

# Every dialog has its place in the help; what only shows that something is being done needs none.
found=$(grep -rhoE '^class [A-Za-z]+ : public QDialog' ui --include='*.hpp' | awk '{ print $2 }' \
    | grep -vx ProgressDialog | while read -r dialog; do
        grep -q "{\"$dialog\", " ui/help/help_places.cpp || echo "$dialog"
    done)
[ -z "$found" ] || complain "name the help's place in ui/help/help_places.cpp of:
$found"

# One way to work in the background, and one to ask where a file is to be written.
found=$(grep -rnE '\b(QThread|QThreadPool|QtConcurrent|QPromise|QFuture|QFutureWatcher)\b|std::(thread|jthread|async)\b' \
    ui --include='*.[ch]pp' | grep -v '^ui/work/' || true)
[ -z "$found" ] || complain "work in the background by ui/work/background_task:
$found"
found=$(grep -rnE '\bfileToSave\(|getSaveFileName|AcceptSave' ui --include='*.[ch]pp' \
    | grep -vE '^ui/(export/file_export\.cpp|study/(questions\.hpp|desktop_questions\.[ch]pp|file_field\.cpp)):' || true)
[ -z "$found" ] || complain "let people name files by ui/export/file_export:
$found"

# Names with signs of Qt's are shown as they are.
found=$(grep -rnE 'QLatin1Char\(.&.\), QStringLiteral' ui --include='*.[ch]pp' | grep -v '^ui/text/literal_text.cpp:' || true)
[ -z "$found" ] || complain "show names by ui/text/literal_text:
$found"
# What stands in for %1 may hold a %2 itself: texts and what is behind them go in at once.
found=$(git ls-files 'app/*.cpp' 'ui/*.cpp' | xargs perl -0777 -ne \
    'while (/\.arg\((?=[^;]*?\)\s*\.arg\()((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)\)\s*\.arg\(/g) {
         my $first = $1; print "$ARGV: $first\n" if $first =~ /fromStdString|[nN]ame|[fF]ile|[tT]ext|label|title|detail|plain/ }' \
    | grep -vE ': (m_file, colours|languageName|names.size)' || true)
[ -z "$found" ] || complain "give texts to one arg() together with what follows:
$found"

# What is a letter, and its capital, is the same under every locale: core/model/ascii.hpp says it.
found=$(grep -rnE '\b(toupper|tolower|isalpha|isalnum|isspace|isdigit|isupper|islower|ispunct)\(' \
    app core ui --include='*.[ch]pp' || true)
[ -z "$found" ] || complain "letters hang on the locale, ask core/model/ascii:
$found"

# Numbers in files and tables are the same under every locale: std::from_chars, core/measures/
# number_text and QString::number() are, these are not. Programs set the locale once, at their start.
found=$(grep -rnE '\b(strto(d|f|ld)|ato(f|l|i)|[fs]?scanf|s?n?printf|localeconv)\(|\bsto(d|f|ld)\(|std::to_string\([^;]*(double|float)|QString::asprintf|%[0-9.]*L?[fge]"|std::(put_money|get_money)' \
    app core ui --include='*.[ch]pp' || true)
[ -z "$found" ] || complain "read and write numbers independently of the locale:
$found"
found=$(grep -rnE '\bsetlocale\(|std::locale(::global)?\(' app core ui --include='*.[ch]pp' \
    | grep -vE '^(app/cli/main|ui/window/barrier_application)\.cpp:' || true)
[ -z "$found" ] || complain "set the locale at the start of programs only:
$found"
# A source is UTF-8: what lies beyond ASCII becomes other letters when it is read as Latin 1.
found=$(grep -rnP "QLatin1(String|Char)\([\"'][^\"']*[^\x00-\x7F]" app ui --include='*.[ch]pp' || true)
[ -z "$found" ] || complain "use QStringLiteral for letters beyond ASCII:
$found"
# Qt knows the user's locale; only what people read on the screen is written by it.
found=$(grep -rnE 'QLocale' core || true)
found+=$(grep -rlE 'QLocale\(\)|QLocale locale|QLocale::system' app ui --include='*.[ch]pp' \
    | grep -vxF "$(cat <<'FILES'
app/main.cpp
ui/analysis/data/cell_text.cpp
ui/analysis/data/data_page.cpp
ui/analysis/results/result_rows.cpp
ui/text/time_text.cpp
ui/backups/backups_dialog.cpp
ui/report/codebook_print.cpp
ui/report/data_protection.cpp
ui/report/html_page.cpp
ui/text/program_language.cpp
ui/study/study_templates.cpp
ui/text/language_text.cpp
ui/text/number_format.cpp
FILES
)" || true)
[ -z "$found" ] || complain "QLocale is for texts on the screen; write files by core/model/number_text:
$found"

# German nouns have capitals wherever they stand: what people read is made of whole sentences, and
# lower letters are for endings of files, keys and colours.
found=$(grep -rn 'toLower()' app ui --include='*.[ch]pp' \
    | grep -vE '\.suffix\(\)\.toLower\(\)|QFileInfo' | grep -vE "^($(paste -sd'|' <<'FILES'
ui/codebook/study_variables.cpp
ui/interview/ties/tie_mode.cpp
FILES
)):" || true)
[ -z "$found" ] || complain "do not lower letters of texts; make a whole sentence:
$found"

# Who is asked about a partner is said once.
found=$(grep -rnE 'Owner::(Alter|Tie) (\|\||&&).*Owner::(Tie|Alter)\b' app core ui --include='*.[ch]pp' \
    | grep -v '^core/model/codebook.hpp:' || true)
[ -z "$found" ] || complain "ask Attribute::isOfPartner():
$found"

# What comments and documents name is there: files, folders, files without their ending; in core's
# README, paths within core.
found=$(
    {
        git ls-files -co --exclude-standard
        echo
        grep -rnoE '//.*' app core ui tests --include='*.[ch]pp' | grep -v 'SPDX-License'
        grep -nE '/|\.(hpp|cpp|sh)' README.md CONTRIBUTING.md core/README.md
        sed -nE 's,`((files|model|store|table|geometry|maps|measures|multilevel|exchange|codebook|guide|texts|template)/),`core/\1,gp' core/README.md \
            | sed 's,^,core/README.md:0:,'
    } | awk '
        BEGIN { top = "(app|core|ui|tests|resources|translations|packaging)/[A-Za-z0-9_./-]*[A-Za-z0-9_]" }
        !listed && $0 == "" { listed = 1; next }
        !listed {
            path = $0
            sub(/.*\//, ""); known[$0] = 1
            while (path != "") {
                known[path] = 1
                stem = path; sub(/\.(hpp|cpp|sh)$/, "", stem); known[stem] = 1
                if (!sub(/\/[^\/]*$/, "", path)) break
            }
            next
        }
        function check(text, pattern) {
            while (match(text, pattern)) {
                name = substr(text, RSTART, RLENGTH)
                before = RSTART > 1 ? substr(text, RSTART - 1, 1) : ""
                text = substr(text, RSTART + RLENGTH)
                if (before !~ /[A-Za-z0-9_.\/]/ && !(name in known)) print place " " name
            }
        }
        {
            split($0, part, ":")
            place = part[1] ":" part[2]
            text = substr($0, length(place) + 2)
            check(text, top)
            check(text, "[a-z][a-z0-9_]*[.](hpp|cpp|sh)")
        }'
)
[ -z "$found" ] || complain "these are named and not there:
$found"
while read -r folder; do
    grep -q "\`$folder\`" README.md || complain "README.md does not say what $folder is for"
done < <(ls -d core/*/ ui/*/ | sed 's,/$,,')

# Wholesale headers of Qt cost seconds per file.
found=$(grep -rnE '^#include <Qt[A-Z][A-Za-z]*>' app ui tests || true)
[ -z "$found" ] || complain "include single classes of Qt:
$found"

while read -r lines file; do
    [ "$file" = total ] || [ "$lines" -le 600 ] || complain "$file has $lines lines; split it"
done < <(git ls-files 'app/*.[ch]pp' 'core/*.[ch]pp' 'ui/*.[ch]pp' 'tests/*.[ch]pp' | xargs wc -l)

# Every source starts with its licence.
found=$(git ls-files '*.cpp' '*.hpp' '*.sh' dev .ci/run | xargs awk '
    FNR == 1 { marked = 0 }
    FNR <= 2 && /SPDX-License-Identifier/ { marked = 1 }
    FNR == 2 && !marked { print FILENAME }')
[ -z "$found" ] || complain "these lack their SPDX line:
$found"

exit $wrong
