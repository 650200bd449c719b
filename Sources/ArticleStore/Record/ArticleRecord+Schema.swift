extension ArticleRecord {
    /// The JSON Schema (draft 2020-12) of a record, for programs that read the archive.
    ///
    /// Objects of ours are closed, so that a misspelt key in our own writing shows; `user` is the reader's and open.
    public static let jsonSchema = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Daybook record",
          "description": "One article as a JSON Feed 1.1 item; what JSON Feed has no name for is under _daybook.",
          "type": "object",
          "required": ["id", "content_text", "authors", "tags", "attachments", "_daybook"],
          "additionalProperties": false,
          "properties": {
            "id": {"$ref": "#/$defs/id"},
            "url": {"type": "string"},
            "external_url": {"type": "string"},
            "title": {"type": "string"},
            "content_html": {"type": "string"},
            "content_text": {"type": "string"},
            "summary": {"type": "string"},
            "image": {"type": "string"},
            "date_published": {"$ref": "#/$defs/date"},
            "date_modified": {"$ref": "#/$defs/date"},
            "authors": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["name"],
                "additionalProperties": false,
                "properties": {"name": {"type": "string"}, "url": {"type": "string"}}
              }
            },
            "tags": {"$ref": "#/$defs/texts"},
            "language": {"type": "string", "description": "BCP 47"},
            "attachments": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["url", "mime_type"],
                "additionalProperties": false,
                "properties": {
                  "url": {"type": "string"},
                  "mime_type": {"type": "string"},
                  "title": {"type": "string"},
                  "size_in_bytes": {"type": "integer", "minimum": 0},
                  "duration_in_seconds": {"type": "number", "minimum": 0}
                }
              }
            },
            "_daybook": {"$ref": "#/$defs/daybook"}
          },
          "$defs": {
            "id": {
              "type": "string",
              "pattern": "^[a-z2-7]{26}$",
              "description": "the first 26 characters of the lower-case base32 of the SHA-256 of the article's bytes"
            },
            "date": {
              "type": "string",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$",
              "description": "RFC 3339, with the article's own offset; a day alone, or a time without an offset, where the article gives no more"
            },
            "instant": {
              "type": "string",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$",
              "description": "RFC 3339 date-time"
            },
            "texts": {"type": "array", "items": {"type": "string"}},
            "source": {
              "type": "object",
              "required": ["name", "size", "sha256"],
              "additionalProperties": false,
              "properties": {
                "name": {"type": "string"},
                "name_bytes": {"type": "string", "pattern": "^[A-Za-z0-9+/]+={0,2}$", "description": "base64, only where the name is not UTF-8"},
                "inbox_path": {"type": "string"},
                "media_type": {"type": "string"},
                "charset": {"type": "string"},
                "size": {"type": "integer", "minimum": 0},
                "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                "part": {"type": "integer", "minimum": 1},
                "original": {"type": "string", "description": "relative to the state directory"},
                "folder": {
                  "type": "object",
                  "description": "the folder that a browser saved with the page; its files are kept as one tar archive",
                  "required": ["name", "files", "size"],
                  "additionalProperties": false,
                  "properties": {
                    "name": {"type": "string"},
                    "files": {"type": "integer", "minimum": 0},
                    "size": {"type": "integer", "minimum": 0},
                    "original": {"type": "string", "description": "relative to the state directory"}
                  }
                },
                "mtime": {"$ref": "#/$defs/instant"},
                "received_at": {"$ref": "#/$defs/instant"}
              }
            },
            "daybook": {
              "type": "object",
              "required": ["schema", "source", "word_count", "reading_time_minutes", "blocks", "headings", "key_takeaways",
                "glossary", "image_credits", "removed", "provenance", "extractor", "truncated", "warnings"],
              "additionalProperties": false,
              "properties": {
                "schema": {"const": 1},
                "source": {"$ref": "#/$defs/source"},
                "site": {"type": "string"},
                "subtitle": {"type": "string"},
                "byline": {"type": "string"},
                "author_role": {"type": "string"},
                "section": {"type": "string"},
                "canonical_url": {"type": "string"},
                "license": {"type": "string"},
                "page_type": {
                  "type": "object",
                  "required": ["kind", "confidence"],
                  "additionalProperties": false,
                  "properties": {
                    "kind": {"enum": ["article", "listing", "forum", "product", "documentation", "collection", "service", "other"]},
                    "confidence": {"type": "number", "minimum": 0, "maximum": 1}
                  }
                },
                "word_count": {"type": "integer", "minimum": 0},
                "reading_time_minutes": {"type": "integer", "minimum": 0},
                "blocks": {"type": "array", "items": {"$ref": "#/$defs/block"}},
                "headings": {"$ref": "#/$defs/texts"},
                "key_takeaways": {"$ref": "#/$defs/texts"},
                "glossary": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["term", "definition"],
                    "additionalProperties": false,
                    "properties": {"term": {"type": "string"}, "definition": {"type": "string"}}
                  }
                },
                "image_credits": {"$ref": "#/$defs/texts"},
                "removed": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["kind", "text"],
                    "additionalProperties": false,
                    "properties": {"kind": {"type": "string"}, "text": {"type": "string"}}
                  }
                },
                "provenance": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "object",
                    "required": ["from", "confidence"],
                    "additionalProperties": false,
                    "properties": {
                      "from": {"type": "string"},
                      "confidence": {"type": "number", "minimum": 0, "maximum": 1}
                    }
                  }
                },
                "extractor": {
                  "type": "object",
                  "required": ["version"],
                  "additionalProperties": false,
                  "properties": {"version": {"type": "string"}}
                },
                "truncated": {"type": "boolean"},
                "paywall": {"type": "boolean"},
                "warnings": {"$ref": "#/$defs/texts"},
                "duplicate_of": {"$ref": "#/$defs/id"},
                "revision_of": {"$ref": "#/$defs/id"},
                "user": {"type": "object"}
              }
            },
            "marks": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["kind", "start", "end"],
                "additionalProperties": false,
                "description": "a part of the block's text; of the item or the cell with that index (from 0), where the block has several texts",
                "properties": {
                  "item": {"type": "integer", "minimum": 0},
                  "row": {"type": "integer", "minimum": 0},
                  "column": {"type": "integer", "minimum": 0},
                  "kind": {"enum": ["link", "strong", "emphasis", "code", "sub", "sup", "deleted", "quotation"]},
                  "start": {"type": "integer", "minimum": 0, "description": "in bytes of the text's UTF-8"},
                  "end": {"type": "integer", "minimum": 0},
                  "url": {"type": "string", "description": "where a link leads"}
                }
              }
            },
            "block": {
              "oneOf": [
                {"type": "object", "required": ["kind", "level", "text"], "additionalProperties": false,
                  "properties": {"kind": {"const": "heading"}, "level": {"type": "integer", "minimum": 1, "maximum": 6}, "text": {"type": "string"},
                    "marks": {"$ref": "#/$defs/marks"}}},
                {"type": "object", "required": ["kind", "text"], "additionalProperties": false,
                  "properties": {"kind": {"enum": ["paragraph", "takeaway"]}, "text": {"type": "string"}, "marks": {"$ref": "#/$defs/marks"}}},
                {"type": "object", "required": ["kind", "text"], "additionalProperties": false,
                  "properties": {"kind": {"const": "quote"}, "text": {"type": "string"}, "marks": {"$ref": "#/$defs/marks"},
                    "attribution": {"type": "string"}, "url": {"type": "string"}}},
                {"type": "object", "required": ["kind", "ordered", "items"], "additionalProperties": false,
                  "properties": {"kind": {"const": "list"}, "ordered": {"type": "boolean"}, "items": {"$ref": "#/$defs/texts"},
                    "levels": {"type": "array", "items": {"type": "integer", "minimum": 0}, "description": "how deep each item is nested, where one is"},
                    "numbers": {"type": "array", "items": {"type": "integer"}, "description": "each item's number, 0 for none, where they do not simply count from 1"},
                    "marks": {"$ref": "#/$defs/marks"}}},
                {"type": "object", "required": ["kind", "text"], "additionalProperties": false,
                  "properties": {"kind": {"const": "code"}, "text": {"type": "string"}, "language": {"type": "string"}}},
                {"type": "object", "required": ["kind", "header", "rows"], "additionalProperties": false,
                  "properties": {"kind": {"const": "table"}, "header": {"type": "boolean"}, "caption": {"type": "string"},
                    "rows": {"type": "array", "items": {"$ref": "#/$defs/texts"}}, "marks": {"$ref": "#/$defs/marks"}}},
                {"type": "object", "required": ["kind", "url"], "additionalProperties": false,
                  "properties": {"kind": {"const": "image"}, "url": {"type": "string"}, "alt": {"type": "string"}, "caption": {"type": "string"}, "credit": {"type": "string"}}},
                {"type": "object", "required": ["kind", "url"], "additionalProperties": false,
                  "properties": {"kind": {"const": "embed"}, "url": {"type": "string"}, "title": {"type": "string"}}},
                {"type": "object", "required": ["kind", "term", "definition"], "additionalProperties": false,
                  "properties": {"kind": {"const": "definition"}, "term": {"type": "string"}, "definition": {"type": "string"}, "marks": {"$ref": "#/$defs/marks"}}}
              ]
            }
          }
        }
        """#
}
