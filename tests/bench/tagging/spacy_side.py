"""Match the same forms in the same texts with spaCy's PhraseMatcher: runs in an environment of its own.

After a JSON line {language: {"forms": [...], "texts": [...]}} it writes "ready"; for each line with a
language, and the segmenter that is to cut words if not spaCy's own choice (`zh jieba`), it makes one pass
over the texts and writes the seconds of processor time that it took. A pass begins with the texts as they
are, as ours does: cutting them into tokens, which the matcher needs, is a part of it.
"""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module
from typing import Any


def prepare(tokens: str, forms: list[str]) -> tuple[Any, Any]:
    language, _, segmenter = tokens.partition(" ")
    config = {"nlp": {"tokenizer": {"segmenter": segmenter}}} if segmenter else {}
    nlp = import_module("spacy").blank(language, config=config)
    matcher = import_module("spacy.matcher").PhraseMatcher(nlp.vocab, attr="LOWER")
    for number, form in enumerate(forms):
        matcher.add(str(number), [nlp.make_doc(form)])
    return nlp, matcher


def one_pass(side: tuple[Any, Any], texts: list[str]) -> float:
    nlp, matcher = side
    began = time.process_time()
    for text in texts:
        doc = nlp.make_doc(text)
        [(match, doc[start:end].start_char, doc[start:end].end_char) for match, start, end in matcher(doc)]
    return time.process_time() - began


def main() -> None:
    work: dict[str, Any] = {}
    ready: dict[str, tuple[Any, Any]] = {}
    for line in sys.stdin:
        if line.startswith("{"):
            work, ready = json.loads(line), {}
            print("ready", flush=True)
            continue
        tokens = line.strip()
        own = work[tokens.split()[0]]
        if tokens not in ready:
            ready[tokens] = prepare(tokens, own["forms"])
        print(one_pass(ready[tokens], own["texts"]), flush=True)


main()
