"""Words of the program's own that are kept as keys: what people call them, by kind.

Programs, and lists in English, have the key (`views.text.label`); cards, sentences and lists in other languages the
label. What people type is understood by either.
"""

from __future__ import annotations

from svcdesk.locale import ENGLISH, LANGUAGES, N_, language, spoken, translated

LABELS = {
    "column": {  # by which lists are sorted, and reports added up
        "due": N_("due"),
        "opened": N_("opened"),
        "priority": N_("priority"),
        "number": N_("number"),
        "customer": N_("customer"),
        "engineer": N_("engineer"),
        "region": N_("region"),
        "month": N_("month"),
        "target": N_("target"),
        "part": N_("part"),
        "person": N_("person"),
        "station": N_("station"),
        "rule": N_("rule"),
    },
    "purpose": {
        "work": N_("the work"),
        "remote": N_("remote control"),
        "removal": N_("taking equipment away"),
        "quote": N_("quote"),
    },
    "ticket": {
        "open": N_("open"),
        "held": N_("on hold"),
        "resolved": N_("resolved"),
        "closed": N_("closed"),
        "cancelled": N_("cancelled"),
        "all": N_("all"),
    },
    "visit": {
        "open": N_("open"),
        "ordered": N_("ordered"),
        "accepted": N_("accepted"),
        "departed": N_("departed"),
        "arrived": N_("arrived"),
        "recorded": N_("recorded"),
        "finished": N_("finished"),
        "handed-over": N_("handed over"),
        "failed": N_("in vain"),
        "cancelled": N_("cancelled"),
    },
    "task": {"open": N_("open"), "done": N_("done"), "dropped": N_("dropped"), "all": N_("all")},
    "request": {
        "open": N_("open"),
        "asked": N_("asked"),
        "approved": N_("approved"),
        "refused": N_("refused"),
        "issued": N_("issued"),
        "all": N_("all"),
    },
    "return": {
        "asked": N_("asked"),
        "approved": N_("approved"),
        "sent": N_("sent"),
        "reached": N_("reached the factory"),
        "back": N_("back"),
        "done": N_("done"),
        "refused": N_("refused"),
    },
    "decision": {
        "refund": N_("refund"),
        "exchange": N_("exchange"),
        "repair": N_("repair"),
        "repair-first": N_("repair first"),
        "refused": N_("refused"),
    },
    "bearer": {"desk": N_("desk"), "customer": N_("customer"), "vendor": N_("vendor")},  # of the freight
    "session": {"planned": N_("planned"), "held": N_("took place"), "cancelled": N_("cancelled")},
    "promise": {
        "running": N_("running"),
        "held": N_("held"),
        "met": N_("met"),
        "missed": N_("missed"),
        "void": N_("void"),
    },
    "warranty": {"in": N_("in"), "out": N_("out"), "unknown": N_("unknown")},
    "condition": {"new": N_("new"), "used": N_("used")},
    "move": {
        "received": N_("received"),
        "transferred": N_("transferred"),
        "scrapped": N_("scrapped"),
        "issued": N_("issued"),
        "fitted": N_("fitted"),
        "taken back": N_("taken back"),
        "put back": N_("put back"),
    },
    "event": {
        "logged": N_("logged"),
        "called": N_("called again"),
        "assigned": N_("assigned"),
        "answered": N_("first answer"),
        "appointed": N_("visit agreed"),
        "escalated": N_("escalated"),
        "ordered": N_("ordered"),
        "accepted": N_("accepted"),
        "departed": N_("departed"),
        "arrived": N_("arrived"),
        "recorded": N_("recorded"),
        "finished": N_("finished"),
        "failed": N_("in vain"),
        "handed-over": N_("handed over"),
        "consented": N_("agreed to"),
        "remote": N_("remote session"),
        "lent": N_("loaner lent"),
        "loaner-back": N_("loaner back"),
        "sent-away": N_("sent to the factory"),
        "at-factory": N_("reached the factory"),
        "sent-back": N_("sent back by the factory"),
        "surveyed": N_("surveyed"),
        "complained": N_("complained"),
        "outcome": N_("outcome told"),
        "held": N_("on hold"),
        "resumed": N_("resumed"),
        "resolved": N_("resolved"),
        "closed": N_("closed"),
        "reopened": N_("reopened"),
    },
    "field": {
        "place": N_("place"),
        "fault": N_("fault"),
        "code": N_("code"),
        "component": N_("component"),
        "cause": N_("cause"),
        "attribution": N_("attribution"),
        "action": N_("action"),
        "test": N_("test"),
        "result": N_("result"),
        "advice": N_("advice"),
        "minutes": N_("minutes"),
        "kilometres": N_("kilometres"),
        "solved": N_("solved"),
        "covered": N_("charged"),
        "parts": N_("parts"),
        "work": N_("work"),
        "found": N_("found"),
        "checklist": N_("checklist"),
        "signature": N_("signature"),
        "because": N_("because"),
    },
    "answer": {"yes": N_("yes"), "no": N_("no")},
    "finding": {"none": N_("none")},
    "heading": {  # what imported tables may have, and lists beside that: `phones` and `bought_on` are called as these
        "name": N_("name"),
        "number": N_("number"),
        "customer_number": N_("desk number"),
        "phone": N_("phone"),
        "region": N_("region"),
        "tier": N_("tier"),
        "phase": N_("phase"),
        "address": N_("address"),
        "category": N_("category"),
        "since": N_("since"),
        "keeper": N_("keeper"),
        "note": N_("note"),
        "site": N_("site"),
        "site_region": N_("region of the site"),
        "site_address": N_("address of the site"),
        "contact": N_("contact"),
        "contact_role": N_("role of the contact"),
        "contact_phone": N_("phone of the contact"),
        "contact_mail": N_("mail of the contact"),
        "contact_head": N_("contact is head"),
        "serial": N_("serial"),
        "kind": N_("kind"),
        "model": N_("model"),
        "customer": N_("customer"),
        "contract": N_("contract"),
        "bought": N_("bought"),
        "delivered": N_("delivered"),
        "accepted": N_("accepted on"),
        "used": N_("first used"),
        "paid": N_("paid"),
        "transferred": N_("went to another"),
        "scrapped": N_("scrapped"),
        "plate": N_("plate"),
        "from": N_("from"),
        "to": N_("to"),
        "days_left": N_("days left"),
        "login": N_("login"),
        "station": N_("station"),
        "level": N_("level"),
        "mail": N_("mail"),
        "skills": N_("skills"),
        "roles": N_("roles"),
        "capacity": N_("capacity"),
        "active": N_("active"),
        "away_from": N_("away"),
        "away_until": N_("back on"),
        "away_note": N_("away note"),
    },
    "charge": {"free": N_("free"), "cost": N_("cost"), "price": N_("price"), "refused": N_("refused")},
}


_ALSO = {"yes": ("네", "好", "对", "對"), "no": ("아니오", "아뇨", "不", "不是")}  # what people answer, too


def worded(kind: str, key: str) -> str:
    """What people read for a key; a word that is no key of the kind as it is."""
    return translated(LABELS[kind][key]) if key in LABELS[kind] else key


def titles(kind: str) -> dict[str, str]:
    """The keys of a kind with what people read of them where keys are listed; in English that is the key itself."""
    return {key: key if language() == ENGLISH else worded(kind, key) for key in LABELS[kind]}


def in_all_languages(kind: str) -> dict[str, set[str]]:
    """The keys of a kind, each with its labels in the languages of the program."""
    found: dict[str, set[str]] = {key: set(_ALSO.get(key, ())) for key in LABELS[kind]}
    for each in LANGUAGES:
        with spoken(each):
            for key in found:
                found[key].add(worded(kind, key))
    return found
