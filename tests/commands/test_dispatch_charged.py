"""What a dispatch form charges: by the rules, overruled, after a quote; in words that people read."""

from __future__ import annotations

from tests.conftest import Desk, built_once
from tests.forms import demanding, form


@built_once
def job(desk: Desk) -> Desk:
    return demanding(desk)


def test_words_of_the_form(desk: Desk) -> None:
    """Names, not keys, each once; units as the price list has them."""
    job = demanding(desk, consents="[work]", needs="action")
    job.run("contract", "add", "Example Clinic", "--kind", "full", "--from", "2026-01-01")
    owner = ("--customer", "Example Clinic", "--contract", "C-0001", "--accepted", "2020-01-01")
    job.run("equipment", "add", "PR-1", "--kind", "printer", "--model", "LP-200", *owner)
    job.run("log", "prints nothing", "--serial", "PR-1")
    job.run("dispatch", "order", "2", "-e", "Wang")
    job.run("dispatch", "arrive", "2")
    said = ("-f", "No power", "--code", "power", "-a", "repaired", "-m", "31", "--km", "12")
    damage = ("-c", "somebody fell over it", "--attribution", "customer")
    job.run("dispatch", "record", "2", *said, *damage, "--consent", "work=Mr Sample", "--paid", "200")
    text = " ".join(job.run("dispatch", "show", "2").out.split())
    for line in (
        "machine PR-1, Label printer, LP-200 ",
        "contract C-0001, Full care ",
        "fault No power cause somebody fell over it, damage by people ",
        "consent to the work, Mr Sample, in person ",
        " Labour 2 × 30m ",
        " Travel 12 km ",
    ):
        assert line in text
    assert form(job, "2")["owed"] == 8000 + 2 * 6000 + 12 * 200 - 20000
    wrong = job.run("dispatch", "record", "2", "--paid", "much", "--consent", "work", code=2).err
    assert "payment.amount: 'much' is not an amount" in wrong
    assert "consents[1].by" in wrong


def test_a_decision_is_overruled_with_who_and_why(job: Desk) -> None:
    job.run("dispatch", "record", "1", "job.yaml")
    (job.folder / "job.yaml").write_text("covered: {parts: cost, work: free, because: goodwill}")
    job.run("dispatch", "record", "1", "job.yaml", SVCDESK_USER="head")
    shown = form(job)
    assert shown["covered"] == {"parts": "cost", "work": "free", "because": "goodwill", "overruled_by": "head"}
    assert (shown["total"], shown["owed"]) == (400, 0)
    job.run("dispatch", "record", "1", "--attribution", "customer")  # stays as it was decided
    assert form(job)["covered"] == shown["covered"]


def test_what_is_charged_follows_cause_and_component(desk: Desk) -> None:
    """The head's warranty of 3 months is over, the machine's of a year is not; damage by people is never covered."""
    desk.at("2026-06-15 09:00").run("customer", "add", "Example Clinic")
    machine = ("--kind", "printer", "--customer", "Example Clinic", "--accepted", "2026-03-01")
    desk.run("equipment", "add", "PR-1", *machine)
    desk.run("log", "prints badly", "--serial", "PR-1")
    desk.run("dispatch", "order", "1", "-e", "Wang")
    desk.run("dispatch", "arrive", "1")
    for written, because in (
        (("--component", "machine"), "in warranty"),
        (("--component", "head"), "out of warranty"),
        (("--component", "machine", "--attribution", "customer"), "not a fault of the machine"),
        (("--attribution", "material"), "in warranty"),
        (("--component", "head", "-a", "head replaced", "--part", "head"), "out of warranty"),
    ):
        desk.run("dispatch", "record", "1", *written)
        assert form(desk)["covered"]["because"] == because
    # the new head has a warranty of its own, which does not pay for itself
    desk.run("dispatch", "record", "1", "-m", "90", "--component", "machine")
    desk.run("dispatch", "record", "1", "--component", "head")
    assert form(desk)["covered"]["because"] == "out of warranty"
    assert form(desk)["warranty"] == "out"
    assert form(desk)["total"] == 90000 + 8000 + 3 * 6000


def test_a_quote_comes_before_the_work(desk: Desk) -> None:
    job = demanding(desk, consents="[quote]", needs="action, consent")
    job.run("dispatch", "arrive", "1")
    job.run("dispatch", "record", "1", "-f", "no power", "--code", "power")  # the diagnosis costs nothing yet
    assert form(job)["total"] == 0
    assert "the customer has no quote" in job.run("dispatch", "record", "1", "-a", "fuse replaced", code=1).err
    job.run("quote", "make", "1", "--part", "fuse")
    (job.folder / "job.yaml").write_text(
        "consents: [{to: quote, by: Mr Sample, how: phone}]\naction: replaced\nparts: [fuse]\n"
    )
    job.run("dispatch", "record", "1", "job.yaml", "--finish")
    shown = form(job)
    assert (shown["total"], shown["owed"]) == (8500, 8500)
    assert [(each["purpose"], each["quote"]) for each in shown["consents"]] == [("quote", "Q-0001")]
