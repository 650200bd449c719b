# Who may drop files, and what becomes of them.

dropping() {
  # A folder that is dropped must be writable for the group: the daemon takes files out of it.
  runuser -u ada -- bash -c "umask 002; cp -r /share/articles ~; chmod -R g+w ~/articles; cp -r ~/articles/. $inbox/"
  local wanted
  wanted=$(find /share/articles -type f -not -path '*_files/*' | wc -l)
  await 30 "all $wanted sample files taken" is_done "$wanted"
  [ "$(rejected)" -eq 1 ] || fail "$(rejected) rejected: $(ls $inbox/rejected)"
}

dropping_closed() {
  local before
  before=$(articles)
  runuser -u ada -- bash -c "umask 077; $(declare -f write_article); write_article $inbox/private.txt 9001
    mkdir $inbox/notes; write_article $inbox/notes/inside.txt 9002"
  await 15 "files made with umask 077 taken" has_articles $state $((before + 2))
}

telling_refused() {
  local before
  before=$(articles)
  runuser -u ada -- mkdir -m 755 $inbox/closed
  runuser -u ada -- bash -c "$(declare -f write_article); write_article $inbox/closed/notice.txt 9003"
  await 10 "an entry says that it cannot be taken" \
    bash -c 'journalctl -q -u daybook -o cat | grep -q "cannot take closed/notice.txt: permission denied"'
  runuser -u ada -- chmod g+w $inbox/closed
  await 15 "taken once the folder is writable" has_articles $state $((before + 1))
}

rejecting_closed() {
  local before
  before=$(articles)
  runuser -u ada -- bash -c "umask 077; $(declare -f write_article); write_article ~/secret.txt 9004; cp ~/secret.txt $inbox/"
  await 10 "rejected for its mode" says $file_rejected DAYBOOK_FILE=secret.txt
  runuser -u ada -- chmod g+r $inbox/rejected/secret.txt
  runuser -u daybook -- daybook retry secret.txt
  await 10 "taken at the second attempt" has_articles $state $((before + 1))
}

reading_as_member() {
  useradd --create-home --groups daybook max
  local listed
  listed=$(runuser -u max -- daybook list --json | wc -l)
  [ "$listed" -eq "$(articles)" ] || fail "daybook list prints $listed lines for $(articles) articles"
  runuser -u max -- daybook search ferry | grep -q Esk || fail "daybook search finds nothing"
  runuser -u max -- daybook status | grep -q '^daemon  *watching' || fail "daybook status: $(runuser -u max -- daybook status | head -n 1)"
  runuser -u max -- daybook digest "$(TZ=Etc/GMT+12 date +%F)" | grep -q 'Port Esk' || fail "daybook digest says nothing of Port Esk"
}

keeping_out() {
  ! runuser -u eve -- cp /share/articles/observatory.txt $inbox/ || fail "one who is not of the group could drop"
  ! runuser -u eve -- ls $state || fail "one who is not of the group can list the state directory"
  ! runuser -u eve -- cat $state/status.json || fail "one who is not of the group can read the status"
  ! runuser -u ada -- mv $inbox/rejected $inbox/elsewhere || fail "a member can move rejected/ away"
  ! runuser -u ada -- rm $inbox/rejected/broken-download.txt || fail "a member can remove what is another's"
}
