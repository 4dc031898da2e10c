#!/usr/bin/env bash
# Puts what signs and notarises the app into a keychain of its own: make_keychain.sh FOLDER (on a hosted macOS)
#
# Reads APPLE_CERTIFICATE (a .p12 file in base64), APPLE_CERTIFICATE_PASSWORD, APPLE_ID, APPLE_TEAM and APPLE_APP_PASSWORD,
# and prints the variables that make_dmg.sh reads; nothing without a certificate.
set -euo pipefail
folder=$1
[ -n "${APPLE_CERTIFICATE:-}" ] || { echo "NOT SIGNED: there is no certificate of Apple's." >&2; exit 0; }
keychain="$folder/good-offices.keychain-db"
secret=$(openssl rand -hex 24)
umask 077
printf '%s' "$APPLE_CERTIFICATE" | base64 --decode >"$folder/certificate.p12"
security create-keychain -p "$secret" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$secret" "$keychain"
security import "$folder/certificate.p12" -k "$keychain" -P "$APPLE_CERTIFICATE_PASSWORD" -T /usr/bin/codesign >&2
rm -f "$folder/certificate.p12"
security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
identity=$(security find-identity -v -p codesigning "$keychain" | sed -n 's/.*"\(Developer ID Application: .*\)"/\1/p' | head -n 1)
[ -n "$identity" ] || { echo "The certificate is no Developer ID Application." >&2; exit 2; }
echo "GOOD_OFFICES_APPLE_IDENTITY=$identity"
[ -n "${APPLE_ID:-}" ] || exit 0
xcrun notarytool store-credentials good-offices --keychain "$keychain" \
    --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_APP_PASSWORD" >&2
echo "GOOD_OFFICES_APPLE_PROFILE=good-offices"
echo "GOOD_OFFICES_APPLE_KEYCHAIN=$keychain"
