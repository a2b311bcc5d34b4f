"""A company's own products: what speaks of them, and the gaps both ways."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.views.empty import EmptyState
from app.views.fonts import BODY, NORMAL
from app.views.page import Ink, Spacing
from app.views.panes import button, side_by_side
from app.views.reading import Reading
from app.views.watch_lines import LinesList
from app.views.watch_product_dialog import ProductDialog
from app.views.wrapping import WrappingRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.exchange import CellProblem
    from app.domain.products import ClauseMatch, Product, ProductMatch, ProductReport
    from app.views.desk import Desk
    from app.views.page import Page
    from app.views.watch_work import WatchWork

GAPS = -1
"""The key of the row that lists the gaps; products go by their place."""


class ProductsView(QWidget):
    """List the products; beside them the clauses, sectors and items of the chosen one, or the gaps."""

    item_wanted = Signal(int)

    def __init__(self, desk: Desk, work: WatchWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._report: ProductReport | None = None
        self._titles: dict[str, str] = {}
        self.list = LinesList(desk, self.tr("Products"))
        self.page = Reading(desk, self.tr("What speaks of the product"))
        self.empty = EmptyState(desk, "pack")
        self.empty.say(
            self.tr("No products yet"),
            self.tr("List what you sell; the policies and the news are then searched for it, and for gaps."),
            self.tr("Add product…"),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(side_by_side(desk, self.list, self.page, sizes=(380, 620), grows=1))
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_tools())
        column.addWidget(self._stack, 1)
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.list.itemActivated.connect(lambda _item: self.edit())
        self.page.followed.connect(self._follow)
        self.empty.acted.connect(self.add)
        desk.theme.changed.connect(self._show_chosen)

    def open(self) -> None:
        """Match the products anew."""
        self._work.run(self._desk.services.products.match, self._show)

    def products(self) -> tuple[Product, ...]:
        """List the products."""
        return tuple(match.product for match in self._report.matches) if self._report else ()

    def add(self) -> None:
        """Ask for a new product."""
        dialog = ProductDialog(self._desk, None, self)
        dialog.accepted.connect(lambda: self._put((*self.products(), dialog.product)))
        self._work.open(dialog)

    def edit(self) -> None:
        """Ask for changes to the chosen product."""
        match, place = self._chosen(), self.list.key()
        if match is None or not isinstance(place, int):
            return
        dialog = ProductDialog(self._desk, match.product, self)
        listed = self.products()
        dialog.accepted.connect(lambda: self._put((*listed[:place], dialog.product, *listed[place + 1 :])))
        self._work.open(dialog)

    def remove(self) -> None:
        """Take the chosen product off the list."""
        place = self.list.key()
        if self._chosen() is not None:
            self._put([product for at, product in enumerate(self.products()) if at != place])

    def read(self, path: Path) -> None:
        """Add the products of a table; one of the same name is replaced."""
        products = self._desk.services.products
        self._work.run(lambda: products.read(path), self._take_read)

    def _put(self, listed: Sequence[Product | None]) -> None:
        kept = [product for product in listed if product is not None]
        products = self._desk.services.products
        self._work.run(lambda: products.put(kept), lambda _result: self.open())

    def _take_read(self, found: tuple[tuple[Product, ...], tuple[CellProblem, ...]]) -> None:
        fresh, problems = found
        names = {product.name for product in fresh}
        self._put([*(product for product in self.products() if product.name not in names), *fresh])
        told = self.tr("%n product(s) read; cells with problems: %1", "", len(fresh))
        cells = self._desk.words.listed([problem.cell for problem in problems]) or self.tr("none")
        self._work.told.emit(told.replace("%1", cells))

    def _ask_for_table(self) -> None:
        dialog = QFileDialog(self, self.tr("Import products"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.xlsx)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        self._work.open(dialog)

    def _show(self, report: ProductReport) -> None:
        self._report = report
        policies, language = self._desk.services.policies.listed(), self._desk.language
        self._titles = {policy.id: policy.title(language) for policy in policies}
        gaps = len(report.clauses_without) + len(report.products_without)
        below = self.tr("%n clause(s) without a product", "", len(report.clauses_without))
        rows: list[tuple[object, str, str, str]] = [
            (place, "pack", match.product.name, self._counted(match))
            for place, match in enumerate(report.matches)
        ]
        if rows:
            rows.insert(0, (GAPS, "warning" if gaps else "ok", self.tr("Gaps, both ways"), below))
        self.list.fill(rows)
        self._stack.setCurrentIndex(0 if report.matches else 1)
        self._show_chosen()

    def _counted(self, match: ProductMatch) -> str:
        clauses = self.tr("%n clause(s)", "", len(match.clauses))
        items = self.tr("%n item(s)", "", match.count)
        return f"{clauses} · {items}"

    def _chosen(self) -> ProductMatch | None:
        place = self.list.key()
        found = self._report.matches if self._report else ()
        return found[place] if isinstance(place, int) and 0 <= place < len(found) else None

    def _show_chosen(self) -> None:
        match, page = self._chosen(), self.page.page()
        for made in self._needs_choice:
            made.setEnabled(match is not None)
        if match is not None:
            self._write_match(page, match)
        elif self._report is not None:
            self._write_gaps(page, self._report)
        self.page.to_top()

    def _write_match(self, page: Page, match: ProductMatch) -> None:
        page.heading(match.product.name, above=0)
        if match.sectors:
            page.begin(Spacing(below=8, line=165))
            for sector in match.sectors:
                page.chip(self._desk.sector_name(sector), self._desk.chip(sector))
        words = [*match.product.hs_codes, *match.product.words]
        page.note(self.tr("Looked for: %1").replace("%1", self._desk.words.listed(words)))
        page.kicker(self.tr("CLAUSES THAT SPEAK OF IT"), above=14)
        if not match.clauses:
            page.note(self.tr("None. See whether other terms name it in the policies."))
        for clause in match.clauses:
            self._write_clause(page, clause)
        page.kicker(self.tr("NEWEST ITEMS THAT NAME IT"), above=14)
        if not match.items:
            page.note(self.tr("None is stored. Add terms in the languages of your sources."))
        for item in match.items:
            page.begin(Spacing(below=2, line=150), item.lang)
            page.link(item.title, f"item:{item.id}", Ink(NORMAL, language=item.lang))
            page.note(f"{item.source} · {self._desk.words.moment(item.sort_at)}")

    def _write_gaps(self, page: Page, report: ProductReport) -> None:
        page.heading(self.tr("Products that no clause speaks of"), BODY, above=0)
        if not report.products_without:
            page.note(self.tr("None: every product has a clause."))
        for product in report.products_without:
            page.paragraph(product.name, Ink(NORMAL), Spacing(below=2, line=150))
        page.heading(self.tr("Clauses without a product of yours"), BODY)
        if not report.clauses_without:
            page.note(self.tr("None: every clause has a product."))
        for clause in report.clauses_without:
            self._write_clause(page, clause)

    def _write_clause(self, page: Page, clause: ClauseMatch) -> None:
        page.begin(Spacing(above=2, below=1, line=150))
        page.write(clause.heading, Ink(NORMAL))
        if clause.words:
            named = self.tr("%1 · named by: %2", "policy, words")
            named = named.replace("%2", self._desk.words.listed(clause.words))
            page.note(named.replace("%1", self._titles.get(clause.policy, clause.policy)))
        else:
            page.note(self._titles.get(clause.policy, clause.policy))

    def _follow(self, target: str) -> None:
        kind, _, number = target.partition(":")
        if kind == "item":
            self.item_wanted.emit(int(number))

    def _make_tools(self) -> QWidget:
        edit = button(self._desk, self.tr("Edit…"), "edit", self.edit)
        remove = button(self._desk, self.tr("Remove"), "remove", self.remove)
        self._needs_choice = (edit, remove)
        add = button(self._desk, self.tr("Add product…"), "add", self.add)
        read = button(self._desk, self.tr("Import products…"), "pack", self._ask_for_table)
        return WrappingRow(add, edit, remove, read, edges=(16, 6))
