"""renovation, a building firm: whoever calls is called back within a day, on a Saturday too."""

from tests.plans.story import Story


def tell(story: Story) -> None:
    # Friday 5 June 2026, 17:00: by Saturday, 17:00, office closed or not, in warranty or out of it
    bath = story.call("06-05 17:00", "bath leaks into the hall", "Sample Household", kind="leak", warranty="in")
    bath.promises(contact="06-06 17:00").note("06-06 17:00", "contacted").met("contact")
    bath.hold("06-06 17:05", "approval").stands_still()

    tiles = story.call("06-06 09:00", "tiles come off", "Example Household", kind="surface", warranty="out")
    tiles.promises(contact="06-07 09:00")
    tiles.hold("06-06 10:00", "supplier").stands_still()  # no reason not to call
    story.overdue("06-07 09:00")
    story.overdue("06-08 08:30", (tiles, "contact", "23h30m clock"))
    tiles.note("06-08 08:45", "contacted").missed("contact")
