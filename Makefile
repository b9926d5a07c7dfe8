# The first Python that is new enough; another one by `make run PYTHON=/path/to/python`.
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
ifeq ($(PYTHON),)
$(error Python 3.11 or newer was not found)
endif
OURS = .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help run dev setup test test-fast test-faults test-mutations lint format types migration openapi settings lock bench build clean

help: ## what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## install, build, migrate and start the product on http://127.0.0.1:8000
	@$(PYTHON) -m scripts.run

dev: setup ## the same with reloading: server on 8000, vite for the three front ends
	@$(OURS) -m scripts.dev

setup: ## install the locked packages with the developers' tools
	@$(PYTHON) -m scripts.install

test: setup ## everything; ends with one line of counts
	@$(OURS) -m scripts.test

test-fast: setup ## lint, types, layers and the units on SQLite and in simulated pages
	@$(OURS) -m scripts.test lint types layers embedded web

test-faults: setup ## kill, cut and stall real processes, many times over
	@LIVECHAT_FAULT_ROUNDS=$${LIVECHAT_FAULT_ROUNDS:-20} $(OURS) -m scripts.test faults

test-mutations: setup ## take one effect after the other out of a copy; each must be missed by its test
	@$(OURS) -m tests.mutations

lint: setup ## ruff, biome, types, layers, fresh documents
	@$(OURS) -m scripts.test lint types layers documents

format: setup ## let ruff and biome mend what they can
	@$(OURS) -m ruff check --fix --quiet . ; $(OURS) -m ruff format . && npx biome check --write .

types: setup ## TypeScript types from openapi/openapi.json
	@npm run --silent types

migration: setup ## a new migration from the models: make migration name="Add ratings"
	@$(OURS) -m scripts.migration "$(name)"

openapi: setup ## write the API documents and the TypeScript types from the code
	@$(OURS) -m scripts.openapi

settings: setup ## write docs/settings.md from the code
	@$(OURS) -m scripts.settings_page

lock: setup ## lock the Python packages anew, after a change in pyproject.toml
	@$(OURS) -m scripts.lock

bench: setup ## measure, beside a plain socket.io server; writes benchmarks/RESULTS.md
	@$(OURS) -m benchmarks

build: setup ## one wheel with everything inside, in dist/
	@$(OURS) -m scripts.wheel

clean: ## remove what was built or installed; data/ stays
	rm -rf .venv node_modules .stamps dist web-agent/dist web-admin/dist web-widget/dist
