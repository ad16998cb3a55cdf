"""Sheets of paper as files: HTML that any browser prints, or PDF."""

import os
import sys
from pathlib import Path

from svcdesk.declare import Annotated, Option
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _

To = Annotated[Path | None, Option("--to", "-o", metavar="FILE", help=_("FILE.html or FILE.pdf; - prints the HTML."))]

_SUFFIXES = (".html", ".htm", ".pdf")


def save(page: str, to: Path | None, name: str) -> None:
    """Write the page to `to`, else to NAME.html in this folder, whole or not at all, and print where it is.

    `-` is standard output. Raises UsageError for another kind of file, and for PDF without the program that makes it.
    """
    target = to or Path(f"{name}.html".replace("/", "-"))
    if str(target) == "-":
        sys.stdout.write(page)
        return
    if target.suffix.lower() not in _SUFFIXES:
        raise UsageError(N_("--to {file}: write FILE.html or FILE.pdf"), file=target)
    data = _pdf(page) if target.suffix.lower() == ".pdf" else page.encode()
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    unfinished.write_bytes(data)
    os.replace(unfinished, target)
    print(target)


def _pdf(page: str) -> bytes:
    try:
        from weasyprint import HTML
    except (ImportError, OSError):  # OSError: without the system's Pango library
        raise UsageError(
            N_("PDF needs an extra: pip install 'svcdesk[pdf]'; or print the HTML from a browser: --to form.html")
        ) from None
    data: bytes = HTML(string=page).write_pdf()
    return data
