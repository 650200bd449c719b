# The words in which the steps are written, and where everything lies in the box.

state=/var/lib/daybook
inbox=$state/inbox
config=/etc/daybook/daybook.toml
dropin=/etc/systemd/system/daybook.service.d
examples=$prefix/share/doc/daybook/examples
failures=0

# Message ids of the catalog.
started=25253f29b03b4d708e2763f0d59579a9
reloaded=c4afbed85b49428aafd68ecd14b5d5cd
refused=d659e0b6394849ccbc293cc54857ec24
stored=bb8f959da74648d7823324bbef3c6d2d
file_rejected=a260f213b3ce40a4931f43342f450d1b
digest=c06b9b5cf2214804ba93560b6a354d8e
inbox_lost=b39537274cfd419d9f0e54aa106e066d
inbox_found=8c40bb2e602b44ecb52fcc6228fa14ad
paused=6f185f6eaa4b4b4583bfed5508bbf519
resumed=ad88fa06e74c403cb1a243de97f73971

step() {
  local name=$1 from=$EPOCHREALTIME
  shift
  since=@${from%.*}
  : >/tmp/reason
  rm -f /tmp/missing
  (set -e; "$@") >/tmp/step.log 2>&1
  local code=$? took
  took=$(awk -v a="$from" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f", b - a }')
  if [ $code -eq 0 ] && [ -e /tmp/missing ]; then
    printf 'skipped %-64s %5s s: %s\n' "$name" "$took" "$(cat /tmp/missing)"
  elif [ $code -eq 0 ]; then
    printf 'ok      %-64s %5s s\n' "$name" "$took"
  else
    failures=$((failures + 1))
    [ -s /tmp/reason ] || tail -n 1 /tmp/step.log >/tmp/reason
    printf 'FAILED  %-64s %5s s: %s\n' "$name" "$took" "$(tr '\n' ' ' </tmp/reason)"
    tail -n 20 /tmp/step.log | sed 's/^/        | /'
  fi
}

# WHAT: the step cannot be tried here for want of it, and ends.
lack() { echo "no $1 here" >/tmp/missing; exit 0; }
# MESSAGE: ends the step.
fail() { echo "$1" >/tmp/reason; exit 1; }

# SECONDS WHAT COMMAND...: until the command succeeds.
await() {
  local seconds=$1 what=$2 until=$((${EPOCHREALTIME%.*} + $1))
  shift 2
  until "$@" >/dev/null 2>&1; do
    [ "${EPOCHREALTIME%.*}" -lt $until ] || fail "after $seconds s not: $what; $(now_says)"
    sleep 0.1
  done
}
now_says() { systemctl show -P ActiveState -P SubState -P StatusText "${unit:-daybook}" | tr '\n' ' '; }

articles() { find "${1:-$state}/articles" -name '*.json' 2>/dev/null | wc -l; }
has_articles() { [ "$(articles "$1")" -ge "$2" ]; }
rejected() { find "${1:-$inbox}/rejected" -name '*.reason.json' 2>/dev/null | wc -l; }
is_done() { [ $(($(articles) + $(rejected))) -ge "$1" ]; }
main_pid() { systemctl show -P MainPID "${1:-daybook}"; }
# ID FIELD=VALUE...: whether the journal has such an entry since the step began.
says() { local id=$1; shift; [ -n "$(journalctl -q --since "$since" -o cat "MESSAGE_ID=$id" "$@")" ]; }
# NAME NUMBER: an article that is like no other.
write_article() {
  printf "Harbour notice %s\n\nBy Ada Quill\n\n" "$2" >"$1"
  printf 'The harbour master of Port Esk wrote notice number %s on Monday and had it read out.\n\n' "$2" >>"$1"
  printf 'It names berth %s, the hour %s and a fee of %s crowns, and it asks skippers to answer within %s days.\n' \
    "$2" "$(($2 % 24))" "$(($2 * 7))" "$(($2 % 9 + 2))" >>"$1"
}
verify_archive() {
  local said
  said=$(runuser -u daybook -- daybook check --config "${1:-$config}" 2>&1) || fail "daybook check: $(head -n 3 <<<"$said")"
}

# FROM TO: so many files in the inbox at once.
write_backlog() {
  runuser -u ada -- bash -c "$(declare -f write_article); mkdir -p ~/made
    for n in {$1..$2}; do write_article ~/made/\$n.txt \$n; done; mv ~/made/*.txt $inbox/"
}
