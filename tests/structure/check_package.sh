#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the .deb, looks into it, unpacks it and starts what is in it.
# Usage: check_package.sh BUILD_FOLDER
set -euo pipefail
build=$1
packaging=$(cd "$(dirname "$0")/../../packaging" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

desktop-file-validate "$packaging"/*.desktop
appstreamcli validate --no-net "$packaging"/*.metainfo.xml
xmllint --noout "$packaging"/*.xml
mkdir -p "$folder/mime/packages"
cp "$packaging/io.github.alteri.Alteri.xml" "$folder/mime/packages"
update-mime-database "$folder/mime"
grep -q '^application/x-alteri-study:\*.alteri$' "$folder/mime/globs"
(cd "$build" && cpack -G DEB -B "$folder" >"$folder/cpack.log") || { cat "$folder/cpack.log"; exit 1; }
! command -v lintian >/dev/null || lintian --allow-root --fail-on error,warning "$folder"/*.deb
dpkg-deb -f "$folder"/*.deb Depends | grep -q libqt6charts6
dpkg-deb -f "$folder"/*.deb Recommends | grep -q fonts-noto-cjk
dpkg-deb -x "$folder"/*.deb "$folder/root"
root=$folder/root/usr
for file in bin/alteri bin/alteri-cli share/applications/io.github.alteri.Alteri.desktop \
    share/mime/packages/io.github.alteri.Alteri.xml share/man/man1/alteri.1.gz \
    share/man/man1/alteri-cli.1.gz share/doc/alteri/changelog.gz share/bash-completion/completions/alteri-cli \
    share/zsh/vendor-completions/_alteri-cli share/fish/vendor_completions.d/alteri-cli.fish \
    share/metainfo/io.github.alteri.Alteri.metainfo.xml \
    share/doc/alteri/help/en/map.html share/doc/alteri/help/de/keys.html \
    share/icons/hicolor/scalable/apps/io.github.alteri.Alteri.svg \
    share/icons/hicolor/scalable/mimetypes/application-x-alteri-study.svg \
    share/icons/hicolor/64x64/mimetypes/application-x-alteri-study.png; do
    [ -s "$root/$file" ] || { echo "the package lacks $file"; exit 1; }
done

# The version stands in CMakeLists.txt; what is read without the program says the same.
version=$(dpkg-deb -f "$folder"/*.deb Version)
[ "$("$root/bin/alteri-cli" --version)" = "$version" ]
grep -q "<release version=\"$version\"" "$packaging"/*.metainfo.xml \
    || { echo "the metainfo knows of no version $version"; exit 1; }

# The other packages bring the libraries themselves: each that the programs are linked with.
for package in $(dpkg-deb -f "$folder"/*.deb Depends | sed -E 's/\([^)]*\)//g; s/[,|]/ /g'); do
    case $package in
        libc6 | libgcc-s1 | libstdc++6 | libqt6*) continue ;;
    esac
    grep -q -- "- $package\$" "$packaging/appimage/AppImageBuilder.yml" \
        || { echo "the AppImage lacks $package"; exit 1; }
    source=$(dpkg-query -W -f '${source:Package}' "$package" 2>/dev/null || echo "$package")
    grep -qE "/${source}_" "$packaging"/flatpak/*.yaml || echo "in the Flatpak of KDE's runtime: $source"
done

"$root/bin/alteri-cli" import "$folder/s.alteri" --egos "$packaging/../resources/sample/egos.csv" \
    --alters "$packaging/../resources/sample/alters.csv" >/dev/null
# Opens the study, shows its window and quits by itself.
HOME=$folder QT_QPA_PLATFORM=offscreen timeout 60 \
    "$root/bin/alteri" --quit-when-shown "$folder/s.alteri"
"$root/bin/alteri-cli" check "$folder/s.alteri"
echo "the package is in order"
