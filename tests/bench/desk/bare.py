"""The yardstick for starting: a bare window of Qt that shows one page of the store's items.

python tests/bench/desk/bare.py DATABASE
"""

from __future__ import annotations

import sqlite3
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

QUERY = "SELECT title, sort_at, source_id FROM items ORDER BY sort_at DESC, id DESC LIMIT 100"


def main() -> None:
    """Show the window; say so once it is painted, and stay until ended."""
    application = QApplication([])
    connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
    model = QStandardItemModel()
    for row in connection.execute(QUERY):
        model.appendRow([QStandardItem(str(value)) for value in row])
    table = QTableView()
    table.setModel(model)
    window = QMainWindow()
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    QTimer.singleShot(0, lambda: print("painted", flush=True))
    application.exec()


if __name__ == "__main__":
    main()
