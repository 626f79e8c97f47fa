# Tend: the whole interface of this tree. `make` alone lists it.
#
#   PORT=…       the port of `make run` and `make demo` (8000)
#   TEND_DATA=…  the folder where two people's record lives (./data)
#   RECORDS=…    a folder of record sets for `make prove` (none: only made-up ones)
#   KILLS=… ASKED=… COPIES=… CANARIES=… PAIRS=… ENTRIES=… KNOCKS=… WRONG=…   how large its proofs are

VENV   := .venv
PY     := $(VENV)/bin/python
PIP    := $(PY) -m pip --disable-pip-version-check --no-input
RAN    := $(VENV)/.runtime
TOOLED := $(VENV)/.dev
PROVED := $(VENV)/.bench/.ready
PROVING := PYTHONPATH=src $(VENV)/.bench/bin/python

KILLS := 1000
ASKED := 20000
COPIES := 25
CANARIES := 500
PAIRS := 2000
ROUNDS := 100
ENTRIES := 36500
KNOCKS := 200
WRONG := 1000

.DEFAULT_GOAL := help
.PHONY: help run demo test cover check fix lock vendor clean chromium prove mutants

help: ## list what can be done here
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' Makefile

run: $(RAN) ## set everything up and serve Tend on http://localhost:8000
	@exec $(VENV)/bin/tend serve

demo: $(RAN) ## open a made-up couple with half a year of record
	@exec $(VENV)/bin/tend demo

test: check chromium ## set up what the tests need and run them all
	@$(PY) -m pytest -n auto --dist worksteal

cover: check chromium ## run them all and count the lines they reach: three times as slow, with a floor
	@$(PY) -m pytest -n auto --dist worksteal --cov --cov-report=term

prove: $(PROVED) $(TOOLED) ## the long proofs: forecast, speed, findings, and a real server asked from outside
	@$(PROVING) -m bench.forecast $(RECORDS) $(if $(RECORDS),--write docs/forecast-bench.md)
	@$(PROVING) -m bench.regularities
	@$(PROVING) -m bench.speed
	@$(PY) -m bench.proofs.weight
	@$(PY) -m bench.proofs.matrix $(ASKED)
	@$(PY) -m bench.proofs.worlds $(ROUNDS)
	@$(PY) -m bench.proofs.canaries $(CANARIES)
	@$(PY) -m bench.proofs.tampering
	@$(PY) -m bench.proofs.backups $(COPIES)
	@$(PY) -m bench.proofs.crash $(KILLS)
	@$(PY) -m bench.proofs.signing_in $(KNOCKS) $(WRONG)
	@$(PY) -m bench.proofs.ten_years $(ENTRIES)
	@$(PY) -m bench.proofs.postgres
	@TEND_PAIRS=$(PAIRS) $(PY) -m pytest tests/screens/test_two_worlds.py -n auto -p no:cacheprovider
	@TEND_HYPOTHESIS=long $(PY) -m pytest tests/laws -n auto -p no:cacheprovider

mutants: $(TOOLED) ## change what guards a record, and see whether a test notices (MUTANTS=300 draws so many; hours without)
	@$(PIP) install -q --no-deps --require-hashes -r requirements/mutants.lock
	@$(PY) -m bench.proofs.mutants $(MUTANTS)

check: $(TOOLED) ## the static checks: form, lint, layers, types
	@$(VENV)/bin/ruff format --check --quiet --output-format concise . || { echo "Some files are not in the house form: make fix"; exit 1; }
	@$(VENV)/bin/ruff check --quiet --output-format concise .
	@$(VENV)/bin/lint-imports --no-logo >$(VENV)/layers.txt 2>&1 || { cat $(VENV)/layers.txt; exit 1; }
	@$(VENV)/bin/mypy --no-error-summary
	@$(VENV)/bin/pyright >$(VENV)/pyright.txt || { cat $(VENV)/pyright.txt; exit 1; }
	@echo "Form, lint, layers and types are in order."

fix: $(TOOLED) ## bring every file into the house form
	@$(VENV)/bin/ruff format --quiet .
	@$(VENV)/bin/ruff check --quiet --fix .

lock: ## write the hash-locked requirements anew (UPGRADE=1 for newer versions)
	@test -x .tools/bin/uv || { sh bin/find-python -m venv .tools && .tools/bin/python -m pip install -q uv; }
	@for part in runtime dev mutants; do \
	  (cd requirements && ../.tools/bin/uv pip compile --quiet --universal --generate-hashes --no-header \
	    --python-version 3.11 $(if $(UPGRADE),--upgrade) $$part.in -o $$part.lock) || exit 1; \
	done
	@echo "The three locks in requirements are written."

vendor: ## fetch the browser files anew (needs npm; running and testing do not)
	@python3 vendor/copy.py

clean: ## take away the environment and every cache, never your record
	@rm -rf $(VENV) .tools .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage \
	  .coverage.* htmlcov build dist vendor/node_modules
	@find src tests vendor -name __pycache__ -type d -prune -exec rm -rf {} +

# ---- how the environment comes to be -------------------------------------------------------

# An environment whose Python went away, or that was made for another folder, is made anew.
ifeq ($(shell test -x $(PY) && grep -sF "$(CURDIR)/$(VENV)" $(VENV)/pyvenv.cfg),)
$(shell rm -f $(RAN) $(TOOLED) $(PY))
endif

$(PY):
	@echo "Setting up Tend in $(VENV) …"
	@sh bin/find-python -m venv --clear $(VENV)

# The lock holds every package with its hash, the build backend included, so that the project itself
# can be installed without asking the network for anything that is not in the lock.
$(RAN): requirements/runtime.lock pyproject.toml | $(PY)
	@$(PIP) install -q --no-deps --require-hashes -r requirements/runtime.lock
	@$(PIP) install -q --no-deps --no-build-isolation --editable .
	@touch $@

$(TOOLED): requirements/dev.lock $(RAN)
	@echo "Setting up what the tests need …"
	@$(PIP) install -q --no-deps --require-hashes -r requirements/dev.lock
	@touch $@

# What the proofs hold the forecast against lives apart, unlocked, and never in the house.
$(PROVED): bench/requirements.in | $(PY)
	@echo "Setting up what the proofs need …"
	@$(PY) -m venv --clear $(VENV)/.bench
	@$(VENV)/.bench/bin/python -m pip install -q --disable-pip-version-check -r bench/requirements.in
	@touch $@

chromium:
	@sh bin/find-chromium
