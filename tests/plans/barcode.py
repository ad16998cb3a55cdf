"""barcode, label printers: half an hour that lasts ten days, and a loaner for what was not solved."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    story.machines("Sample Bakery", "LP-5")
    # Friday 13 February 2026, 17:45: 15 minutes until closing, 15 more on Saturday 14, which is worked. Two working
    # days further are Saturday 14 and Tuesday 24: all in between is the Spring Festival
    jam = story.call("02-13 17:45", "labels jam", "Example Market")
    jam.promises(answer="02-14 09:15", solve="02-13 18:00", loaner="02-24 18:00")
    jam.note("02-13 17:55", "answered").met("answer")
    jam.resolve("02-13 18:00").met("solve", "loaner")  # at closing time is in time

    # Saturday 14, 17:45: 15 minutes until closing, then the holidays, 15 more on Tuesday 24
    cut = story.call("02-14 17:45", "does not cut", "Sample Bakery", kind="printer", serial="LP-5")
    cut.promises(answer="02-24 09:15", solve="02-14 18:00", loaner="02-25 18:00")
    # Sunday 15, closed: all of it counts from Tuesday 24, 09:00
    pale = story.call("02-15 10:00", "prints pale", "Test Depot", kind="head")
    pale.promises(answer="02-24 09:30", solve="02-24 18:00", loaner="02-26 18:00")
    # a day that ended before the holidays is late, in working time, when the next one has begun
    story.overdue("02-24 09:20", (cut, "answer", "5m"), (cut, "solve", "20m"))
    cut.note("02-24 09:20", "answered").missed("answer", "solve")
    pale.note("02-24 09:25", "answered").met("answer")
    # waiting for parts stops nothing; the loaner comes on the second working day
    cut.hold("02-24 10:00", "parts").stands_still()
    cut.lend("02-25 17:00", "LOAN-1").met("loaner")
    cut.resume("02-27 09:00").moves()
    cut.resolve("02-27 09:30").missed("solve")
    # no head for it, no loaner: Friday 27, 09:30
    story.overdue("02-27 09:30", (pale, "solve", "2 working days"), (pale, "loaner", "30m"))
    pale.resolve("02-27 10:00").missed("solve", "loaner")
    # Monday 2 March: solved in the morning, and not solved after all on Wednesday morning: the loaner goes on
    smear = story.call("03-02 09:00", "smears", "Test Depot")
    smear.promises(answer="03-02 09:30", solve="03-02 18:00", loaner="03-04 18:00")
    smear.resolve("03-02 09:20").met("answer", "solve", "loaner")
    smear.reopen("03-04 09:20").moves(solve="03-04 18:00", loaner="03-06 18:00")
    smear.resolve("03-04 17:00").met("solve", "loaner")
    # somebody who comes at once is an answer, too
    near = story.call("03-05 09:00", "smears", "Sample Bakery")
    near.promises(answer="03-05 09:30", solve="03-05 18:00", loaner="03-09 18:00")
    near.order("03-05 09:05").arrive("03-05 09:20").met("answer")
    near.finish("03-05 09:50").resolve("03-05 10:00").met("solve", "loaner")
    # what the calendar brings is nobody's call
    story.call("03-05 11:00", "maintenance visit", "Example Market", kind="maintenance").promises()


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Market'",
        "equipment add LP-1 --kind printer --customer 'Example Market' --bought 2025-11-20 --paid 2025-12-01",
        "equipment add LP-2 --kind printer --customer 'Example Market' --bought 2025-11-20 --paid 2025-12-01",
        "equipment add LP-9 --kind printer",
        "contract add 'Example Market' --kind maintenance --from 2025-12-01",
    )
    # Counted from the payment the machine is warranted for a year, its print head for three months, to 28 February: one
    # job on two printers.
    job = "{fault: pale, cause: wear, action: head replaced, result: prints, minutes: 50, component: head, "
    job += "attribution: material, parts: [{part: head}], solved: yes}"
    for serial, when, charged in (
        ("LP-1", "02-28", {"head": 0, "labour": 0}),
        ("LP-2", "03-02", {"head": 900_00, "labour": 0}),  # the work is free: maintained
    ):
        call = shop.call(f"{when} 09:30", f"'prints pale' --serial {serial} --kind head")
        shop.visit(f"{when} 10:00", call)
        assert shop.charged(shop.record(f"{when} 11:00", call, job, "--finish")) == charged
    # Without the contract the work is charged, too.
    jam = shop.call("03-02 11:30", "'jams' -c 'Sample Kiosk' --yes --kind consumables")
    quote = shop.do("03-02 11:31", f"quote make {jam} --part head --minutes 61")
    assert {line["item"]: line["amount"] for line in quote["lines"]} == {"head": 900_00, "labour": 200_00}
    # The new head has a warranty of its own, from the day on which it was fitted.
    covers = {each["component"]: each["until"] for each in shop.do("03-02 12:00", "equipment show LP-1")["warranty"]}
    assert covers == {"machine": "2026-11-30", "head": "2026-05-27"}

    # Not mended within 2 working days: a loaner, and the request cannot be closed before it is back. Meanwhile there is
    # none for others.
    cut = shop.call("03-05 10:00", "'does not cut' --serial LP-1")
    jam = shop.call("03-05 10:00", "'jams' --serial LP-2")
    for number in (cut, jam):
        shop.do("03-05 10:10", f"note {number} 'will be looked at' --event answered")
    lent = shop.do("03-09 17:00", f"loan out {cut} LP-9")[0]["changes"][0]["data"]
    assert [each["change"] for each in lent["clocks"] if each["target"] == "loaner"] == ["met"]
    assert f"LP-9 is lent for {cut} already" in shop.refused("03-09 17:01", f"loan out {jam} LP-9")
    assert shop.do("03-09 17:02", "loan list")[0]["due_at"] == "2026-04-09T09:00:00Z"
    shop.do("03-11 10:00", f"resolve {cut} -c 'blunt knife' -s 'knife replaced'")
    assert "a loaner is out (LP-9" in shop.refused("03-11 10:05", f"close {cut}")
    shop.do("03-11 16:00", "loan back LP-9")
    shop.do("03-11 16:05", f"close {cut}")
    lent = shop.do("03-11 16:10", f"loan out {jam} LP-9")[0]["changes"][0]["data"]
    assert [each["change"] for each in lent["clocks"] if each["target"] == "loaner"] == ["missed"]

    # A late answer makes the contract longer by a month, once, with the reason on record.
    late = shop.call("03-12 10:00", "'jams' --serial LP-1")
    shop.do("03-12 10:31", f"note {late} 'we are sorry' --event answered")
    shop.do("03-12 12:00", f"resolve {late} -c dust -s cleaned")
    contract = shop.do("03-12 12:05", "contract show C-0001")
    assert contract["ends_on"] == "2026-12-31"
    assert [(each["ticket"], each["target"], each["ended_on"], each["ends_on"]) for each in contract["extensions"]] == [
        (late, "answer", "2026-11-30", "2026-12-31")
    ]
    # Any other breach of the agreement does, too, with a reason.
    shop.have("contract extend C-0001 --to 2027-01-31 --why 'a visit was forgotten'", when="03-13 10:00")
    contract = shop.do("03-13 10:01", "contract show C-0001")
    assert (contract["ends_on"], contract["by_hand"][0]["why"]) == ("2027-01-31", "a visit was forgotten")
    # a month before its new end it is to be renewed
    for day, due in (("2026-12-31", []), ("2027-01-01", ["C-0001"])):
        shop.desk.at(f"{day} 09:00")
        assert [each["number"] for each in shop.desk.json("contract", "renewals", "--within", "30 days")] == due


def care(shop: Shop) -> None:
    # Twelve visits a year, one by the end of each month, on a working day: 28 February is a worked Saturday.
    shop.have("customer add 'Example Market'", "contract add 'Example Market' --kind maintenance --from 2026-01-01")
    planned = shop.do("01-02 09:00", "task plan --until 2027-03-31")
    assert [each["due_on"][5:] for each in planned] == [
        "01-30", "02-28", "03-31", "04-30", "05-29", "06-30", "07-31", "08-31", "09-30", "10-30", "11-30", "12-31",
    ]  # fmt: skip
    for task in planned:
        day = task["due_on"][5:]
        visit = shop.go_round(f"{day} 10:00", task["number"])
        shop.do(f"{day} 11:00", f"dispatch record {visit} -a cleaned -r prints --solved --finish")
    [visits] = shop.do("12-31 12:00", "contract show C-0001")["entitlements"]
    assert (visits["used"], visits["left"]) == (12, 0)
    assert shop.do("12-31 12:01", "agenda") == []
