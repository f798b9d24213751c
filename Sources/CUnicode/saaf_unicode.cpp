#include "saaf_unicode.h"

#include <stdlib.h>
#include <string.h>

#include <new>
#include <uchardet/uchardet.h>
#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

namespace {

/// A growing array of plain values on malloc, so that running out of memory is a flag and not an
/// exception.
template <typename T>
struct Growing {
  T *items = nullptr;
  size_t count = 0;
  size_t capacity = 0;
  bool failed = false;

  bool reserve(size_t extra) {
    if (failed) return false;
    if (capacity - count >= extra) return true;
    size_t wanted = capacity * 2 > count + extra ? capacity * 2 : count + extra + 64;
    T *moved = static_cast<T *>(realloc(items, wanted * sizeof(T)));
    if (moved == nullptr) {
      failed = true;
      return false;
    }
    items = moved;
    capacity = wanted;
    return true;
  }

  void append(const T &item) {
    if (reserve(1)) items[count++] = item;
  }

  void append(const T *more, size_t n) {
    if (n > 0 && reserve(n)) {
      memcpy(items + count, more, n * sizeof(T));
      count += n;
    }
  }

  void discard() {
    free(items);
    items = nullptr;
    count = capacity = 0;
  }
};

class GrowingSink : public icu::ByteSink {
 public:
  explicit GrowingSink(Growing<uint8_t> &target) : target(target) {}
  void Append(const char *bytes, int32_t n) override {
    target.append(reinterpret_cast<const uint8_t *>(bytes), static_cast<size_t>(n));
  }

 private:
  Growing<uint8_t> &target;
};

// ICU counts in int32_t. A line feed neither composes nor reorders with what stands on either side,
// so a text of any size can be cut before one.
constexpr size_t largest_slice = size_t(1) << 30;

/// The length of the next slice, or 0 when a stretch of a gigabyte has no line feed in it.
size_t nfc_slice(const uint8_t *text, size_t length) {
  if (length <= largest_slice) return length;
  for (size_t i = largest_slice; i > 0; i--) {
    if (text[i] == '\n') return i;
  }
  return 0;
}

void encode_utf8(uint32_t c, Growing<uint8_t> &out) {
  uint8_t b[4];
  size_t n = 0;
  if (c < 0x80) {
    b[n++] = uint8_t(c);
  } else if (c < 0x800) {
    b[n++] = uint8_t(0xC0 | c >> 6);
    b[n++] = uint8_t(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    b[n++] = uint8_t(0xE0 | c >> 12);
    b[n++] = uint8_t(0x80 | (c >> 6 & 0x3F));
    b[n++] = uint8_t(0x80 | (c & 0x3F));
  } else {
    b[n++] = uint8_t(0xF0 | c >> 18);
    b[n++] = uint8_t(0x80 | (c >> 12 & 0x3F));
    b[n++] = uint8_t(0x80 | (c >> 6 & 0x3F));
    b[n++] = uint8_t(0x80 | (c & 0x3F));
  }
  out.append(b, n);
}

/// Counts the malformed sequence and writes U+FFFD; ICU's own substitute is U+001A for some.
void substitute(const void *context, UConverterToUnicodeArgs *args, const char *, int32_t,
                UConverterCallbackReason reason, UErrorCode *status) {
  if (reason > UCNV_IRREGULAR) return;
  *status = U_ZERO_ERROR;
  const UChar replacement = 0xFFFD;
  ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
  ++*static_cast<size_t *>(const_cast<void *>(context));
}

}  // namespace

struct saaf_codec {
  struct Entry {
    uint32_t scalar;
    uint8_t length;
    uint8_t bytes[8];
  };
  static constexpr size_t slots = 4096;

  UConverter *converter = nullptr;
  bool stateful = false;
  size_t errors = 0;
  // Encoding one character through ICU costs some 100 ns, and texts use few different ones. An
  // entry of zeros is empty: ASCII is never looked up.
  Entry cache[slots] = {};
};

extern "C" {

int saaf_nfc_is_normalized(const uint8_t *text, size_t length) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return -1;
  while (length > 0) {
    size_t n = nfc_slice(text, length);
    if (n == 0) return -1;
    icu::StringPiece piece(reinterpret_cast<const char *>(text), static_cast<int32_t>(n));
    UBool normal = nfc->isNormalizedUTF8(piece, status);
    if (U_FAILURE(status)) return -1;
    if (!normal) return 0;
    text += n;
    length -= n;
  }
  return 1;
}

int saaf_nfc_changes(const uint8_t *text, size_t length, saaf_changes *out) {
  *out = saaf_changes{};
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return -1;
  Growing<saaf_change> changes;
  Growing<uint8_t> replacement;
  size_t base = 0;
  bool failed = false;
  while (base < length) {
    size_t n = nfc_slice(text + base, length - base);
    if (n == 0) {
      failed = true;
      break;
    }
    icu::StringPiece piece(reinterpret_cast<const char *>(text + base), static_cast<int32_t>(n));
    icu::Edits edits;
    size_t written = replacement.count;
    GrowingSink sink(replacement);
    nfc->normalizeUTF8(U_OMIT_UNCHANGED_TEXT, piece, sink, &edits, status);
    if (U_FAILURE(status) || edits.copyErrorTo(status)) {
      failed = true;
      break;
    }
    icu::Edits::Iterator step = edits.getFineChangesIterator();
    while (step.next(status)) {
      size_t start = base + static_cast<size_t>(step.sourceIndex());
      changes.append(saaf_change{start, start + static_cast<size_t>(step.oldLength()),
                                 written + static_cast<size_t>(step.replacementIndex()),
                                 static_cast<size_t>(step.newLength())});
    }
    base += n;
  }
  if (failed || changes.failed || replacement.failed || U_FAILURE(status)) {
    changes.discard();
    replacement.discard();
    return -1;
  }
  *out = saaf_changes{changes.items, changes.count, replacement.items, replacement.count};
  return 0;
}

void saaf_changes_free(saaf_changes *changes) {
  free(changes->changes);
  free(changes->replacement);
  *changes = saaf_changes{};
}

uint32_t saaf_fold_case(uint32_t scalar) {
  return static_cast<uint32_t>(u_foldCase(static_cast<UChar32>(scalar), U_FOLD_CASE_DEFAULT));
}

int saaf_general_category(uint32_t scalar) { return u_charType(static_cast<UChar32>(scalar)); }

saaf_codec *saaf_codec_open(const char *icu_name, int stateful) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(icu_name, &status);
  if (U_FAILURE(status)) return nullptr;
  saaf_codec *codec = new (std::nothrow) saaf_codec;
  if (codec == nullptr) {
    ucnv_close(converter);
    return nullptr;
  }
  codec->converter = converter;
  codec->stateful = stateful != 0;
  ucnv_setFallback(converter, false);
  ucnv_setToUCallBack(converter, substitute, &codec->errors, nullptr, nullptr, &status);
  ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  if (U_FAILURE(status)) {
    saaf_codec_close(codec);
    return nullptr;
  }
  return codec;
}

void saaf_codec_close(saaf_codec *codec) {
  if (codec == nullptr) return;
  // Closing calls the callback once more, which must still find its counter.
  ucnv_close(codec->converter);
  delete codec;
}

size_t saaf_codec_encode(saaf_codec *codec, uint32_t scalar, uint8_t out[8]) {
  if (scalar < 0x80) {
    // Escape, shift out and shift in change the state; they never stand for themselves.
    if (codec->stateful && (scalar == 0x1B || scalar == 0x0E || scalar == 0x0F)) return 0;
    out[0] = static_cast<uint8_t>(scalar);
    return 1;
  }
  if (codec->stateful || scalar > 0x10FFFF || U_IS_SURROGATE(scalar)) return 0;
  saaf_codec::Entry &entry = codec->cache[scalar % saaf_codec::slots];
  if (entry.scalar != scalar) {
    UChar units[2];
    int32_t n = 0;
    U16_APPEND_UNSAFE(units, n, scalar);
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = ucnv_fromUChars(codec->converter, reinterpret_cast<char *>(entry.bytes),
                                     sizeof entry.bytes, units, n, &status);
    bool good = U_SUCCESS(status) && length > 0 && length <= int32_t(sizeof entry.bytes);
    entry.length = good ? static_cast<uint8_t>(length) : 0;
    entry.scalar = scalar;
  }
  memcpy(out, entry.bytes, entry.length);
  return entry.length;
}

int saaf_codec_decode(saaf_codec *codec, const uint8_t *bytes, size_t length, saaf_decoded *out) {
  *out = saaf_decoded{};
  codec->errors = 0;
  constexpr size_t wanted_slice = size_t(1) << 20;
  Growing<uint8_t> text;
  Growing<saaf_patch> patches;
  Growing<UChar> units;
  Growing<int32_t> offsets;
  text.reserve(length + length / 2);
  size_t base = 0;
  bool failed = false;
  while (base < length) {
    // No byte below 0x30 is a trail byte in any of the multibyte encodings, so a slice may end
    // before one.
    size_t slice = length - base;
    if (slice > wanted_slice && !codec->stateful) {
      slice = wanted_slice;
      while (base + slice < length && bytes[base + slice] >= 0x30) slice++;
    }
    if (slice > largest_slice) {
      failed = true;
      break;
    }
    size_t capacity = slice * 2 + 64;
    units.count = offsets.count = 0;
    if (!units.reserve(capacity) || !offsets.reserve(capacity)) {
      failed = true;
      break;
    }
    const char *source = reinterpret_cast<const char *>(bytes + base);
    const char *source_end = source + slice;
    UChar *target = units.items;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_resetToUnicode(codec->converter);
    ucnv_toUnicode(codec->converter, &target, units.items + capacity, &source, source_end,
                   offsets.items, true, &status);
    if (U_FAILURE(status)) {
      failed = true;
      break;
    }
    size_t count = static_cast<size_t>(target - units.items);

    // Walk the groups of UTF-16 units that share a source offset: each is one source character.
    // A group without units is a stretch that decodes to nothing, such as an escape sequence.
    size_t i = 0;
    size_t from = 0;
    do {
      size_t group = i;
      while (i < count && offsets.items[i] <= int32_t(from)) i++;
      size_t to = i < count ? static_cast<size_t>(offsets.items[i]) : slice;
      size_t at = text.count;
      bool exact = true;
      if (!codec->stateful && to - from == 1 && bytes[base + from] < 0x80) {
        // IBM's tables swap three control characters; the web's do not.
        text.append(bytes[base + from]);
      } else {
        size_t checked = from;
        for (size_t k = group; k < i;) {
          UChar32 c;
          U16_NEXT(units.items, k, i, c);
          if (U_IS_SURROGATE(c)) c = 0xFFFD;
          encode_utf8(static_cast<uint32_t>(c), text);
          uint8_t back[8];
          size_t n = exact ? saaf_codec_encode(codec, static_cast<uint32_t>(c), back) : 0;
          exact = n > 0 && n <= to - checked && memcmp(back, bytes + base + checked, n) == 0;
          checked += n;
        }
        exact = exact && checked == to;
      }
      if (!exact) {
        saaf_patch *last = patches.count > 0 ? &patches.items[patches.count - 1] : nullptr;
        if (last != nullptr && last->at + last->length == at &&
            last->source_offset + last->source_length == base + from) {
          last->length += text.count - at;
          last->source_length += to - from;
        } else {
          patches.append(saaf_patch{at, text.count - at, base + from, to - from});
        }
      }
      from = to;
    } while (from < slice);
    base += slice;
  }
  if (failed || text.failed || patches.failed) {
    text.discard();
    patches.discard();
    units.discard();
    offsets.discard();
    return -1;
  }
  units.discard();
  offsets.discard();
  *out = saaf_decoded{text.items, text.count, patches.items, patches.count, codec->errors};
  return 0;
}

void saaf_decoded_free(saaf_decoded *decoded) {
  free(decoded->text);
  free(decoded->patches);
  *decoded = saaf_decoded{};
}

void saaf_codec_table(saaf_codec *codec, uint32_t out[256]) {
  for (int byte = 0; byte < 256; byte++) {
    char source = static_cast<char>(byte);
    UChar units[4];
    UErrorCode status = U_ZERO_ERROR;
    codec->errors = 0;
    int32_t n = ucnv_toUChars(codec->converter, units, 4, &source, 1, &status);
    bool good = U_SUCCESS(status) && n == 1 && codec->errors == 0;
    out[byte] = good ? units[0] : UINT32_MAX;
  }
}

void saaf_detect_charset(const uint8_t *bytes, size_t length, char *out, size_t capacity) {
  if (capacity == 0) return;
  out[0] = 0;
  uchardet_t detector = uchardet_new();
  if (detector == nullptr) return;
  if (uchardet_handle_data(detector, reinterpret_cast<const char *>(bytes), length) == 0) {
    uchardet_data_end(detector);
    strncpy(out, uchardet_get_charset(detector), capacity - 1);
    out[capacity - 1] = 0;
  }
  uchardet_delete(detector);
}

}  // extern "C"
