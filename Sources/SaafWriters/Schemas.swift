// swift-format-ignore-file
// Made by `make generate`. Do not edit.

/// The schemas of the outputs.
public enum Schemas {
  /// JSON Schema (draft-07) of the JSON form.
  public static let articleJSON = #"""
    {
      "$schema": "http://json-schema.org/draft-07/schema#",
      "$id": "urn:saaf:article:1",
      "title": "Saaf article",
      "description": "An article as Saaf writes it, version 1. Every key but comments is always present; what is absent is null or an empty array.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "format",
        "version",
        "id",
        "source",
        "title",
        "language",
        "authors",
        "published",
        "modified",
        "site",
        "url",
        "licence",
        "description",
        "tags",
        "image",
        "origins",
        "body",
        "removed",
        "diagnostics",
        "ledger"
      ],
      "properties": {
        "format": {"description": "Names this format.", "const": "saaf/article"},
        "version": {"description": "The version of this format.", "const": 1},
        "id": {
          "description": "Names the article within its batch.",
          "type": "string",
          "minLength": 1
        },
        "source": {
          "description": "The input that the article was made from.",
          "type": "object",
          "additionalProperties": false,
          "required": ["path", "sha256", "bytes", "encoding", "format"],
          "properties": {
            "path": {
              "description": "Where the input was read; null for a stream.",
              "type": ["string", "null"],
              "minLength": 1
            },
            "sha256": {
              "description": "SHA-256 of the input's bytes.",
              "type": "string",
              "pattern": "^[0-9a-f]{64}$"
            },
            "bytes": {
              "description": "The length of the input in bytes.",
              "type": "integer",
              "minimum": 0
            },
            "encoding": {
              "description": "The character encoding of the input (IANA name).",
              "type": "string",
              "pattern": "^[A-Za-z][A-Za-z0-9._:-]{0,63}$"
            },
            "format": {"$ref": "#/definitions/name"}
          }
        },
        "title": {"description": "The title.", "type": ["string", "null"], "minLength": 1},
        "language": {
          "description": "The language of the article (BCP 47).",
          "type": ["string", "null"],
          "pattern": "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,15}$"
        },
        "authors": {
          "type": "array",
          "items": {
            "description": "One author, as the source names them.",
            "type": "string",
            "minLength": 1
          }
        },
        "published": {"$ref": "#/definitions/date"},
        "modified": {"$ref": "#/definitions/date"},
        "site": {
          "description": "The name of the site that published the article.",
          "type": ["string", "null"],
          "minLength": 1
        },
        "url": {
          "description": "The address that the page calls its own.",
          "type": ["string", "null"],
          "minLength": 1
        },
        "licence": {
          "description": "The address of a licence, or its name.",
          "type": ["string", "null"],
          "minLength": 1
        },
        "description": {
          "description": "What the publisher says of the article.",
          "type": ["string", "null"],
          "minLength": 1
        },
        "tags": {
          "type": "array",
          "items": {
            "description": "Something that the publisher says the article is about.",
            "type": "string",
            "minLength": 1
          }
        },
        "image": {
          "description": "The address of the picture that stands for the article.",
          "type": ["string", "null"],
          "minLength": 1
        },
        "origins": {
          "description": "For each field that is known, where its value comes from.",
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["field", "origin"],
            "properties": {
              "field": {
                "description": "The key of the field.",
                "enum": [
                  "language",
                  "authors",
                  "published",
                  "modified",
                  "site",
                  "url",
                  "licence",
                  "description",
                  "tags",
                  "image"
                ]
              },
              "origin": {
                "description": "A place in the input, for people to read.",
                "type": "string",
                "minLength": 1
              }
            }
          }
        },
        "body": {
          "description": "The text that was kept; may be empty.",
          "type": "array",
          "items": {"$ref": "#/definitions/block"}
        },
        "comments": {
          "description": "What readers wrote below the article; only when it was asked for.",
          "type": "array",
          "items": {"$ref": "#/definitions/comment"}
        },
        "removed": {
          "description": "The text that was taken out, in the order of the input.",
          "type": "array",
          "items": {"$ref": "#/definitions/removal"}
        },
        "diagnostics": {
          "description": "What the reader and the stages had to say.",
          "type": "array",
          "items": {"$ref": "#/definitions/diagnostic"}
        },
        "ledger": {"$ref": "#/definitions/ledger"}
      },
      "definitions": {
        "block": {
          "description": "One block; its type says which keys it has.",
          "type": "object",
          "required": ["type"],
          "properties": {
            "type": {
              "enum": [
                "section",
                "paragraph",
                "list",
                "definitions",
                "table",
                "quote",
                "code",
                "figure",
                "note"
              ]
            }
          },
          "allOf": [
            {
              "if": {"properties": {"type": {"const": "section"}}, "required": ["type"]},
              "then": {"$ref": "#/definitions/section"}
            },
            {
              "if": {"properties": {"type": {"const": "paragraph"}}, "required": ["type"]},
              "then": {"$ref": "#/definitions/paragraph"}
            },
            {
              "if": {"properties": {"type": {"const": "list"}}, "required": ["type"]},
              "then": {"$ref": "#/definitions/list"}
            },
            {
              "if": {"properties": {"type": {"const": "definitions"}}, "required": ["type"]},
              "then": {"$ref": "#/definitions/definitions"}
            },
            {
              "if": {"properties": {"type": {"const": "table"}}, "required": ["type"]},
              "then": {"$ref": "#/definitions/table"}
            },
            {
              "if": {"properties": {"type": {"const": "quote"}}, "required": ["type"]},
              "then": {"$ref": "#/definitions/quote"}
            },
            {
              "if": {"properties": {"type": {"const": "code"}}, "required": ["type"]},
              "then": {"$ref": "#/definitions/code"}
            },
            {
              "if": {"properties": {"type": {"const": "figure"}}, "required": ["type"]},
              "then": {"$ref": "#/definitions/figure"}
            },
            {
              "if": {"properties": {"type": {"const": "note"}}, "required": ["type"]},
              "then": {"$ref": "#/definitions/note"}
            }
          ]
        },
        "section": {
          "description": "A heading and what belongs under it.",
          "type": "object",
          "additionalProperties": false,
          "required": ["type", "level", "heading", "marks", "body"],
          "properties": {
            "type": {"const": "section"},
            "level": {
              "description": "The level of the heading, 1 for the highest.",
              "type": "integer",
              "minimum": 1,
              "maximum": 6
            },
            "heading": {"description": "The heading.", "type": "string"},
            "marks": {
              "description": "Marks over the text, in the order of the text.",
              "type": "array",
              "items": {"$ref": "#/definitions/mark"}
            },
            "body": {
              "description": "Blocks under the heading; may be empty.",
              "type": "array",
              "items": {"$ref": "#/definitions/block"}
            }
          }
        },
        "comment": {
          "description": "What a reader wrote.",
          "type": "object",
          "additionalProperties": false,
          "required": ["author", "date", "level", "body"],
          "properties": {
            "author": {
              "description": "As the page names the reader.",
              "type": ["string", "null"],
              "minLength": 1
            },
            "date": {"$ref": "#/definitions/date"},
            "level": {
              "description": "How many comments it is an answer to.",
              "type": "integer",
              "minimum": 0,
              "maximum": 24
            },
            "body": {
              "description": "Blocks, without sections.",
              "type": "array",
              "items": {"$ref": "#/definitions/block"}
            }
          }
        },
        "paragraph": {
          "description": "A paragraph.",
          "type": "object",
          "additionalProperties": false,
          "required": ["type", "text", "marks"],
          "properties": {
            "type": {"const": "paragraph"},
            "text": {"description": "The text.", "type": "string"},
            "marks": {
              "description": "Marks over the text, in the order of the text.",
              "type": "array",
              "items": {"$ref": "#/definitions/mark"}
            }
          }
        },
        "list": {
          "description": "A list of at least one item.",
          "type": "object",
          "additionalProperties": false,
          "required": ["type", "ordered", "items"],
          "properties": {
            "type": {"const": "list"},
            "ordered": {"description": "Whether the items are numbered.", "type": "boolean"},
            "items": {"type": "array", "items": {"$ref": "#/definitions/item"}, "minItems": 1}
          }
        },
        "item": {
          "description": "What an item or a definition holds: a text of its own, then further blocks.",
          "type": "object",
          "additionalProperties": false,
          "required": ["text", "marks", "body"],
          "properties": {
            "text": {
              "description": "The text; null when there are only blocks.",
              "type": ["string", "null"]
            },
            "marks": {
              "description": "Marks over the text, in the order of the text.",
              "type": "array",
              "items": {"$ref": "#/definitions/mark"}
            },
            "body": {
              "description": "Blocks inside; usually empty.",
              "type": "array",
              "items": {"$ref": "#/definitions/block"}
            }
          }
        },
        "definitions": {
          "description": "Terms and what explains them.",
          "type": "object",
          "additionalProperties": false,
          "required": ["type", "items"],
          "properties": {
            "type": {"const": "definitions"},
            "items": {
              "type": "array",
              "items": {
                "description": "Terms that are explained together; one of the two may be missing.",
                "type": "object",
                "additionalProperties": false,
                "required": ["terms", "definitions"],
                "properties": {
                  "terms": {
                    "type": "array",
                    "items": {
                      "description": "A term.",
                      "type": "object",
                      "additionalProperties": false,
                      "required": ["text", "marks"],
                      "properties": {
                        "text": {"description": "The text.", "type": "string"},
                        "marks": {
                          "description": "Marks over the text, in the order of the text.",
                          "type": "array",
                          "items": {"$ref": "#/definitions/mark"}
                        }
                      }
                    }
                  },
                  "definitions": {"type": "array", "items": {"$ref": "#/definitions/item"}}
                }
              },
              "minItems": 1
            }
          }
        },
        "table": {
          "description": "Rows of cells; the rows need not be equally long.",
          "type": "object",
          "additionalProperties": false,
          "required": ["type", "caption", "marks", "header", "rows", "cells"],
          "properties": {
            "type": {"const": "table"},
            "caption": {"description": "The caption.", "type": ["string", "null"]},
            "marks": {
              "description": "Marks over the caption, in the order of the text.",
              "type": "array",
              "items": {"$ref": "#/definitions/mark"}
            },
            "header": {
              "description": "Column headings; empty when there are none.",
              "type": "array",
              "items": {"type": "string"}
            },
            "rows": {
              "description": "Rows below the first of the headings; rows of headings first.",
              "type": "array",
              "items": {"type": "array", "items": {"type": "string"}}
            },
            "cells": {
              "description": "What there is to say of cells besides their texts, in the order of the table.",
              "type": "array",
              "items": {"$ref": "#/definitions/cell"}
            }
          }
        },
        "cell": {
          "description": "A cell that covers several places, heads a row or column of the rows, or has marks.",
          "type": "object",
          "additionalProperties": false,
          "required": ["at", "marks", "columns", "rows", "header"],
          "properties": {
            "at": {
              "description": "The row, with the header's as 0 and the others from 1 on, and the place in it, from 0.",
              "type": "array",
              "items": {"type": "integer", "minimum": 0},
              "minItems": 2,
              "maxItems": 2
            },
            "marks": {
              "description": "Marks over the text, in the order of the text.",
              "type": "array",
              "items": {"$ref": "#/definitions/mark"}
            },
            "columns": {
              "description": "How many columns the cell covers.",
              "type": "integer",
              "minimum": 1,
              "maximum": 1000
            },
            "rows": {
              "description": "How many rows the cell covers.",
              "type": "integer",
              "minimum": 1,
              "maximum": 65534
            },
            "header": {
              "description": "In rows: whether the cell names a row or a column.",
              "type": "boolean"
            }
          }
        },
        "quote": {
          "description": "A block quotation.",
          "type": "object",
          "additionalProperties": false,
          "required": ["type", "text", "marks", "body", "cite"],
          "properties": {
            "type": {"const": "quote"},
            "text": {
              "description": "The text; null when there are only blocks.",
              "type": ["string", "null"]
            },
            "marks": {
              "description": "Marks over the text, in the order of the text.",
              "type": "array",
              "items": {"$ref": "#/definitions/mark"}
            },
            "body": {
              "description": "Blocks inside the quotation; often empty.",
              "type": "array",
              "items": {"$ref": "#/definitions/block"}
            },
            "cite": {
              "description": "The address of what is quoted, as the source gives it.",
              "type": ["string", "null"],
              "minLength": 1
            }
          }
        },
        "code": {
          "description": "A block of code; its white space counts.",
          "type": "object",
          "additionalProperties": false,
          "required": ["type", "text", "language"],
          "properties": {
            "type": {"const": "code"},
            "text": {"description": "The code.", "type": "string"},
            "language": {
              "description": "The programming language, as the source names it.",
              "type": ["string", "null"],
              "minLength": 1
            }
          }
        },
        "figure": {
          "description": "A picture, video or the like.",
          "type": "object",
          "additionalProperties": false,
          "required": ["type", "caption", "marks", "src", "alt"],
          "properties": {
            "type": {"const": "figure"},
            "caption": {"description": "The caption.", "type": ["string", "null"]},
            "marks": {
              "description": "Marks over the caption, in the order of the text.",
              "type": "array",
              "items": {"$ref": "#/definitions/mark"}
            },
            "src": {
              "description": "The address of the medium, as the source gives it.",
              "type": ["string", "null"],
              "minLength": 1
            },
            "alt": {
              "description": "What can stand in the medium's place, in words.",
              "type": ["string", "null"],
              "minLength": 1
            }
          }
        },
        "note": {
          "description": "A footnote or an endnote.",
          "type": "object",
          "additionalProperties": false,
          "required": ["type", "id", "text", "marks", "body"],
          "properties": {
            "type": {"const": "note"},
            "id": {"description": "What marks of the type note point at.", "type": "string"},
            "text": {
              "description": "The text; null when there are only blocks.",
              "type": ["string", "null"]
            },
            "marks": {
              "description": "Marks over the text, in the order of the text.",
              "type": "array",
              "items": {"$ref": "#/definitions/mark"}
            },
            "body": {
              "description": "Blocks inside the note; usually empty.",
              "type": "array",
              "items": {"$ref": "#/definitions/block"}
            }
          }
        },
        "mark": {
          "description": "A mark over a range of the block's text; its type says which keys it has.",
          "type": "object",
          "additionalProperties": false,
          "required": ["type", "bytes"],
          "properties": {
            "type": {
              "enum": [
                "link",
                "emphasis",
                "strong",
                "code",
                "superscript",
                "subscript",
                "deleted",
                "inserted",
                "note",
                "language",
                "break"
              ]
            },
            "bytes": {"$ref": "#/definitions/bytes"},
            "href": {"description": "Where a link leads.", "type": "string"},
            "note": {"description": "The id of the note that is pointed at.", "type": "string"},
            "language": {"description": "The language of the words (BCP 47).", "type": "string"}
          },
          "allOf": [
            {
              "if": {"properties": {"type": {"const": "link"}}, "required": ["type"]},
              "then": {"required": ["href"]},
              "else": {"not": {"required": ["href"]}}
            },
            {
              "if": {"properties": {"type": {"const": "note"}}, "required": ["type"]},
              "then": {"required": ["note"]},
              "else": {"not": {"required": ["note"]}}
            },
            {
              "if": {"properties": {"type": {"const": "language"}}, "required": ["type"]},
              "then": {"required": ["language"]},
              "else": {"not": {"required": ["language"]}}
            }
          ]
        },
        "removal": {
          "description": "One piece of removed text.",
          "type": "object",
          "additionalProperties": false,
          "required": ["stage", "rule", "reason", "text", "lines", "bytes", "twin"],
          "properties": {
            "stage": {"$ref": "#/definitions/name"},
            "rule": {"$ref": "#/definitions/rule"},
            "reason": {"description": "Why, in a sentence.", "type": "string", "minLength": 1},
            "text": {"description": "The text, as the input has it.", "type": "string"},
            "lines": {"$ref": "#/definitions/lines"},
            "bytes": {"$ref": "#/definitions/bytes"},
            "twin": {
              "description": "For a repeat: the copy that was kept, here or in another document.",
              "type": ["object", "null"],
              "additionalProperties": false,
              "minProperties": 1,
              "dependencies": {
                "lines": ["bytes"],
                "bytes": ["lines"],
                "id": ["similarity"],
                "similarity": ["id"],
                "paragraph": ["id"],
                "line": ["paragraph"]
              },
              "properties": {
                "lines": {"$ref": "#/definitions/lines"},
                "bytes": {"$ref": "#/definitions/bytes"},
                "id": {"description": "The other document.", "type": "string", "minLength": 1},
                "paragraph": {
                  "description": "Which of its paragraphs, from 1.",
                  "type": "integer",
                  "minimum": 1
                },
                "line": {
                  "description": "Which of its lines, from 1.",
                  "type": "integer",
                  "minimum": 1
                },
                "similarity": {
                  "description": "1 for the same.",
                  "type": "number",
                  "minimum": 0,
                  "maximum": 1
                }
              }
            }
          }
        },
        "diagnostic": {
          "description": "One message of the reader or a stage.",
          "type": "object",
          "additionalProperties": false,
          "required": ["severity", "code", "message", "stage", "bytes"],
          "properties": {
            "severity": {"enum": ["note", "warning", "error"]},
            "code": {"$ref": "#/definitions/rule"},
            "message": {"description": "The message.", "type": "string", "minLength": 1},
            "stage": {
              "description": "The stage that speaks; null for the reader.",
              "type": ["string", "null"],
              "maxLength": 64,
              "pattern": "^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,63}$"
            },
            "bytes": {
              "description": "The range in the input that is meant.",
              "type": ["array", "null"],
              "items": {"$ref": "#/definitions/offset"},
              "minItems": 2,
              "maxItems": 2
            }
          }
        },
        "ledger": {
          "description": "What restores the input from the article, as far as the mode says.",
          "type": "object",
          "required": ["mode"],
          "properties": {"mode": {"enum": ["full", "summary", "none"]}},
          "allOf": [
            {
              "if": {"properties": {"mode": {"const": "full"}}, "required": ["mode"]},
              "then": {"$ref": "#/definitions/fullLedger"}
            },
            {
              "if": {"properties": {"mode": {"const": "summary"}}, "required": ["mode"]},
              "then": {"$ref": "#/definitions/summaryLedger"}
            },
            {
              "if": {"properties": {"mode": {"const": "none"}}, "required": ["mode"]},
              "then": {"$ref": "#/definitions/noLedger"}
            }
          ]
        },
        "fullLedger": {
          "description": "Everything that restores the input to the byte.",
          "type": "object",
          "additionalProperties": false,
          "required": ["mode", "runs", "edits", "layout", "patches"],
          "properties": {
            "mode": {"const": "full"},
            "runs": {
              "description": "Ranges of the input that were kept as they are.",
              "type": "array",
              "items": {"$ref": "#/definitions/bytes"}
            },
            "edits": {
              "description": "Changes to kept text.",
              "type": "array",
              "items": {"$ref": "#/definitions/edit"}
            },
            "layout": {
              "description": "White space between the kept and the removed text.",
              "type": "array",
              "items": {
                "description": "An offset in the input and the white space that stood there.",
                "type": "array",
                "items": [{"$ref": "#/definitions/offset"}, {"type": "string"}],
                "additionalItems": false,
                "minItems": 2
              }
            },
            "patches": {
              "description": "Bytes that no text could carry.",
              "type": "array",
              "items": {"$ref": "#/definitions/patch"}
            }
          }
        },
        "summaryLedger": {
          "description": "How often each rule changed text; the input cannot be restored.",
          "type": "object",
          "additionalProperties": false,
          "required": ["mode", "edits"],
          "properties": {
            "mode": {"const": "summary"},
            "edits": {
              "type": "array",
              "items": {
                "description": "How often one rule changed text.",
                "type": "object",
                "additionalProperties": false,
                "required": ["stage", "rule", "count"],
                "properties": {
                  "stage": {"$ref": "#/definitions/name"},
                  "rule": {"$ref": "#/definitions/rule"},
                  "count": {"type": "integer", "minimum": 1}
                }
              }
            }
          }
        },
        "noLedger": {
          "description": "No account of changes was kept.",
          "type": "object",
          "additionalProperties": false,
          "required": ["mode"],
          "properties": {"mode": {"const": "none"}}
        },
        "edit": {
          "description": "One change to kept text.",
          "type": "object",
          "additionalProperties": false,
          "required": ["bytes", "original", "text", "by"],
          "properties": {
            "bytes": {"$ref": "#/definitions/bytes"},
            "original": {"description": "What the input says.", "type": "string"},
            "text": {"description": "What the article says.", "type": "string"},
            "by": {
              "type": "array",
              "items": {
                "description": "A rule that took part in the change.",
                "type": "object",
                "additionalProperties": false,
                "required": ["stage", "rule"],
                "properties": {
                  "stage": {"$ref": "#/definitions/name"},
                  "rule": {"$ref": "#/definitions/rule"}
                }
              },
              "minItems": 1
            }
          }
        },
        "patch": {
          "description": "Bytes of the input that are not text, such as ill-formed UTF-8.",
          "type": "object",
          "additionalProperties": false,
          "required": ["at", "length", "original"],
          "properties": {
            "at": {"$ref": "#/definitions/offset"},
            "length": {
              "description": "How many bytes they replace.",
              "type": "integer",
              "minimum": 0
            },
            "original": {
              "description": "The bytes, in base64 (RFC 4648, section 4).",
              "type": "string",
              "contentEncoding": "base64",
              "not": {"pattern": "[^A-Za-z0-9+/=]|=[^=]|==="}
            }
          }
        },
        "name": {
          "description": "Lower-case words joined by hyphens: the name of a stage.",
          "type": "string",
          "maxLength": 64,
          "pattern": "^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,63}$"
        },
        "rule": {
          "description": "Lower-case words joined by hyphens, dots or colons: a rule or a code.",
          "type": "string",
          "maxLength": 128,
          "pattern": "^[a-z](?:[a-z0-9]|[-.:](?=[a-z0-9])){0,127}$"
        },
        "date": {
          "description": "A day, or a day and a time with or without its zone (ISO 8601).",
          "type": ["string", "null"],
          "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])?)?$"
        },
        "offset": {"description": "An offset in bytes, from 0.", "type": "integer", "minimum": 0},
        "bytes": {
          "description": "Where a range begins and where it has ended, in bytes from 0.",
          "type": "array",
          "items": {"$ref": "#/definitions/offset"},
          "minItems": 2,
          "maxItems": 2
        },
        "lines": {
          "description": "First and last line, from 1.",
          "type": "array",
          "items": {"type": "integer", "minimum": 1},
          "minItems": 2,
          "maxItems": 2
        }
      }
    }

    """#
  /// RELAX NG grammar of the XML form.
  public static let articleRelaxNG = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <grammar xmlns="http://relaxng.org/ns/structure/1.0"
      xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
      ns="urn:saaf:article:1"
      datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <a:documentation>Articles as Saaf writes them, version 1. article.xsd says the same in XML Schema,
        except that it cannot tie twin-lines to twin-bytes.</a:documentation>

      <start>
        <ref name="article"/>
      </start>

      <define name="article">
        <element name="article">
          <a:documentation>One cleaned article. Every part but xml:lang and comments is always present.</a:documentation>
          <attribute name="version">
            <a:documentation>The version of this format.</a:documentation>
            <value type="string">1</value>
          </attribute>
          <attribute name="id">
            <a:documentation>Names the article within its batch.</a:documentation>
            <ref name="some-text"/>
          </attribute>
          <optional>
            <attribute name="xml:lang">
              <a:documentation>The language of the article (BCP 47); left out when unknown.</a:documentation>
              <choice>
                <data type="language"/>
                <value type="string"></value>
              </choice>
            </attribute>
          </optional>
          <ref name="head"/>
          <element name="body">
            <a:documentation>The text that was kept; may be empty.</a:documentation>
            <ref name="blocks"/>
          </element>
          <optional>
            <ref name="comments"/>
          </optional>
          <ref name="removed"/>
          <ref name="diagnostics"/>
        </element>
      </define>

      <define name="comments">
        <element name="comments">
          <a:documentation>What readers wrote below the article; only when it was asked for.</a:documentation>
          <zeroOrMore>
            <element name="comment">
              <a:documentation>One comment, without sections.</a:documentation>
              <optional>
                <attribute name="author">
                  <a:documentation>As the page names the reader.</a:documentation>
                  <ref name="some-text"/>
                </attribute>
              </optional>
              <optional>
                <attribute name="date">
                  <a:documentation>When it was written.</a:documentation>
                  <ref name="date"/>
                </attribute>
              </optional>
              <attribute name="level">
                <a:documentation>How many comments it is an answer to.</a:documentation>
                <data type="string">
                  <param name="pattern">[0-9]|1[0-9]|2[0-4]</param>
                </data>
              </attribute>
              <ref name="blocks"/>
            </element>
          </zeroOrMore>
        </element>
      </define>

      <define name="head">
        <element name="head">
          <a:documentation>What is known about the article.</a:documentation>
          <optional>
            <element name="title">
              <a:documentation>The title; left out when there is none.</a:documentation>
              <ref name="some-text"/>
            </element>
          </optional>
          <zeroOrMore>
            <element name="author">
              <a:documentation>One author, as the source names them.</a:documentation>
              <ref name="some-text"/>
            </element>
          </zeroOrMore>
          <optional>
            <element name="published">
              <a:documentation>When the article was first published.</a:documentation>
              <ref name="date"/>
            </element>
          </optional>
          <optional>
            <element name="modified">
              <a:documentation>When the article was last changed.</a:documentation>
              <ref name="date"/>
            </element>
          </optional>
          <optional>
            <element name="site">
              <a:documentation>The name of the site that published the article.</a:documentation>
              <ref name="some-text"/>
            </element>
          </optional>
          <optional>
            <element name="url">
              <a:documentation>The address that the page calls its own.</a:documentation>
              <ref name="some-text"/>
            </element>
          </optional>
          <optional>
            <element name="licence">
              <a:documentation>The address of a licence, or its name.</a:documentation>
              <ref name="some-text"/>
            </element>
          </optional>
          <optional>
            <element name="description">
              <a:documentation>What the publisher says of the article.</a:documentation>
              <ref name="some-text"/>
            </element>
          </optional>
          <zeroOrMore>
            <element name="tag">
              <a:documentation>Something that the publisher says the article is about.</a:documentation>
              <ref name="some-text"/>
            </element>
          </zeroOrMore>
          <optional>
            <element name="image">
              <a:documentation>The address of the picture that stands for the article.</a:documentation>
              <ref name="some-text"/>
            </element>
          </optional>
          <zeroOrMore>
            <element name="origin">
              <a:documentation>Where the value of a field comes from, for people to read.</a:documentation>
              <attribute name="field">
                <a:documentation>The key of the field in JSON.</a:documentation>
                <choice>
                  <value type="string">language</value>
                  <value type="string">authors</value>
                  <value type="string">published</value>
                  <value type="string">modified</value>
                  <value type="string">site</value>
                  <value type="string">url</value>
                  <value type="string">licence</value>
                  <value type="string">description</value>
                  <value type="string">tags</value>
                  <value type="string">image</value>
                </choice>
              </attribute>
              <ref name="some-text"/>
            </element>
          </zeroOrMore>
          <element name="source">
            <a:documentation>The input that the article was made from.</a:documentation>
            <optional>
              <attribute name="path">
                <a:documentation>Where the input was read; left out for a stream.</a:documentation>
                <ref name="some-text"/>
              </attribute>
            </optional>
            <attribute name="sha256">
              <a:documentation>SHA-256 of the input's bytes.</a:documentation>
              <data type="string">
                <param name="pattern">[0-9a-f]{64}</param>
              </data>
            </attribute>
            <attribute name="bytes">
              <a:documentation>The length of the input in bytes.</a:documentation>
              <data type="string">
                <param name="pattern">0|[1-9][0-9]*</param>
              </data>
            </attribute>
            <attribute name="encoding">
              <a:documentation>The character encoding of the input (IANA name).</a:documentation>
              <data type="string">
                <param name="pattern">[A-Za-z][A-Za-z0-9._:\-]{0,63}</param>
              </data>
            </attribute>
            <attribute name="format">
              <a:documentation>The reader's name for the input: text, html, …</a:documentation>
              <ref name="name"/>
            </attribute>
          </element>
        </element>
      </define>

      <define name="blocks">
        <a:documentation>Blocks in reading order.</a:documentation>
        <zeroOrMore>
          <ref name="block"/>
        </zeroOrMore>
      </define>

      <define name="some-blocks">
        <a:documentation>At least one block.</a:documentation>
        <oneOrMore>
          <ref name="block"/>
        </oneOrMore>
      </define>

      <define name="block">
        <choice>
          <ref name="section"/>
          <ref name="p"/>
          <ref name="list"/>
          <ref name="definitions"/>
          <ref name="table"/>
          <ref name="quote"/>
          <ref name="code"/>
          <ref name="figure"/>
          <ref name="note"/>
        </choice>
      </define>

      <define name="section">
        <element name="section">
          <a:documentation>A heading and what belongs under it.</a:documentation>
          <attribute name="level">
            <a:documentation>The level of the heading, 1 for the highest.</a:documentation>
            <data type="string">
              <param name="pattern">[1-6]</param>
            </data>
          </attribute>
          <element name="heading">
            <ref name="inline"/>
          </element>
          <ref name="blocks"/>
        </element>
      </define>

      <define name="p">
        <element name="p">
          <a:documentation>A paragraph.</a:documentation>
          <ref name="inline"/>
        </element>
      </define>

      <define name="list">
        <element name="list">
          <a:documentation>A list of at least one item.</a:documentation>
          <attribute name="type">
            <choice>
              <value type="string">bulleted</value>
              <value type="string">numbered</value>
            </choice>
          </attribute>
          <oneOrMore>
            <element name="item">
              <a:documentation>The item's own text as a paragraph, then blocks inside the item.</a:documentation>
              <ref name="some-blocks"/>
            </element>
          </oneOrMore>
        </element>
      </define>

      <define name="definitions">
        <element name="definitions">
          <a:documentation>Terms and what explains them.</a:documentation>
          <oneOrMore>
            <element name="group">
              <a:documentation>Terms that are explained together; one of the two may be missing.</a:documentation>
              <zeroOrMore>
                <element name="term">
                  <ref name="inline"/>
                </element>
              </zeroOrMore>
              <zeroOrMore>
                <element name="definition">
                  <ref name="some-blocks"/>
                </element>
              </zeroOrMore>
            </element>
          </oneOrMore>
        </element>
      </define>

      <define name="table">
        <element name="table">
          <a:documentation>Rows of cells; the rows need not be equally long.</a:documentation>
          <optional>
            <ref name="caption"/>
          </optional>
          <zeroOrMore>
            <element name="row">
              <optional>
                <attribute name="role">
                  <a:documentation>Marks a row of column headings.</a:documentation>
                  <value type="string">header</value>
                </attribute>
              </optional>
              <zeroOrMore>
                <element name="cell">
                  <optional>
                    <attribute name="role">
                      <a:documentation>In other rows: marks a cell that names its row or a column.</a:documentation>
                      <value type="string">header</value>
                    </attribute>
                  </optional>
                  <optional>
                    <attribute name="columns">
                      <a:documentation>How many columns the cell covers; left out for one.</a:documentation>
                      <ref name="count"/>
                    </attribute>
                  </optional>
                  <optional>
                    <attribute name="rows">
                      <a:documentation>How many rows the cell covers; left out for one.</a:documentation>
                      <ref name="count"/>
                    </attribute>
                  </optional>
                  <ref name="inline"/>
                </element>
              </zeroOrMore>
            </element>
          </zeroOrMore>
        </element>
      </define>

      <define name="caption">
        <element name="caption">
          <a:documentation>What stands above or below a table or a figure.</a:documentation>
          <ref name="inline"/>
        </element>
      </define>

      <define name="quote">
        <element name="quote">
          <a:documentation>A block quotation; its own text is the first paragraph.</a:documentation>
          <optional>
            <attribute name="cite">
              <a:documentation>The address of what is quoted, as the source gives it.</a:documentation>
              <ref name="some-text"/>
            </attribute>
          </optional>
          <ref name="some-blocks"/>
        </element>
      </define>

      <define name="code">
        <element name="code">
          <a:documentation>A block of code; its white space counts.</a:documentation>
          <optional>
            <attribute name="language">
              <a:documentation>The programming language, as the source names it.</a:documentation>
              <ref name="some-text"/>
            </attribute>
          </optional>
          <text/>
        </element>
      </define>

      <define name="figure">
        <element name="figure">
          <a:documentation>A picture, video or the like.</a:documentation>
          <optional>
            <attribute name="src">
              <a:documentation>The address of the medium, as the source gives it.</a:documentation>
              <ref name="some-text"/>
            </attribute>
          </optional>
          <optional>
            <attribute name="alt">
              <a:documentation>What can stand in the medium's place, in words.</a:documentation>
              <ref name="some-text"/>
            </attribute>
          </optional>
          <optional>
            <ref name="caption"/>
          </optional>
        </element>
      </define>

      <define name="note">
        <element name="note">
          <a:documentation>A footnote or an endnote.</a:documentation>
          <attribute name="id">
            <a:documentation>What ref elements point at.</a:documentation>
          </attribute>
          <ref name="some-blocks"/>
        </element>
      </define>

      <define name="inline">
        <a:documentation>Text with marks, which may be nested.</a:documentation>
        <zeroOrMore>
          <choice>
            <text/>
            <element name="a">
              <a:documentation>A link.</a:documentation>
              <attribute name="href"/>
              <ref name="inline"/>
            </element>
            <element name="em">
              <a:documentation>Emphasis.</a:documentation>
              <ref name="inline"/>
            </element>
            <element name="strong">
              <a:documentation>Strong importance.</a:documentation>
              <ref name="inline"/>
            </element>
            <element name="c">
              <a:documentation>Code in running text.</a:documentation>
              <ref name="inline"/>
            </element>
            <element name="sup">
              <a:documentation>Superscript.</a:documentation>
              <ref name="inline"/>
            </element>
            <element name="sub">
              <a:documentation>Subscript.</a:documentation>
              <ref name="inline"/>
            </element>
            <element name="del">
              <a:documentation>What the author struck out.</a:documentation>
              <ref name="inline"/>
            </element>
            <element name="ins">
              <a:documentation>What the author put in later.</a:documentation>
              <ref name="inline"/>
            </element>
            <element name="ref">
              <a:documentation>The sign of a note.</a:documentation>
              <attribute name="note">
                <a:documentation>The id of the note.</a:documentation>
              </attribute>
              <ref name="inline"/>
            </element>
            <element name="span">
              <a:documentation>Words in another language; one that has no valid name is left out.</a:documentation>
              <optional>
                <attribute name="xml:lang">
                  <data type="language"/>
                </attribute>
              </optional>
              <ref name="inline"/>
            </element>
            <element name="br">
              <a:documentation>A line break.</a:documentation>
              <empty/>
            </element>
          </choice>
        </zeroOrMore>
      </define>

      <define name="removed">
        <element name="removed">
          <a:documentation>The text that was taken out, in the order of the input.</a:documentation>
          <zeroOrMore>
            <element name="text">
              <a:documentation>One piece of removed text.</a:documentation>
              <attribute name="stage">
                <a:documentation>The stage that removed it.</a:documentation>
                <ref name="name"/>
              </attribute>
              <attribute name="rule">
                <a:documentation>The rule of that stage which applied.</a:documentation>
                <ref name="rule"/>
              </attribute>
              <attribute name="reason">
                <a:documentation>Why, in a sentence.</a:documentation>
                <ref name="some-text"/>
              </attribute>
              <attribute name="lines">
                <a:documentation>First and last line in the input.</a:documentation>
                <ref name="lines"/>
              </attribute>
              <attribute name="bytes">
                <a:documentation>Range in the input.</a:documentation>
                <ref name="bytes"/>
              </attribute>
              <optional>
                <attribute name="twin-lines">
                  <a:documentation>For a repeat: the lines of the copy that was kept.</a:documentation>
                  <ref name="lines"/>
                </attribute>
                <attribute name="twin-bytes">
                  <a:documentation>For a repeat: the bytes of the copy that was kept.</a:documentation>
                  <ref name="bytes"/>
                </attribute>
              </optional>
              <text/>
            </element>
          </zeroOrMore>
        </element>
      </define>

      <define name="diagnostics">
        <element name="diagnostics">
          <a:documentation>What the reader and the stages had to say.</a:documentation>
          <zeroOrMore>
            <element name="diagnostic">
              <a:documentation>One message.</a:documentation>
              <attribute name="severity">
                <choice>
                  <value type="string">note</value>
                  <value type="string">warning</value>
                  <value type="string">error</value>
                </choice>
              </attribute>
              <attribute name="code">
                <a:documentation>A stable name for the message, whose wording may change.</a:documentation>
                <ref name="rule"/>
              </attribute>
              <optional>
                <attribute name="stage">
                  <a:documentation>The stage that speaks; left out for the reader.</a:documentation>
                  <ref name="name"/>
                </attribute>
              </optional>
              <optional>
                <attribute name="bytes">
                  <a:documentation>The range in the input that is meant.</a:documentation>
                  <ref name="bytes"/>
                </attribute>
              </optional>
              <ref name="some-text"/>
            </element>
          </zeroOrMore>
        </element>
      </define>

      <define name="some-text">
        <a:documentation>Text that is not empty.</a:documentation>
        <data type="string">
          <param name="minLength">1</param>
        </data>
      </define>

      <define name="name">
        <a:documentation>Lower-case words joined by hyphens.</a:documentation>
        <data type="string">
          <param name="maxLength">64</param>
          <param name="pattern">[a-z][a-z0-9]*(-[a-z0-9]+)*</param>
        </data>
      </define>

      <define name="rule">
        <a:documentation>Lower-case words joined by hyphens, dots or colons.</a:documentation>
        <data type="string">
          <param name="maxLength">128</param>
          <param name="pattern">[a-z][a-z0-9]*([\-.:][a-z0-9]+)*</param>
        </data>
      </define>

      <define name="date">
        <a:documentation>A day, or a day and a time with or without its zone (ISO 8601).</a:documentation>
        <data type="string">
          <param name="pattern">[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+\-](0[0-9]|1[0-4]):[0-5][0-9])?)?</param>
        </data>
      </define>

      <define name="count">
        <a:documentation>A number from 2.</a:documentation>
        <data type="string">
          <param name="pattern">[2-9]|[1-9][0-9]+</param>
        </data>
      </define>

      <define name="lines">
        <a:documentation>First and last line, from 1.</a:documentation>
        <data type="string">
          <param name="pattern">[1-9][0-9]* [1-9][0-9]*</param>
        </data>
      </define>

      <define name="bytes">
        <a:documentation>Where a range begins and where it has ended, in bytes from 0.</a:documentation>
        <data type="string">
          <param name="pattern">(0|[1-9][0-9]*) (0|[1-9][0-9]*)</param>
        </data>
      </define>
    </grammar>

    """#
  /// XML Schema 1.0 of the XML form.
  public static let articleXSD = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:saaf:article:1"
      targetNamespace="urn:saaf:article:1" elementFormDefault="qualified" version="1">
      <xs:annotation>
        <xs:documentation>Articles as Saaf writes them, version 1. article.rng says the same in RELAX
          NG, and also that twin-lines and twin-bytes come together.</xs:documentation>
      </xs:annotation>

      <xs:import namespace="http://www.w3.org/XML/1998/namespace"
        schemaLocation="http://www.w3.org/2001/xml.xsd"/>

      <xs:element name="article" type="Article"/>

      <xs:complexType name="Article">
        <xs:annotation>
          <xs:documentation>One cleaned article. Every part but xml:lang and comments is always present.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="head" type="Head">
            <xs:annotation>
              <xs:documentation>What is known about the article.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="body" type="Body">
            <xs:annotation>
              <xs:documentation>The text that was kept; may be empty.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="comments" type="Comments" minOccurs="0">
            <xs:annotation>
              <xs:documentation>What readers wrote below the article; only when it was asked for.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="removed" type="Removed">
            <xs:annotation>
              <xs:documentation>The text that was taken out, in the order of the input.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="diagnostics" type="Diagnostics">
            <xs:annotation>
              <xs:documentation>What the reader and the stages had to say.</xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="version" use="required">
          <xs:annotation>
            <xs:documentation>The version of this format.</xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="1"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="id" type="SomeText" use="required">
          <xs:annotation>
            <xs:documentation>Names the article within its batch.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute ref="xml:lang">
          <xs:annotation>
            <xs:documentation>The language of the article (BCP 47); left out when unknown.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="Head">
        <xs:annotation>
          <xs:documentation>What is known about the article.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="title" type="SomeText" minOccurs="0">
            <xs:annotation>
              <xs:documentation>The title; left out when there is none.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="author" type="SomeText" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation>
              <xs:documentation>One author, as the source names them.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="published" type="Date" minOccurs="0">
            <xs:annotation>
              <xs:documentation>When the article was first published.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="modified" type="Date" minOccurs="0">
            <xs:annotation>
              <xs:documentation>When the article was last changed.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="site" type="SomeText" minOccurs="0">
            <xs:annotation>
              <xs:documentation>The name of the site that published the article.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="url" type="SomeText" minOccurs="0">
            <xs:annotation>
              <xs:documentation>The address that the page calls its own.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="licence" type="SomeText" minOccurs="0">
            <xs:annotation>
              <xs:documentation>The address of a licence, or its name.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="description" type="SomeText" minOccurs="0">
            <xs:annotation>
              <xs:documentation>What the publisher says of the article.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="tag" type="SomeText" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation>
              <xs:documentation>Something that the publisher says the article is about.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="image" type="SomeText" minOccurs="0">
            <xs:annotation>
              <xs:documentation>The address of the picture that stands for the article.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="origin" type="Origin" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation>
              <xs:documentation>Where the value of a field comes from, for people to read.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="source" type="Source">
            <xs:annotation>
              <xs:documentation>The input that the article was made from.</xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:sequence>
      </xs:complexType>

      <xs:complexType name="Origin">
        <xs:annotation>
          <xs:documentation>Where the value of a field comes from.</xs:documentation>
        </xs:annotation>
        <xs:simpleContent>
          <xs:extension base="SomeText">
            <xs:attribute name="field" use="required">
              <xs:annotation>
                <xs:documentation>The key of the field in JSON.</xs:documentation>
              </xs:annotation>
              <xs:simpleType>
                <xs:restriction base="xs:string">
                  <xs:enumeration value="language"/>
                  <xs:enumeration value="authors"/>
                  <xs:enumeration value="published"/>
                  <xs:enumeration value="modified"/>
                  <xs:enumeration value="site"/>
                  <xs:enumeration value="url"/>
                  <xs:enumeration value="licence"/>
                  <xs:enumeration value="description"/>
                  <xs:enumeration value="tags"/>
                  <xs:enumeration value="image"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>

      <xs:complexType name="Source">
        <xs:annotation>
          <xs:documentation>The input that the article was made from.</xs:documentation>
        </xs:annotation>
        <xs:attribute name="path" type="SomeText">
          <xs:annotation>
            <xs:documentation>Where the input was read; left out for a stream.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="sha256" use="required">
          <xs:annotation>
            <xs:documentation>SHA-256 of the input's bytes.</xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9a-f]{64}"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="bytes" use="required">
          <xs:annotation>
            <xs:documentation>The length of the input in bytes.</xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:pattern value="0|[1-9][0-9]*"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="encoding" use="required">
          <xs:annotation>
            <xs:documentation>The character encoding of the input (IANA name).</xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:pattern value="[A-Za-z][A-Za-z0-9._:\-]{0,63}"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="format" type="Name" use="required">
          <xs:annotation>
            <xs:documentation>The reader's name for the input: text, html, …</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:group name="Block">
        <xs:annotation>
          <xs:documentation>One block.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:choice>
            <xs:element name="section" type="Section">
              <xs:annotation>
                <xs:documentation>A heading and what belongs under it.</xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="p" type="Inline">
              <xs:annotation>
                <xs:documentation>A paragraph.</xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="list" type="List">
              <xs:annotation>
                <xs:documentation>A list of at least one item.</xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="definitions" type="Definitions">
              <xs:annotation>
                <xs:documentation>Terms and what explains them.</xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="table" type="Table">
              <xs:annotation>
                <xs:documentation>Rows of cells; the rows need not be equally long.</xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="quote" type="Quote">
              <xs:annotation>
                <xs:documentation>A block quotation; its own text is the first paragraph.</xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="code" type="Code">
              <xs:annotation>
                <xs:documentation>A block of code; its white space counts.</xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="figure" type="Figure">
              <xs:annotation>
                <xs:documentation>A picture, video or the like.</xs:documentation>
              </xs:annotation>
            </xs:element>
            <xs:element name="note" type="Note">
              <xs:annotation>
                <xs:documentation>A footnote or an endnote.</xs:documentation>
              </xs:annotation>
            </xs:element>
          </xs:choice>
        </xs:sequence>
      </xs:group>

      <xs:complexType name="Body">
        <xs:annotation>
          <xs:documentation>Blocks in reading order, without a heading of their own.</xs:documentation>
        </xs:annotation>
        <xs:group ref="Block" minOccurs="0" maxOccurs="unbounded"/>
      </xs:complexType>

      <xs:complexType name="Comments">
        <xs:annotation>
          <xs:documentation>What readers wrote, in the order of the page.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="comment" type="Comment" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation>
              <xs:documentation>One comment, without sections.</xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:sequence>
      </xs:complexType>

      <xs:complexType name="Comment">
        <xs:annotation>
          <xs:documentation>What a reader wrote.</xs:documentation>
        </xs:annotation>
        <xs:group ref="Block" minOccurs="0" maxOccurs="unbounded"/>
        <xs:attribute name="author" type="SomeText">
          <xs:annotation>
            <xs:documentation>As the page names the reader.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="date" type="Date">
          <xs:annotation>
            <xs:documentation>When it was written.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="level" use="required">
          <xs:annotation>
            <xs:documentation>How many comments it is an answer to.</xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]|1[0-9]|2[0-4]"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="Blocks">
        <xs:annotation>
          <xs:documentation>At least one block.</xs:documentation>
        </xs:annotation>
        <xs:group ref="Block" maxOccurs="unbounded"/>
      </xs:complexType>

      <xs:complexType name="Section">
        <xs:annotation>
          <xs:documentation>A heading and what belongs under it.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="heading" type="Inline"/>
          <xs:group ref="Block" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="level" use="required">
          <xs:annotation>
            <xs:documentation>The level of the heading, 1 for the highest.</xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:pattern value="[1-6]"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="List">
        <xs:annotation>
          <xs:documentation>A list of at least one item.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="item" type="Blocks" maxOccurs="unbounded">
            <xs:annotation>
              <xs:documentation>The item's own text as a paragraph, then blocks inside the item.</xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="type" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="bulleted"/>
              <xs:enumeration value="numbered"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="Definitions">
        <xs:annotation>
          <xs:documentation>Terms and what explains them.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="group" type="Group" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:complexType>

      <xs:complexType name="Group">
        <xs:annotation>
          <xs:documentation>Terms that are explained together; one of the two may be missing.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="term" type="Inline" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="definition" type="Blocks" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:complexType>

      <xs:complexType name="Table">
        <xs:annotation>
          <xs:documentation>Rows of cells; the rows need not be equally long.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="caption" type="Inline" minOccurs="0"/>
          <xs:element name="row" type="Row" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:complexType>

      <xs:complexType name="Row">
        <xs:annotation>
          <xs:documentation>One row.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="cell" type="Cell" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="role">
          <xs:annotation>
            <xs:documentation>Marks a row of column headings.</xs:documentation>
          </xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="header"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="Cell" mixed="true">
        <xs:annotation>
          <xs:documentation>One cell.</xs:documentation>
        </xs:annotation>
        <xs:complexContent mixed="true">
          <xs:extension base="Inline">
            <xs:attribute name="role">
              <xs:annotation>
                <xs:documentation>In other rows: marks a cell that names its row or a column.</xs:documentation>
              </xs:annotation>
              <xs:simpleType>
                <xs:restriction base="xs:string">
                  <xs:enumeration value="header"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
            <xs:attribute name="columns" type="Count">
              <xs:annotation>
                <xs:documentation>How many columns the cell covers; left out for one.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
            <xs:attribute name="rows" type="Count">
              <xs:annotation>
                <xs:documentation>How many rows the cell covers; left out for one.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <xs:complexType name="Quote">
        <xs:annotation>
          <xs:documentation>A block quotation.</xs:documentation>
        </xs:annotation>
        <xs:group ref="Block" maxOccurs="unbounded"/>
        <xs:attribute name="cite" type="SomeText">
          <xs:annotation>
            <xs:documentation>The address of what is quoted, as the source gives it.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="Note">
        <xs:annotation>
          <xs:documentation>A footnote or an endnote.</xs:documentation>
        </xs:annotation>
        <xs:group ref="Block" maxOccurs="unbounded"/>
        <xs:attribute name="id" type="xs:string" use="required">
          <xs:annotation>
            <xs:documentation>What ref elements point at.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="Code" mixed="true">
        <xs:annotation>
          <xs:documentation>A block of code; its white space counts.</xs:documentation>
        </xs:annotation>
        <xs:attribute name="language" type="SomeText">
          <xs:annotation>
            <xs:documentation>The programming language, as the source names it.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="Figure">
        <xs:annotation>
          <xs:documentation>A picture, video or the like.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="caption" type="Inline" minOccurs="0"/>
        </xs:sequence>
        <xs:attribute name="src" type="SomeText">
          <xs:annotation>
            <xs:documentation>The address of the medium, as the source gives it.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
        <xs:attribute name="alt" type="SomeText">
          <xs:annotation>
            <xs:documentation>What can stand in the medium's place, in words.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:complexType>

      <xs:complexType name="Inline" mixed="true">
        <xs:annotation>
          <xs:documentation>Text with marks, which may be nested.</xs:documentation>
        </xs:annotation>
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="a" type="Link">
            <xs:annotation>
              <xs:documentation>A link.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="em" type="Inline">
            <xs:annotation>
              <xs:documentation>Emphasis.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="strong" type="Inline">
            <xs:annotation>
              <xs:documentation>Strong importance.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="c" type="Inline">
            <xs:annotation>
              <xs:documentation>Code in running text.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="sup" type="Inline">
            <xs:annotation>
              <xs:documentation>Superscript.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="sub" type="Inline">
            <xs:annotation>
              <xs:documentation>Subscript.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="del" type="Inline">
            <xs:annotation>
              <xs:documentation>What the author struck out.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="ins" type="Inline">
            <xs:annotation>
              <xs:documentation>What the author put in later.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="ref" type="Reference">
            <xs:annotation>
              <xs:documentation>The sign of a note.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="span" type="Span">
            <xs:annotation>
              <xs:documentation>Words in another language; one that has no valid name is left out.</xs:documentation>
            </xs:annotation>
          </xs:element>
          <xs:element name="br" type="Break">
            <xs:annotation>
              <xs:documentation>A line break.</xs:documentation>
            </xs:annotation>
          </xs:element>
        </xs:choice>
      </xs:complexType>

      <xs:complexType name="Link" mixed="true">
        <xs:annotation>
          <xs:documentation>A link.</xs:documentation>
        </xs:annotation>
        <xs:complexContent mixed="true">
          <xs:extension base="Inline">
            <xs:attribute name="href" type="xs:string" use="required"/>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <xs:complexType name="Reference" mixed="true">
        <xs:annotation>
          <xs:documentation>The sign of a note.</xs:documentation>
        </xs:annotation>
        <xs:complexContent mixed="true">
          <xs:extension base="Inline">
            <xs:attribute name="note" type="xs:string" use="required">
              <xs:annotation>
                <xs:documentation>The id of the note.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <xs:complexType name="Span" mixed="true">
        <xs:annotation>
          <xs:documentation>Words in another language.</xs:documentation>
        </xs:annotation>
        <xs:complexContent mixed="true">
          <xs:extension base="Inline">
            <xs:attribute ref="xml:lang"/>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <xs:complexType name="Break">
        <xs:annotation>
          <xs:documentation>A line break.</xs:documentation>
        </xs:annotation>
      </xs:complexType>

      <xs:complexType name="Removed">
        <xs:annotation>
          <xs:documentation>The text that was taken out.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="text" type="RemovedText" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:complexType>

      <xs:complexType name="RemovedText">
        <xs:annotation>
          <xs:documentation>One piece of removed text.</xs:documentation>
        </xs:annotation>
        <xs:simpleContent>
          <xs:extension base="xs:string">
            <xs:attribute name="stage" type="Name" use="required">
              <xs:annotation>
                <xs:documentation>The stage that removed it.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
            <xs:attribute name="rule" type="Rule" use="required">
              <xs:annotation>
                <xs:documentation>The rule of that stage which applied.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
            <xs:attribute name="reason" type="SomeText" use="required">
              <xs:annotation>
                <xs:documentation>Why, in a sentence.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
            <xs:attribute name="lines" type="Lines" use="required">
              <xs:annotation>
                <xs:documentation>First and last line in the input.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
            <xs:attribute name="bytes" type="Bytes" use="required">
              <xs:annotation>
                <xs:documentation>Range in the input.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
            <xs:attribute name="twin-lines" type="Lines">
              <xs:annotation>
                <xs:documentation>For a repeat: the lines of the copy that was kept.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
            <xs:attribute name="twin-bytes" type="Bytes">
              <xs:annotation>
                <xs:documentation>For a repeat: the bytes of the copy that was kept.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>

      <xs:complexType name="Diagnostics">
        <xs:annotation>
          <xs:documentation>What the reader and the stages had to say.</xs:documentation>
        </xs:annotation>
        <xs:sequence>
          <xs:element name="diagnostic" type="Diagnostic" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:complexType>

      <xs:complexType name="Diagnostic">
        <xs:annotation>
          <xs:documentation>One message.</xs:documentation>
        </xs:annotation>
        <xs:simpleContent>
          <xs:extension base="SomeText">
            <xs:attribute name="severity" use="required">
              <xs:simpleType>
                <xs:restriction base="xs:string">
                  <xs:enumeration value="note"/>
                  <xs:enumeration value="warning"/>
                  <xs:enumeration value="error"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
            <xs:attribute name="code" type="Rule" use="required">
              <xs:annotation>
                <xs:documentation>A stable name for the message, whose wording may change.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
            <xs:attribute name="stage" type="Name">
              <xs:annotation>
                <xs:documentation>The stage that speaks; left out for the reader.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
            <xs:attribute name="bytes" type="Bytes">
              <xs:annotation>
                <xs:documentation>The range in the input that is meant.</xs:documentation>
              </xs:annotation>
            </xs:attribute>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>

      <xs:simpleType name="SomeText">
        <xs:annotation>
          <xs:documentation>Text that is not empty.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string">
          <xs:minLength value="1"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="Name">
        <xs:annotation>
          <xs:documentation>Lower-case words joined by hyphens.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string">
          <xs:maxLength value="64"/>
          <xs:pattern value="[a-z][a-z0-9]*(-[a-z0-9]+)*"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="Rule">
        <xs:annotation>
          <xs:documentation>Lower-case words joined by hyphens, dots or colons.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string">
          <xs:maxLength value="128"/>
          <xs:pattern value="[a-z][a-z0-9]*([\-.:][a-z0-9]+)*"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="Date">
        <xs:annotation>
          <xs:documentation>A day, or a day and a time with or without its zone (ISO 8601).</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string">
          <xs:pattern value="[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+\-](0[0-9]|1[0-4]):[0-5][0-9])?)?"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="Count">
        <xs:annotation>
          <xs:documentation>A number from 2.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string">
          <xs:pattern value="[2-9]|[1-9][0-9]+"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="Lines">
        <xs:annotation>
          <xs:documentation>First and last line, from 1.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string">
          <xs:pattern value="[1-9][0-9]* [1-9][0-9]*"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="Bytes">
        <xs:annotation>
          <xs:documentation>Where a range begins and where it has ended, in bytes from 0.</xs:documentation>
        </xs:annotation>
        <xs:restriction base="xs:string">
          <xs:pattern value="(0|[1-9][0-9]*) (0|[1-9][0-9]*)"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:schema>

    """#
  /// RELAX NG grammar of the part of TEI P5 that is written.
  public static let teiRelaxNG = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <grammar xmlns="http://relaxng.org/ns/structure/1.0"
      xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0"
      ns="http://www.tei-c.org/ns/1.0"
      datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <a:documentation>The part of TEI P5 that Saaf writes. Written by hand from the TEI Guidelines, it is
        no output of Roma: what is valid here is meant to be valid TEI P5, but most of TEI is not
        here.</a:documentation>

      <start>
        <element name="TEI">
          <ref name="header"/>
          <element name="text">
            <ref name="lang"/>
            <element name="body">
              <ref name="head"/>
              <zeroOrMore>
                <ref name="global"/>
              </zeroOrMore>
              <choice>
                <group>
                  <ref name="common-run"/>
                  <ref name="divisions"/>
                </group>
                <oneOrMore>
                  <ref name="division"/>
                </oneOrMore>
              </choice>
            </element>
            <optional>
              <ref name="back"/>
            </optional>
          </element>
        </element>
      </start>

      <define name="back">
        <element name="back">
          <a:documentation>What readers wrote below the article.</a:documentation>
          <element name="div">
            <attribute name="type">
              <value type="string">comments</value>
            </attribute>
            <oneOrMore>
              <ref name="comment"/>
            </oneOrMore>
          </element>
        </element>
      </define>

      <define name="comment">
        <element name="note">
          <a:documentation>A comment, and the answers to it.</a:documentation>
          <attribute name="type">
            <value type="string">comment</value>
          </attribute>
          <optional>
            <element name="bibl">
              <optional>
                <element name="author">
                  <text/>
                </element>
              </optional>
              <optional>
                <element name="date">
                  <optional>
                    <attribute name="when">
                      <choice>
                        <data type="date"/>
                        <data type="dateTime"/>
                      </choice>
                    </attribute>
                  </optional>
                  <text/>
                </element>
              </optional>
            </element>
          </optional>
          <ref name="blocks"/>
          <zeroOrMore>
            <ref name="comment"/>
          </zeroOrMore>
        </element>
      </define>

      <define name="header">
        <element name="teiHeader">
          <a:documentation>Guidelines, chapter 2.</a:documentation>
          <element name="fileDesc">
            <element name="titleStmt">
              <ref name="titles"/>
            </element>
            <element name="publicationStmt">
              <element name="p">
                <a:documentation>Empty: an article made from a file has no publisher of its own.</a:documentation>
                <empty/>
              </element>
            </element>
            <element name="sourceDesc">
              <element name="bibl">
                <a:documentation>The input that the article was made from.</a:documentation>
                <ref name="titles"/>
                <zeroOrMore>
                  <element name="date">
                    <attribute name="type">
                      <choice>
                        <value type="string">published</value>
                        <value type="string">modified</value>
                      </choice>
                    </attribute>
                    <optional>
                      <attribute name="when">
                        <choice>
                          <data type="date"/>
                          <data type="dateTime"/>
                        </choice>
                      </attribute>
                    </optional>
                    <text/>
                  </element>
                </zeroOrMore>
                <zeroOrMore>
                  <element name="idno">
                    <attribute name="type">
                      <choice>
                        <value type="string">id</value>
                        <value type="string">path</value>
                        <value type="string">sha256</value>
                      </choice>
                    </attribute>
                    <text/>
                  </element>
                </zeroOrMore>
              </element>
            </element>
          </element>
          <optional>
            <element name="profileDesc">
              <element name="langUsage">
                <element name="language">
                  <attribute name="ident">
                    <data type="language"/>
                  </attribute>
                  <empty/>
                </element>
              </element>
            </element>
          </optional>
        </element>
      </define>

      <define name="titles">
        <element name="title">
          <text/>
        </element>
        <zeroOrMore>
          <element name="author">
            <text/>
          </element>
        </zeroOrMore>
      </define>

      <define name="lang">
        <optional>
          <attribute name="xml:lang">
            <data type="language"/>
          </attribute>
        </optional>
      </define>

      <define name="head">
        <optional>
          <element name="head">
            <ref name="phrases"/>
          </element>
        </optional>
      </define>

      <define name="division">
        <element name="div">
          <a:documentation>Chapter 4. Blocks come before divisions.</a:documentation>
          <ref name="head"/>
          <zeroOrMore>
            <ref name="global"/>
          </zeroOrMore>
          <optional>
            <ref name="common-run"/>
          </optional>
          <ref name="divisions"/>
        </element>
        <zeroOrMore>
          <ref name="global"/>
        </zeroOrMore>
      </define>

      <define name="divisions">
        <zeroOrMore>
          <ref name="division"/>
        </zeroOrMore>
      </define>

      <define name="common-run">
        <oneOrMore>
          <ref name="common"/>
          <zeroOrMore>
            <ref name="global"/>
          </zeroOrMore>
        </oneOrMore>
      </define>

      <define name="global">
        <a:documentation>What may stand anywhere.</a:documentation>
        <choice>
          <ref name="figure"/>
          <ref name="note"/>
        </choice>
      </define>

      <define name="common">
        <a:documentation>What a division is made of (model.common).</a:documentation>
        <choice>
          <ref name="p"/>
          <ref name="list"/>
          <ref name="gloss-list"/>
          <ref name="table"/>
          <ref name="quote"/>
        </choice>
      </define>

      <define name="blocks">
        <a:documentation>The content of items, quotes and notes: no divisions, but labels.</a:documentation>
        <zeroOrMore>
          <choice>
            <ref name="common"/>
            <ref name="global"/>
            <element name="label">
              <ref name="phrases"/>
            </element>
          </choice>
        </zeroOrMore>
      </define>

      <define name="p">
        <element name="p">
          <a:documentation>A paragraph; a block of code is a paragraph of code.</a:documentation>
          <ref name="phrases"/>
        </element>
      </define>

      <define name="list">
        <element name="list">
          <a:documentation>Section 3.8.</a:documentation>
          <attribute name="rend">
            <choice>
              <value type="string">bulleted</value>
              <value type="string">numbered</value>
            </choice>
          </attribute>
          <oneOrMore>
            <ref name="item"/>
          </oneOrMore>
        </element>
      </define>

      <define name="item">
        <element name="item">
          <ref name="blocks"/>
        </element>
      </define>

      <define name="gloss-list">
        <element name="list">
          <a:documentation>Terms and what explains them, in turn.</a:documentation>
          <attribute name="type">
            <value type="string">gloss</value>
          </attribute>
          <oneOrMore>
            <element name="label">
              <zeroOrMore>
                <element name="term">
                  <ref name="phrases"/>
                </element>
              </zeroOrMore>
            </element>
            <ref name="item"/>
          </oneOrMore>
        </element>
      </define>

      <define name="table">
        <element name="table">
          <a:documentation>Section 14.1.1.</a:documentation>
          <ref name="head"/>
          <oneOrMore>
            <element name="row">
              <ref name="role"/>
              <oneOrMore>
                <element name="cell">
                  <ref name="role"/>
                  <optional>
                    <attribute name="rows">
                      <ref name="count"/>
                    </attribute>
                  </optional>
                  <optional>
                    <attribute name="cols">
                      <ref name="count"/>
                    </attribute>
                  </optional>
                  <ref name="phrases"/>
                </element>
              </oneOrMore>
            </element>
          </oneOrMore>
        </element>
      </define>

      <define name="role">
        <optional>
          <attribute name="role">
            <a:documentation>Says that it names rows or columns; data otherwise.</a:documentation>
            <value type="string">label</value>
          </attribute>
        </optional>
      </define>

      <define name="count">
        <data type="positiveInteger"/>
      </define>

      <define name="quote">
        <element name="quote">
          <optional>
            <attribute name="source">
              <data type="anyURI"/>
            </attribute>
          </optional>
          <ref name="blocks"/>
        </element>
      </define>

      <define name="figure">
        <element name="figure">
          <a:documentation>Section 14.4.</a:documentation>
          <ref name="head"/>
          <optional>
            <element name="figDesc">
              <text/>
            </element>
          </optional>
          <optional>
            <element name="graphic">
              <attribute name="url">
                <data type="anyURI"/>
              </attribute>
              <empty/>
            </element>
          </optional>
        </element>
      </define>

      <define name="note">
        <element name="note">
          <a:documentation>Section 3.9.1.</a:documentation>
          <optional>
            <attribute name="xml:id">
              <data type="ID"/>
            </attribute>
          </optional>
          <ref name="blocks"/>
        </element>
      </define>

      <define name="phrases">
        <a:documentation>Text with what stands in it.</a:documentation>
        <zeroOrMore>
          <choice>
            <text/>
            <element name="hi">
              <attribute name="rend">
                <choice>
                  <value type="string">italic</value>
                  <value type="string">bold</value>
                  <value type="string">superscript</value>
                  <value type="string">subscript</value>
                </choice>
              </attribute>
              <ref name="phrases"/>
            </element>
            <element name="ref">
              <a:documentation>A link, or the sign of a note.</a:documentation>
              <choice>
                <attribute name="target">
                  <data type="anyURI"/>
                </attribute>
                <group>
                  <attribute name="type">
                    <value type="string">note</value>
                  </attribute>
                  <optional>
                    <attribute name="target">
                      <data type="string">
                        <param name="pattern">#note-[1-9][0-9]*</param>
                      </data>
                    </attribute>
                  </optional>
                </group>
              </choice>
              <ref name="phrases"/>
            </element>
            <element name="code">
              <optional>
                <attribute name="xml:space">
                  <value type="string">preserve</value>
                </attribute>
              </optional>
              <optional>
                <attribute name="lang">
                  <a:documentation>The formal language, as the source names it.</a:documentation>
                </attribute>
              </optional>
              <ref name="phrases"/>
            </element>
            <element name="del">
              <ref name="phrases"/>
            </element>
            <element name="add">
              <ref name="phrases"/>
            </element>
            <element name="foreign">
              <ref name="lang"/>
              <ref name="phrases"/>
            </element>
            <element name="lb">
              <empty/>
            </element>
          </choice>
        </zeroOrMore>
      </define>
    </grammar>

    """#
}
