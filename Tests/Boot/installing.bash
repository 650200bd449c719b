# Installing, the units as systemd judges them, and uninstalling.

installing() {
  # On the machine's own disk: below an overlay no events come.
  mkdir -p /share/state $state
  mount --bind /share/state $state
  cp -a --no-preserve=ownership /share/install/. /
  systemd-sysusers
  systemd-tmpfiles --create daybook.conf
  journalctl --update-catalog
  systemctl daemon-reload
  useradd --create-home ada
  usermod -aG daybook-drop ada
  useradd --create-home eve
  sed -i $config -e 's|^\[settle\]|timezone = "Etc/GMT+12"\n&\nquiet = "200ms"\nnetwork_quiet = "1s"\nrescan = "2s"|' \
    -e 's|^\[limits\]|&\nworkers = 2|'
  [ "$(stat -c '%a %U %G' $inbox)" = "3770 daybook daybook-drop" ] || fail "the inbox is $(stat -c '%a %U %G' $inbox)"
}

verifying() {
  cp $examples/daybook-alert@.service /etc/systemd/system/
  local said
  for one in daybook.service daybook@work.service daybook-alert@daybook.service.service; do
    said=$(systemd-analyze verify "$one" 2>&1) || fail "$one: $said"
    [ -z "$said" ] || fail "$one: $said"
  done
  said=$(XDG_RUNTIME_DIR=/run systemd-analyze verify --user $prefix/lib/systemd/user/daybook.service 2>&1)
  [ -z "$said" ] || fail "the user unit: $said"
}

scoring() {
  local score
  for one in daybook.service daybook@work.service; do
    score=$(systemd-analyze security --no-pager "$one" | sed -n 's/.*exposure level for [^:]*: \([0-9.]*\).*/\1/p')
    awk -v score="${score:-10}" 'BEGIN { exit !(score <= 0.2) }' || fail "$one: $score"
  done
}

starting() {
  systemctl enable --now daybook
  # Type=notify: the job is done when READY has come.
  systemctl is-active daybook
  says $started || fail "no entry says that it started"
}

uninstalling() {
  local before
  before=$(articles)
  systemctl disable --now daybook
  bash -e /share/uninstall
  systemctl daemon-reload
  ! command -v daybook || fail "the program is still there"
  local left
  left=$(cd /share/install && find etc -prune -o -type f -exec test -e "/{}" \; -print)
  [ -z "$left" ] || fail "left: $left"
  [ "$(articles)" -eq "$before" ] || fail "$(articles) articles, not $before"
  [ -s $config ] || fail "the settings are gone"
  [ -d $inbox/rejected ] || fail "rejected files are gone"
}
