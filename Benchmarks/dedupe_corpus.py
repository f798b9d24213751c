"""A corpus by chance, the same for the same seed: near duplicates whose similarity is known, texts
that resemble nothing, and pairs of short texts that differ in one word that tools confuse.

The name of a document says what it is: `hi-90-12-b` is the second of the twelfth pair in Hindi whose
sets of runs of five words have a Jaccard similarity of .90 or a little more, `hi-trap-3-b` differs
from `hi-trap-3-a` in one word, `hi-other-7` is alone.
"""

import json
import random

LANGUAGES = {
    "hi": ("क का कि कु के को ख खा ग गा घ च चा ज जा ट त ता ति तु थ द दा दे न ना नि प पा पु फ फू ब भ म मा मि य या र रा रे ल ला ली व वा श स सा सी ह हा है हीं त्र ज्ञ क्ष".split(), " "),
    "bn": ("ক কা কি কু কে খ গ গা ঘ চ ছ জ ট ড ত তা তি থ দ দা ধ ন না নি প পা ফ ব বা ভ ম মা য র রা ল লা শ স সা হ হা ড় ন্ত ক্ষ".split(), " "),
    "en": ("ba be bi con de di do en er fa fi ga go ha in is ka ko la le li ma me mi na ne no on or pa pe ra re ri sa se si ta te ti to un va ve wa wi".split(), " "),
    "zh": ([chr(code) for code in range(0x4E00, 0x4E00 + 2500)], ""),
}
TRAPS = {"hi": [("कल", "कुल"), ("फल", "फूल"), ("दिन", "दीन")], "bn": [("কাল", "কোল"), ("বল", "বেল"), ("দিন", "দীন")],
         "en": [("resume", "résumé"), ("2023", "2024"), ("exposé", "expose")], "zh": [("末", "未"), ("土", "士"), ("大", "太")]}


def runs(words):
    return {tuple(words[place:place + 5]) for place in range(len(words) - 4)}


class Maker:
    def __init__(self, language, seed):
        self.random = random.Random("%s %d" % (language, seed))
        letters, self.space = LANGUAGES[language]
        self.words = letters if not self.space else sorted(
            {"".join(self.random.choice(letters) for _ in range(self.random.randint(1, 4))) for _ in range(6000)})
        self.weights = [1 / (rank + 10) for rank in range(len(self.words))]

    def text(self, count):
        return self.random.choices(self.words, self.weights, k=count)

    def copy(self, words, similarity):
        """Replaces single words as long as the similarity does not fall below."""
        first, copy = runs(words), list(words)
        while True:
            other = list(copy)
            other[self.random.randrange(len(other))] = self.random.choice(self.words)
            second = runs(other)
            if len(first & second) / len(first | second) < similarity:
                return copy
            copy = other

    def join(self, words):
        lines = [self.space.join(words[start:start + 60]) for start in range(0, len(words), 60)]
        return "\n".join(lines)


def documents(language, pairs, others, seed):
    maker = Maker(language, seed)
    made = []
    for percent in (80, 90):
        for number in range(pairs):
            words = maker.text(maker.random.randint(200, 600))
            made.append(("%s-%d-%d-a" % (language, percent, number), maker.join(words)))
            made.append(("%s-%d-%d-b" % (language, percent, number), maker.join(maker.copy(words, percent / 100))))
    for number in range(others):
        made.append(("%s-other-%d" % (language, number), maker.join(maker.text(maker.random.randint(200, 600)))))
    for number in range(30):
        pair = TRAPS[language][number % 3]
        frame = maker.text(12)
        for kind, word in zip("ab", pair):
            made.append(("%s-trap-%d-%s" % (language, number, kind), maker.join(frame[:6] + [word] + frame[6:])))
    maker.random.shuffle(made)
    return made


def write(folder, pairs, others, seed):
    """Writes a file of JSON lines for each language; returns their sizes in documents."""
    sizes = {}
    for language in LANGUAGES:
        made = documents(language, pairs, others, seed)
        with open(folder / (language + ".jsonl"), "w", encoding="utf-8") as file:
            for name, text in made:
                file.write(json.dumps({"id": name, "text": text}, ensure_ascii=False) + "\n")
        sizes[language] = len(made)
    return sizes
