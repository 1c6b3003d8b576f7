# Restorer. `make run` opens the window on a demo picture, `make test` checks everything; both set up .venv first.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.PHONY: run test lint types contracts pytest quick wheel package smoke benchmarks screenshots translations clean help

help:
	@echo "make run          open the window on a demo picture (without a display: restore it headless)"
	@echo "make test         lint, types, import contracts, tests"
	@echo "make quick        the fast tests only"
	@echo "make benchmarks   quality, detection and canvas figures, into docs/"
	@echo "make screenshots  pictures of the window and of a dossier, into docs/"
	@echo "make translations collect the window's texts into the catalogues of its languages (docs/translating.md)"
	@echo "make wheel        an installable wheel, into dist/"
	@echo "make package      the program as people download it, into dist/ (docs/packaging.md)"
	@echo "make smoke        drive the packaged program where there is nothing but it"

# torch goes first and pinned: a looser requirement would draw in the newest build with its GPU libraries.
$(READY): pyproject.toml constraints.txt scripts/check_system.py
	@$(PYTHON) scripts/check_system.py
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade --constraint constraints.txt pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt torch==2.13.0
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev,dask,c2pa]'
	@touch $(READY)

run: $(READY)
	@$(BIN)/python scripts/demo.py

test: lint types contracts pytest

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports

pytest: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

quick: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "not slow" -x tests/unit

wheel: $(READY)
	$(BIN)/python -m build --wheel

# An environment of its own, and any Python: what is installed for development must not get into the package.
package:
	$(PYTHON) packaging/package.py

smoke:
	$(PYTHON) packaging/smoke_test.py dist/Restorer-*-linux-*.tar.xz
	$(PYTHON) packaging/check_deb.py dist/restorer_*.deb

benchmarks: $(READY)
	$(BIN)/python benchmarks/quality.py --write
	$(BIN)/python benchmarks/quality.py --direct --fillers opencv-telea,opencv-ns,biharmonic,opencv-fsr --write
	$(BIN)/python benchmarks/detection.py --write
	QT_QPA_PLATFORM=offscreen $(BIN)/python benchmarks/canvas.py --write

screenshots: $(READY)
	$(BIN)/python scripts/screenshots.py
	$(BIN)/python scripts/dossier_pictures.py

translations: $(READY)
	$(BIN)/python scripts/translations.py

clean:
	rm -rf $(VENV) build dist demo-output .pytest_cache .mypy_cache .ruff_cache .hypothesis
