#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks that every text of the program is in the translations and translated.
# Usage: check_translations.sh LUPDATE
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for language in ar de en es fr tr; do
    cp translations/alteri_$language.ts "$folder"
    plurals=()
    [ $language != en ] || plurals=(-pluralonly)
    "$1" -silent -I . ui app -ts "$folder/alteri_$language.ts" -locations none "${plurals[@]}" \
        -source-language en -target-language $language -no-obsolete
    if grep -q 'type="unfinished"' "$folder/alteri_$language.ts"; then
        echo "alteri_$language.ts lacks translations:"
        grep -B3 'type="unfinished"' "$folder/alteri_$language.ts" | grep '<source>'
        exit 1
    fi
    # A letter that is underlined is torn from the word that it is joined with, and the label cut.
    if [ $language = ar ] && grep -nE '&amp;([^ &;]|&#)' translations/alteri_ar.ts \
        | grep -E '<(translation|numerusform)>' | grep -v '&amp;&amp;'; then
        echo "Arabic texts have no letters to be underlined"
        exit 1
    fi
    # A text under another name than its class's is in no translation while the program runs.
    if grep '<name>' "$folder/alteri_$language.ts" | grep -vE '<name>(alteri::|main<)'; then
        echo "these classes are not recognised: their texts would stay English"
        exit 1
    fi
    known=$(grep -c '<source>' translations/alteri_$language.ts)
    needed=$(grep -c '<source>' "$folder/alteri_$language.ts")
    [ "$known" = "$needed" ] || { echo "alteri_$language.ts has texts that are gone"; exit 1; }
done
echo "all texts are translated"
