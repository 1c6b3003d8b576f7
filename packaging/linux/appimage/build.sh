#!/bin/sh
# Makes an AppImage of the bundle: build.sh BUNDLE OUT.AppImage (after `make package`; needs appimagetool).
# It has not run yet; docs/packaging.md says why.
set -eu

bundle=${1:?which bundle?}
image=${2:?which .AppImage?}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir -p "$folder/usr/lib" "$folder/usr/share"
cp -R "$bundle" "$folder/usr/lib/restorer"
cp -R "$bundle/share/." "$folder/usr/share/"
cp "$here/AppRun" "$folder/AppRun"
chmod 755 "$folder/AppRun"
ln -s usr/share/applications/restorer.desktop "$folder/restorer.desktop"
ln -s usr/share/icons/hicolor/256x256/apps/restorer.png "$folder/restorer.png"
ln -s restorer.png "$folder/.DirIcon"
appimagetool --no-appstream "$folder" "$image"
