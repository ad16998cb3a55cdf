"""Sheets of paper as files: HTML that any browser prints, or PDF."""

import sys
from collections.abc import Callable
from pathlib import Path

from svcdesk.commands.options import printed_in
from svcdesk.context import Desk
from svcdesk.db import files
from svcdesk.declare import Annotated, Option
from svcdesk.errors import UsageError
from svcdesk.locale import N_
from svcdesk.views import saving
from svcdesk.views.paper import sheet
from svcdesk.views.text import say_exactly

To = Annotated[Path | None, Option("--to", "-o", metavar="FILE", help=N_("FILE.html or FILE.pdf; - prints the HTML."))]

_ENDINGS = (".html", ".htm", ".pdf")


def save(
    desk: Desk,
    made: Callable[[], sheet.Sheet],
    to: Path | None,
    name: str,
    force: bool = False,
    language: str | None = None,
) -> None:
    """Write a sheet to `to`, else to NAME.html in this folder or beside it, and print where it is.

    It is `made` in that language; in the screen's where none is named. `-` is standard output. Raises Conflict when the
    named file is there already, unless by `force`; UsageError for another kind of file, and for PDF without the program
    that makes it.
    """
    with printed_in(desk, language):
        page = sheet.html(made())
    if str(to) == "-":
        sys.stdout.buffer.write(page.encode())  # as the page says, whatever the locale
        return
    target = to or files.free_path(Path(f"{name}.html".replace("/", "-")), page.encode())
    saving.save(target, _pdf(page) if target.suffix.lower() == ".pdf" else page.encode(), _ENDINGS, force or not to)
    say_exactly(str(target))


def _pdf(page: str) -> bytes:
    try:
        from weasyprint import HTML
    except (ImportError, OSError):  # OSError: without the system's Pango library
        raise UsageError(
            N_("PDF needs an extra: pip install 'svcdesk[pdf]'; or print the HTML from a browser: --to form.html")
        ) from None
    data: bytes = HTML(string=page).write_pdf()
    return data
