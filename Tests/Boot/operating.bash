# What an operator reads and sets: status, journal, digest, settings.

telling_status() {
  local line
  await 5 "status says watching" bash -c 'systemctl status daybook | grep -q "Status: \"watching; 0 waiting"'
  line=$(systemctl status daybook | grep Status:)
  [[ $line == *'last: '* ]] || fail "no last article in: $line"
}

reading_journal() {
  says_ever() { [ -n "$(journalctl -q -o cat -u daybook "$@")" ]; }
  says_ever "MESSAGE_ID=$stored" DAYBOOK_FILE=ferry-wire.txt || fail "no entry for ferry-wire.txt"
  journalctl -q -x -u daybook "MESSAGE_ID=$stored" | grep -q 'is stored durably' || fail "no catalog text"
  local id
  for id in $(sed -n 's/^-- \([0-9a-f]\{32\}\)$/\1/p' /usr/lib/systemd/catalog/daybook.catalog); do
    journalctl --dump-catalog "$id" | grep -q "Subject:" || fail "$id is not in the catalog"
  done
}

publishing() {
  # The articles came on a day that is over 26 hours further east.
  local day
  day=$(TZ=Etc/GMT+12 date +%F)
  sed -i 's|Etc/GMT+12|Pacific/Kiritimati|; s|^\[digest\]|&\nat = "00:00"|' $config
  systemctl restart daybook
  await 10 "a digest of $day in the journal" says $digest "DAYBOOK_DATE=$day"
  local text
  text=$(journalctl -q -o cat -u daybook "MESSAGE_ID=$digest" "DAYBOOK_DATE=$day")
  [[ $text == *'Port Esk'* ]] || fail "the digest says nothing of Port Esk"
  journalctl -q -x -u daybook "MESSAGE_ID=$digest" | grep -q "The digest of $day: " || fail "no catalog text"
  [ -s $state/digests/latest/index.html ] || fail "no page"
}

reloading() {
  local pid
  pid=$(main_pid)
  sed -i 's|^\[digest\]|&\ntitle = "Harbour paper"|' $config
  systemctl reload daybook
  await 5 "an entry says reloaded" says $reloaded
  cp $config /tmp/good.toml
  echo 'nonsense = 1' >>$config
  systemctl reload daybook
  await 5 "an entry says refused" says $refused
  cp /tmp/good.toml $config
  systemctl reload daybook
  [ "$(main_pid)" = "$pid" ] || fail "another process"
  systemctl is-active daybook
}

refusing_start() {
  unit=daybook@broken
  echo 'nonsense = 1' >/etc/daybook/broken.toml
  ! systemctl start daybook@broken || fail "it started"
  [ "$(systemctl show -P ExecMainStatus daybook@broken)" = 78 ] || fail "code $(systemctl show -P ExecMainStatus daybook@broken)"
  await 1 "failed and left so" bash -c '[ "$(systemctl show -P ActiveState daybook@broken)" = failed ]'
  [ "$(systemctl show -P NRestarts daybook@broken)" = 0 ] || fail "it was started again"
  systemctl reset-failed daybook@broken
}
