"""sixone, systems integrator: an ordinary question is solved the same day, with a contract or without."""

from itertools import pairwise

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Saturday 14 February 2026 is worked; Sunday 15 and the Spring Festival are not: their day is Tuesday 24
    for customer, tier in (("Example Bank", "contract"), ("Sample School", "none")):
        share = story.call("02-14 15:00", "how is a folder shared?", customer, kind="question", tier=tier)
        share.promises(solve="02-14 17:30")
        quota = story.call("02-15 10:00", "how is a quota set?", customer, kind="question", tier=tier)
        quota.promises(solve="02-24 17:30")
        share.resolve("02-15 10:10").missed("solve")
        quota.resolve("02-24 17:30").met("solve")
        # for a fault no time is promised, whatever its level
        story.call("02-24 17:40", "core switch is dead", customer, tier=tier, priority="P1").promises()

    # asked after closing time on Tuesday 24, so Wednesday 25's; a day's wait for the customer makes it Thursday 26
    backup = story.call("02-24 18:00", "how is a backup read?", "Example Bank", kind="question", priority="P4")
    backup.promises(solve="02-25 17:30")
    backup.hold("02-25 09:00", "customer").stands_still("solve")
    backup.resume("02-26 09:00").moves(solve="02-26 17:30")
    story.overdue("02-27 08:45", (backup, "solve", "15m"))


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Bank'",
        "contract add 'Example Bank' --kind care --from 2026-01-01",
        "equipment add SW-1 --kind switch --model X24 --customer 'Example Bank' --bought 2025-06-01",
        "equipment add SW-9 --kind switch --model X48",
        "equipment add SRV-9 --kind server",
    )
    # What can't be repaired in time is replaced by a loaner of equal function: a server is none.
    core = shop.call("02-24 09:00", "'core switch is dead' --serial SW-1 --priority P1")
    assert "Switch" in shop.refused("02-24 10:00", f"loan out {core} SRV-9")
    free = shop.do("02-24 10:00", "loan list --free")
    assert {each["serial"]: each["kind"] for each in free} == {"SW-9": "switch", "SRV-9": "server"}
    shop.do("02-24 10:05", f"loan out {core} SW-9")
    [lent] = shop.do("02-24 10:06", "loan list")
    assert lent["due_at"] == "2026-05-24T02:05:00Z"  # for three months, unless it is repaired before
    other = shop.call("02-24 11:00", "'another is dead' -c 'Sample School'")
    assert "SW-9" in shop.refused("02-24 11:05", f"loan out {other} SW-9")
    # until it is repaired
    shop.do("03-06 10:00", f"resolve {core} -c 'power supply' -s replaced")
    assert "a loaner is out (SW-9" in shop.refused("03-06 10:05", f"close {core}")
    shop.do("03-06 11:00", "loan back SW-9")
    shop.do("03-06 11:05", f"close {core}")
    # One visit every quarter comes with the contract.
    shop.have(f"contract use C-0001 visit --ticket {core}", when="03-20 09:00")
    assert shop.do("03-20 09:05", "contract show C-0001")["entitlements"][0]["left"] == 3

    # Four levels; each hand-over is recorded with its reason, and one owner follows the ticket through all of them.
    slow = shop.call("03-23 09:00", "'core switch drops frames' -c 'Example Bank' --priority P2")
    shop.do("03-23 09:01", f"assign {slow} One")
    through = ["site", "centre", "research", "vendor"]
    for hour, (giver, taker) in enumerate(pairwise(through), 10):
        [told] = shop.do(f"03-23 {hour}:00", f"escalate {slow} --reason 'beyond {giver}'")
        assert {**told["changes"][0]["data"], "clocks": 0} == {
            "from": giver, "to": taker, "reason": f"beyond {giver}", "clocks": 0,
        }  # fmt: skip
        shown = shop.do(f"03-23 {hour}:01", f"show {slow}")
        assert (shown["level"], shown["engineer"]) == (taker, "Engineer One")
    assert "highest level already: Vendor" in shop.refused("03-23 14:00", f"escalate {slow} --reason more")
    # The usual office hours, to the minute.
    edges = ("03-25 08:29", "03-25 08:30", "03-25 11:59", "03-25 12:00", "03-25 13:00", "03-25 17:30", "03-28 10:00")
    outside = [True, False, False, True, False, True, True]
    assert shop.agreed_outside_hours("03-24 09:00", slow, *edges) == outside
    # A switch is in warranty for a year, a server for three.
    shop.have("equipment add SRV-1 --kind server --customer 'Example Bank' --bought 2025-06-01")
    for serial, until in (("SW-1", "2026-05-31"), ("SRV-1", "2028-05-31")):
        assert [each["until"] for each in shop.do("03-24 10:00", f"equipment show {serial}")["warranty"]] == [until]
