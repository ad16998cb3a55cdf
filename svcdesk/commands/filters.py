"""Which tickets somebody wants: the filters of `list` and `search`, typed or saved in the configuration."""

from __future__ import annotations

from svcdesk.commands.options import known
from svcdesk.desk.tickets.listing import Query
from svcdesk.desk.tickets.tickets import LIVE, STATES
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _
from svcdesk.words import fold, key_of, one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from svcdesk.context import Desk
    from svcdesk.db.port import Db
    from svcdesk.desk.search.index import Index

_MANY = 2000  # tickets, which take seconds to index


def with_saved(desk: Desk, name: str | None, typed: Mapping[str, Any]) -> dict[str, Any]:
    """What was typed, over what the saved list of that name says. Raises UsageError when there is no such list."""
    given = {key: value for key, value in typed.items() if value is not None and value is not False}
    if name is None:
        return given
    lists = desk.policy.lists
    if name.casefold() in STATES and name not in lists:
        raise UsageError(N_("no list is called {name!r}: 'svcdesk list --state {name}' lists by state"), name=name)
    return {**lists[one_of({key: key for key in lists}, name, N_("list"))], **given}


def query(desk: Desk, wanted: Mapping[str, Any], at: datetime) -> Query:
    """The question about `at` (UTC) that the options ask: option → what was typed after it.

    Raises UsageError for what means nothing, NotFound for who or what is not known.
    """
    policy = desk.policy
    if wanted.get("held") and wanted.get("state"):
        raise UsageError(N_("--held lists what is on hold: leave --state out"))
    since = {
        key: desk.since(wanted[key], f"--{key.replace('_', '-')}", at) if key in wanted else None
        for key in ("opened_since", "closed_since")
    }
    engineer = "@me" if wanted.get("mine") else wanted.get("engineer")
    return Query(
        states=states_of(wanted.get("state"), LIVE if not any(since.values()) else _since(since)),
        held=wanted.get("held", False),
        engineer_id=_engineer(desk, engineer) if engineer else None,
        unassigned=wanted.get("unassigned", False),
        customer_id=customer_of(desk, wanted.get("customer")),
        priority=tuple(
            one_of(policy.names("priorities"), word, "--priority") for word in _words(wanted.get("priority"))
        ),
        region=known(policy, "regions", wanted.get("region"), "--region"),
        tier=known(policy, "tiers", wanted.get("tier"), "--tier"),
        kind=known(policy, "kinds", wanted.get("kind"), "--kind"),
        level=known(policy, "levels", wanted.get("level"), "--level"),
        channel=known(policy, "channels", wanted.get("channel"), "--channel"),
        due_before=desk.before(wanted["due_before"], "--due-before", at) if "due_before" in wanted else None,
        opened_since=since["opened_since"],
        ended_since=since["closed_since"],
        equipment_id=_machine(desk, wanted["serial"]) if wanted.get("serial") else None,
        site_id=_site(desk, wanted) if wanted.get("site") else None,
        ids=_having(desk, wanted["text"]) if wanted.get("text") else None,
        sort=wanted.get("sort", "due"),
        reverse=wanted.get("reverse", False),
        limit=wanted.get("limit") or None,
        urgency=tuple(policy.names("priorities")),
    )


def states_of(text: str | None, otherwise: tuple[str, ...]) -> tuple[str, ...]:
    """The states meant after --state; `otherwise` for none. Raises UsageError for a word that is none."""
    typed = _words(fold(text or ""))
    words = [state if state in (*STATES, "all") else key_of("ticket", state, "--state") for state in typed]
    return STATES if "all" in words else tuple(words) or otherwise


def customer_of(desk: Desk, text: str | None) -> str | None:
    """The identity of the customer meant after --customer; None for none. Raises as `customers.find` does."""
    if not text:
        return None
    from svcdesk.desk.people import customers

    return customers.find(desk.db, desk.policy, text).id


def made_current(db: Db) -> Index:
    """The index of words, brought up to date, with a bar of progress where that takes seconds."""
    from svcdesk.desk.search import index

    waiting = index.waiting(db)
    if waiting < _MANY:
        return index.current(db)
    from svcdesk.views.progress import progress

    with progress(_("tickets indexed"), waiting) as advance:
        return index.current(db, advance)


def _since(since: Mapping[str, object]) -> tuple[str, ...]:
    # what came in may be done by now; what was closed is
    return tuple(state for state in STATES if state not in LIVE) if since["closed_since"] else STATES


def _words(text: str | None) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()] if text else []


def _engineer(desk: Desk, text: str) -> str:
    from svcdesk.desk.people import engineers  # a plain list needs nobody looked up

    return engineers.find(desk.db, text, desk.actor).id


def _machine(desk: Desk, text: str) -> str:
    from svcdesk.desk.assets import equipment

    return equipment.find(desk.db, text).id


def _site(desk: Desk, wanted: Mapping[str, Any]) -> str:
    from svcdesk.desk.assets import sites
    from svcdesk.desk.people import customers

    if not wanted.get("customer"):
        raise UsageError(N_("--site needs --customer: whose site is it?"))
    return sites.find(desk.db, customers.find(desk.db, desk.policy, wanted["customer"]), wanted["site"]).id


def _having(desk: Desk, text: str) -> tuple[str, ...]:
    from svcdesk.desk.search import finding

    return finding.search(made_current(desk.db), text).all_ids()
