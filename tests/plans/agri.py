"""agri, farm machinery: two days to the field, three when it is far, one more when it rains."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Friday 1 May 2026, Labour Day, 10:00
    near = story.call("05-01 10:00", "baler does not tie", "Example Farm", region="province")
    near.promises(arrive="05-03 10:00").order("05-02 18:00").arrive("05-03 10:00").met("arrive")
    far = story.call("05-01 10:00", "drill sows too thin", "Far Farm", region="beyond").promises(arrive="05-04 10:00")
    # rain from Saturday 08:00 to Sunday 08:00 keeps everybody off the field
    far.hold("05-02 08:00", "weather").stands_still("arrive")
    far.resume("05-03 08:00").moves(arrive="05-05 10:00")
    far.order("05-04 08:00").arrive("05-05 09:30").met("arrive")

    # Thursday 7 May, and nobody goes
    plough = story.call("05-07 08:00", "plough is bent", "Example Farm", region="province")
    plough.promises(arrive="05-09 08:00")
    mower = story.call("05-07 08:00", "mower stalls", "Far Farm", region="beyond")
    mower.promises(arrive="05-10 08:00")
    story.overdue("05-09 09:00", (plough, "arrive", "1h clock"))
    story.overdue("05-10 08:01", (plough, "arrive", "24h1m clock"), (mower, "arrive", "1m clock"))


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Farm'",
    )
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
    assert "may not approve" in shop.refused("03-18 10:05", "return approve RMA-0004", user="one")
    shop.do("03-18 10:06", "return approve RMA-0004", user="technician")
    assert shop.do("03-18 10:07", "return send RMA-0004")
