# Two targets do everything on a fresh Debian 12 with Swift 6.3: `make run` and `make test`.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PREFIX      ?= /usr/local
DESTDIR     ?=
SYSCONFDIR  ?= /etc
UNITDIR     ?= $(PREFIX)/lib/systemd/system
SYSUSERSDIR ?= $(PREFIX)/lib/sysusers.d
TMPFILESDIR ?= $(PREFIX)/lib/tmpfiles.d
DOCDIR      ?= $(PREFIX)/share/doc/articled

SWIFT    ?= swift
RELEASE  := -c release --static-swift-stdlib
PROGRAM  := .build/release/articled
DATA     ?= $(or $(ARTICLED_DATA),../shared/data)
SOURCES  := $(shell find Sources -type f) Package.swift

.PHONY: help run build test lint format unit service failures brief soak bench evaluate fuzz install uninstall deps clean

help: ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

deps: ## install the system packages that are missing
	@tools/install-packages

build: deps $(PROGRAM) ## the release program at .build/release/articled

$(PROGRAM): $(SOURCES)
	@touch Sources/CModel/*.c
	$(SWIFT) build $(RELEASE) --product articled
	@touch $@

run: build ## build, start the service on ./var/inbox, drop the seed articles in
	@tools/run-demo $(PROGRAM)

test: deps lint build unit service failures brief ## everything that CI runs

lint: ## formatting, dependency arrows, what must not be in the tree
	@tools/lint

format: ## rewrite the sources in the project's format
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Benchmarks Package.swift

unit: deps ## tests of the modules
	$(SWIFT) test --skip ServiceTests

service: build ## tests of the built program, alone and under a real systemd
	ARTICLED_PROGRAM=$(abspath $(PROGRAM)) $(SWIFT) test --filter ServiceTests
	@tools/systemd-test $(PROGRAM)

failures: build ## each failure mode, driven on the built program
	@Tests/Failures/run $(PROGRAM)

brief: build ## two minutes of the long runs, always with the same choices
	@Tests/Failures/soak $(PROGRAM) --budget 1.5 --seed 2026

soak: build ## long runs that kill, fail and fill it; BUDGET= in minutes, JOBS= cases side by side
	@Tests/Failures/soak $(PROGRAM) --budget $(or $(BUDGET),15) --jobs $(or $(JOBS),4)

bench: build ## speed of extraction, of ingestion, idle wake-ups, memory
	@Benchmarks/run $(PROGRAM)

evaluate: deps ## precision, recall and F1 by kind over the data at hand
	$(SWIFT) build -c release --product evaluate
	.build/release/evaluate specs Tests/ExtractorTests/Specs/figures
	@if [ -d $(DATA) ]; then .build/release/evaluate figures $(DATA)/figures/*.dev.jsonl; \
	  .build/release/evaluate attribution $(DATA)/stories; .build/release/evaluate claims $(DATA)/stories; \
	else echo 'skipped: no annotated data at $(DATA) (set ARTICLED_DATA)'; fi

fuzz: ## the extractor under libFuzzer; SECONDS= of time
	@tools/fuzz $(or $(SECONDS),60)

install: $(PROGRAM) ## install program, unit, user and folders (DESTDIR and PREFIX honored)
	install -D -m 0755 -s $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/articled
	install -d $(DESTDIR)$(UNITDIR) $(DESTDIR)$(SYSUSERSDIR) $(DESTDIR)$(TMPFILESDIR)
	install -d $(DESTDIR)$(DOCDIR)
	install -m 0644 README.md CHANGELOG.md LICENSE docs/*.md $(DESTDIR)$(DOCDIR)
	sed 's|@BINDIR@|$(PREFIX)/bin|; s|@DOCDIR@|$(DOCDIR)|' deploy/systemd/articled.service >$(DESTDIR)$(UNITDIR)/articled.service
	chmod 0644 $(DESTDIR)$(UNITDIR)/articled.service
	install -m 0644 deploy/systemd/articled.sysusers $(DESTDIR)$(SYSUSERSDIR)/articled.conf
	install -m 0644 deploy/systemd/articled.tmpfiles $(DESTDIR)$(TMPFILESDIR)/articled.conf
	install -d -m 0755 $(DESTDIR)$(SYSCONFDIR)/articled/lists
	test -e $(DESTDIR)$(SYSCONFDIR)/articled/articled.yaml || \
	  install -m 0644 deploy/systemd/articled.yaml $(DESTDIR)$(SYSCONFDIR)/articled/articled.yaml
ifeq ($(DESTDIR),)
	systemd-sysusers
	systemd-tmpfiles --create articled.conf
	-systemctl daemon-reload
	@echo 'installed; now: systemctl enable --now articled'
endif

uninstall: ## take out what install put in; the store, the articles and /etc/articled stay
ifeq ($(DESTDIR),)
	-systemctl disable --now articled
endif
	rm -f $(DESTDIR)$(PREFIX)/bin/articled $(DESTDIR)$(UNITDIR)/articled.service
	rm -f $(DESTDIR)$(SYSUSERSDIR)/articled.conf $(DESTDIR)$(TMPFILESDIR)/articled.conf
	rm -rf $(DESTDIR)$(DOCDIR)
ifeq ($(DESTDIR),)
	-systemctl daemon-reload
	@echo 'left in place: $(SYSCONFDIR)/articled, /var/lib/articled, /var/spool/articled'
endif

clean: ## remove what was built; nothing in ./var
	rm -rf .build
