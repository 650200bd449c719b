#!/bin/sh
# Counts the instructions a byte that parsing takes, and extraction end to end, start-up subtracted, and fails when one takes
# 3 % more than recorded.
#   check.sh            compares with instructions.tsv
#   check.sh --record   writes instructions.tsv
#   check.sh --race FILE…   prints Daybook, gumbo and libxml2 on these pages, with MB/s
# Needs valgrind, libgumbo-dev and libxml2-dev.
set -eu
cd "$(dirname "$(realpath "$0")")"
command -v valgrind >/dev/null || { echo "check.sh: needs valgrind (apt-get install valgrind)" >&2; exit 69; }
swift build -c release -j 2 --product parser-race >&2
race=$(swift build -c release --show-bin-path)/parser-race

# Instructions of PARSER in ROUNDS rounds over the pages.
count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$race" "$@" 2>&1 | sed -n 's/.*Collected : //p'
}
per_byte() {
    parser=$1; shift
    bytes=$("$race" none 1 "$@" | sed 's/[^:]*: \([0-9]*\) bytes.*/\1/')
    one=$(count "$parser" 1 "$@"); three=$(count "$parser" 3 "$@")
    awk -v a="$one" -v b="$three" -v n="$bytes" 'BEGIN { printf "%.2f", (b - a) / 2 / n }'
}

case "${1:-}" in
--race)
    shift
    for parser in daybook gumbo libxml2; do
        printf '%s\t%s instructions a byte\t%s\n' "$parser" "$(per_byte "$parser" "$@")" "$("$race" "$parser" 5 "$@")"
    done
    ;;
--record)
    while read -r what page; do
        printf '%s\t%s\t%s\n' "$what" "$page" "$(per_byte "$what" "@$page")"
    done <<END | tee instructions.tsv
daybook article
daybook cyrillic
daybook listing
daybook markup
extract article
extract listing
extract news
extract novosti
END
    ;;
*)
    failed=0
    while read -r what page recorded; do
        found=$(per_byte "$what" "@$page")
        if awk -v f="$found" -v r="$recorded" 'BEGIN { exit !(f > r * 1.03) }'; then
            echo "$what $page: $found instructions a byte, recorded $recorded: more than 3 % worse"
            failed=1
        else
            echo "$what $page: $found instructions a byte, recorded $recorded"
        fi
    done <instructions.tsv
    exit $failed
    ;;
esac
