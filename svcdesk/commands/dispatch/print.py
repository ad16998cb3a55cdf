"""`svcdesk dispatch print`: the form on one A4 page, as HTML for any browser, or as PDF."""

import os
import sys
from pathlib import Path

from svcdesk.commands.options import OneVisit
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Option
from svcdesk.desk.forms import form as forms
from svcdesk.desk.visits import dispatch
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.views.forms.sheet import sheet as form_sheet
from svcdesk.views.paper import sheet

_SUFFIXES = (".html", ".htm", ".pdf")


def print_(
    desk: Desk,
    visit: OneVisit,
    to: Annotated[
        Path | None, Option("--to", "-o", metavar="FILE", help=_("FILE.html or FILE.pdf; - prints the HTML."))
    ] = None,
) -> None:
    """Print the dispatch form: one A4 page to be signed.

    Writes HTML that any browser prints, into this folder if --to does not say otherwise. What is open on the form
    is left to be written by hand. PDF needs an extra: pip install 'svcdesk[pdf]'.

    \b
    Examples:
      svcdesk dispatch print 17
      svcdesk dispatch print 17/1 --to form.pdf
    """
    with desk.reading() as db:
        ticket, found = dispatch.find(db, visit)
        form = forms.of_visit(db, desk.policy, ticket, found)
    page = sheet.html(form_sheet(desk.policy, form))
    target = to or Path(f"{ticket.number}-{found.visit}.html".replace("/", "-"))
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
