#!/bin/sh
# Builds the fuzz target of ArticleExtraction with libFuzzer and the address sanitizer: build.sh OUTPUT
# Run it: SWIFT_BACKTRACE=enable=no OUTPUT -max_total_time=1800 -timeout=10 -rss_limit_mb=2048 CORPUS Tests/ArticleExtractionFuzz/seeds
set -eu
root=$(dirname "$(realpath "$0")")/../..
parts=$1.parts
mkdir -p "$parts"
flags="-O -wmo -parse-as-library -swift-version 6 -package-name daybook -enable-upcoming-feature InternalImportsByDefault -sanitize=fuzzer,address"
# shellcheck disable=SC2086
find "$root/Sources/HTMLTree" -name '*.swift' | sort | xargs swiftc $flags -module-name HTMLTree \
    -emit-module -emit-module-path "$parts/HTMLTree.swiftmodule" -emit-object -o "$parts/HTMLTree.o"
# shellcheck disable=SC2086
find "$root/Sources/ArticleExtraction" -name '*.swift' | sort | xargs swiftc $flags -module-name ArticleExtractionFuzz \
    -I "$parts" "$root/Tests/ArticleExtractionFuzz/ArticleExtractionFuzz.swift" "$parts/HTMLTree.o" -o "$1"
