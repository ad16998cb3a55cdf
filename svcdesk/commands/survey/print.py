"""`svcdesk survey print`: a survey on one A4 page, to be answered and signed on paper."""

from svcdesk.commands import paper
from svcdesk.commands.options import Force, Language
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument
from svcdesk.desk.assets import reception
from svcdesk.desk.care import subject
from svcdesk.errors import Conflict
from svcdesk.locale import N_
from svcdesk.views.care.sheet import sheet as survey_sheet
from svcdesk.words import one_of


def print_(
    desk: Desk,
    survey: Annotated[str, Argument(metavar="SURVEY", help=N_("Which: one that the configuration has printed."))],
    about: Annotated[str, Argument(metavar="TICKET|CUSTOMER", help=N_("A ticket, a visit (17/2), or a customer."))],
    to: paper.To = None,
    force: Force = False,
    language: Language = None,
) -> None:
    """Print a survey: one A4 page with blank marks and a line to sign.

    Writes HTML that any browser prints, into this folder if --to does not say otherwise. What stands on the sheet when
    it is back is entered with 'svcdesk survey take'. PDF needs an extra: pip install 'svcdesk[pdf]'.

    \b
    Examples:
      svcdesk survey print round 17
      svcdesk survey print round 17/1 --to sheet.html
    """
    asked = desk.policy.surveys[one_of(desk.policy.names("surveys"), survey, "SURVEY")]
    if not asked.printed:
        raise Conflict(
            N_("{survey} is not answered on paper: 'print: yes' in the configuration lets it be"), survey=asked.key
        )
    with desk.reading() as db:
        found = subject.find(db, desk.policy, about)
        bought = reception.bought(db, desk.policy, found.ticket, desk.now) if found.ticket else None
    name = f"{found.name if found.ticket else found.customer.number}-{asked.key}"
    machine = bought.machine if bought else None
    paper.save(desk, lambda: survey_sheet(desk.policy, asked, found, machine), to, name, force, language)
