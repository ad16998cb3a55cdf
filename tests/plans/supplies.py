"""supplies, what farms use up: two days to the field, three when it is far, one more when it rains."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Friday 1 May 2026, Labour Day, 10:00
    near = story.call("05-01 10:00", "seed does not come up", "Example Farm", region="province")
    near.promises(arrive="05-03 10:00")
    # an hour's wait for the customer does not count; a wait for anything but customer and weather does
    near.hold("05-01 12:00", "customer").stands_still("arrive")
    near.resume("05-01 13:00").moves(arrive="05-03 11:00")
    near.hold("05-01 14:00", "other").stands_still()
    near.resume("05-01 15:00").moves().order("05-02 18:00").arrive("05-03 11:00").met("arrive")
    far = story.call("05-01 10:00", "leaves turn yellow", "Far Farm", region="beyond").promises(arrive="05-04 10:00")
    # rain from Saturday 08:00 to Sunday 08:00 keeps everybody off the field
    far.hold("05-02 08:00", "weather").stands_still("arrive")
    far.resume("05-03 08:00").moves(arrive="05-05 10:00")
    far.order("05-04 08:00").arrive("05-05 09:30").met("arrive")

    # solved by telephone nobody need come; not solved after all somebody must, and the 50 minutes between do not count
    label = story.call("05-01 11:00", "how deep is it sown?", "Example Farm", region="province")
    label.promises(arrive="05-03 11:00").resolve("05-01 11:10").met("arrive")
    label.reopen("05-01 12:00").moves(arrive="05-03 11:50").order("05-02 18:00").arrive("05-03 11:00").met("arrive")

    # Thursday 7 May, and nobody goes
    sacks = story.call("05-07 08:00", "sacks are wet", "Example Farm", region="province")
    sacks.promises(arrive="05-09 08:00")
    label = story.call("05-07 08:00", "label is unreadable", "Far Farm", region="beyond")
    label.promises(arrive="05-10 08:00")
    story.overdue("05-09 09:00", (sacks, "arrive", "1h clock"))
    story.overdue("05-10 08:01", (sacks, "arrive", "24h1m clock"), (label, "arrive", "1m clock"))


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Farm'",
        "equipment add LOT-1 --kind goods --customer 'Example Farm' --delivered 2025-05-02",
        "stock receive seed 3 --to store",
    )
    # Where the fault is the firm's, and within the year, new goods are free and the work of sowing again is borne.
    for when, cause, charged in (
        ("05-01", "ours", {"seed": 0, "labour": 0}),
        ("05-01", "expired", {"seed": 0, "labour": 0}),
        ("05-01", "use", {"seed": 200_00, "labour": 160_00}),
        ("05-02", "ours", {"seed": 200_00, "labour": 160_00}),
    ):
        call = shop.call(f"{when} 08:00", "'does not come up' --serial LOT-1 --kind harm --region province")
        quote = shop.do(f"{when} 08:10", f"quote make {call} --part seed:1 --minutes 120 --attribution {cause}")
        assert {line["item"]: line["amount"] for line in quote["lines"]} == charged
    # The usual hours, to the minute, and without the Dragon Boat Festival.
    edges = ("05-16 07:59", "05-16 08:00", "05-16 12:00", "05-16 13:59", "05-16 14:00", "05-16 18:00", "06-19 10:00")
    outside = [True, False, True, True, False, True, True]
    assert shop.agreed_outside_hours("05-02 08:20", call, *edges) == outside
    # Expired goods are exchanged, however old; others only when the fault is the firm's.
    for count, (when, line, decided) in enumerate(
        (
            ("05-01", "--reason expired", ("exchange", "desk")),
            ("05-10", "--reason expired", ("exchange", "desk")),
            ("05-01", "--reason quality --attribution ours", ("exchange", "desk")),
            ("05-10", "--reason quality --attribution ours", ("refused", "customer")),
            ("05-01", "--reason quality --attribution use", ("refused", "customer")),
        ),
        2,
    ):
        shop.have(f"equipment add LOT-{count} --kind goods --customer 'Example Farm' --delivered 2025-05-02")
        call = shop.call(f"{when} 09:00", f"'take it back' --serial LOT-{count} --kind goods")
        assert shop.bring(f"{when} 09:10", call, line) == decided


def care(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Farm' --phone 13800000001 --address 'Field Road 1'", "stock receive seed 5 --to store"
    )
    # Goods leave with a note: time, quantity, deliverer, and the receiver, who checks date, specification and damage.
    order = shop.call("04-01 09:00", "'three sacks' -c 'Example Farm' --kind goods --region province")
    shop.visit("04-02 09:00", order)
    shop.do("04-02 09:01", f"stock issue seed 3 --from store --ticket {order}")
    note = shop.desk.run("stock", "print", "2", "--to", "-").out
    parties = ("Delivery note", "Thu 2026-04-02 09:01", "Example Farm", "Field Road 1", "Engineer One", "Receiver")
    assert all(words in note for words in (*parties, "Sack of seed", "Production date", "damage"))
    assert shop.lacks("04-02 09:05", order) == ["checklist", "signature"]
    form = "{cause: ordered, action: delivered, parts: [{part: seed, quantity: 3}], signature: {name: Mr Farmer}, "
    seen = "checklist: {date: yes, specification: yes, damage: yes}, solved: yes}"
    shop.record("04-02 10:00", order, form + seen, "--finish")
    # What the customer says is kept in the file, with what came of it.
    shop.have(
        f"survey take service {order} --words goods=well --says 'smaller sacks' --opinion wish --by 'Mr Farmer'",
        "survey answer A-0001 'sacks of 10 kg from May on'",
        when="04-20 09:00",
    )
    [said] = shop.do("04-20 09:05", "customer show 'Example Farm'")["surveys"]
    keys = ("says", "opinion", "answered_by", "reaction")
    assert [said[key] for key in keys] == ["smaller sacks", "wish", "Mr Farmer", "sacks of 10 kg from May on"]
