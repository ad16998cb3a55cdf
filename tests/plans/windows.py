"""windows, aluminium windows: what is simple is repaired the day it is told, on the next day that is worked."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Wednesday 30 September 2026: one call in the morning, one after closing; then closed until Wednesday 7 October
    sash = story.call("09-30 09:00", "a sash sticks", "Sample School", kind="simple").promises(solve="09-30 17:30")
    sash.resolve("09-30 17:30").met("solve")
    lock = story.call("09-30 18:00", "a lock is loose", "Sample School", kind="simple").promises(solve="10-08 17:30")
    # the school is closed on Thursday 8 and Friday 9: Saturday 10, which is a working day here in any week
    lock.hold("10-08 08:00", "customer").stands_still("solve")
    lock.resume("10-10 08:00").moves(solve="10-10 17:30")
    story.overdue("10-10 17:30")
    story.overdue("10-12 08:30", (lock, "solve", "30m"))  # half an hour of Monday's hours
    lock.resolve("10-12 09:00").missed("solve")

    front = story.call("10-12 10:00", "the whole front is warped", "Example Hotel", kind="complex").promises()
    front.note("10-14 10:00", "planned").promises()


def field(shop: Shop) -> None:
    # The problem record: kind, place, cause, solution; the customer inspects and signs.
    seal = shop.call("03-02 09:00", "'draught in the bedroom' -c 'Sample Household' --kind simple")
    shop.visit("03-02 10:00", seal)
    form = "{fault: draught in the bedroom, cause: old seal, action: seal replaced, result: tight"
    shop.refuses("03-02 11:00", seal, form + "}", "--finish")
    assert shop.lacks("03-02 11:00", seal) == [
        "place", "fault", "code", "cause", "action", "result", "test", "signature",
    ]  # fmt: skip
    form += ", code: seal, place: 'bedroom, left sash', test: smoke pen, signature: {name: Ms Example}, solved: yes}"
    assert shop.record("03-02 11:00", seal, form, "--finish")["place"] == "bedroom, left sash"
    assert shop.do("03-02 11:05", f"show {seal}")["state"] == "resolved"
    # A complex repair follows a plan, and what it took is written down.
    front = shop.call("03-02 09:00", "'the whole front is warped' -c 'Sample Household' --kind complex")
    shop.visit("03-02 14:00", front)
    assert "minutes" in shop.lacks("03-02 14:01", front)
    # Outside the workshop's hours, Monday to Saturday 8:00 to 12:00 and 13:30 to 17:30, nobody is promised.
    edges = ("03-07 17:29", "03-07 17:30", "03-03 11:59", "03-03 12:00", "03-03 13:29", "03-03 13:30", "03-08 10:00")
    outside = [False, True, False, True, True, False, True]
    assert shop.agreed_outside_hours("03-02 15:00", front, *edges) == outside
