"""When croniter runs the patterns on standard input.

Each line in is JSON, [pattern, after, until, limit] with times in unix seconds; each line out the runs strictly later
than `after`, at most `limit` of them and none later than `until`, or null for a pattern that croniter refuses.
"""

import json
import sys
from datetime import datetime, timezone
from multiprocessing import Pool

from croniter import croniter
from croniter.croniter import CroniterBadDateError, CroniterError

# More than any question here asks about.
YEARS = 13


def runs(pattern, after, until, limit):
    try:
        start = datetime.fromtimestamp(after, timezone.utc)
        schedule = croniter(pattern, start, ret_type=float, max_years_between_matches=YEARS)
    except (CroniterError, ValueError):
        return None
    found = []
    try:
        while len(found) < limit:
            run = int(schedule.get_next())
            if run > until:
                break
            found.append(run)
    except CroniterBadDateError:
        pass  # none in so many years
    return found


def answer(line):
    return json.dumps(runs(*json.loads(line)))


if __name__ == "__main__":
    with Pool() as pool:
        for line in pool.imap(answer, sys.stdin, 500):
            print(line)
