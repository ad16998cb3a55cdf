"""`svcdesk dispatch print`: the form on one A4 page, as HTML for any browser, or as PDF."""

from svcdesk.commands import paper
from svcdesk.commands.options import Force, Language, OneVisit
from svcdesk.context import Desk
from svcdesk.desk.forms import form as forms
from svcdesk.desk.visits import dispatch
from svcdesk.views.forms.sheet import sheet as form_sheet


def print_(desk: Desk, visit: OneVisit, to: paper.To = None, force: Force = False, language: Language = None) -> None:
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
    name = f"{ticket.number}-{found.visit}"
    paper.save(desk, lambda: form_sheet(desk.policy, form), to, name, force, language)
