# Other units than the plain one, and the drop-ins that are given as examples.

running_two() {
  cp $examples/work.tmpfiles /etc/tmpfiles.d/daybook-work.conf
  cp $examples/work.toml /etc/daybook/work.toml
  sed -i 's/work/home/' /etc/tmpfiles.d/daybook-work.conf
  cp /etc/tmpfiles.d/daybook-work.conf /etc/tmpfiles.d/daybook-home.conf
  cp $examples/work.tmpfiles /etc/tmpfiles.d/daybook-work.conf
  sed 's/work/home/; s/Work/Home/' $examples/work.toml >/etc/daybook/home.toml
  systemd-tmpfiles --create daybook-work.conf daybook-home.conf
  systemctl start daybook@work daybook@home
  runuser -u ada -- cp /share/articles/ferry-wire.txt /var/lib/daybook-work/inbox/
  runuser -u ada -- cp /share/articles/bridge-radio.txt /var/lib/daybook-home/inbox/
  await 15 "an article of the instance work" says $stored DAYBOOK_INSTANCE=work DAYBOOK_FILE=ferry-wire.txt
  await 15 "an article of the instance home" says $stored DAYBOOK_INSTANCE=home DAYBOOK_FILE=bridge-radio.txt
  await 10 "both in their own folders" has_articles /var/lib/daybook-work 1
  await 10 "both in their own folders" has_articles /var/lib/daybook-home 1
  ! says $stored DAYBOOK_INSTANCE=work DAYBOOK_FILE=bridge-radio.txt || fail "one took the other's"
  systemctl is-active daybook daybook@work daybook@home
  [ "$(runuser -u daybook -- daybook list --config /etc/daybook/work.toml | wc -l)" -eq 1 ] || fail "daybook list --config"
  systemctl stop daybook@work daybook@home
}

naming_journal() {
  cp $examples/log-namespace.conf $dropin/
  systemctl daemon-reload
  systemctl restart daybook
  await 10 "an entry in the namespace" bash -c "[ -n \"\$(journalctl -q --namespace=daybook -o cat MESSAGE_ID=$started)\" ]"
  rm $dropin/log-namespace.conf
  systemctl daemon-reload
  systemctl restart daybook
}

changing_root() {
  local before
  before=$(articles)
  mkdir -p /var/lib/daybook-root
  cp $examples/root-directory.conf $dropin/
  systemctl daemon-reload
  systemctl restart daybook
  says $started || fail "no entry in the journal"
  local root
  root=/proc/$(main_pid)/root
  [ ! -e "$root/etc/shadow" ] || fail "it sees more than it was given: $(ls "$root" | tr '\n' ' ')"
  write_backlog 3001 3003
  await 15 "files taken" has_articles $state $((before + 3))
  rm $dropin/root-directory.conf
  systemctl daemon-reload
  systemctl restart daybook
}

alerting() {
  unit=daybook
  cp $examples/on-failure.conf $dropin/
  # Nobody is logged in who could read it.
  printf '#!/bin/sh\ncat >/run/alert\n' >/usr/local/bin/wall
  chmod 755 /usr/local/bin/wall
  systemctl daemon-reload
  echo 'nonsense = 1' >>$config
  systemctl restart daybook || true
  await 10 "the alert is sent" grep -q "unknown key .*nonsense" /run/alert
  [ "$(systemctl show -P Result daybook-alert@daybook.service.service)" = success ] || fail "the alert failed"
  cp /tmp/good.toml $config
  rm $dropin/on-failure.conf
  systemctl daemon-reload
  systemctl reset-failed daybook
  systemctl start daybook
}

running_for_user() {
  unit="daybook --user"
  local ada
  ada=$(id -u ada)
  loginctl enable-linger ada || systemctl start "user@$ada"
  await 15 "a manager of the user" test -S "/run/user/$ada/systemd/private"
  as_ada() { runuser -u ada -- env XDG_RUNTIME_DIR="/run/user/$ada" HOME=/home/ada "$@"; }
  as_ada systemctl --user daemon-reload
  as_ada systemctl --user enable --now daybook || fail "$(journalctl -q --since "$since" -o cat "_UID=$ada" | tail -n 3)"
  as_ada cp /share/articles/observatory.txt /home/ada/Inbox/
  await 15 "an article of the user's" has_articles /home/ada/.local/state/daybook 1
  as_ada systemctl --user status daybook | grep -q 'Status: "watching' || fail "no status"
  [ "$(as_ada daybook list | wc -l)" -eq 1 ] || fail "daybook list of the user says: $(as_ada daybook list 2>&1 | head -n 1)"
  as_ada systemctl --user stop daybook
  loginctl disable-linger ada || systemctl stop "user@$ada"
}
