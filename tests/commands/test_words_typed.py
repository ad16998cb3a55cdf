"""Words typed in files, forms and tables mean keys as after options: by key or name, or the beginning of one."""

from __future__ import annotations

from tests.commands.shop import visit
from tests.conftest import Desk


def test_in_the_yaml_of_a_ticket(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "A")
    done = desk.run("edit", "1", "-", stdin="kind: printer fault\nregion: 'county'\nchannel: Mail\n")
    assert "kind Fault → Printer fault" in done.out
    refused = desk.run("edit", "1", "-", stdin="kind: zzz\n", code=2).err
    assert "stdin:1: kind: 'zzz' is not among 'kinds': fault, printer (Printer fault)" in refused


def test_on_a_form(shop: Desk) -> None:
    text = shop.config.read_text(encoding="utf-8").replace("consents: [quote]\n", "")
    shop.config.write_text(text + "\nchecklist: {tidy: 场地整洁}\n", encoding="utf-8")
    shop.run("engineer", "edit", "Wang", "--station", "centre")
    shop.run("stock", "receive", "fuse", "3", "--to", "centre/Wang")
    visit(shop, "--part", "Fuse:2", "--check", "场地整洁=是")
    form = shop.json("dispatch", "show", "1")
    assert (form["parts"][0]["quantity"], form["checklist"]) == (2, {"tidy": True})
    fewer = shop.run("dispatch", "record", "1", "--part", "fuse:0", code=1).err
    assert "2 × fuse were fitted, 0 are written: 'svcdesk stock put-back fuse 2 --ticket SD-000001/1" in fewer
    shop.run("dispatch", "record", "1", "-f", "x", "-c", "y", "-r", "z", "--solved", "--finish")
    assert "not fitted: 2 × Fuse" in shop.run("dispatch", "amend", "1", "--part", "fuse:0", "--why", "none").out
    assert shop.json("dispatch", "show", "1")["parts"] == []
    assert "Bank transfer" in shop.run("pay", "1", "10", "--how", "bank").out
    assert "Bank transfer" in shop.run("pay", "1", "1", "--how", "BankTransfer").out  # blanks may be left out
    assert "transfer (Bank transfer), or a prepaid card" in shop.run("pay", "1", "--how", "x", code=2).err


def test_of_a_consent(desk: Desk) -> None:
    desk.at("2026-03-02 09:00").run("log", "a fault", "-c", "A")
    done = desk.run("consent", "1", "--to", "takingequipment", "--by", "Li", "--how", "phone")
    assert "Li agrees to taking equipment away (phone)" in done.out


def test_in_tables(desk: Desk) -> None:
    (desk.folder / "map.yaml").write_text("columns: {summary: what, customer: who, kind: kind, priority: how}\n")
    (desk.folder / "in.csv").write_text("what,who,kind,how\na fault,A,Printer fault,P2\n", encoding="utf-8")
    desk.run("import", "tickets", "in.csv", "--mapping", "map.yaml")
    assert desk.json("show", "1")["kind"] == "printer"
    (desk.folder / "customers.csv").write_text("name,tier\nB,Gol\n", encoding="utf-8")
    desk.run("import", "customers", "customers.csv")
    assert {each["name"]: each["tier"] for each in desk.json("customer", "list")}["B"] == "gold"


def test_names_that_the_program_brings_are_understood_in_any_language(owing: Desk) -> None:
    """Of sections that the configuration does not write: ways of paying, and why a visit was in vain."""
    for how, name in (("银行转账", "Bank transfer"), ("계좌", "Bank transfer"), ("現", "Cash")):
        assert name in owing.run("pay", "1", "1", "--how", how).out, how
    assert "계좌 이체" in owing.run("pay", "1", "1", "--how", "bank", SVCDESK_LANG="ko").out
    owing.run("log", "x", "-c", "B")
    owing.run("dispatch", "order", "2", "-e", "Wang")
    owing.run("dispatch", "fail", "2", "--why", "고객 부재")
    assert owing.json("dispatch", "show", "2")["failed_because"] == "absent"
