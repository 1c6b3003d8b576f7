#!/bin/sh
# Signs Restorer.app, makes a disk image of it and has Apple notarise it: package.sh APP DMG
#
#   SIGN_AS         "Developer ID Application: ..." as in the keychain; unset: an ad-hoc signature, which opens on the
#                   Mac that built it, and elsewhere as the README says
#   NOTARY_PROFILE  name under which `xcrun notarytool store-credentials` keeps the account; unset: not notarised
#
# It has not run yet; docs/packaging.md says what was checked.
set -eu

app=${1:?which .app?}
image=${2:?which .dmg?}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
identity=${SIGN_AS:--}

sign() {
    if [ "$identity" = - ]; then
        codesign --force --sign - "$@"
    else
        codesign --force --timestamp --options runtime --sign "$identity" "$@"
    fi
}

# From the inside out: a signature covers those below it.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -name torch_shm_manager \) | while IFS= read -r library; do
    sign "$library"
done
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Restorer -srcfolder "$folder" -format ULMO -ov "$image"

if [ "$identity" != - ]; then
    codesign --timestamp --sign "$identity" "$image"
    if [ -n "${NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
    fi
fi
