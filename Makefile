# make report   sets up, builds, and runs the notebooks that changed into output/
# make test     sets up, builds, and runs every test
# make verify   checks the notebooks, then runs them and holds them against the reports in output/
# make test-interop opens the reports in a browser, their exports in Jupyter's tools
# make bench    times the runner, the interpreter and the kernels against their peers
# make peers    downloads what the benchmarks compare with: PyTorch, Jupyter, marimo
# make lint     checks formatting
# make bindings writes the interpreter's bindings anew from the library's public declarations
# make language compiles the language's test programs with swiftc and compares what they print
# make format   formats the sources
# make clean    takes the build away

SHELL = /bin/bash
.SHELLFLAGS = -o pipefail -c

# One build serves the reports and the tests. Whole-module optimisation of swift-syntax alone
# would take four to five minutes on one core; file by file, in batches, both cores share it.
# Nobody debugs a release build, and describing it for a debugger takes time. To watch for overlapping
# accesses at run time takes a twelfth of the interpreter's.
BUILD = --configuration release -debug-info-format none \
  -Xswiftc -no-whole-module-optimization -Xswiftc -enable-batch-mode \
  -Xswiftc -enforce-exclusivity=unchecked
# A line for each module is progress enough; that batches have no threads, and what the linker
# thinks of Foundation, is no news.
BRIEFLY = | grep --line-buffered -v \
  -e '\] Compiling' -e 'cannot multithread batch mode' -e 'mktemp. is dangerous' \
  -e 'in statically linked applications'

LECTERN = .build/release/lectern
# In the language's test programs a comment speaks of the line it stands on.
FORMATTED = Package.swift Sources $(shell find Tests -name '*.swift' -not -path '*/InterpretationTests/*/*')
NOTEBOOKS = $(wildcard notebooks/*.md)

.PHONY: report test test-interop verify bench peers lint format bindings language set-up build clean

report: build
	@$(MAKE) --no-print-directory .build/reports

# The notebooks that are newer than the last run; all of them when the tool or the data is.
.build/reports: $(NOTEBOOKS) $(wildcard notebooks/data/*) $(LECTERN)
	$(LECTERN) run $(or $(if $(filter-out $(NOTEBOOKS),$?),notebooks),$?) --output output
	@touch $@

test: set-up
	swift build $(BUILD) --build-tests $(BRIEFLY)
	swift test $(BUILD) --skip-build --disable-xctest

test-interop: build
	Tools/test-interop

build: set-up
	swift build $(BUILD) --product lectern $(BRIEFLY)

# ArgumentParser needs nothing of the system, and takes as long as the packages.
set-up:
	@Tools/set-up swift build $(BUILD) --target ArgumentParser

verify: build
	$(LECTERN) check notebooks
	$(LECTERN) verify output

bench: build
	Benchmarks/run

peers:
	Tools/set-up-peers

language:
	Tools/check-language-corpus

bindings:
	swift run $(BUILD) generate-bindings

lint:
	swift format lint --strict --recursive $(FORMATTED)

format:
	swift format --in-place --recursive $(FORMATTED)

clean:
	rm -rf .build
