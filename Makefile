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
	$(BIN)/python -m pip install --quiet -e '.[dev,store,html,frames]'
	$(BIN)/python -m pip install --quiet -e '.[formats]' || echo "without kloppy and the CDF validator: their tests skip"
	@touch $@ $(VENV)/.core

demo: $(VENV)/.core
	$(BIN)/pressbox read examples

test: $(VENV)/.dev
	$(BIN)/python -m pytest

lint: $(VENV)/.dev
	$(BIN)/ruff check src tests evaluation
	$(BIN)/ruff format --check src tests evaluation
	$(BIN)/mypy -p pressbox
	$(BIN)/lint-imports

# Two columns: reports that rules were written from, reports set aside by the hash of their name. Then the seeds.
score: $(VENV)/.dev
	@test -f $(SHARED)/score/score.py || { echo "make score wants the annotated reports: $(SHARED) is not there"; exit 1; }
	@rm -rf build/score && mkdir -p build/score/worked-on build/score/set-aside
	@$(BIN)/pressbox read $(SHARED)/corpus/dev $(SHARED)/corpus/more --format jsonl -o build/score/corpus.jsonl
	@$(BIN)/pressbox read $(SHARED)/seeds --format jsonl -o build/score/seeds.jsonl
	@$(BIN)/python -c "$$SHARE_OUT" $(SHARED)/corpus build/score
	@for half in worked-on set-aside; do \
	  { echo "== $$half"; $(BIN)/python $(SHARED)/score/score.py build/score/$$half build/score/corpus.jsonl; } > build/score/$$half.txt; done
	@pr -m -t -w 164 build/score/worked-on.txt build/score/set-aside.txt
	@echo "== seeds"; $(BIN)/python $(SHARED)/score/score.py $(SHARED)/seeds build/score/seeds.jsonl
	@rm -rf build/score  # the records quote reports that nobody is to read while writing rules

define SHARE_OUT
import pathlib, sys
sys.path.insert(0, "evaluation")
from corpus import set_aside
corpus, out = map(pathlib.Path, sys.argv[1:])
for gold in [*corpus.glob("dev/*.json"), *corpus.glob("more/*.json")]:
    (out / ("set-aside" if set_aside(gold.stem) else "worked-on") / gold.name).symlink_to(gold.resolve())
endef
export SHARE_OUT

# One core. The blank tokeniser is spaCy's, in the same run on the same words: machines differ, their ratio hardly does.
bench: $(VENV)/.dev
	@$(BIN)/python -c "import spacy" 2>/dev/null || $(BIN)/python -m pip install --quiet spacy || echo "no spaCy: no comparison"
	@$(BIN)/python -c "$$BENCH" examples $(wildcard $(SHARED)/seeds)

define BENCH
import os, pathlib, subprocess, sys, time
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[variable] = "1"
timed = "import time; began = time.perf_counter(); import pressbox; print(time.perf_counter() - began)"
once = lambda: float(subprocess.run([sys.executable, "-c", timed], capture_output=True, text=True, check=True).stdout)
print(f"import pressbox        {min(once() for _ in range(5)) * 1000:8.0f} ms")
texts = [path.read_text("utf-8") for folder in sys.argv[1:] for path in sorted(pathlib.Path(folder).glob("*.txt"))]
words = sum(len(text.split()) for text in texts)
def speed(name, read, rounds=3):
    read(texts[0])
    seconds = []
    for _ in range(rounds):
        began = time.process_time()
        for text in texts:
            read(text)
        seconds.append(time.process_time() - began)
    print(f"{name:22} {words / min(seconds):8.0f} words a second ({words} words, best of {rounds})")
    return words / min(seconds)
import pressbox
ours = speed("pressbox.read", pressbox.read)
try:
    import spacy
except ImportError:
    sys.exit()
blank = speed("spaCy blank tokeniser", spacy.blank("en"))
print(f"the tokeniser is       {blank / ours:8.1f} times as fast")
endef
export BENCH

train: $(VENV)/.dev
	$(BIN)/pip install --quiet numpy scipy scikit-learn
	cd evaluation && ../$(BIN)/python train.py work

clean:
	rm -rf $(VENV) build dist
