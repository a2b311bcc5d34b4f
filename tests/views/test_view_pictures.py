"""What a machine can see of the screens; `python -m tests.pictures` judges all of them in every look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pictures.judge import crowds, has_tofu, judge
from pictures.screens import SCREENS
from pictures.sheets import lay_out
from pictures.stage import Look, above, close_above, furnish, settle, window_over
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget

from app.domain.items import ItemQuery
from app.views.wrapping import WrappingRow

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services

SAMPLE = {
    Look("en", text_size=200): (
        "news-overview", "dialog-correct", "watch-evidence", "watch-bin", "brief-statement",
    ),
    Look("ja", "dark"): ("news-why", "watch-calendar", "watch-products", "brief-tray", "policies-first"),
}  # fmt: skip


@pytest.mark.parametrize("look", SAMPLE, ids=["en-large", "ja"])
def test_no_screen_of_the_sample_is_cut_crowded_or_scrolls_sideways(services: Services, look: Look) -> None:
    item = services.news.page(ItemQuery(), None, 1)[0]
    services.watch.add(services.watch.from_item(item.id), item.id)
    furnish(services)
    found = []
    with window_over(services, look) as window:
        for name in SAMPLE[look]:
            SCREENS[name](window)
            settle(services)
            found += [f"{name}: {one}" for shown in (window, *above(window)) for one in judge(shown)]
            close_above(window)
    assert found == []


def shown(part: QWidget, qtbot: QtBot) -> QWidget:
    qtbot.addWidget(part)
    part.show()
    qtbot.waitExposed(part)
    return part


def test_the_judge_finds_what_is_wrong(qtbot: QtBot) -> None:
    part = QWidget()
    part.resize(300, 200)
    words = QLabel("Words that have not nearly room enough here", part)
    words.setGeometry(0, 0, 60, 20)
    QPushButton("Out", part).setGeometry(260, 100, 80, 30)
    for left in (0, 14):
        QPushButton(part).setGeometry(left, 150, 12, 12)
    wide = QLabel("x" * 200)
    area = QScrollArea(part)
    area.setWidget(wide)
    area.setGeometry(100, 0, 100, 60)
    QLabel("\U0010fffd", part).setGeometry(0, 60, 60, 30)
    kinds = [line.split(":")[0] for line in judge(shown(part, qtbot))]
    assert {"cut", "outside", "small", "sideways", "tofu"} == set(kinds)


def test_the_judge_lets_pass_what_is_right(qtbot: QtBot) -> None:
    part = QWidget()
    row = QHBoxLayout(part)
    for words in ("One", "二", "三つ"):
        row.addWidget(QPushButton(words))
    assert judge(shown(part, qtbot)) == []


def test_a_small_target_needs_a_circle_of_its_own() -> None:
    small = QRect(0, 0, 20, 20)
    assert crowds(QRect(21, 0, 100, 40), small)
    assert not crowds(QRect(23, 0, 100, 40), small)
    assert crowds(small.translated(22, 0), small)
    assert not crowds(small.translated(25, 0), small)


def test_no_font_has_a_private_sign(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    assert has_tofu("\U0010fffd", label.font())
    assert not has_tofu("Words", label.font())


def test_contact_sheets_hold_every_picture(tmp_path: Path, qapp: object) -> None:
    pictures = []
    for place in range(7):
        picture = QPixmap(64, 36)
        picture.fill(QColor("#ff0000"))
        pictures.append(tmp_path / f"screen-{place}.png")
        picture.save(str(pictures[-1]))
    made = lay_out(pictures, tmp_path, "en")
    assert [path.name for path in made] == ["en-01.png", "en-02.png"]
    assert QImage(str(made[1])).pixelColor(200, 200) == QColor("#ff0000")


def test_a_row_that_is_too_narrow_goes_on_in_another_line(qtbot: QtBot) -> None:
    buttons = [QPushButton(words) for words in ("One more", "Two more", "Three more")]
    row = WrappingRow(*buttons, right_from=2)
    row.resize(600, 30)
    shown(row, qtbot)
    assert buttons[2].geometry().right() == row.width() - 1
    assert row.heightForWidth(600) < row.heightForWidth(120)
    row.resize(120, row.heightForWidth(120))
    assert [button.x() for button in buttons] == [0, 0, 0]
    buttons[1].hide()
    qtbot.waitUntil(lambda: buttons[2].y() < 2 * buttons[0].sizeHint().height(), timeout=5000)
