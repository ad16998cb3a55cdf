"""`dispatch record` by options and files: written whole or not at all, and told afterwards at its own times."""

from __future__ import annotations

import json

import pytest

from tests.conftest import Desk, built_once
from tests.forms import JOB, TOTAL, demanding, form


@built_once
def job(desk: Desk) -> Desk:
    return demanding(desk)


def test_options_write_the_same(job: Desk) -> None:
    job.run("consent", "1", "--to", "work", "--by", "Mr Sample", "--how", "in person")
    job.run("dispatch", "arrive", "1")
    texts = (
        "-f",
        "no power",
        "--code",
        "power",
        "--component",
        "machine",
        "-c",
        "blown fuse",
        "--attribution",
        "material",
    )
    done = ("-a", "fuse replaced", "--part", "fuse:2", "--item", "training", "-m", "40", "--km", "12", "--solved")
    end = ("--test", "prints ten labels", "-r", "runs", "--check", "uniform=yes", "--check", "tidy=no")
    job.run("dispatch", "record", "1", *texts, *done, *end, "--signed-by", "Ms Example")
    job.run("dispatch", "attach", "1", "before.jpg", "--photo")
    shown = form(job)
    assert (shown["missing"], shown["total"], shown["owed"]) == (["payment"], TOTAL, TOTAL)
    assert shown["next"] == "svcdesk pay SD-000001 434.00"
    assert shown["covered"] == {"parts": "price", "work": "price", "because": "out of warranty", "overruled_by": None}
    refused = job.run("dispatch", "finish", "1", code=1).err
    assert refused == (
        "svcdesk: SD-000001/1: the form still lacks payment of 434.00 CNY: 'svcdesk pay SD-000001 434.00'\n"
    )
    (job.folder / "job.yaml").write_text("payment: {method: cash}\n")
    job.run("dispatch", "record", "1", "job.yaml", "--finish")
    assert form(job)["payments"][0]["amount"] == TOTAL


def test_what_people_call_a_part_is_understood_and_said(job: Desk) -> None:
    job.run("consent", "1", "--to", "work", "--by", "Mr Sample", "--how", "phone")
    job.run("dispatch", "arrive", "1")
    assert "component: Print head" in job.run("dispatch", "record", "1", "--component", "print head").out
    whole = job.run("dispatch", "record", "1", "--component", "기기 본체", SVCDESK_LANG="ko")
    assert "구성품: Print head → 기기 본체" in whole.out
    job.config.write_text(job.config.read_text().replace("roller: {name: Roller", "roller: {name: 급지 롤러"))
    job.run("dispatch", "record", "1", "--component", "롤러", "--part", "롤러:1")
    assert (form(job)["component"], form(job)["parts"][0]["part"]) == ("roller", "roller")
    # what may be another part, or is one letter, books none
    text = job.config.read_text()
    job.config.write_text(text.replace("\nparts:\n", "\nparts:\n  B1: {name: 打印主板}\n  B2: {name: 主板电池}\n", 1))
    both = "B2 (主板电池), B1 (打印主板)"
    assert f"'主板' is not among 'parts': {both}\n" in job.run("dispatch", "record", "1", "--part", "主板", code=2).err
    assert f"PART '主板' fits several: {both}\n" in job.run("stock", "receive", "主板", "1", "--to", "Wang", code=2).err
    assert "'e' is not among 'parts': fuse, " in job.run("dispatch", "record", "1", "--part", "e", code=2).err
    job.run("dispatch", "record", "1", "--part", "打印主:1", "--part", "b2:1")
    assert [each["part"] for each in form(job)["parts"]] == ["B1", "B2", "roller"]


def test_the_same_file_again_changes_nothing(job: Desk) -> None:
    job.run("dispatch", "record", "1", "job.yaml")
    before, entries = form(job), job.json("show", "1")["timeline"]
    again = job.at("2026-03-02 11:00").run("dispatch", "record", "1", "job.yaml")
    assert (again.out, again.err) == ("", "SD-000001/1: all of it stands on the form already\n")
    assert form(job) == before
    assert job.json("show", "1")["timeline"] == entries


def test_parts_are_what_was_fitted_in_all(job: Desk) -> None:
    file = job.folder / "job.yaml"
    job.run("dispatch", "record", "1", "job.yaml")
    file.write_text(JOB.replace("quantity: 2", "quantity: 3"))
    job.run("dispatch", "record", "1", "job.yaml")
    assert [(part["part"], part["quantity"]) for part in form(job)["parts"]] == [("fuse", 3)]
    file.write_text(JOB.replace("quantity: 2", "quantity: 1"))
    fewer = job.run("dispatch", "record", "1", "job.yaml", code=1).err
    assert "3 × fuse were fitted, 1 are written: 'svcdesk stock put-back fuse 2 --ticket SD-000001/1" in fewer
    file.write_text("parts: [{part: roller, quantity: 1}]")  # the fuses are missing in what is the whole list
    assert "3 × fuse were fitted, 0 are written" in job.run("dispatch", "record", "1", "job.yaml", code=1).err
    job.run("dispatch", "record", "1", "--part", "roller")  # an option says nothing of the others
    assert [(part["part"], part["quantity"]) for part in form(job)["parts"]] == [("fuse", 3), ("roller", 1)]
    job.run("stock", "put-back", "fuse", "2", "--ticket", "1", "--to", "warehouse")
    file.write_text("parts: [fuse, roller]")
    job.run("dispatch", "record", "1", "job.yaml")
    assert [(part["part"], part["quantity"]) for part in form(job)["parts"]] == [("fuse", 1), ("roller", 1)]


def test_parts_come_from_where_it_says_and_old_ones_come_back(job: Desk) -> None:
    job.run("stock", "receive", "head", "2", "--to", "centre/Wang")
    (job.folder / "job.yaml").write_text(
        "arrived: now\nparts: [{part: head, quantity: 1, from: centre/Wang, serial: X1, old: back}]\n"
        "consents: [{to: work, by: Mr Sample, how: phone}]\n"
    )
    job.run("dispatch", "record", "1", "job.yaml")
    shown = form(job)
    assert shown["parts"] == [
        {"part": "head", "quantity": 1, "condition": "new", "serial": "X1", "from": "centre/Wang Lin"}
    ]
    assert shown["old_parts"] == [{"part": "head", "quantity": 1, "to": "centre/Wang Lin"}]
    (job.folder / "job.yaml").write_text("parts: [{part: head, quantity: 3, from: centre/Wang, serial: X1, old: back}]")
    before = form(job)
    assert "1" in job.run("dispatch", "record", "1", "job.yaml", code=1).err  # one is left, two more are written
    assert form(job) == before


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ("action: [", "this is not YAML"),
        ("parts: [{part: head, quantity: 1, from: nowhere}]\naction: x", "nowhere"),
        ("payment: {amount: 99999, method: cash}\naction: x", "99999"),
        ("consents: [{to: quote, by: Mr Sample, how: phone}]", "there is no quote to agree to"),
        ("finished: \"10:00\"", "the form still lacks"),
    ],
)  # fmt: skip
def test_all_or_nothing(job: Desk, broken: str, message: str) -> None:
    """Whatever comes at the end of the file, nothing before it was done, and the file is as it was."""
    text = f"arrived: now\n{broken}\n" + ("" if "consents" in broken else JOB.splitlines()[5])
    (job.folder / "job.yaml").write_text(text)
    before = form(job), job.json("show", "1")
    assert message in job.run("dispatch", "record", "1", "job.yaml", code=None).err
    assert (form(job), job.json("show", "1")) == before
    assert (job.folder / "job.yaml").read_text() == text


def test_every_mistake_of_a_file_is_told_with_its_line(job: Desk) -> None:
    (job.folder / "job.yaml").write_text(
        "fault: no power\nattribution: materal\nminutes: many\nparts:\n  - {part: fuze}\n  - {quantity: 2}\n"
        "solved: maybe\nphotos: [none.jpg]\narrived: tomorrow\ncolour: red\npayment: {amount: 1.234, method: gold}\n"
        "consents: [{to: dance, by: x}]\nchecklist: {tidy: perhaps, shoes: yes}\nsignature: {name: A, at: '25:00'}\n"
        "covered: {parts: cheap, work: free}\n"
    )
    refused = job.run("dispatch", "record", "1", "job.yaml", code=2)
    told = refused.err.removeprefix("svcdesk: ").splitlines()
    assert told[0] == "job.yaml:2: attribution: 'materal' is not among 'attributions'; did you mean 'material'?"
    assert [line.split(": ")[0] + " " + line.split(": ")[1] for line in told] == [
        "job.yaml:2 attribution", "job.yaml:3 minutes", "job.yaml:5 parts[1].part", "job.yaml:6 parts[2].part",
        "job.yaml:7 solved", "job.yaml:8 photos[1]", "job.yaml:9 arrived", "job.yaml:10 colour",
        "job.yaml:11 payment.amount", "job.yaml:11 payment.method", "job.yaml:12 consents[1].how",
        "job.yaml:12 consents[1].to", "job.yaml:13 checklist.shoes", "job.yaml:13 checklist.tidy",
        "job.yaml:14 signature.at", "job.yaml:15 covered.because", "job.yaml:15 covered.parts",
    ]  # fmt: skip
    wrong = job.run("dispatch", "record", "1", "--attribution", "materal", "--check", "tidy", code=2)
    assert wrong.err == "svcdesk: attribution: 'materal' is not among 'attributions'; did you mean 'material'?\n"
    assert "no file none.yaml" in job.run("dispatch", "record", "1", "none.yaml", code=1).err
    assert "one way at a time" in job.run("dispatch", "record", "1", "job.yaml", "-f", "x", code=2).err


@pytest.mark.parametrize("named", ["/etc/passwd", "../secret", "link", "mine/../../secret"])
def test_a_file_takes_photos_from_beside_it_only(job: Desk, named: str) -> None:
    """Somebody else may have written it: it names none of the files of whoever runs it."""
    jobs = job.folder / "jobs"
    (jobs / "mine").mkdir(parents=True)
    (job.folder / "secret").write_text("x")
    (jobs / "link").symlink_to("../secret")
    (jobs / "job.yaml").write_text(f"photos: [{named}]\nfault: x\n")
    job.run("dispatch", "arrive", "1")
    told = job.run("dispatch", "record", "1", "jobs/job.yaml", code=2).err
    assert f"photos[1]: jobs/{named} is not in the folder of this file".replace("jobs//", "/") in told
    assert form(job)["attachments"] == []
    (jobs / "job.yaml").write_text("photos: [before.jpg]")  # nor of the folder that they are in
    assert "no such file" in job.run("dispatch", "record", "1", "jobs/job.yaml", code=2).err
    (jobs / "mine" / "before.jpg").write_text("x")
    (jobs / "job.yaml").write_text("photos: [mine/before.jpg]")
    job.run("dispatch", "record", "1", "jobs/job.yaml")
    assert [each["name"] for each in form(job)["attachments"]] == ["before.jpg"]


def test_json_from_a_pipe(job: Desk) -> None:
    document = {"arrived": "10:00", "fault": "no power", "minutes": 0, "solved": False, "code": "power"}
    job.run("dispatch", "record", "1", "-", stdin=json.dumps(document))
    shown = form(job)
    assert [shown[key] for key in ("fault", "code", "minutes", "solved")] == ["no power", "power", 0, False]


def test_a_job_told_afterwards_at_its_own_times(desk: Desk) -> None:
    """Two are on site: who finishes last resolves the ticket."""
    job = demanding(desk, consents="[]", needs="cause, action").at("2026-03-02 12:00")
    job.run("dispatch", "order", "1", "-e", "Zhao", "--at", "09:10")
    report = 'departed: "09:15"\narrived: "09:40"\ncause: {}\naction: {}\nsolved: yes\nfinished: "{}"\n'
    (job.folder / "job.yaml").write_text(report.format("blown fuse", "fuse replaced", "10:30"))
    job.run("dispatch", "record", "1/1", "job.yaml")
    assert job.json("show", "1")["state"] == "open"
    late = report.format("worn roller", "roller replaced", "11:00")
    wrong = late.replace("09:40", "09:05")
    refused = job.run("dispatch", "record", "1", "-", stdin=wrong, code=1).err
    assert refused.endswith("\nsvcdesk: SD-000001/2: arrived 09:05 is before departed at 09:15\n")
    for written, told in (
        (late.replace("09:15", "09:05"), "departed 09:05 is before the order at 09:10"),
        (
            late.replace("09:15", "2026-03-01 09:15"),
            "departed 2026-03-01 09:15 is before the order at 2026-03-02 09:10",
        ),
        (late.replace("11:00", "09:30"), "finished 09:30 is before arrived at 09:40"),
    ):
        refused = job.run("dispatch", "record", "1", "-", stdin=written, code=1).err
        assert refused.endswith(f"\nsvcdesk: SD-000001/2: {told}\n")
    job.run("dispatch", "record", "1", "-", stdin=late)
    ticket = job.json("show", "1")
    assert (ticket["state"], ticket["solution"], ticket["ended_at"]) == (
        "resolved", "roller replaced", "2026-03-02T03:00:00Z",
    )  # fmt: skip
    assert job.json("dispatch", "show", "1/1")["steps"] == {
        "ordered": "2026-03-02T01:00:00Z", "departed": "2026-03-02T01:15:00Z", "arrived": "2026-03-02T01:40:00Z",
        "recorded": "2026-03-02T02:30:00Z", "finished": "2026-03-02T02:30:00Z",
    }  # fmt: skip
    moved = job.run("dispatch", "record", "1/1", "-", stdin="arrived: '09:41'", code=1).err
    assert "SD-000001/1 is finished already" in moved


def test_a_time_on_record_is_not_changed(job: Desk) -> None:
    job.run("dispatch", "arrive", "1", "--at", "09:50")
    refused = job.run("dispatch", "record", "1", "job.yaml", code=1).err
    assert refused == "svcdesk: SD-000001/1: arrived at 2026-03-02 09:50 is on record; leave it out\n"


def test_a_solved_form_needs_what_the_ticket_will_say(desk: Desk) -> None:
    job = demanding(desk, consents="[]", needs="minutes")
    job.run("dispatch", "arrive", "1")
    refused = job.run("dispatch", "record", "1", "--solved", "-m", "5", "--finish", code=1).err
    assert "the form still lacks cause, action: 'svcdesk dispatch record SD-000001/1 …'" in refused
    job.run("dispatch", "record", "1", "-m", "5", "--finish")
    assert job.json("show", "1")["state"] == "open"
