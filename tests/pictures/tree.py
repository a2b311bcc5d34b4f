"""The accessibility tree of the main window and its dialogs, as a screen reader gets it.

`python -m tests.pictures.tree` prints, for every room, each control's role, its name, its keys and what
state it is in; `--language ja` in another language. The exit status is 1 where one has no name.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

    from app.views.main_window import MainWindow

MOST_ROWS = 4
LISTS = frozenset({"List", "Table", "Tree"})
INTERACTIVE = frozenset(
    {
        "Button", "ButtonDropDown", "ButtonMenu", "CheckBox", "RadioButton", "ComboBox", "EditableText",
        "SpinBox", "List", "Table", "Tree", "ListItem", "PageTab", "MenuItem", "Slider", "Link",
    }
)  # fmt: skip
STATES = ("disabled", "checked", "selected", "expanded", "readOnly", "focused")
ROOMS = ("news-item-en", "watch-fields", "brief-statement", "policies-first")


@dataclass(frozen=True, slots=True)
class Node:
    """What a screen reader says of one thing."""

    depth: int
    role: str
    name: str
    keys: str = ""
    states: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Write it on a line."""
        more = ", ".join((self.keys, *self.states) if self.keys else self.states)
        return f"{'  ' * self.depth}{self.role} {self.name!r}{f'  [{more}]' if more else ''}"


def tree_of(widget: QWidget) -> list[Node]:
    """List what is visible in a widget, the first rows of long lists only."""
    return list(_walk(QAccessible.queryAccessibleInterface(widget), 0))


def nameless(tree: list[Node]) -> list[Node]:
    """List what can be used and has no name."""
    return [node for node in tree if node.role in INTERACTIVE and not node.name.strip()]


def _walk(one: QAccessibleInterface | None, depth: int) -> Iterator[Node]:
    if one is None or not one.isValid() or getattr(one.state(), "invisible"):  # noqa: B009 - the stubs lack it
        return
    role = one.role().name
    state = one.state()
    states = tuple(name for name in STATES if getattr(state, name))
    yield Node(depth, role, one.text(QAccessible.Text.Name), _keys(one), states)
    rows = min(one.childCount(), MOST_ROWS) if role in LISTS else one.childCount()
    for row in range(rows):
        yield from _walk(one.child(row), depth + 1)


def _keys(one: QAccessibleInterface) -> str:
    """Tell the keys that lead to a control or do what it does."""
    found, thing = one.text(QAccessible.Text.Accelerator), one.object()
    if not found and isinstance(thing, QAbstractButton):
        found = thing.shortcut().toString()
    return found


def main() -> int:
    """Print the trees; give 1 where something has no name."""
    words = argparse.ArgumentParser(prog="python -m tests.pictures.tree", description=__doc__)
    words.add_argument("--language", default="en", choices=("en", "ja", "zh"))
    language = words.parse_args().language
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QApplication(["tradewind"])
    from .stage import Look, make_data, window_on

    with TemporaryDirectory() as folder:
        data = Path(folder, "data")
        make_data(data)
        with window_on(data, Look(language)) as window:
            return print_trees(window)


def print_trees(window: MainWindow) -> int:
    """Print the menus, then each room as it is when something is chosen in it."""
    from .screens import SCREENS
    from .stage import settle

    missing = 0
    for menu in window.menuBar().findChildren(QMenu):
        sys.stdout.write(f"\n== menu {menu.title().replace('&', '')}\n")
        for action in menu.actions():
            if action.text():
                keys = ", ".join(key.toString() for key in action.shortcuts())
                sys.stdout.write(f"{Node(0, 'MenuItem', action.text().replace('&', ''), keys)}\n")
    for screen in ROOMS:
        SCREENS[screen](window)
        settle(window.desk.services)
        tree = tree_of(window)
        missing += len(nameless(tree))
        sys.stdout.write(f"\n== {screen}: {len(tree)} things, {len(nameless(tree))} without a name\n")
        sys.stdout.write("".join(f"{node}\n" for node in tree))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
