"""agri, a maker of farm machinery: dealers repair what is ordinary; the technical department judges the rest."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # no time is promised for anything
    story.call("05-01 10:00", "baler does not tie", "Example Farm", kind="ordinary", region="north").promises()
    story.call("05-01 10:00", "frame is torn", "Far Farm", kind="extraordinary", channel="letter").promises()


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Farm'",
        "engineer add 'North Repairs' --login north --station north-dealer",
        "engineer add 'South Repairs' --login south --station south-dealer",
        "engineer add 'Technical One' --login technical --skill technical",
        "engineer edit one --left",
        "engineer edit two --left",
    )
    # What is ordinary goes to the dealer of the region; what is not, to somebody of the technical department.
    for kind, region, engineer in (
        ("ordinary", "north", "North Repairs"),
        ("ordinary", "south", "South Repairs"),
        ("extraordinary", "north", "Technical One"),
    ):
        call = shop.call("03-02 09:00", f"'does not tie' -c 'Example Farm' --kind {kind} --region {region}")
        shop.do("03-02 09:01", f"assign {call} --auto")
        assert shop.do("03-02 09:02", f"show {call}")["engineer"] == engineer
    # A dealer who cannot judge it hands it up, with the reason.
    shop.do("03-02 10:00", f"escalate {call} --reason 'frame is torn'")
    shown = shop.do("03-02 10:01", f"show {call}")
    assert (shown["level"], shown["engineer"]) == ("technical", "Technical One")
    # The usual hours, to the minute, and without holidays.
    edges = ("03-07 07:59", "03-07 08:00", "03-07 11:59", "03-07 12:00", "03-07 13:59", "03-07 14:00", "03-07 17:59",
             "03-07 18:00", "03-08 10:00", "05-01 10:00")  # fmt: skip
    outside = [True, False, False, True, True, False, False, True, True, True]
    assert shop.agreed_outside_hours("03-02 10:02", call, *edges) == outside
    # Repair, replace, refund 三包, judged by the day of purchase, approved by a technician, carried out by dealers.
    for serial, when, decision, freight in (
        ("TR-1", "03-09", "refund", "desk"),
        ("TR-2", "03-10", "exchange", "desk"),
        ("TR-3", "03-17", "exchange", "desk"),
        ("TR-4", "03-18", "repair", "desk"),
    ):
        shop.have(f"equipment add {serial} --kind machine --customer 'Example Farm' --bought 2026-03-02")
        call = shop.call(f"{when} 10:00", f"'does not start' --serial {serial}")
        assert shop.bring(f"{when} 10:01", call, "--reason quality") == (decision, freight)
    assert "may not approve" in shop.refused("03-18 10:05", "return approve RMA-0004", user="north")
    shop.do("03-18 10:06", "return approve RMA-0004", user="technician")
    assert shop.do("03-18 10:07", "return send RMA-0004")
    # After the year it is refused, and the freight is the customer's.
    for serial, bought, decision, freight in (
        ("TR-5", "2025-03-19", "repair", "desk"),
        ("TR-6", "2025-03-18", "refused", "customer"),
    ):
        shop.have(f"equipment add {serial} --kind machine --customer 'Example Farm' --bought {bought}")
        call = shop.call("03-18 11:00", f"'does not start' --serial {serial}")
        assert shop.bring("03-18 11:01", call, "--reason quality") == (decision, freight)
