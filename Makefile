# The two commands for newcomers are `make run` and `make test`.

# lld comes with the toolchain and links quietly what the default linker warns about.
release := swift build --configuration release --static-swift-stdlib --product saaf \
  -Xswiftc -use-ld=lld
saaf := .build/release/saaf
# How long `make fuzz` looks for pages that break a law.
FUZZ_SECONDS ?= 60
# How large the smallest of the pages of `make hostile` are.
HOSTILE_BYTES ?= 1000000
# How many documents `make bench-batch` makes.
DOCUMENTS ?= 200000

.PHONY: run test test-spark build lint generate bench bench-batch bench-extract bench-dedupe hostile \
  fuzz train clean bootstrap

## Install what is missing, build, and clean Fixtures/ into out/.
run: build
	$(saaf) run --output out Fixtures
	@echo
	@echo "The cleaned articles are in out/. To see what was taken out of one, and why:"
	@echo "  $(saaf) explain Fixtures/front-office-hi/input.txt"

## Install what is missing, check the style and run all tests.
test: bootstrap lint
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --parallel
	.build/debug/saaf test Pipelines/*.yaml Pipelines/examples/*.yaml

build: bootstrap
	$(release)

bootstrap:
	@.ci/bootstrap

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

## Rewrite the files that are made from others: phrase catalogue, embedded pipelines, reference.
generate: bootstrap
	swift run SaafGenerate

## Measure speed and memory against their baselines, in one run.
bench: build
	python3 Benchmarks/bench.py --saaf $(saaf)

## Measure batches on a made corpus of DOCUMENTS: how they scale, memory, and runs that are killed.
bench-batch: build
	python3 Benchmarks/batch.py --saaf $(saaf) --documents $(DOCUMENTS)

## Measure how well and how fast the main content of pages is found, beside other tools, on the pages
## in PAGES; see Benchmarks/README.md. With FOLDS=1 also on domains that the model has not seen.
bench-extract: build
	python3 Benchmarks/extract.py $(PAGES) --saaf $(saaf) $(if $(FOLDS),--folds)

## Measure `saaf dedupe` beside datatrove, on a corpus with known near duplicates.
bench-dedupe: build
	python3 Benchmarks/dedupe.py --saaf $(saaf)

## Measure how time and memory grow with pages that are made to take much of both.
hostile: build
	swift build --configuration release --static-swift-stdlib --product SaafHostilePages \
	  -Xswiftc -use-ld=lld
	python3 Benchmarks/hostile.py --saaf $(saaf) --bytes $(HOSTILE_BYTES)

## Test the Python package for Spark on two executors of this machine. Needs Python 3.10 and Java 17.
test-spark: build
	python3 -m venv .build/spark
	.build/spark/bin/pip install --quiet --editable 'Integrations/spark[test]'
	cd Integrations/spark && ../../.build/spark/bin/mypy
	SAAF=$(CURDIR)/$(saaf) .build/spark/bin/python -m pytest --quiet Integrations/spark/tests

## Look for pages that crash the reader, or whose text is not accounted for, with libFuzzer and the
## address sanitizer. What is found is in .build-fuzz; later runs go on from what earlier ones learned.
fuzz: bootstrap
	SAAF_FUZZ=1 swift build --configuration release --sanitize address --sanitize fuzzer \
	  --product SaafFuzz --scratch-path .build-fuzz
	mkdir -p .build-fuzz/corpus .build-fuzz/seeds
	for input in Fixtures/*/input.*; do \
	  cp "$$input" ".build-fuzz/seeds/$$(basename "$$(dirname "$$input")")"; done
	SWIFT_BACKTRACE=enable=no .build-fuzz/release/SaafFuzz -max_total_time=$(FUZZ_SECONDS) \
	  -dict=Tests/Fuzzing/html.dict -max_len=20000 -timeout=10 -rss_limit_mb=2048 \
	  -artifact_prefix=.build-fuzz/ .build-fuzz/corpus .build-fuzz/seeds

## Train the models of extract-main-content on the pages in PAGES, a folder of WCXB with `html` and
## `ground-truth`, and evaluate them with folds by domain. Takes half an hour; see Training/README.md.
train: bootstrap
	swift build --configuration release --product SaafFeatures
	python3 -m venv .build/training
	.build/training/bin/pip install --quiet --requirement Training/requirements.txt
	.build/training/bin/python Training/augment.py $(PAGES) .build/made
	.build/release/SaafFeatures $(PAGES)/html .build/features
	.build/release/SaafFeatures .build/made .build/made
	.build/training/bin/python Training/train.py .build/features $(PAGES)/ground-truth \
	  Sources/SaafStages/Model --made .build/made

clean:
	rm -rf .build .build-fuzz out
