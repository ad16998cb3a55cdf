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


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Market'",
        "equipment add LP-1 --kind printer --customer 'Example Market' --bought 2025-12-01",
        "equipment add LP-2 --kind printer --customer 'Example Market' --bought 2025-12-01",
        "equipment add LOAN-1 --kind printer",
        "contract add 'Example Market' --kind maintenance --from 2025-12-01",
    )
    # The machine is warranted for a year, its print head for three months, to 28 February: one job on two printers.
    job = "{fault: pale, cause: wear, action: head replaced, result: prints, minutes: 50, component: head, "
    job += "attribution: material, parts: [{part: head}], solved: yes}"
    for serial, when, charged in (
        ("LP-1", "02-28", {"head": 0, "labour": 0}),
        ("LP-2", "03-02", {"head": 900_00, "labour": 0}),  # the work is free: maintained
    ):
        call = shop.call(f"{when} 09:30", f"'prints pale' --serial {serial} --kind head")
        shop.do(f"{when} 09:35", f"note {call} 'head, we think' --event answered")
        shop.visit(f"{when} 10:00", call)
        assert shop.charged(shop.record(f"{when} 11:00", call, job, "--finish")) == charged
    # The new head has a warranty of its own, from the day on which it was fitted.
    covers = {each["component"]: each["until"] for each in shop.do("03-02 12:00", "equipment show LP-1")["warranty"]}
    assert covers == {"machine": "2026-11-30", "head": "2026-05-27"}

    # Not mended within 2 working days: a loaner, and the request cannot be closed before it is back.
    cut = shop.call("03-05 10:00", "'does not cut' --serial LP-1")
    shop.do("03-05 10:10", f"note {cut} 'will be looked at' --event answered")
    assert "LP-9" in shop.refused("03-09 17:00", f"loan out {cut} LP-9")
    lent = shop.do("03-09 17:00", f"loan out {cut} LOAN-1")[0]["changes"][0]["data"]
    assert [each["change"] for each in lent["clocks"] if each["target"] == "loaner"] == ["met"]
    shop.do("03-11 10:00", f"resolve {cut} -c 'blunt knife' -s 'knife replaced'")
    assert "a loaner is out (LOAN-1" in shop.refused("03-11 10:05", f"close {cut}")
    shop.do("03-11 16:00", "loan back LOAN-1")
    shop.do("03-11 16:05", f"close {cut}")

    # A late answer makes the contract longer by a month, once, with the reason on record.
    late = shop.call("03-12 10:00", "'jams' --serial LP-1")
    shop.do("03-12 10:31", f"note {late} 'we are sorry' --event answered")
    shop.do("03-12 12:00", f"resolve {late} -c dust -s cleaned")
    contract = shop.do("03-12 12:05", "contract show C-0001")
    assert contract["ends_on"] == "2026-12-31"
    assert [(each["ticket"], each["target"], each["ended_on"], each["ends_on"]) for each in contract["extensions"]] == [
        (late, "answer", "2026-11-30", "2026-12-31")
    ]
    # 12 maintenance visits a year, counted down.
    shop.have("contract use C-0001 visit", when="03-20 10:00")
    assert shop.do("03-20 10:05", "contract show C-0001")["entitlements"][0]["left"] == 11
    assert "11" in shop.refused("03-20 10:10", "contract use C-0001 visit 12")
    # a month before its new end it is to be renewed
    assert shop.do("11-30 09:00", "contract renewals --within '30 days'") == []
    assert [each["number"] for each in shop.do("12-01 09:00", "contract renewals --within '30 days'")] == ["C-0001"]
