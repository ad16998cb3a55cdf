"""dealer, appliance dealers: whether a return was asked for in time, judged from the day of receipt or of sale."""

from tests.plans.story import Story


def tell(story: Story) -> None:
    # Thursday 5 March 2026. A washing machine received on Friday 27 February at 10:00 came broken: 7 days, over a
    # weekend of which Saturday 28 is worked, end on Friday 6 March
    washer = story.call("03-05 15:00", "drum is dented", "Example Dealer", kind="arrival", at="2026-02-27 10:00")
    washer.promises(claim="03-06 10:00").note("03-05 15:00", "claimed").met("claim")
    # its neighbour was received on Thursday 26 February: 7 days ended at 09:00 of this Thursday
    dryer = story.call("03-05 15:05", "door is bent", "Example Dealer", kind="arrival", at="2026-02-26 09:00")
    dryer.promises(claim="03-05 09:00").note("03-05 15:05", "claimed").missed("claim")

    # sold on Friday 20 March: 15 days end on Saturday 4 April
    fridge = story.call("04-03 11:00", "does not cool", "Sample Dealer", kind="quality", at="2026-03-20 16:00")
    fridge.promises(claim="04-04 16:00")
    # that it waits for the dealer is no excuse of the dealer's
    fridge.hold("04-03 11:05", "dealer").stands_still()
    fridge.note("04-04 16:00", "claimed").met("claim")
    # sold on 21 March, 10:00: nobody asked until 5 April, 12:00
    oven = story.call("04-03 11:10", "does not heat", "Sample Dealer", kind="quality", at="2026-03-21 10:00")
    oven.promises(claim="04-05 10:00")
    story.overdue("04-05 12:00", (oven, "claim", "2h clock"))

    story.call("04-05 12:10", "a hose is needed", "Sample Dealer", kind="spares").promises()
