from __future__ import annotations

from lxml import etree

from app.charts.tables import TimelineMark, TimelineRow, TimelineTable
from app.charts.theme import THEMES
from app.charts.timeline import ACCENT, draw_timeline
from app.services.figures import bars_figure, timeline_figure

TABLE = TimelineTable(
    "Policies",
    "dates",
    (
        TimelineRow("Opinions on cities", (TimelineMark(2025.66, "2025-08-28"),)),
        TimelineRow("第15次5カ年計画", (TimelineMark(2026.0, "2026"), TimelineMark(2030.99, "2030-12-31"))),
    ),
    "nothing",
)


def test_every_document_and_every_date_that_has_room_is_named() -> None:
    root = etree.fromstring(draw_timeline(TABLE, theme="paper").encode())
    said = "".join(str(text) for text in root.itertext())
    for row in TABLE.rows:
        assert row.label in said
        assert all(mark.label in said for mark in row.marks)
    assert "2027" in said


def test_marks_stand_in_the_order_of_their_dates_within_the_picture() -> None:
    root = etree.fromstring(draw_timeline(TABLE, width=640).encode())
    boxes = (box for box in root.iter("{*}rect") if box.get("fill") == ACCENT)
    marks = [float(box.get("x", "0")) for box in boxes]
    assert len(marks) == 3
    assert marks == sorted(marks)
    assert all(0 <= x <= 640 for x in marks)


def test_nothing_to_draw_is_said() -> None:
    blank = TimelineTable("Policies", "", (), "Nothing was named.")
    assert "Nothing was named." in draw_timeline(blank)
    assert blank.words == "Nothing was named."


def test_the_same_table_gives_the_same_bytes_on_every_ground() -> None:
    for theme in THEMES:
        assert draw_timeline(TABLE, theme=theme) == draw_timeline(TABLE, theme=theme)


def test_dates_of_any_precision_are_placed() -> None:
    figure = timeline_figure([("Late", ["2031-05-01"]), ("Early", ["2025-08", "2014"]), ("None", [])], "en")
    assert figure.alt == "Early 2014, 2025-08; Late 2031-05-01"


def test_bars_of_roles_say_their_counts() -> None:
    figure = bars_figure("Texts by who wrote them", [("news", 4), ("official text", 1)], "en", "texts")
    assert figure.alt == "news 4; official text 1"
