"""windows, aluminium windows: what is simple is repaired the day it is told, on the next day that is worked."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Wednesday 30 September 2026: one call in the morning, one after closing; then closed until Wednesday 7 October
    sash = story.call("09-30 09:00", "a sash sticks", "Sample School", kind="simple").promises(solve="09-30 17:30")
    sash.resolve("09-30 17:30").met("solve")
    lock = story.call("09-30 18:00", "a lock is loose", "Sample School", kind="simple").promises(solve="10-08 17:30")
    lock.hold("09-30 18:10", "parts").stands_still()  # what is simple waits for no part
    lock.resume("09-30 18:20").moves()
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
        "place", "fault", "code", "cause", "action", "result", "test", "scan", "signature",
    ]  # fmt: skip
    form += (
        ", code: seal, place: 'bedroom, left sash', test: smoke pen, parts: [{part: seal}], minutes: 20, solved: yes"
    )
    done = shop.record("03-02 11:00", seal, form + ", signature: {name: Ms Example}}")
    assert (done["place"], done["missing"], done["total"]) == ("bedroom, left sash", ["scan"], 0)
    # What the customer has signed is archived with the record.
    shop.file("signed.png", "signed by Ms Example")
    shop.do("03-02 11:04", f"dispatch attach {seal} signed.png --scan")
    shop.do("03-02 11:05", f"dispatch finish {seal}")
    assert shop.do("03-02 11:06", f"show {seal}")["state"] == "resolved"
    # A complex repair follows a plan with its parts, made by somebody who can, and what it took is written down.
    shop.have("engineer edit Two --skill planning", when="03-02 11:30")
    front = shop.call("03-02 12:00", "'the whole front is warped' -c 'Sample Household' --kind complex")
    assert shop.do("03-02 12:01", f"assign {front} --auto")[0]["engineer"] == "Engineer Two"
    plan = shop.do("03-02 13:00", f"quote make {front} --part seal:8")
    assert [(each["item"], each["quantity"], each["amount"]) for each in plan["lines"]] == [("seal", 8, 0)]
    shop.do("03-02 13:05", f"note {front} 'frame straightened, eight seals' --event planned")
    shop.visit("03-02 14:00", front, "Two")
    written = ["place", "fault", "code", "cause", "action", "result", "minutes", "test", "scan", "signature"]
    assert shop.lacks("03-02 14:01", front) == written
    # Outside the workshop's hours, Monday to Saturday 8:00 to 12:00 and 13:30 to 17:30, nobody is promised.
    edges = ("03-07 17:29", "03-07 17:30", "03-03 11:59", "03-03 12:00", "03-03 13:29", "03-03 13:30", "03-08 10:00")
    outside = [False, True, False, True, True, False, True]
    assert shop.agreed_outside_hours("03-02 15:00", front, *edges) == outside


def care(shop: Shop) -> None:
    shop.have(
        "customer add 'Sample School'",
        "contact add 'Sample School' 'Ms Example' --head",
        "engineer edit One --role after-sales",
        "engineer edit Two --role marketing",
    )
    # A visit to every customer each quarter, by two departments; 30 September is a Wednesday.
    planned = shop.do("01-05 09:00", "task plan --until 2026-12-31")
    quarters = ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]
    for rule in ("visit", "along"):
        due = [(each["customer"], each["due_on"]) for each in planned if each["rule"] == rule]
        assert due == [("Sample School", day) for day in quarters]
    [visit] = shop.do("03-31 08:00", "agenda --for one")
    [along] = shop.do("03-31 08:00", "agenda --for two")
    assert (visit["rule"], along["rule"], visit["customer"]) == ("visit", "along", "Sample School")
    # Both go; the customer says what they wish for, and what is found becomes a repair of its own.
    shop.do("03-31 09:00", f"task visit {visit['number']} --engineer One --with Two")
    shop.do("03-31 10:00", "dispatch arrive 1")
    assert shop.lacks("03-31 10:01", "1") == ["result", "found"]
    shop.record(
        "03-31 11:00", "1", "{found: [{what: a loose handle, ticket: yes}], result: 26 windows seen}", "--finish"
    )
    marks = "--mark content=4 --words wish='a mosquito net' --by 'Ms Example'"
    assert shop.do("03-31 11:05", f"survey take round 1 {marks}")[0]["content"] is True
    shop.do("03-31 11:10", f"task done {along['number']} --note 'went along'")
    assert [each["rule"] for each in shop.do("03-31 12:00", "agenda --within '1 month'")] == []
    [handle] = [each for each in shop.do("03-31 12:01", "list") if each["summary"] == "a loose handle"]
    assert handle["kind"] == "simple"
    told = shop.papers("04-01 09:00", "2026-03")["visits"]
    assert "业主回访录, 2026-03 序号 日期 业主 回访人 意见 单号" in told
    assert "1 2026-03-31 10:00 Sample School Engineer One, Engineer Two a mosquito net SD-000001" in told
    # The page to be signed is the visit record, and the problem record for the repair.
    shop.do("04-01 10:00", f"dispatch order {handle['number']} --engineer One")
    for number, title in (("1", "业主回访录"), (handle["number"], "工程质量问题记录单")):
        assert title in shop.desk.run("dispatch", "print", number, "--to", "-").out
