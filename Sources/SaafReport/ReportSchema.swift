// swift-format-ignore-file
// Made by `make generate`. Do not edit.

/// The schema of reports.
public enum ReportSchema {
  /// JSON Schema (draft-07) of `report.json`.
  public static let json = #"""
    {
      "$schema": "http://json-schema.org/draft-07/schema#",
      "$id": "urn:saaf:report:1",
      "title": "Saaf report",
      "description": "What a run did, version 1. Every key is always present; what is absent is null or an empty array. Bytes are UTF-8 unless they are of inputs as they came.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "format",
        "version",
        "run",
        "completion",
        "documents",
        "total",
        "fresh",
        "throughput",
        "rules",
        "languages",
        "drops",
        "quarantine",
        "warnings",
        "containers",
        "skipped",
        "sizes",
        "removed_shares",
        "slowest",
        "largest",
        "not_told_apart"
      ],
      "properties": {
        "format": {"description": "Names this format.", "const": "saaf/report"},
        "version": {"description": "The version of this format.", "const": 1},
        "run": {
          "description": "What is known of the run apart from its documents.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "version",
            "pipeline",
            "command",
            "started",
            "elapsed_seconds",
            "workers",
            "output",
            "replay"
          ],
          "properties": {
            "version": {"description": "The version of the program.", "type": "string"},
            "pipeline": {"description": "The pipeline's name or file.", "type": "string"},
            "command": {"description": "The command line.", "type": ["string", "null"]},
            "started": {
              "description": "When it began, as RFC 3339 says, in UTC.",
              "type": ["string", "null"]
            },
            "elapsed_seconds": {
              "description": "How long it took.",
              "type": ["number", "null"],
              "minimum": 0
            },
            "workers": {
              "description": "How many documents were cleaned at once.",
              "type": "integer",
              "minimum": 1
            },
            "output": {
              "description": "The folder of the outputs; null for standard output.",
              "type": ["string", "null"]
            },
            "replay": {
              "description": "A command that cleans what is in quarantine again.",
              "type": ["string", "null"]
            }
          }
        },
        "completion": {
          "description": "Whether the output holds all that the inputs give.",
          "type": "object",
          "additionalProperties": false,
          "required": ["complete", "reason"],
          "properties": {
            "complete": {"description": "Whether it does.", "type": "boolean"},
            "reason": {
              "description": "Why it does not, and the next step.",
              "type": ["string", "null"]
            }
          }
        },
        "documents": {
          "description": "How the documents ended.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "documents",
            "emitted",
            "dropped",
            "quarantined",
            "with_removals",
            "with_edits"
          ],
          "properties": {
            "documents": {"description": "All of them.", "type": "integer", "minimum": 0},
            "emitted": {"description": "Cleaned and written.", "type": "integer", "minimum": 0},
            "dropped": {"description": "Left out by a stage.", "type": "integer", "minimum": 0},
            "quarantined": {
              "description": "Put aside because they could not be cleaned.",
              "type": "integer",
              "minimum": 0
            },
            "with_removals": {
              "description": "Documents that a rule took text out of.",
              "type": "integer",
              "minimum": 0
            },
            "with_edits": {
              "description": "Documents whose kept text a rule changed.",
              "type": "integer",
              "minimum": 0
            }
          }
        },
        "total": {"$ref": "#/definitions/volume"},
        "fresh": {
          "description": "The same without the documents of an earlier run that this one resumes.",
          "allOf": [{"$ref": "#/definitions/volume"}]
        },
        "throughput": {
          "description": "The speed of this run.",
          "type": "object",
          "additionalProperties": false,
          "required": ["documents_per_second", "megabytes_per_second"],
          "properties": {
            "documents_per_second": {
              "description": "Null for a run that took no time.",
              "type": ["number", "null"],
              "minimum": 0
            },
            "megabytes_per_second": {
              "description": "In 10^6 bytes of input; null for a run that took no time.",
              "type": ["number", "null"],
              "minimum": 0
            }
          }
        },
        "rules": {
          "description": "What each rule did in emitted documents, in the order in which rules first did something.",
          "type": "array",
          "items": {
            "description": "A rule.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "stage",
              "rule",
              "reason",
              "documents",
              "removals",
              "removed_bytes",
              "edits",
              "samples"
            ],
            "properties": {
              "stage": {"description": "The stage's name.", "type": "string"},
              "rule": {"description": "The rule's code, without its detail.", "type": "string"},
              "reason": {
                "description": "Why it takes texts out; null when it never did.",
                "type": ["string", "null"]
              },
              "documents": {
                "description": "Documents that it did something to.",
                "type": "integer",
                "minimum": 0
              },
              "removals": {
                "description": "Pieces of text that it took out.",
                "type": "integer",
                "minimum": 0
              },
              "removed_bytes": {
                "description": "The bytes of these pieces.",
                "type": "integer",
                "minimum": 0
              },
              "edits": {
                "description": "Changes inside kept texts that it had a part in.",
                "type": "integer",
                "minimum": 0
              },
              "samples": {
                "description": "The first texts that it took out and that differ, from as many documents.",
                "type": "array",
                "maxItems": 5,
                "items": {
                  "description": "A text.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": ["id", "language", "text", "cut"],
                  "properties": {
                    "id": {"description": "The document.", "type": "string"},
                    "language": {
                      "description": "The document's language.",
                      "type": ["string", "null"]
                    },
                    "text": {
                      "description": "The text or its beginning, of at most 200 bytes.",
                      "type": "string",
                      "maxLength": 200
                    },
                    "cut": {
                      "description": "Whether it is only the beginning.",
                      "type": "boolean"
                    }
                  }
                }
              }
            }
          }
        },
        "languages": {
          "description": "Emitted documents by language.",
          "type": "array",
          "items": {
            "description": "A language.",
            "type": "object",
            "additionalProperties": false,
            "required": ["language", "documents", "text_bytes", "removed_bytes"],
            "properties": {
              "language": {
                "description": "A BCP 47 primary language subtag; null when it is not known.",
                "type": ["string", "null"]
              },
              "documents": {"description": "Emitted documents.", "type": "integer", "minimum": 0},
              "text_bytes": {
                "description": "The text of their inputs.",
                "type": "integer",
                "minimum": 0
              },
              "removed_bytes": {
                "description": "What was taken out of it.",
                "type": "integer",
                "minimum": 0
              }
            }
          }
        },
        "drops": {
          "description": "Dropped documents by rule.",
          "type": "array",
          "items": {
            "description": "A rule.",
            "type": "object",
            "additionalProperties": false,
            "required": ["stage", "rule", "reason", "documents", "input_bytes", "examples"],
            "properties": {
              "stage": {"description": "The stage's name.", "type": "string"},
              "rule": {"description": "The rule's code, without its detail.", "type": "string"},
              "reason": {"description": "What the rule says for all documents.", "type": "string"},
              "documents": {
                "description": "Documents that it dropped.",
                "type": "integer",
                "minimum": 0
              },
              "input_bytes": {"description": "Their inputs.", "type": "integer", "minimum": 0},
              "examples": {"$ref": "#/definitions/examples"}
            }
          }
        },
        "quarantine": {
          "description": "Quarantined documents by code.",
          "type": "array",
          "items": {
            "description": "A code.",
            "type": "object",
            "additionalProperties": false,
            "required": ["code", "documents", "input_bytes", "examples"],
            "properties": {
              "code": {"description": "What went wrong.", "type": "string"},
              "documents": {"description": "Documents.", "type": "integer", "minimum": 0},
              "input_bytes": {"description": "Their inputs.", "type": "integer", "minimum": 0},
              "examples": {"$ref": "#/definitions/examples"}
            }
          }
        },
        "warnings": {
          "description": "Warnings and errors that readers and stages reported, by code.",
          "type": "array",
          "items": {
            "description": "A code.",
            "type": "object",
            "additionalProperties": false,
            "required": ["code", "documents", "count", "examples"],
            "properties": {
              "code": {"description": "What was reported.", "type": "string"},
              "documents": {"description": "Documents.", "type": "integer", "minimum": 0},
              "count": {
                "description": "How often it was reported.",
                "type": "integer",
                "minimum": 0
              },
              "examples": {"$ref": "#/definitions/examples"}
            }
          }
        },
        "containers": {
          "description": "Files that hold many documents.",
          "type": "array",
          "items": {
            "description": "A file.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "path",
              "documents",
              "emitted",
              "dropped",
              "quarantined",
              "input_bytes",
              "skipped"
            ],
            "properties": {
              "path": {"description": "Where it is.", "type": "string"},
              "documents": {"description": "All of them.", "type": "integer", "minimum": 0},
              "emitted": {"description": "Cleaned and written.", "type": "integer", "minimum": 0},
              "dropped": {"description": "Left out by a stage.", "type": "integer", "minimum": 0},
              "quarantined": {
                "description": "Put aside because they could not be cleaned.",
                "type": "integer",
                "minimum": 0
              },
              "input_bytes": {
                "description": "The inputs of its documents.",
                "type": "integer",
                "minimum": 0
              },
              "skipped": {
                "description": "Records that are no documents.",
                "type": "integer",
                "minimum": 0
              }
            }
          }
        },
        "skipped": {
          "description": "Records that are no documents, by kind.",
          "type": "array",
          "items": {
            "description": "A kind.",
            "type": "object",
            "additionalProperties": false,
            "required": ["kind", "records"],
            "properties": {
              "kind": {"description": "The kind's code.", "type": "string"},
              "records": {"description": "Records.", "type": "integer", "minimum": 0}
            }
          }
        },
        "sizes": {
          "description": "Documents by the size of their input, from the first to the last bin that is not empty.",
          "type": "array",
          "items": {
            "description": "A bin.",
            "type": "object",
            "additionalProperties": false,
            "required": ["from", "below", "documents"],
            "properties": {
              "from": {
                "description": "The smallest size in bytes.",
                "type": "integer",
                "minimum": 0
              },
              "below": {
                "description": "The size that the next bin begins at; null for the last that there can be.",
                "type": ["integer", "null"],
                "minimum": 1
              },
              "documents": {"description": "Documents.", "type": "integer", "minimum": 0}
            }
          }
        },
        "removed_shares": {
          "description": "Emitted documents by the share of their text that was taken out: first those that lost nothing.",
          "type": "array",
          "items": {
            "description": "A bin.",
            "type": "object",
            "additionalProperties": false,
            "required": ["above", "to", "documents"],
            "properties": {
              "above": {
                "description": "The documents lost a larger share than this; 0 and 0 for those that lost nothing.",
                "type": "number",
                "minimum": 0,
                "maximum": 1
              },
              "to": {
                "description": "They lost at most this.",
                "type": "number",
                "minimum": 0,
                "maximum": 1
              },
              "documents": {"description": "Documents.", "type": "integer", "minimum": 0}
            }
          }
        },
        "slowest": {
          "description": "Those that took most processor time.",
          "allOf": [{"$ref": "#/definitions/top"}]
        },
        "largest": {
          "description": "Those with the largest inputs.",
          "allOf": [{"$ref": "#/definitions/top"}]
        },
        "not_told_apart": {
          "description": "Documents, or records, that no entry of a list counts because the list was full.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "rules",
            "languages",
            "drops",
            "quarantine",
            "warnings",
            "containers",
            "skipped"
          ],
          "properties": {
            "rules": {"description": "Of this list.", "type": "integer", "minimum": 0},
            "languages": {"description": "Of this list.", "type": "integer", "minimum": 0},
            "drops": {"description": "Of this list.", "type": "integer", "minimum": 0},
            "quarantine": {"description": "Of this list.", "type": "integer", "minimum": 0},
            "warnings": {"description": "Of this list.", "type": "integer", "minimum": 0},
            "containers": {"description": "Of this list.", "type": "integer", "minimum": 0},
            "skipped": {"description": "Of this list.", "type": "integer", "minimum": 0}
          }
        }
      },
      "definitions": {
        "volume": {
          "description": "Sums over documents.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "documents",
            "input_bytes",
            "text_bytes",
            "removed_bytes",
            "output_bytes",
            "cpu_seconds",
            "wall_seconds"
          ],
          "properties": {
            "documents": {"description": "Documents.", "type": "integer", "minimum": 0},
            "input_bytes": {"description": "Inputs as they came.", "type": "integer", "minimum": 0},
            "text_bytes": {
              "description": "The text of emitted documents, decoded and without markup.",
              "type": "integer",
              "minimum": 0
            },
            "removed_bytes": {
              "description": "What rules took out of that.",
              "type": "integer",
              "minimum": 0
            },
            "output_bytes": {"description": "All outputs.", "type": "integer", "minimum": 0},
            "cpu_seconds": {
              "description": "Processor time of cleaning.",
              "type": ["number", "null"],
              "minimum": 0
            },
            "wall_seconds": {
              "description": "Time of cleaning, over all workers.",
              "type": ["number", "null"],
              "minimum": 0
            }
          }
        },
        "examples": {
          "description": "The first documents.",
          "type": "array",
          "maxItems": 5,
          "items": {
            "description": "A document.",
            "type": "object",
            "additionalProperties": false,
            "required": ["id", "path", "stage", "message"],
            "properties": {
              "id": {"description": "Its name.", "type": "string"},
              "path": {
                "description": "A file from which it can be cleaned again.",
                "type": ["string", "null"]
              },
              "stage": {
                "description": "The stage that it happened in.",
                "type": ["string", "null"]
              },
              "message": {"description": "What was found in this one.", "type": "string"}
            }
          }
        },
        "top": {
          "description": "Documents, the first the most so.",
          "type": "array",
          "maxItems": 20,
          "items": {
            "description": "A document.",
            "type": "object",
            "additionalProperties": false,
            "required": ["id", "path", "input_bytes", "cpu_seconds", "wall_seconds"],
            "properties": {
              "id": {"description": "Its name.", "type": "string"},
              "path": {
                "description": "A file from which it can be cleaned again.",
                "type": ["string", "null"]
              },
              "input_bytes": {"description": "Its input.", "type": "integer", "minimum": 0},
              "cpu_seconds": {
                "description": "Processor time of cleaning it.",
                "type": "number",
                "minimum": 0
              },
              "wall_seconds": {"description": "Time of cleaning it.", "type": "number", "minimum": 0}
            }
          }
        }
      }
    }

    """#
}
