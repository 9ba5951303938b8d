# make demo    sets up .venv and reads the reports in examples/; wants only python3 (3.11 or later) and make
# make test    everything a change must pass, with make lint
# make score   records of ../shared held against its annotations; make bench  how fast, and how long the import takes
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHARED ?= ../shared
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo test lint score bench train clean

# A machine without the venv module leaves half an environment behind: it is taken away again.
$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "pressbox needs python 3.11 or later; this is $$($(PYTHON) --version 2>&1). Try: make demo PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv --clear $(VENV) \
	  || { rm -rf $(VENV); echo "The venv module is missing. On Debian: apt-get install python3-venv"; exit 1; }
	@touch $@

$(VENV)/.core: $(VENV)/.made pyproject.toml
	$(BIN)/python -m pip install --quiet -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.made pyproject.toml
	$(BIN)/python -m pip install --quiet -e '.[dev,store,html,frames,web,mcp,lsp]'
	$(BIN)/python -m pip install --quiet -e '.[formats]' || echo "without kloppy and the CDF validator: their tests skip"
	@touch $@ $(VENV)/.core

# Playwright, axe-core and Chromium for tests/browser, which skip and say so where one of them cannot be had.
$(VENV)/.browser: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet -e '.[browser]' || echo "without playwright: the browser tests skip"
	npm install --silent --no-audit --no-fund --prefix $(VENV)/axe axe-core >/dev/null 2>&1 \
	  || echo "without axe-core (npm): the tests for accessibility skip"
	command -v chromium >/dev/null || { test "$$(id -u)" = 0 && command -v apt-get >/dev/null \
	  && apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y chromium >/dev/null; } \
	  || echo "without Chromium (Debian: apt-get install chromium): the browser tests skip"
	@touch $@

demo: $(VENV)/.core
	$(BIN)/pressbox read examples

test: $(VENV)/.browser
	$(BIN)/python -m pytest

lint: $(VENV)/.dev
	$(BIN)/ruff check src tests evaluation
	$(BIN)/ruff format --check src tests evaluation
	$(BIN)/mypy -p pressbox
	$(BIN)/lint-imports

# Seeds, reports that rules were written from, reports set aside by the hash of their name.
score: $(VENV)/.dev
	$(BIN)/python evaluation/table.py

# One core. The blank tokeniser is spaCy's where it installs, in the same run on the same words.
bench: $(VENV)/.dev
	@$(BIN)/python -c "import spacy" 2>/dev/null || $(BIN)/python -m pip install --quiet spacy || true
	$(BIN)/python evaluation/speed.py

train: $(VENV)/.dev
	$(BIN)/pip install --quiet numpy scipy scikit-learn
	cd evaluation && ../$(BIN)/python train.py work && ../$(BIN)/python train.py all \
	  && ../$(BIN)/python cross.py --train && ../$(BIN)/python train_minutes.py

clean:
	rm -rf $(VENV) build dist
