# The Debian package: what README says a newcomer types, upgrade, remove, purge.

# Whoever asks something gets no answer.
apt_get() { apt-get -y -qq -o Dpkg::Use-Pty=0 "$@" </dev/null; }

# Without make install's remains, and with a state directory of its own on the machine's disk.
clear_away() {
  systemctl stop daybook 2>/dev/null || true
  ! mountpoint -q $state || umount $state
  mkdir -p $state
  rm -rf /etc/daybook /etc/systemd/system/daybook* /etc/systemd/system/*.wants/daybook* /usr/local/bin/wall
  systemctl daemon-reload
  getent passwd ada >/dev/null || useradd --create-home ada
  mkdir -p /share/package-state
  mount --bind /share/package-state $state
}

# FILE TITLE: runs the blocks below the heading "## TITLE", each as a login of its own of somebody who may use sudo.
as_told() {
  rm -f /tmp/block.*
  awk -v title="## $2" -v into=/tmp/block '
    $0 == title { inside = 1; next }
    /^## / { inside = 0 }
    inside && /^    / { if (!open) { open = 1; n++ } print substr($0, 5) >(into "." n); next }
    !/^$/ { open = 0 }' "/share/$1"
  local block
  for block in /tmp/block.*; do
    chmod 644 "$block"
    echo "joan> $(cat "$block")"
    su - joan -c "bash -e $block" </dev/null || fail "of what $1 tells failed: $(tr '\n' ';' <"$block")"
    # A newcomer looks again where something is still on its way.
    await 90 "all that was dropped taken" bash -c "[ -z \"\$(find $inbox -maxdepth 1 -type f)\" ]"
  done
}

starting_as_newcomer() {
  clear_away
  useradd --create-home --shell /bin/bash joan
  echo 'joan ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/joan
  cp /share/*.deb ~joan/
  rm -f ~joan/*next*
  as_told README.md "From nothing to a digest" >/tmp/newcomer.log 2>&1 || fail "$(cat /tmp/reason)"
  cat /tmp/newcomer.log
  grep -q 'Fire aboard the ferry Marisol' /tmp/newcomer.log || fail "no article told"
  grep -q '14 people were injured' /tmp/newcomer.log || fail "no disagreement told"
  [ "$(rejected)" -eq 1 ] || fail "$(rejected) rejected"
  systemctl is-enabled daybook
  says $started || fail "no entry says that it started"
  usermod -aG daybook-drop ada
}

checking_package() {
  dpkg --verify daybook || fail "dpkg --verify: $(dpkg --verify daybook)"
  man --where daybook daybook-run daybook.toml daybook-recipes daybook.service daybook@.service >/dev/null || fail "no manual"
  journalctl --dump-catalog $stored | grep -q Subject: || fail "no catalog"
  local said
  said=$(systemd-analyze verify daybook.service daybook@work.service 2>&1)
  [ -z "$said" ] || fail "$said"
}

upgrading() {
  local pid before
  as_told daybook.service.8.md "More inboxes"
  systemctl is-enabled daybook@work
  sed -i 's|^\[digest\]|&\ntitle = "Harbour paper"|' $config
  pid=$(main_pid) work=$(main_pid daybook@work)
  before=$(articles)
  write_backlog 2001 2200
  await 10 "the first of 200 taken" has_articles $state $((before + 1))
  apt_get install /share/next.deb
  [ "$(dpkg-query -W -f '${Version}' daybook)" = "$(dpkg-deb -f /share/next.deb Version)" ] || fail "not upgraded"
  systemctl is-active daybook daybook@work
  [ "$(main_pid)" != "$pid" ] || fail "the daemon was not restarted"
  [ "$(main_pid daybook@work)" != "$work" ] || fail "the instance was not restarted"
  grep -q 'Harbour paper' $config || fail "the settings are not the operator's"
  await 40 "all 200 taken" has_articles $state $((before + 200))
  [ "$(articles)" -eq $((before + 200)) ] || fail "$(articles) articles, not $((before + 200))"
  verify_archive
  [ "$(stat -c '%a %U %G' $inbox)" = "3770 daybook daybook-drop" ] || fail "the inbox is $(stat -c '%a %U %G' $inbox)"
}

removing() {
  local before
  before=$(articles)
  apt_get remove daybook
  ! systemctl is-active daybook || fail "it runs still"
  ! systemctl is-active daybook@work || fail "the instance runs still"
  ! pgrep -x daybook || fail "a process is left"
  [ ! -e /usr/bin/daybook ] || fail "the program is still there"
  [ "$(articles)" -eq "$before" ] || fail "$(articles) articles, not $before"
  grep -q 'Harbour paper' $config || fail "the settings are gone"
  apt_get install /share/next.deb
  systemctl is-active daybook || fail "it does not run after it was installed again"
  [ "$(runuser -u daybook -- daybook list --json --limit 1000 | wc -l)" -eq "$before" ] || fail "not all are listed after that"
}

purging() {
  local before
  before=$(articles)
  echo kept >$inbox/not-a-text.part
  apt_get purge daybook
  [ ! -e $config ] || fail "the settings are still there"
  [ -e /etc/daybook/work.toml ] || fail "settings that the operator wrote are gone"
  [ "$(articles)" -eq "$before" ] || fail "$(articles) articles, not $before"
  [ -e $inbox/not-a-text.part ] || fail "what lay in the inbox is gone"
  [ ! -e $state/index.sqlite ] || fail "the index is still there"
  local left
  left=$(dpkg-deb -c /share/next.deb | awk '$1 ~ /^-/ { print substr($6, 2) }' | xargs ls -d 2>/dev/null || true)
  [ -z "$left" ] || fail "left: $left"
  [ -z "$(find /etc/systemd/system /var/lib/systemd/deb-systemd-helper-enabled -name 'daybook.service*')" ] || fail "links are left"
  apt_get install /share/next.deb
  [ "$(runuser -u daybook -- daybook list --json --limit 1000 | wc -l)" -eq "$before" ] || fail "an index made anew lists others"
}

purging_unused() {
  systemctl stop daybook
  umount $state
  rm -rf $state
  apt_get install --reinstall /share/next.deb
  systemctl restart daybook
  apt_get purge daybook
  [ ! -e $state ] || fail "left: $(find $state | tr '\n' ' ')"
}

removing_all() {
  apt_get install /share/next.deb
  echo kept >$inbox/not-a-text.part
  apt_get purge daybook
  [ -e $inbox/not-a-text.part ] || fail "what lay in the inbox is gone"
  as_told daybook.service.8.md "Upgrade, removal"
  [ ! -e $state ] || fail "left: $(find $state | tr '\n' ' ')"
  ! getent passwd daybook || fail "the account is left"
  ! getent group daybook-drop || fail "the group is left"
}
