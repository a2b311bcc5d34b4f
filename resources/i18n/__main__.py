"""Update, compile, report; exit 1 where a text is untranslated or its translation fills in other things."""

from __future__ import annotations

import sys

from resources.i18n.catalogue import HERE, NAMES, compile_to, misfilled, untranslated, update


def main() -> int:
    """Bring everything in step and say what is left to do."""
    update()
    compile_to(HERE)
    left = 0
    for name in NAMES:
        for why, entries in (("untranslated", untranslated(name)), ("other places", misfilled(name))):
            for entry in entries:
                left += 1
                sys.stdout.write(f"{name}: {why}: {entry.context}: {entry.source}\n")
    sys.stdout.write(f"{left} left to do\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
