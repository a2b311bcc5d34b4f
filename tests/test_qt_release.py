"""Keep watch on the Qt binding: 6.12.0 aborted on Python 3.11 after some 570 signal emits."""

from __future__ import annotations

import subprocess
import sys

EMITS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QTableView

class Sender(QObject):
    sent = Signal(object)

class Rows(QAbstractTableModel):
    def rowCount(self, parent=None): return 5
    def columnCount(self, parent=None): return 2
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return "cell" if role == Qt.ItemDataRole.DisplayRole else None

app = QApplication([])
sender, seen = Sender(), []
sender.sent.connect(lambda value: seen.append(value))
for number in range(5000):
    sender.sent.emit(True)
view = QTableView()
model = Rows()
view.setModel(model)
view.show()
for number in range(2000):
    view.viewport().repaint()
assert len(seen) == 5000
print("survived")
"""


def test_qt_survives_thousands_of_emits_and_repaints() -> None:
    done = subprocess.run(
        [sys.executable, "-c", EMITS], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "survived"), done.stderr
