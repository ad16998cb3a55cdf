"""sixone, systems integrator: an ordinary question is solved the same day, with a contract or without."""

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
