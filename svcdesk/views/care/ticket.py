"""What customers say, beside the ticket or the customer that it is about: surveys with the reaction, complaints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.care.complaints import COMPLAINTS
from svcdesk.views.care.surveys import columns
from svcdesk.views.columns import Section, named

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.care.complained import Complaint
    from svcdesk.desk.care.taken import Taken


def sections_of(
    policy: Policy,
    asked: Sequence[Taken],
    complaints: Sequence[Complaint],
    known: Sequence[str] = ("customer", "ticket"),
) -> list[Section]:
    """The sections of surveys and complaints, without the columns of what is `known` where they stand."""
    surveys = tuple(
        column for column in named(columns(policy), "survey", policy.names("surveys")) if column.key not in known
    )
    complained = tuple(column for column in COMPLAINTS if column.key not in known)
    return [
        Section(_("Surveys"), surveys, asked, "surveys"),
        Section(_("Complaints"), complained, complaints, "complaints"),
    ]
