# What goes wrong, and that nothing is lost by it.

hanging() {
  mkdir -p $dropin
  printf '[Service]\nWatchdogSec=2\nTimeoutAbortSec=2\nRestartSec=100ms\n' >$dropin/watchdog.conf
  systemctl daemon-reload
  systemctl restart daybook
  local pid before
  pid=$(main_pid)
  before=$(articles)
  write_backlog 8001 8020
  await 10 "the first of 20 taken" has_articles $state $((before + 1))
  kill -STOP "$pid"
  write_backlog 8021 8040
  await 20 "another process" bash -c "p=\$(systemctl show -P MainPID daybook); [ \$p != 0 ] && [ \$p != $pid ]"
  [ "$(systemctl show -P NRestarts daybook)" = 1 ] || fail "restarts: $(systemctl show -P NRestarts daybook)"
  journalctl -q --since "$since" -u daybook -o cat | grep -q 'Watchdog timeout' || fail "it was not the watchdog"
  await 15 "all 40 taken" has_articles $state $((before + 40))
  [ "$(articles)" -eq $((before + 40)) ] || fail "$(articles) articles, not $((before + 40))"
  verify_archive
  rm $dropin/watchdog.conf
  systemctl daemon-reload
  systemctl restart daybook
}

losing_worker() {
  local pid before worker killed=' '
  pid=$(main_pid)
  before=$(articles)
  write_backlog 7001 7200
  # More than there are places for: one at least is a replacement.
  for _ in $(seq 400); do
    for worker in $(pgrep -P "$pid"); do
      [[ $killed != *" $worker "* ]] && kill -KILL "$worker" && killed+="$worker " && break
    done
    [ "$(wc -w <<<"$killed")" -lt 3 ] || break
    sleep 0.03
  done
  [ "$(wc -w <<<"$killed")" -eq 3 ] || fail "workers seen and killed:$killed"
  await 30 "all 200 taken" has_articles $state $((before + 200))
  [ "$(main_pid)" = "$pid" ] || fail "the daemon was restarted"
  verify_archive
}

# A page that is not too much for a worker's own limit, and too much for the machine: the kernel ends the worker.
running_out_of_memory() {
  local pid before killed
  local controller=/sys/fs/cgroup/memory/system.slice/daybook.service ends=memory.oom_control
  if [ ! -e /sys/fs/cgroup/memory/tasks ]; then
    controller=/sys/fs/cgroup/system.slice/daybook.service ends=memory.events
    grep -qw memory /sys/fs/cgroup/cgroup.controllers || lack "memory controller"
  fi
  mkdir -p $dropin
  # Short of memory all is slow: the worker's deadline is not what is tried.
  printf '[Service]\nMemoryMax=120M\nMemorySwapMax=0\nEnvironment=DAYBOOK_LIMITS_DEADLINE=60s\n' >$dropin/memory.conf
  systemctl daemon-reload
  systemctl restart daybook
  pid=$(main_pid)
  before=$(articles)
  runuser -u ada -- bash -c "{ echo '<!DOCTYPE html><title>Tides of a century</title><article>'
    seq -f '<p>Row <b>%.0f</b> of the tide table of Port Esk, <i>as</i> it was read</p>' 120000; } >~/tides.html; mv ~/tides.html $inbox/"
  write_backlog 9101 9120
  await 30 "all 20 beside it taken" has_articles $state $((before + 20))
  await 30 "the page rejected" says $file_rejected DAYBOOK_FILE=tides.html
  grep -q 'perhaps because the machine ran out of memory' $inbox/rejected/tides.html.reason.json ||
    fail "rejected for: $(cat $inbox/rejected/tides.html.reason.json)"
  killed=$(sed -n 's/^oom_kill //p' $controller/$ends)
  [ "${killed:-0}" -gt 0 ] || fail "it was not the kernel: $(tr '\n' ' ' <$controller/$ends)"
  [ "$(main_pid)" = "$pid" ] || fail "the daemon was restarted"
  verify_archive
  rm $dropin/memory.conf
  systemctl daemon-reload
  systemctl restart daybook
  runuser -u daybook -- daybook retry tides.html
  await 30 "taken once there is memory" has_articles $state $((before + 21))
}

stopping_in_backlog() {
  local before left taken
  before=$(articles)
  systemctl stop daybook
  write_backlog 60001 61500
  systemctl start daybook
  await 10 "the first taken" has_articles $state $((before + 1))
  systemctl stop daybook
  [ "$(systemctl show -P Result daybook)" = success ] || fail "result: $(systemctl show -P Result daybook)"
  taken=$(($(articles) - before))
  left=$(find $inbox -maxdepth 1 -name '6????.txt' | wc -l)
  claimed=$(find $inbox/.daybook/claimed -name '6????.txt' | wc -l)
  [ $((taken + left + claimed)) -eq 1500 ] || fail "$taken stored, $left in the inbox, $claimed claimed of 1500"
  [ $((left + claimed)) -gt 0 ] || fail "it was done before it was stopped"
  systemctl start daybook
  await 40 "all 1500 taken" has_articles $state $((before + 1500))
  [ "$(articles)" -eq $((before + 1500)) ] || fail "$(articles) articles, not $((before + 1500))"
  verify_archive
}

filling_disk() {
  unit=daybook@full
  mkdir -p /var/lib/daybook-full
  mount -t tmpfs -o size=24m,mode=751 tmpfs /var/lib/daybook-full
  chown daybook:daybook /var/lib/daybook-full
  cp /etc/daybook/work.toml /etc/daybook/full.toml
  sed -i 's/daybook-work/daybook-full/' /etc/daybook/full.toml
  systemctl start daybook@full
  write_article /var/lib/daybook-full/notice 5001
  chown daybook /var/lib/daybook-full/notice
  dd if=/dev/zero of=/var/lib/daybook-full/ballast bs=4k status=none || true
  mv /var/lib/daybook-full/notice /var/lib/daybook-full/inbox/notice.txt
  await 15 "an entry says paused" says $paused DAYBOOK_INSTANCE=full
  await 8 "the status says paused" bash -c 'systemctl status daybook@full | grep -q "Status: .paused"'
  local code=0
  daybook status --config /etc/daybook/full.toml --check || code=$?
  [ "$code" = 75 ] || fail "daybook status --check ends with $code on a full disk"
  [ "$(articles /var/lib/daybook-full)" -eq 0 ] || fail "an article on a full disk"
  rm /var/lib/daybook-full/ballast
  await 15 "an entry says resumed" says $resumed DAYBOOK_INSTANCE=full
  await 15 "the file taken" has_articles /var/lib/daybook-full 1
  verify_archive /etc/daybook/full.toml
  systemctl stop daybook@full
  umount /var/lib/daybook-full
}

losing_mount() {
  unit=daybook
  local before
  before=$(articles)
  mkdir -p /srv/inbox $dropin
  mkdir -p /share/disk
  mount --bind /share/disk /srv/inbox
  chown daybook:daybook-drop /srv/inbox
  chmod 3770 /srv/inbox
  cp $examples/other-inbox.conf $dropin/
  sed -i 's|^inbox = .*|inbox = "/srv/inbox"|' $config
  systemctl daemon-reload
  systemctl restart daybook
  cp /share/articles/ferry-wire.txt /srv/inbox/again.txt
  write_article /srv/inbox/first.txt 4001
  await 15 "a file on the mount taken" has_articles $state $((before + 1))
  await 5 "all settled" bash -c '[ ! -e /srv/inbox/again.txt ]'
  umount -l /srv/inbox
  await 15 "an entry says that the inbox is away" says $inbox_lost
  systemctl is-active daybook
  systemctl status daybook | grep -q 'Status: "inbox unavailable' || fail "status: $(now_says)"
  mount --bind /share/disk /srv/inbox
  write_article /srv/inbox/second.txt 4002
  await 15 "an entry says that the inbox is back" says $inbox_found
  await 15 "a file dropped after that taken" has_articles $state $((before + 2))
  systemctl stop daybook
  umount -l /srv/inbox
  # A disk of its own, and a start without it: the empty place is not begun anew.
  mount -t tmpfs -o mode=3770 tmpfs /srv/inbox
  chown daybook:daybook-drop /srv/inbox
  systemctl start daybook
  await 5 "the disk taken for the inbox" test -e /srv/inbox/.daybook/inbox
  systemctl stop daybook
  umount /srv/inbox
  systemctl start daybook
  systemctl status daybook | grep -q 'Status: "inbox unavailable: not mounted' || fail "status: $(now_says)"
  [ -z "$(ls -A /srv/inbox)" ] || fail "made in the empty place: $(ls -A /srv/inbox)"
  mount -t tmpfs -o mode=3770 tmpfs /srv/inbox
  chown daybook:daybook-drop /srv/inbox
  write_article /srv/inbox/third.txt 4003
  await 15 "a file on the new disk taken" has_articles $state $((before + 3))
  rm $dropin/other-inbox.conf
  sed -i "s|^inbox = .*|inbox = \"$inbox\"|" $config
  systemctl daemon-reload
  systemctl restart daybook
  umount -l /srv/inbox
}
