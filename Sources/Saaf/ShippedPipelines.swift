// swift-format-ignore-file
// Made by `make generate`. Do not edit.

/// The pipelines of `Pipelines/`, by name.
let shippedPipelines: [String: String] = [
  "article": #"""
    # The default pipeline: it cleans an article of any language, and shows what it took out.
    saaf: 1
    name: article
    description: Clean scraped articles of any language; every removal is in the ledger.
    input: {format: auto}
    stages:
      - apply-site-rules
      - extract-main-content
      - link-notes
      - resolve-links
      - repair-text
      - normalize-unicode
      - restore-sentence-space
      - detect-language
      - extract-metadata
      - drop-duplicate-headings
      - drop-video-captions
      - drop-placeholders
      - drop-table-of-contents
      - drop-recommended-tail
      - fold-repeated-items
      - drop-repeated-paragraphs
      - flag-doublets
      - build-sections
    outputs:
      - {format: json, to: "{id}.json", ledger: full}
    tests:
      - name: front office and back office
        input: ../Fixtures/front-office-hi/input.txt
        expect: ../Fixtures/front-office-hi/article.json
      - name: a clean article stays as it is
        text: |
          Lakes

          A lake is deep.

          Ponds

          • A pond is small.
          • A pond is warm.
        gives: |
          Lakes

          A lake is deep.

          Ponds

          • A pond is small.
          • A pond is warm.

    """#,
  "minimal": #"""
    # Structure and repair only: nothing that a reader could see is taken out.
    saaf: 1
    name: minimal
    description: Repair and structure the text; remove nothing.
    input: {format: auto}
    stages:
      - resolve-links
      - repair-text
      - normalize-unicode
      - detect-language
      - build-sections
    outputs:
      - {format: json, to: "{id}.json", ledger: full}
    tests:
      - name: repeats stay
        text: |
          Lakes

          Lakes

          A lake is  deep.
        gives: |
          Lakes

          Lakes

          A lake is deep.

    """#,
  "strict": #"""
    # For corpora: like `article`, and documents that are hardly articles are dropped with a reason.
    saaf: 1
    name: strict
    description: Like article; repeats anywhere go, and documents that are hardly articles are dropped.
    extends: article
    change:
      drop-repeated-paragraphs: {within: document, minimum-length: 40}
    insert:
      - after: build-sections
        stages:
          - filter-by-removed-ratio: {maximum: 0.8}
          - filter-by-length: {minimum-characters: 200}
    limits: {error-rate: 0.01}
    tests:
      - name: a long paragraph that comes again goes
        text: |
          Lakes

          A lake is deep, and the water at its ground is cold in summer and in winter alike.

          Ponds

          A pond is small, and the sun reaches its ground, so that plants grow in all of it.

          A lake is deep, and the water at its ground is cold in summer and in winter alike.

          Rivers

          A river flows, and what falls into it today is somewhere else tomorrow morning.
        gives: |
          Lakes

          A lake is deep, and the water at its ground is cold in summer and in winter alike.

          Ponds

          A pond is small, and the sun reaches its ground, so that plants grow in all of it.

          Rivers

          A river flows, and what falls into it today is somewhere else tomorrow morning.

    """#,
]
