"""`roles: …: {may: […]}`: what is kept for a role, in whatever way it is done; refusals say for whom it is."""

from __future__ import annotations

from pathlib import Path

from svcdesk.config.people import DUTIES
from svcdesk.desk import verbs
from tests.conftest import Desk, built_once

ROLES = """\
roles:
  warehouse: {name: Warehouse, may: [stock]}
  office: {name: Office, may: [stock, people, assets]}
"""


@built_once
def desk(desk: Desk) -> Desk:
    """The desk; Zhao is in the warehouse, the stock is his, and nobody is in the office yet."""
    desk.run("engineer", "edit", "zhao", "--role", "warehouse", code=2)
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(ROLES)
    desk.run("engineer", "edit", "zhao", "--role", "warehouse")  # somebody has to
    return desk.at("2026-03-02 09:00")


def test_what_is_kept_for_a_role(desk: Desk) -> None:
    receive = ("stock", "receive", "fuse", "9", "--to", "warehouse")
    desk.run(*receive, SVCDESK_USER="zhao")
    desk.run(*receive, SVCDESK_USER="Zhao Min")  # by name as well
    done = desk.run(*receive, code=1, SVCDESK_USER="wang")
    assert done.err == "svcdesk: 'stock receive' is for Warehouse, Office, which wang is not: ask Zhao Min\n"
    done = desk.run(*receive, code=1)
    assert done.err == (
        "svcdesk: 'stock receive' is for Warehouse, Office: ask Zhao Min."
        " No engineer has the login tester: --user says who is acting\n"
    )
    assert [row["quantity"] for row in desk.json("stock", "list")] == [18]  # looking is for everybody
    desk.run("undo", SVCDESK_USER="Zhao Min")
    desk.run("engineer", "edit", "zhao", "--left")
    done = desk.run(*receive, code=1, SVCDESK_USER="zhao")
    assert done.err == (
        "svcdesk: 'stock receive' is for Warehouse, Office, and nobody is:"
        " 'svcdesk engineer edit NAME --role warehouse'\n"
    )


def test_giving_roles_is_kept_once_somebody_has_one(desk: Desk) -> None:
    desk.run("engineer", "edit", "wang", "--role", "office")  # nobody was there yet
    done = desk.run("engineer", "edit", "@me", "--role", "office", code=1, SVCDESK_USER="zhao")
    assert done.err == "svcdesk: 'engineer edit' is for Office, which zhao is not: ask Wang Lin\n"
    assert "'engineer add' is for Office" in desk.run("engineer", "add", "X", code=1).err
    desk.run("engineer", "add", "X", SVCDESK_USER="wang")
    desk.run("stock", "receive", "fuse", "9", "--to", "warehouse", SVCDESK_USER="wang")  # two roles have that duty


def test_what_follows_from_what_somebody_may_is_theirs(desk: Desk) -> None:
    desk.run("engineer", "edit", "wang", "--role", "office")
    assert "'customer add' is for Office" in desk.run("customer", "add", "School", code=1).err
    desk.run("log", "no light", "-c", "School")  # makes a customer
    assert len(desk.json("customer", "list", "School")) == 1
    assert "'contact add' is for Office" in desk.run("contact", "add", "School", "Li", code=1).err
    desk.run("undo")


def test_money_is_kept_on_the_form_as_well(desk: Desk) -> None:
    """Whoever may fill in forms, but take no money, writes neither a payment nor what was agreed to pay."""
    text = desk.config.read_text(encoding="utf-8").replace("may: [stock, people", "may: [money, people")
    desk.config.write_text(text, encoding="utf-8")
    desk.run("engineer", "edit", "wang", "--role", "office")
    desk.run("log", "no light", "-c", "School", "--warranty", "out")
    desk.run("dispatch", "order", "1", "--engineer", "sun")
    desk.run("dispatch", "arrive", "1")
    desk.run("quote", "make", "1", "--minutes", "30", SVCDESK_USER="wang")
    paid = ("dispatch", "record", "1", "--fault", "x", "--paid", "1")
    assert desk.run(*paid, code=1, SVCDESK_USER="sun").err.startswith("svcdesk: 'pay' is for Office, which sun is not")
    agreed = ("dispatch", "record", "1", "-c", "y", "--consent", "quote=Li")
    assert "'quote accept' is for Office" in desk.run(*agreed, code=1, SVCDESK_USER="sun").err
    assert (desk.json("receipt", "list"), desk.json("dispatch", "show", "1")["fault"]) == ([], None)
    desk.run(*agreed, "--engineer", "sun", SVCDESK_USER="wang")


def test_imports_are_guarded_like_commands(desk: Desk) -> None:
    desk.run("engineer", "edit", "wang", "--role", "office")
    (desk.folder / "c.csv").write_text("name,site\nSchool,North\n", encoding="utf-8")
    done = desk.run("import", "customers", "c.csv", code=1)
    assert "'customer add' is for Office: ask Wang Lin" in done.err
    assert desk.json("customer", "list") == []
    desk.run("import", "customers", "c.csv", SVCDESK_USER="wang")
    assert len(desk.json("site", "list")) == 1


def test_who_brings_a_table_of_tickets_counts_not_who_is_named_there(desk: Desk) -> None:
    text = desk.config.read_text(encoding="utf-8").replace("may: [stock]", "may: [stock, tickets, calls]")
    desk.config.write_text(text, encoding="utf-8")
    (desk.folder / "t.csv").write_text("who,what,when\nSchool,no light,2026-03-01 10:00\n", encoding="utf-8")
    (desk.folder / "t.yaml").write_text(
        "columns: {customer: who, summary: what, opened_at: when}\ndates: '%Y-%m-%d %H:%M'\n", encoding="utf-8"
    )
    done = desk.run("import", "tickets", "t.csv", "--mapping", "t.yaml", code=1)
    assert "'import tickets' is for Warehouse: ask Zhao Min" in done.err
    assert "'log' is for Warehouse" in desk.run("log", "x", "-c", "A", code=1).err
    desk.run("import", "tickets", "t.csv", "--mapping", "t.yaml", SVCDESK_USER="zhao")
    assert len(desk.json("list")) == 1
    assert "'note' is for Warehouse" in desk.run("note", "1", "x", code=1).err
    desk.run("sla", "sweep")  # what the desk does by itself asks nobody


def test_the_check_doubts_roles_that_everybody_can_take(desk: Desk) -> None:
    assert desk.run("config", "check").err == ""
    text = desk.config.read_text(encoding="utf-8").replace(", people, assets", "")
    desk.config.write_text(text, encoding="utf-8")
    said = desk.run("config", "check").err
    assert "keeps stock for some, but everybody can give themselves a role; keep 'people', too" in said
    desk.config.write_text(
        text.replace("\n  warehouse: {name: Warehouse, may: [stock]", "\n  warehouse: {may: [stok]"), encoding="utf-8"
    )
    assert "did you mean 'stock'?" in desk.run("config", "check", code=3).err


def test_the_check_doubts_work_for_those_who_may_not_do_it(desk: Desk) -> None:
    said = {
        "{survey: service, each: customer, every: month, by: keeper}": "only as one of office: 'care' is kept",
        "{do: count, each: station, every: month, by: keeper}": "only as one of warehouse, office: 'stock' is kept",
        "{do: call, each: customer, every: month, by: warehouse}": "warehouse, who may not do it: 'tasks' is kept",
        "{do: call, each: customer, every: month, by: office}": "",
        "{do: count, each: station, every: month, by: warehouse}": "'tasks' is kept for office\n",
    }
    text = desk.config.read_text(encoding="utf-8").replace("people, assets", "people, assets, care, tasks")
    text = text.partition("\ncare:")[0] if "\ncare:" in text else text
    rules = "".join(f"  r{number}: {rule}\n" for number, rule in enumerate(said))
    surveys = "" if "\nsurveys:" in text else "surveys: {service: {questions: {attitude: {}}}}\n"
    desk.config.write_text(f"{text}{surveys}care:\n{rules}", encoding="utf-8")
    lines = [line for line in desk.run("config", "check").err.splitlines(keepends=True) if "gives work to" in line]
    for number, words in enumerate(said.values()):
        of_it = "".join(line for line in lines if f"care.r{number}.by" in line)
        assert words in of_it
        assert bool(words) == bool(of_it)


def test_the_docs_say_what_each_word_keeps() -> None:
    told = (Path(__file__).parents[2] / "docs/roles.md").read_text(encoding="utf-8")
    for duty in DUTIES:
        names = ", ".join(f"`{name}`" for name, verb in verbs.known().items() if verb.duty == duty)
        assert f"| `{duty}` | {names} |\n" in told
