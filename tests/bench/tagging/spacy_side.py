"""Match the same forms in the same texts with spaCy's PhraseMatcher: runs in an environment of its own.

After a JSON line {language: {"forms": [...], "texts": [...]}} it writes "ready"; for each line with a
language it makes one pass over its texts and writes the seconds of processor time that it took.
"""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module
from typing import Any


def prepare(language: str, forms: list[str]) -> tuple[Any, Any]:
    nlp = import_module("spacy").blank(language)
    matcher = import_module("spacy.matcher").PhraseMatcher(nlp.vocab, attr="LOWER")
    for number, form in enumerate(forms):
        matcher.add(str(number), [nlp.make_doc(form)])
    return nlp, matcher


def main() -> None:
    work: dict[str, Any] = {}
    ready: dict[str, tuple[Any, Any]] = {}
    for line in sys.stdin:
        if line.startswith("{"):
            work = json.loads(line)
            ready = {language: prepare(language, own["forms"]) for language, own in work.items()}
            print("ready", flush=True)
            continue
        language = line.strip()
        nlp, matcher = ready[language]
        began = time.process_time()
        for text in work[language]["texts"]:
            doc = nlp.make_doc(text)
            [
                (match, doc[start:end].start_char, doc[start:end].end_char)
                for match, start, end in matcher(doc)
            ]
        print(time.process_time() - began, flush=True)


main()
