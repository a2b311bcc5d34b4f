"""Take the pictures of one look in this process, whose screen is set up for it."""

from __future__ import annotations

import sys
from shutil import rmtree
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from .judge import judge
from .screens import BARE, SCREENS
from .sheets import lay_out, photograph
from .stage import Look, above, close_above, copy_of, settle, window_on

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from app.views.main_window import MainWindow

    from .screens import Show


def shoot(name: str, look: Look, out: Path, part: str) -> bool:
    """Take pictures of the screens with `part` in their names; tell whether the judge found nothing."""
    if QApplication.instance() is None:
        QApplication(["tradewind"])
    folder, work = out / name, out / f"work-{name}"
    for one in (folder, work):
        rmtree(one, ignore_errors=True)
        one.mkdir(parents=True)
    stages = ((copy_of(out / "data", work / "full"), SCREENS), (work / "bare", BARE))
    found, pictures = [], []
    for data, screens in stages:
        data.mkdir(exist_ok=True)
        wanted = {screen: show for screen, show in screens.items() if part in screen}
        if wanted:
            with window_on(data, look) as window:
                for screen, seen in _each(window, wanted):
                    pictures.append(folder / f"{screen}.png")
                    photograph(window).save(str(pictures[-1]))
                    found += [f"{name}/{screen}: {one}" for one in seen]
    (out / "sheets").mkdir(exist_ok=True)
    lay_out(pictures, out / "sheets", name)
    rmtree(work)
    sys.stdout.write("".join(f"{line}\n" for line in found))
    return not found


def _each(window: MainWindow, wanted: Mapping[str, Show]) -> Iterator[tuple[str, list[str]]]:
    """Show one screen after the other; give its name and what the judge says while it is there."""
    services = window.desk.services
    for screen, show in wanted.items():
        show(window)
        settle(services)
        yield screen, [one for shown in (window, *above(window)) for one in judge(shown)]
        close_above(window)
        window.notice.hide()
        settle(services)
