# make demo: set up and read the shipped examples.   make test: everything a change must pass.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHARED ?= ../shared

.PHONY: demo test lint score bench train clean

$(BIN)/python:
	@$(PYTHON) -m venv $(VENV) || { echo "needs the venv module: apt-get install python3-venv"; exit 1; }
	@$(BIN)/python -m pip install --quiet --upgrade pip

$(VENV)/.core: $(BIN)/python pyproject.toml
	$(BIN)/pip install --quiet -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.core pyproject.toml
	$(BIN)/pip install --quiet -e '.[dev,store,html]'
	@touch $@

demo: $(VENV)/.core
	$(BIN)/pressbox read examples

test: $(VENV)/.dev
	$(BIN)/python -m pytest

lint: $(VENV)/.dev
	$(BIN)/ruff check src tests evaluation
	$(BIN)/ruff format --check src tests evaluation
	$(BIN)/mypy -p pressbox
	$(BIN)/lint-imports

# Records of the corpus held against its annotations: texts worked on, texts set aside.
score: $(VENV)/.dev
	$(BIN)/python evaluation/score.py

bench: $(VENV)/.dev
	$(BIN)/python evaluation/speed.py

train: $(VENV)/.dev
	$(BIN)/pip install --quiet numpy scipy scikit-learn
	cd evaluation && ../$(BIN)/python train.py work

clean:
	rm -rf $(VENV) build dist
