"""A finished form amended with a reason: stock and fee follow, both versions are shown; what was signed is signed."""

from __future__ import annotations

from tests.commands.shop import agree, fee, visit
from tests.conftest import Desk, built_once

WRITTEN = ("--fault", "no power", "--cause", "blown fuse", "--result", "runs", "--solved")


@built_once
def done(shop: Desk) -> Desk:
    """A finished visit that fitted two fuses of the engineer's own three, paid."""
    shop.run("engineer", "edit", "Wang", "--station", "centre")
    shop.run("stock", "receive", "fuse", "3", "--to", "centre/Wang")
    agree(shop, "--part", "fuse:3", "--minutes", "60", "--item", "training:1")
    visit(shop, "--minutes", "30", "--part", "fuse:2", *WRITTEN)
    shop.run("pay", "1")  # 80 + 60 + 10
    shop.run("dispatch", "record", "1", "--signed-by", "Ms Example", "--finish")
    return shop.at("2026-03-03 09:00")


def held(desk: Desk) -> int:
    return sum(each["quantity"] for each in desk.json("stock", "list") if each["part"] == "fuse")


def test_fewer_parts_go_back_and_what_was_paid_too_much_is_owed(done: Desk) -> None:
    assert "needs a reason" in done.run("dispatch", "amend", "1", "--part", "fuse:1", "--why", " ", code=2).err
    assert "nothing to amend" in done.run("dispatch", "amend", "1", "--why", "x", code=2).err
    changed = done.run(
        "dispatch", "amend", "1", "--part", "fuse:1", "--cause", "a worn fuse", "--why", "one was enough"
    )
    assert "visit 1: form amended because one was enough: cause: blown fuse → a worn fuse; not fitted: 1 × Fuse" in (
        changed.out
    )
    assert "visit 1: fee 145.00 CNY" in changed.out
    assert changed.err == (
        "SD-000001: 5.00 CNY were paid too much: 'svcdesk pay SD-000001 --refund 5.00' gives them back\n"
    )
    assert held(done) == 2
    form = done.json("dispatch", "show", "1")
    assert (form["state"], form["cause"], form["total"], form["to_give_back"]) == (
        "finished",
        "a worn fuse",
        14500,
        500,
    )
    assert form["signature"]["name"] == "Ms Example"
    done.run("dispatch", "amend", "1", "--component", "기기 본체", "--why", "x", SVCDESK_LANG="ko")
    assert done.json("report", "faults", "2026-03")[0]["component"] == "machine"
    assert "기기 본체" in done.run("report", "faults", "2026-03", "--format", "plain", SVCDESK_LANG="ko").out
    (amended,) = form["amendments"]
    assert (amended["why"], amended["was"], amended["actor"]) == ("one was enough", {"cause": "blown fuse"}, "tester")
    shown = done.run("dispatch", "show", "1").out
    assert "cause: blown fuse → a worn fuse; not fitted: 1 × Fuse" in shown
    assert "Amended 2026-03-03 09:00 by tester: one was enough" in done.run("dispatch", "print", "1", "--to", "-").out
    done.run("pay", "1", "--refund", "5")
    assert "is sound" in done.run("db", "check").out


def test_what_is_told_of_the_past_says_when_it_was_told(done: Desk) -> None:
    on_time = done.run("dispatch", "amend", "1", "--test", "it runs", "--why", "left out").out
    late = done.run("dispatch", "amend", "1", "--cause", "dust", "--why", "misread", "--at", "2026-03-02 23:00").out
    said = "form amended because misread: cause: blown fuse → dust (told Tue 2026-03-03 09:00)"
    assert "(told" not in on_time
    assert said in late
    assert said in done.run("show", "1").out
    whole = done.json("dispatch", "show", "1")["amendments"]
    assert [each["at"] == each["recorded_at"] for each in whole] == [False, True]
    assert "2026-03-02T23:00+08:00  2026-03-03T09:00+08:00  tester" in done.run("dispatch", "show", "1").out
    assert "Amended 2026-03-03 09:00 by tester: misread" in done.run("dispatch", "print", "1", "--to", "-").out
    done.run("engineer", "edit", "Sun", "--login", "tester")
    assert "Amended 2026-03-03 09:00 by Sun Hao: misread" in done.run("dispatch", "print", "1", "--to", "-").out
    assert "2026-03-03T09:00+08:00  Sun Hao" in done.run("dispatch", "show", "1").out
    assert [each["actor"] for each in done.json("dispatch", "show", "1")["amendments"]] == ["tester", "tester"]


def test_parts_alone_and_items_alone_are_amended(done: Desk) -> None:
    fewer = done.run("dispatch", "amend", "1", "--part", "fuse:1", "--why", "one was enough")
    assert "form amended because one was enough: not fitted: 1 × Fuse" in fewer.out
    assert "visit 1: fee 145.00 CNY" in fewer.out
    assert "work: training 1" in done.run("dispatch", "amend", "1", "--item", "training:1", "--why", "left out").out
    assert held(done) == 2


def test_a_form_that_says_not_solved_tells_that_the_ticket_is_resolved(done: Desk) -> None:
    assert done.json("show", "1")["state"] == "resolved"
    told = done.run("dispatch", "amend", "1", "--not-solved", "--why", "it jams again").err
    assert told == ("SD-000001 is resolved all the same: 'svcdesk reopen SD-000001 -r \"…\"' lets its promises go on\n")
    assert "all the same" not in done.run("dispatch", "amend", "1", "--solved", "--why", "it does not").err


def test_more_is_owed_and_a_file_is_the_whole_list(done: Desk) -> None:
    done.run("dispatch", "hand-over", "1")
    (done.folder / "job.yaml").write_text("parts: []\nwork: [{item: training, quantity: 1}]\nminutes: 60\n")
    changed = done.run("dispatch", "amend", "1/1", "job.yaml", "--why", "of another visit")
    assert "minutes: 30 → 60" in changed.out
    assert "SD-000001: 2 × Fuse" not in changed.err
    form = done.json("dispatch", "show", "1")
    assert (form["state"], form["parts"], form["work"]) == (
        "handed-over",
        [],
        [{"item": "training", "quantity": 1, "method": None}],
    )
    assert (form["total"], form["owed"]) == (80_00 + 120_00 + 200_00, 250_00)
    assert held(done) == 3
    more = done.run("dispatch", "amend", "1", "--minutes", "600", "--why", "x", code=1).err
    assert "the customer has agreed to" in more  # as for any fee
    assert done.json("dispatch", "show", "1")["minutes"] == 60


def test_what_cannot_be_amended(done: Desk) -> None:
    done.run("reopen", "1", "-r", "again")
    done.run("dispatch", "order", "1", "-e", "Wang")
    assert "SD-000001/2 goes on: 'svcdesk dispatch record SD-000001/2' changes its form" in (
        done.run("dispatch", "amend", "1", "--minutes", "20", "--why", "x", code=1).err
    )
    done.run("dispatch", "cancel", "1/2", "-r", "not needed")
    assert "is cancelled already" in done.run("dispatch", "amend", "1/2", "--minutes", "20", "--why", "x", code=1).err


def test_a_change_after_the_signature_asks_for_a_new_one(owing: Desk) -> None:
    text = owing.config.read_text(encoding="utf-8")
    owing.config.write_text(text + "\nform:\n  - {needs: [cause, signature]}\n", encoding="utf-8")
    owing.run("dispatch", "record", "1", *WRITTEN, "--signed-by", "Ms Example")
    page = owing.run("dispatch", "print", "1", "--to", "-").out
    owing.run("dispatch", "record", "1", "--signed-by", "Ms Example")  # the same again changes nothing
    changed = owing.run("dispatch", "record", "1", "--cause", "surge")
    assert (
        "visit 1: the signature of Ms Example is void, the form was changed after it: have it signed again"
        in changed.out
    )
    assert "the form still lacks signature" in owing.run("dispatch", "finish", "1", code=1).err
    assert "Still missing" not in page + owing.run("dispatch", "print", "1", "--to", "-").out
    owing.run("dispatch", "record", "1", "--cause", "surge in the mains", "--signed-by", "Ms Example", "--finish")
    assert "signature voided" in owing.events()
    assert owing.json("dispatch", "show", "1")["signature"]["name"] == "Ms Example"


def test_a_visit_that_is_over_keeps_its_prices(done: Desk) -> None:
    """Prices rise and call-out is given up; what was on the form keeps its rules, what is new takes today's.

    Who pays stays as it was decided, until a fact by which it is decided is amended: today nobody pays.
    """
    text = done.config.read_text()
    for old, new in (
        ("visit: {name: Call-out, price: 80}", "other: {name: Another, price: 7}"),
        ("per: 30m, price: 60}", "per: 30m, price: 75}"),
        ("fuse: {name: Fuse, price: 5, cost: 2}", "fuse: {name: Fuse, price: 6, cost: 3}"),
        ("because: full care}\n", "because: full care}\n  - {parts: free, work: free, because: a gift}\n"),
    ):
        assert old in text
        text = text.replace(old, new)
    done.config.write_text(text)
    advice = done.run("dispatch", "amend", "1", "--advice", "keep dry", "--why", "forgotten")
    assert "fee" not in advice.out
    assert advice.err == ""
    more = ("--part", "fuse:3", "--minutes", "1小时", "--km", "10公里", "--item", "other:1", "--why", "misread")
    done.run("dispatch", "amend", "1", *more)
    charged = {item: (quantity, amount) for item, quantity, _listed, amount in fee(done)}
    assert charged == {
        "fuse": (3, 1500), "visit": (1, 8000), "labour": (2, 12000), "travel": (10, 2000), "other": (1, 700),
    }  # fmt: skip
    done.run("dispatch", "amend", "1", "--minutes", "30분", "--why", "and back")
    assert ("labour", 1, 6000, 6000) in fee(done)
    done.run("dispatch", "amend", "1", "--attribution", "material", "--why", "found out")
    assert {amount for _item, _quantity, _listed, amount in fee(done)} == {0}
    done.run("undo")
    done.run("reopen", "1", "-r", "it has papers")
    done.run("classify", "1", "--warranty", "in")
    done.run("dispatch", "amend", "1", "--advice", "keep it dry", "--why", "better said")
    assert done.json("dispatch", "show", "1")["covered"]["because"] == "in warranty"
    assert done.run("db", "check", "--replay").out == f"{done.called} is sound\n"


def test_only_a_fact_that_decides_changes_who_pays(shop: Desk) -> None:
    """The warranty of the configuration became shorter, after the visit: it does not count until the date is corrected.

    What is corrected counts, whatever the shorter warranty would say of the wrong date.
    """
    shop.run("equipment", "add", "PR-1", "--kind", "printer", "-c", "Example Clinic", "--bought", "2025-05-01")
    shop.run("classify", "1", "--serial", "PR-1")
    visit(shop, "--minutes", "30", *WRITTEN, "--finish")
    text = shop.config.read_text()
    assert "machine: 1 year" in text
    shop.config.write_text(text.replace("machine: 1 year", "machine: 3 months").replace("consents: [quote]\n", ""))

    def because(*amended: str) -> str:
        shop.run("dispatch", "amend", "1", *amended, "--why", "misread")
        found: str = shop.json("dispatch", "show", "1")["covered"]["because"]
        return found

    shop.run("equipment", "edit", "PR-1", "--note", "near the door", "--accepted", "2025-05-02")
    shop.run("edit", "1", "--summary", "another fault")
    assert because("--advice", "keep dry", "--component", "machine") == "in warranty"
    assert because("--minutes", "60") == "in warranty"
    shop.run("equipment", "edit", "PR-1", "--bought", "2024-01-01")
    assert because("--minutes", "90") == "not in warranty"
    assert because("--minutes", "95") == "not in warranty"
    shop.run("equipment", "edit", "PR-1", "--bought", "2026-01-01")
    assert because("--advice", "keep it dry") == "in warranty"
