#!/bin/sh
# Builds the fuzz target of HTMLTree with libFuzzer and the address sanitizer: build.sh OUTPUT
# Run it: SWIFT_BACKTRACE=enable=no OUTPUT -max_total_time=1800 -timeout=10 -rss_limit_mb=1024 CORPUS Tests/HTMLTreeFuzz/seeds
set -eu
root=$(dirname "$(realpath "$0")")/../..
find "$root/Sources/HTMLTree" -name '*.swift' | sort | xargs swiftc -O -wmo -parse-as-library -swift-version 6 \
    -enable-upcoming-feature InternalImportsByDefault -module-name HTMLTreeFuzz \
    -sanitize=fuzzer,address "$root/Tests/HTMLTreeFuzz/HTMLTreeFuzz.swift" -o "$1"
