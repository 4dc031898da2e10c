#!/usr/bin/env bash
# Signs the frozen app and makes a disk image of it: make_dmg.sh "Good Offices.app" IMAGE.dmg PYTHON (on macOS)
#
# PYTHON has macholib: the app is looked through before anything is signed.
# GOOD_OFFICES_APPLE_IDENTITY is a Developer ID Application identity in the keychain, GOOD_OFFICES_APPLE_PROFILE a
# profile stored by `xcrun notarytool store-credentials`, GOOD_OFFICES_APPLE_KEYCHAIN the keychain where that is stored, if
# it is not the reader's usual one. Without them the app is signed for this machine only and not
# notarised, which is said; README tells readers what macOS shows then.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
app=$1 image=$2 python=$3
identity=${GOOD_OFFICES_APPLE_IDENTITY:--}
profile=${GOOD_OFFICES_APPLE_PROFILE:-}

"$python" "$here/bundle_rules.py" "$app"
"$python" "$here/mach_links.py" "$app"

# From the inside out: every library before the app that holds it.
options=(--force --sign "$identity")
[ "$identity" = - ] || options+=(--timestamp --options runtime --entitlements "$here/entitlements.plist")
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -exec codesign "${options[@]}" {} +
find "$app/Contents" -depth -type d -name '*.framework' -exec codesign "${options[@]}" {} \;
codesign "${options[@]}" "$app"
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname "Good Offices" -srcfolder "$folder" -fs HFS+ -format ULMO "$image"

if [ "$identity" = - ]; then
    echo "NOT SIGNED: GOOD_OFFICES_APPLE_IDENTITY is not set. macOS will warn readers of this image." >&2
    exit 0
fi
codesign --sign "$identity" --timestamp "$image"
if [ -z "$profile" ]; then
    echo "NOT NOTARISED: GOOD_OFFICES_APPLE_PROFILE is not set. macOS will warn readers of this image." >&2
    exit 0
fi
stored=(--keychain-profile "$profile")
[ -z "${GOOD_OFFICES_APPLE_KEYCHAIN:-}" ] || stored+=(--keychain "$GOOD_OFFICES_APPLE_KEYCHAIN")
xcrun notarytool submit "$image" "${stored[@]}" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
