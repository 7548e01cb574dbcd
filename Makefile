# Every target makes .venv when it is missing, so one command is enough on a fresh machine.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
JOBS   ?= 2
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

.DEFAULT_GOAL := help
.PHONY: help run chat test slow linked check format bench soak clean

help: ## say what can be done here
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(VENV)/.ready ## run wabot; on a terminal you are the admin's phone at once
	@$(BIN)/wabot run

chat: $(VENV)/.ready ## the terminal phone by itself, on an empty database
	@$(BIN)/wabot chat --fresh

test: $(VENV)/.ready-dev ## all tests but the slow ones
	$(BIN)/python -m pytest -m "not slow" -n $(JOBS) $(ARGS)

slow: $(VENV)/.ready-dev ## the slow tests: faults, kills, loads
	$(BIN)/python -m pytest -m "slow and not faults" -n $(JOBS) $(ARGS)
	$(BIN)/python -m pytest -m faults $(ARGS)

linked: $(VENV)/.ready-linked ## the tests of linked devices, with the extra they need
	$(BIN)/python -m pytest tests/channels/linked tests/contract/channels tests/linked $(ARGS)

check: $(VENV)/.ready-dev ## lint, format, types, import contracts, menus and texts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict wabot
	$(BIN)/lint-imports
	$(BIN)/wabot check

format: $(VENV)/.ready-dev ## mend what can be mended without thinking
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/.ready-dev ## measure: pytest-benchmarks (bench/test_*.py), then each program (bench/bench_*.py)
	@if ls bench/test_*.py >/dev/null 2>&1; then $(BIN)/python -m pytest bench -o addopts= --benchmark-only $(ARGS); fi
	@set -e; for program in bench/bench_*.py; do echo "== $$program"; $(BIN)/python $$program; done

soak: $(VENV)/.ready-dev ## 10,000 orders under every fault and kill -9, on both databases; both books must agree
	$(BIN)/python -m bench.money --orders 10000 --on sqlite postgres $(ARGS)

clean: ## forget what was made here; data/ stays
	rm -rf $(VENV) dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "wabot needs Python 3.11 or newer as '$(PYTHON)'. Another one is chosen like this: make PYTHON=python3.12 …"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo "This Python cannot make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@echo "Making $(VENV) (once) …"
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(VENV)/.ready: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing wabot into $(VENV) (a minute, once) …"
	@$(PIP) -e .
	@touch $@

$(VENV)/.ready-dev: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing wabot and its development tools into $(VENV) (a minute or two, once) …"
	@$(PIP) -e '.[dev]'
	@touch $(VENV)/.ready $@

$(VENV)/.ready-linked: $(VENV)/.ready-dev
	@echo "Installing what linked devices need (it wants libmagic1 of the system) …"
	@$(PIP) -e '.[dev,linked]'
	@touch $@
