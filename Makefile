# Daybook: `make demo` and `make test` are all a fresh machine needs; Swift 6.2 or newer must be there.
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
JOBS ?= $(shell nproc)

bindir = $(PREFIX)/bin
unitdir = $(PREFIX)/lib/systemd/system
userunitdir = $(PREFIX)/lib/systemd/user
sysusersdir = $(PREFIX)/lib/sysusers.d
tmpfilesdir = $(PREFIX)/lib/tmpfiles.d
usertmpfilesdir = $(PREFIX)/share/user-tmpfiles.d
docdir = $(PREFIX)/share/doc/daybook
mandir = $(PREFIX)/share/man
bashdir = $(PREFIX)/share/bash-completion/completions
fishdir = $(PREFIX)/share/fish/vendor_completions.d
# Where zsh looks: Debian's own packages have a folder of their own.
zshdir = $(PREFIX)/share/zsh/$(if $(filter /usr,$(PREFIX)),vendor-completions,site-functions)
catalogdir = /usr/lib/systemd/catalog
confdir = /etc/daybook

# One binary: the Swift runtime is linked in, Debian's libraries are not.
release_flags = -c release --static-swift-stdlib -Xlinker --strip-all -Xlinker -z -Xlinker now
binary = .build/release/daybook

# Headers that the build needs, and what the tests use beside them.
build_packages = libsqlite3-dev libsystemd-dev libzstd-dev python3
package_packages = debhelper dpkg-dev
test_packages = $(build_packages) e2fsprogs fish jq libxml2-utils man-db mandoc python3-prometheus-client rsync strace systemd tidy util-linux wget zsh zstd

bench_packages = libgumbo-dev libxml2-dev valgrind
fuzz_seconds ?= 1800

# What the proofs of reliability need: they run the shipped program on file systems of their own, as root.
proof_packages = $(test_packages) btrfs-progs fuse3 gcc libc6-dev libfuse3-dev pkg-config xfsprogs

.PHONY: all build demo test eval body-model line-model bench-check fuzz powerloss faults soak boot-test manual manual-test man deb lint format install \
  uninstall clean build-deps test-deps proof-deps swift-there

all: build

build: build-deps
	$(SWIFT) build $(release_flags) --product daybook -j $(JOBS)

demo: build
	@Tests/Demo/demo $(binary)

# The end-to-end tests drive the release binary: what is shipped is what is tested. The inbox's tests have a process of their
# own, because a file counts as being written while any child of the process holds it open.
# Labelled pages and html5lib-tests are used where they lie beside the checkout; the tests say what they skip without them.
test: test-deps
	@test ! -x ../shared/tools/unpack-corpus || ../shared/tools/unpack-corpus
	$(SWIFT) build $(release_flags) --product daybook -j $(JOBS)
	$(SWIFT) build --build-tests -j $(JOBS)
	$(SWIFT) test --skip-build --skip EndToEndTests --skip InboxTests
	$(SWIFT) test --skip-build --filter InboxTests
	DAYBOOK_BINARY=$(CURDIR)/$(binary) $(SWIFT) test --skip-build --filter EndToEndTests
	@Tests/Manual/manual $(binary)
	@Tests/Soak/soak $(binary) --minutes 1 || [ $$? -eq 77 ]  # 77: skipped, and said so

# Holds manual, helps and README to the program, and runs their examples: Tests/Manual.
manual-test: $(binary)
	@Tests/Manual/manual $(binary)

# Quality on labelled pages against the recorded floors, where the pages are; make eval raise=1 raises the floors.
eval: build
	@command -v python3 >/dev/null || { echo "daybook: make eval needs python3" >&2; exit 69; }
	Tests/Evaluation/evaluate $(binary) $(if $(raise),--raise)

# Fits the tables that select a page's body anew to labelled pages, where those are: see Tests/BodyModel/README.md.
# Needs python3 with numpy and catboost from PyPI; python=FILE names another Python, such as one of a virtual environment.
python ?= python3
corpus ?= $(HOME)/.cache/daybook-corpus/dev
body-model: swift-there
	@if ! ls "$(corpus)"/*/truth.jsonl >/dev/null 2>&1; then \
	  echo "daybook: no labelled pages in $(corpus), nothing to fit; make body-model corpus=FOLDER names another"; exit 0; fi; \
	"$(python)" -c "import catboost, numpy" 2>/dev/null || { \
	  echo "daybook: make body-model needs python3 with numpy and catboost" >&2; exit 69; }; \
	"$(python)" Tests/BodyModel/fit.py "$(corpus)"

# Fits the tables that read plain texts anew, to the same pages rendered as text: see Tests/LineModel/README.md.
line-model: swift-there
	@if ! ls "$(corpus)"/*/truth.jsonl >/dev/null 2>&1; then \
	  echo "daybook: no labelled pages in $(corpus), nothing to fit; make line-model corpus=FOLDER names another"; exit 0; fi; \
	"$(python)" -c "import catboost, numpy, resiliparse" 2>/dev/null || { \
	  echo "daybook: make line-model needs python3 with numpy, catboost and resiliparse" >&2; exit 69; }; \
	"$(python)" Tests/LineModel/fit.py "$(corpus)"

# Instructions that pages take, against those recorded: fails at 3 % more.
bench-check: swift-there
	@.ci/install-missing $(bench_packages)
	Tests/Benchmarks/check.sh

# The HTML parser and the extraction end to end under libFuzzer and the address sanitizer, each for fuzz_seconds;
# make fuzz room=ArticleExtraction fuzzes just that room.
room ?= HTMLTree ArticleExtraction
fuzz: $(room:%=fuzz-%)

fuzz-%: swift-there
	Tests/$*Fuzz/build.sh .build/$*-fuzz
	mkdir -p .build/$*-fuzz-corpus
	SWIFT_BACKTRACE=enable=no .build/$*-fuzz -max_total_time=$(fuzz_seconds) -timeout=10 -rss_limit_mb=2048 \
	  -artifact_prefix=.build/$*-fuzz- .build/$*-fuzz-corpus Tests/$*Fuzz/seeds

# Cuts the power of the shipped daemon at random moments of recorded runs, and breaks its protocol on purpose: Tests/PowerLoss.
states ?= 500
systems ?= ext4,xfs,btrfs
powerloss: build proof-deps
	@Tests/PowerLoss/powerloss $(binary) --states $(states) --systems $(systems) $(if $(mutants),--mutants $(mutants)) \
	  $(if $(seed),--seed $(seed)) $(if $(drops),--drops $(drops)) $(if $(keep),--keep $(keep))

# A fault at each system call of the daemon's, one run each: Tests/Faults. make faults minutes=10 takes a sample.
faults: build proof-deps
	@Tests/Faults/faults $(binary) $(if $(minutes),--minutes $(minutes)) $(if $(kinds),--kinds $(kinds)) \
	  $(if $(calls),--calls $(calls)) $(if $(seed),--seed $(seed))

# Lives with the shipped daemon for MINUTES: drops, kills, full disks, restarts: Tests/Soak.
MINUTES ?= 60
soak: build proof-deps
	@Tests/Soak/soak $(binary) --minutes $(MINUTES) $(if $(seed),--seed $(seed))

# Boots a systemd with Daybook in it and tries what an operator does: Tests/Boot. As root; binary=FILE names another program.
boot-test: $(binary)
	@[ "$$(id -u)" -ne 0 ] || .ci/install-missing systemd-container sudo $(package_packages)
	@Tests/Boot/boot $(binary) $(PREFIX) $(part) || [ $$? -eq 77 ]  # 77: skipped, and said so

lint: swift-there
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format: swift-there
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

# The manual and the completions, from the words in Sources/daybook/Manual and from what the program says of itself.
papers = .build/manual
manual: $(binary)
	@Sources/daybook/Manual/make-pages $(binary) $(papers)
	@for shell in bash zsh fish; do $(binary) --generate-completion-script $$shell | sed "1{/^#!/d}" >$(papers)/daybook.$$shell; done

# Shows the manual: make man, make man page=daybook.toml.
page ?= daybook
man: manual
	@man -l $(papers)/$(page).[1-8]

# A Debian package of the release binary, in .build: systemd/debian.
deb: $(binary)
	@.ci/install-missing $(package_packages)
	@systemd/debian/make-deb $(binary)

# The units name the program under /usr/local.
install_unit = sed 's|/usr/local/|$(PREFIX)/|' systemd/$(1) >$(DESTDIR)$(2) && chmod 644 $(DESTDIR)$(2)
install: $(binary) manual
	install -Dm755 $(binary) $(DESTDIR)$(bindir)/daybook
	install -d $(DESTDIR)$(unitdir) $(DESTDIR)$(userunitdir)
	$(call install_unit,daybook.service,$(unitdir)/daybook.service)
	$(call install_unit,daybook@.service,$(unitdir)/daybook@.service)
	$(call install_unit,daybook.user.service,$(userunitdir)/daybook.service)
	install -Dm644 systemd/daybook.sysusers $(DESTDIR)$(sysusersdir)/daybook.conf
	install -Dm644 systemd/daybook.tmpfiles $(DESTDIR)$(tmpfilesdir)/daybook.conf
	install -Dm644 systemd/daybook.user-tmpfiles $(DESTDIR)$(usertmpfilesdir)/daybook.conf
	install -Dm644 systemd/daybook.catalog $(DESTDIR)$(catalogdir)/daybook.catalog
	test -e $(DESTDIR)$(confdir)/daybook.toml || install -Dm644 systemd/daybook.toml $(DESTDIR)$(confdir)/daybook.toml
	install -Dm644 -t $(DESTDIR)$(docdir) README.md CHANGELOG.md
	install -d $(DESTDIR)$(docdir)/examples
	cd systemd/examples && for example in *; do \
	  sed 's|/usr/local/bin/|$(bindir)/|' "$$example" >"$(DESTDIR)$(docdir)/examples/$$example"; \
	  chmod 644 "$(DESTDIR)$(docdir)/examples/$$example"; done
	cp -r --no-preserve=mode,ownership Tests/Demo/articles $(DESTDIR)$(docdir)/examples/
	install -m755 -t $(DESTDIR)$(docdir)/examples Sources/daybook/Manual/newsletter
	for number in 1 5 7 8; do install -Dm644 -t $(DESTDIR)$(mandir)/man$$number $(papers)/*.$$number; done
	install -Dm644 $(papers)/daybook.bash $(DESTDIR)$(bashdir)/daybook
	install -Dm644 $(papers)/daybook.zsh $(DESTDIR)$(zshdir)/_daybook
	install -Dm644 $(papers)/daybook.fish $(DESTDIR)$(fishdir)/daybook.fish

# Settings and everything that was taken stay.
uninstall:
	rm -f $(DESTDIR)$(bindir)/daybook $(DESTDIR)$(unitdir)/daybook.service $(DESTDIR)$(unitdir)/daybook@.service \
	  $(DESTDIR)$(userunitdir)/daybook.service $(DESTDIR)$(sysusersdir)/daybook.conf $(DESTDIR)$(tmpfilesdir)/daybook.conf \
	  $(DESTDIR)$(usertmpfilesdir)/daybook.conf $(DESTDIR)$(catalogdir)/daybook.catalog
	rm -f $(DESTDIR)$(mandir)/man[1578]/daybook.* $(DESTDIR)$(mandir)/man8/daybook@.* $(DESTDIR)$(mandir)/man1/daybook-*.1 $(DESTDIR)$(mandir)/man7/daybook-*.7 \
	  $(DESTDIR)$(bashdir)/daybook $(DESTDIR)$(zshdir)/_daybook $(DESTDIR)$(fishdir)/daybook.fish
	rm -rf $(DESTDIR)$(docdir)

clean:
	rm -rf .build

$(binary):
	$(MAKE) build

swift-there:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "daybook: swift is not installed: see https://www.swift.org/install/linux/, then run make again" >&2; exit 69; }

build-deps: swift-there
	@.ci/install-missing $(build_packages)

test-deps: swift-there
	@.ci/install-missing $(test_packages)

proof-deps: swift-there
	@.ci/install-missing $(proof_packages)
