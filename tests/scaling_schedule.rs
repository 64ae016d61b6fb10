//! Next runs and conflicts of scheduled tasks: every minute of four years against a slow matcher that is written
//! from the rules alone, and what must hold of any answer.

use autoscale_kit::{
    cron::Cron,
    issue::{IssueCode, path_text},
    scaling::{
        ask,
        next_runs::{NextRunsInput, ScheduledTask, TimedTask, next_runs},
        schedule_conflict::{ConflictInput, ConflictTask, TaskEnd, schedule_conflict},
    },
    time::Timestamp,
};
use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use serde_json::{Value, json};

const ESS: &str = "alibaba-ess";
const TENCENT: &str = "tencent-as-v2";

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

fn after_seconds(time: Timestamp, seconds: i64) -> Timestamp {
    Timestamp::from_unix(time.unix() + seconds).unwrap()
}

fn problems(service: &str, question: &str, input: Value) -> Vec<String> {
    let error = ask(service, question, input).unwrap_err();
    let shown = |code: IssueCode| serde_json::to_value(code).unwrap().as_str().unwrap().to_owned();
    error.issues().iter().map(|issue| format!("{} {}", path_text(&issue.path), shown(issue.code))).collect()
}

/// Numbers without an order that a pattern could share.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 33) % u64::from(limit)) as u32
    }

    fn within(&mut self, low: u32, high: u32) -> u32 {
        low + self.below(high - low + 1)
    }

    /// A field of one or a few items.
    fn list(&mut self, item: &mut dyn FnMut(&mut Self) -> String) -> String {
        let count = if self.below(3) == 0 { self.within(2, 4) } else { 1 };
        let items: Vec<_> = (0..count).map(|_| item(self)).collect();
        items.join(",")
    }

    /// `*`, a value, a range, a step.
    fn plain(&mut self, low: u32, high: u32) -> String {
        let (a, b) = (self.within(low, high), self.within(low, high));
        let (a, b) = (a.min(b), a.max(b));
        let step = self.within(1, (high - low) / 2 + 1);
        match self.below(6) {
            0 => format!("*/{step}"),
            1 => format!("{a}-{b}"),
            2 => format!("{a}-{b}/{step}"),
            3 => format!("{b}/{step}"),
            _ => a.to_string(),
        }
    }

    fn day(&mut self) -> String {
        match self.below(9) {
            0 => "L".into(),
            1 => "LW".into(),
            2 => format!("L-{}", self.below(31)),
            3 | 4 => format!("{}W", self.within(1, 31)),
            _ => self.plain(1, 31),
        }
    }

    fn weekday(&mut self) -> String {
        match self.below(8) {
            0 => "L".into(),
            1 | 2 => format!("{}L", self.below(8)),
            3 | 4 => format!("{}#{}", self.below(8), self.within(1, 5)),
            _ => self.plain(0, 7),
        }
    }

    /// An expression of the dialect; few of them run so often that four years of them would take long.
    fn pattern(&mut self) -> String {
        let any = |random: &mut Self, text: String| if random.below(3) == 0 { "*".into() } else { text };
        let minute = self.list(&mut |random| random.plain(0, 59));
        let hour = self.list(&mut |random| random.plain(0, 23));
        let month = self.list(&mut |random| random.plain(1, 12));
        let (mut day, mut week) = (self.list(&mut Self::day), self.list(&mut Self::weekday));
        match self.below(5) {
            0 | 1 => week = "?".into(),
            2 | 3 => day = "?".into(),
            _ => {}
        }
        format!("{minute} {} {day} {} {week}", any(self, hour), any(self, month))
    }
}

/// Whether a value fits an item: word for word as the rules have it, and as slow.
fn fits_number(item: &str, value: u32, low: u32, high: u32) -> bool {
    let (range, step) = item.split_once('/').map_or((item, None), |(range, step)| (range, step.parse().ok()));
    let (from, to) = match range.split_once('-') {
        Some((from, to)) => (from.parse().unwrap(), to.parse().unwrap()),
        None if range == "*" => (low, high),
        None => {
            let from = range.parse().unwrap();
            (from, if step.is_some() { high } else { from })
        }
    };
    let step: u32 = step.unwrap_or(1);
    (from..=to).contains(&value) && (value - from).is_multiple_of(step)
}

fn last_of_month(date: NaiveDate) -> NaiveDate {
    (date + chrono::Months::new(1)).with_day(1).unwrap() - Days::new(1)
}

fn is_workday(date: NaiveDate) -> bool {
    !matches!(date.weekday().num_days_from_sunday(), 0 | 6)
}

fn fits_day(field: &str, date: NaiveDate) -> bool {
    let last = last_of_month(date);
    field.split(',').any(|item| {
        if item == "?" {
            true
        } else if item == "L" {
            date == last
        } else if item == "LW" {
            (0..3).map(|n| last - Days::new(n)).find(|day| is_workday(*day)) == Some(date)
        } else if let Some(n) = item.strip_prefix("L-") {
            date + Days::new(n.parse().unwrap()) == last
        } else if let Some(n) = item.strip_suffix('W') {
            // The nearest of the month; of two, Saturday's is the day before and Sunday's the day after.
            let Some(wanted) = date.with_day(n.parse().unwrap()) else { return false };
            let near = (1..=last.day()).map(|day| date.with_day(day).unwrap()).filter(|day| is_workday(*day));
            near.min_by_key(|day| (*day - wanted).num_days().abs()) == Some(date)
        } else {
            fits_number(item, date.day(), 1, 31)
        }
    })
}

fn fits_week(field: &str, date: NaiveDate) -> bool {
    let weekday = date.weekday().num_days_from_sunday();
    let is = |day: &str| day.parse::<u32>().unwrap() % 7 == weekday;
    field.split(',').any(|item| {
        if item == "?" {
            true
        } else if item == "L" {
            weekday == 6
        } else if let Some(day) = item.strip_suffix('L') {
            is(day) && (date + Days::new(7)).month() != date.month()
        } else if let Some((day, nth)) = item.split_once('#') {
            is(day) && nth.parse() == Ok(date.day0() / 7 + 1)
        } else {
            // The week ends with Saturday; 7 is Sunday again.
            fits_number(item, weekday, 0, 6) || (weekday == 0 && (fits_number(item, 7, 0, 6) || item.starts_with("7/")))
        }
    })
}

/// Every minute from the first day of `year` on that fits, over four years.
fn brute_force(year: i32, fits_day: impl Fn(NaiveDate) -> bool, minutes: &[bool; 60], hours: &[bool; 24]) -> Vec<i64> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    let mut runs = Vec::new();
    for date in first.iter_days().take_while(|date| date.year() < year + 4).filter(|date| fits_day(*date)) {
        let midnight = date.and_hms_opt(0, 0, 0).unwrap().and_utc().timestamp();
        for minute in (0..1_440).filter(|minute| hours[minute / 60] && minutes[minute % 60]) {
            runs.push(midnight + 60 * minute as i64);
        }
    }
    runs
}

fn brute_force_cron(pattern: &str, year: i32) -> Vec<i64> {
    let fields: Vec<&str> = pattern.split_whitespace().collect();
    let any_fits =
        |field: usize, value, low, high| fields[field].split(',').any(|item| fits_number(item, value, low, high));
    let minutes = std::array::from_fn(|minute| any_fits(0, minute as u32, 0, 59));
    let hours = std::array::from_fn(|hour| any_fits(1, hour as u32, 0, 23));
    let is_any = |field: &str| field == "*" || field == "?";
    let fits = |date: NaiveDate| {
        any_fits(3, date.month(), 1, 12)
            && match (is_any(fields[2]), is_any(fields[4])) {
                (true, true) => true,
                (false, true) => fits_day(fields[2], date),
                (true, false) => fits_week(fields[4], date),
                (false, false) => fits_day(fields[2], date) || fits_week(fields[4], date),
            }
    };
    brute_force(year, fits, &minutes, &hours)
}

/// The runs of a task of ESS from the beginning of `year` on, over four years.
fn four_years(kind: &str, value: &str, year: i32, launch: &str) -> (ScheduledTask, Vec<i64>) {
    let task = ScheduledTask {
        recurrence_type: Some(kind.to_owned()),
        recurrence_value: Some(value.to_owned()),
        recurrence_end_time: Some(at(&format!("{}-12-31T23:59Z", year + 3))),
        ..ScheduledTask::once(at(&format!("{year}-01-01T{launch}Z")))
    };
    let schedule = task.schedule().unwrap_or_else(|code| panic!("{kind} {value}: {code}")).unwrap();
    let runs = schedule.runs(None).map(Timestamp::unix).collect();
    (task, runs)
}

mod brute_force {
    use super::*;

    #[test]
    fn every_minute_of_four_years_is_run_when_the_expression_fits_it() {
        let mut random = Random(0x5eed_0001);
        let mut all = 0;
        for number in 0..300 {
            let pattern = random.pattern();
            // One of the first years is a leap year, the other has no leap day in 2100.
            let year = [2023, 2098][number % 2];
            let expected = brute_force_cron(&pattern, year);
            let (task, runs) = four_years("Cron", &pattern, year, "00:00");
            assert!(runs == expected, "{pattern}: {:?}", runs.iter().zip(&expected).find(|(ours, slow)| ours != slow));
            all += runs.len();
            // From anywhere, and not only from run to run.
            let schedule = task.schedule().unwrap().unwrap();
            let cron = Cron::parse(&pattern).unwrap();
            for _ in 0..50 {
                let from = schedule.first().unix() + i64::from(random.below(4 * 365 * 86_400));
                let next = expected.get(expected.partition_point(|run| *run <= from)).copied();
                let from = Timestamp::from_unix(from).unwrap();
                assert_eq!(schedule.next_after(from).map(Timestamp::unix), next, "{pattern} after {}", from.iso());
                assert!(next.is_none() || cron.next_after(from).map(Timestamp::unix) == next, "{pattern}");
            }
        }
        assert!(all > 1_000_000, "only {all} runs compared");
    }

    #[test]
    fn days_of_the_week_and_of_the_month() {
        let mut random = Random(0x5eed_0002);
        let at_1652 = (std::array::from_fn(|minute| minute == 52), std::array::from_fn(|hour| hour == 16));
        for number in 0..60 {
            let year = [2023, 2098][number % 2];
            let days = random.list(&mut |random| random.below(7).to_string());
            let on_days =
                |date: NaiveDate| days.split(',').any(|day| day == date.weekday().num_days_from_sunday().to_string());
            assert_eq!(
                four_years("Weekly", &days, year, "16:52").1,
                brute_force(year, on_days, &at_1652.0, &at_1652.1)
            );
            let low = random.within(1, 30);
            let high = random.within(low + 1, 31);
            let on_days = |date: NaiveDate| (low..=high).contains(&date.day());
            let (_, runs) = four_years("Monthly", &format!("{low}-{high}"), year, "16:52");
            assert_eq!(runs, brute_force(year, on_days, &at_1652.0, &at_1652.1));
            let every = random.within(1, 31);
            let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
            let on_days = |date: NaiveDate| (date - first).num_days() % i64::from(every) == 0;
            let (_, runs) = four_years("Daily", &every.to_string(), year, "16:52");
            assert_eq!(runs, brute_force(year, on_days, &at_1652.0, &at_1652.1));
        }
    }

    #[test]
    fn crontabs_at_the_second_of_the_start() {
        let mut random = Random(0x5eed_0003);
        for _ in 0..60 {
            let day = random.list(&mut |random| random.plain(1, 31));
            let week = random.list(&mut |random| random.plain(0, 7));
            let crontab = format!("* * {day} * {}", if random.below(2) == 0 { "*" } else { &week });
            let input = json!({
                "startTime": "2023-01-01 07:30:45", "endTime": "2026-12-31 23:59:59", "recurrence": crontab, "limit": 10_000,
            });
            let answer = ask(TENCENT, "nextRuns", input).unwrap();
            let expected: Vec<_> = brute_force_cron(&format!("30 7 {}", &crontab[4..]), 2023)
                .into_iter()
                .map(|run| Timestamp::from_unix(run + 45).unwrap().plain())
                .collect();
            assert_eq!(answer["next"], json!(expected), "{crontab}");
        }
    }
}

/// A task of ESS that repeats until the end of the month.
fn june(kind: &str, value: &str) -> Value {
    json!({
        "launchTime": "2019-06-03T08:00Z", "recurrenceType": kind, "recurrenceValue": value,
        "recurrenceEndTime": "2019-06-30T00:00Z",
    })
}

fn with(mut input: Value, changes: Value) -> Value {
    for (name, value) in changes.as_object().unwrap() {
        input[name] = value.clone();
    }
    input
}

fn texts(notes: &Value) -> Vec<&str> {
    notes.as_array().unwrap().iter().map(|note| note["text"].as_str().unwrap()).collect()
}

mod refusals {
    use super::*;

    #[test]
    fn a_bad_expression_is_told_with_its_field_and_why() {
        for (pattern, expected) in [
            ("", "has 0 fields"),
            ("*", "has one field"),
            ("* * * *", "has 4 fields"),
            ("* * * * * *", "has 6 fields"),
            ("60 * * * *", "\"60\" in the field minute, which is outside the range 0 to 59"),
            ("1-60 * * * *", "\"1-60\" in the field minute, which is outside the range 0 to 59"),
            ("* 24 * * *", "field hour, which is outside the range 0 to 23"),
            ("* * 0 * *", "field day, which is outside the range 1 to 31"),
            ("* * 32W * *", "field day, which is outside the range 1 to 31"),
            ("* * L-31 * *", "field day, which is outside the range 0 to 30"),
            ("* * * 13 *", "field month, which is outside the range 1 to 12"),
            ("* * * * 8", "field week, which is outside the range 0 to 7"),
            ("* * * * 1#6", "field week, which is outside the range 1 to 5"),
            ("*/0 * * * *", "field minute, which is outside the range 1 to 9999"),
            ("*/99999 * * * *", "field minute, which is outside the range 1 to 9999"),
            ("1,,2 * * * *", "\"\" in the field minute, which is empty"),
            ("* * * * 1,", "field week, which is empty"),
            ("30-20 * * * *", "field minute, which ends before it begins"),
            ("* * ? * 6-0", "field week, which ends before it begins"),
            ("? * * * *", "field minute, which is allowed in day and week only"),
            ("* * * * MON", "\"MON\" in the field week, which is not in a form that the field allows"),
            ("* * 1-5W * *", "field day, which is not in a form that the field allows"),
            ("* * W * *", "field day, which is not in a form that the field allows"),
            ("* * LW-1 * *", "field day, which is not in a form that the field allows"),
            ("* * * * L5", "field week, which is not in a form that the field allows"),
            ("* * * * #2", "field week, which is not in a form that the field allows"),
            ("* * * * 5#L", "field week, which is not in a form that the field allows"),
            ("*/ * * * *", "field minute, which is not in a form that the field allows"),
            ("/5 * * * *", "field minute, which is not in a form that the field allows"),
            ("1-2-3 * * * *", "field minute, which is not in a form that the field allows"),
            ("1/2/3 * * * *", "field minute, which is not in a form that the field allows"),
            ("-1 * * * *", "field minute, which is not in a form that the field allows"),
            ("１ * * * *", "field minute, which is not in a form that the field allows"),
            ("\n* * * * *", "field minute, which is not in a form that the field allows"),
        ] {
            let answer = ask(ESS, "nextRuns", june("Cron", pattern)).unwrap();
            assert_eq!(
                (&answer["error"], &answer["accepted"]),
                (&json!("InvalidParameter"), &json!(false)),
                "{pattern}"
            );
            assert_eq!(answer["next"], json!([]));
            let reasons = texts(&answer["reasons"]).join(" ");
            assert!(reasons.contains(expected), "{pattern:?}: {reasons}");
            let error = Cron::parse(pattern).unwrap_err().to_string();
            assert!(reasons.contains(&error), "{pattern:?}: {error}");
        }
    }

    #[test]
    fn all_that_is_wrong_is_told() {
        let input = with(
            june("Weekly", "7"),
            json!({ "launchExpirationTime": 30_000, "createdAt": "2019-01-01T00:00Z", "taskEnabled": false }),
        );
        let answer = ask(ESS, "nextRuns", input).unwrap();
        assert_eq!(answer["error"], "InvalidParameter");
        let reasons = texts(&answer["reasons"]).join(" ");
        for expected in ["LaunchExpirationTime 30000", "LaunchTime 2019", "RecurrenceEndTime 2019", "\"7\" of Weekly"] {
            assert!(reasons.contains(expected), "{expected}: {reasons}");
        }
        assert!(!reasons.contains("disabled"), "{reasons}");
    }

    #[test]
    fn a_missing_parameter_comes_first() {
        let input =
            json!({ "launchTime": "2019-06-03T08:00Z", "recurrenceType": "Yearly", "launchExpirationTime": -1 });
        let answer = ask(ESS, "nextRuns", input).unwrap();
        assert_eq!(answer["error"], "MissingParameter");
        assert!(texts(&answer["reasons"])[0].contains("not given: RecurrenceValue and RecurrenceEndTime"));
        let answer = ask(TENCENT, "nextRuns", json!({ "startTime": 0, "recurrence": "daily" })).unwrap();
        assert_eq!(answer["error"], "InvalidParameter.EndtimeAndRecurrence");
    }

    #[test]
    fn what_is_refused_here_is_refused_by_the_check_of_the_call() {
        use autoscale_kit::{catalog, validate};
        let operation = catalog::operation("alibaba-ess.CreateScheduledTask").unwrap();
        let mut random = Random(0x5eed_0004);
        let mut refused = 0;
        for _ in 0..3_000 {
            let kind = ["Daily", "Weekly", "Monthly", "Cron"][random.below(4) as usize];
            let value = match kind {
                "Cron" => {
                    // One character of a good expression is replaced.
                    let mut pattern = random.pattern().into_bytes();
                    let index = random.below(pattern.len() as u32) as usize;
                    pattern[index] = b"0123456789*?,-/LW# "[random.below(19) as usize];
                    String::from_utf8(pattern).unwrap()
                }
                _ => {
                    let length = random.within(1, 5);
                    (0..length).map(|_| char::from(b"0123456789,-"[random.below(12) as usize])).collect()
                }
            };
            let call = json!({
                "RegionId": "cn-qingdao", "ScheduledAction": "ari:acs:ess:cn-qingdao:1344371:scalingRule/cCBpdYdQuBe2cUxOdu6piOk",
                "LaunchTime": "2019-06-03T08:00Z", "RecurrenceEndTime": "2019-06-30T00:00Z", "RecurrenceType": kind,
                "RecurrenceValue": value,
            });
            let outcome = validate::validate(operation, &call, &validate::Options::default()).unwrap();
            let answer = ask(ESS, "nextRuns", june(kind, &value)).unwrap();
            assert_eq!(answer["accepted"], outcome.issues.is_empty(), "{kind} {value:?}: {answer}");
            refused += u32::from(answer["accepted"] == false);
        }
        assert!((300..2_700).contains(&refused), "{refused}");
    }
}

mod input {
    use super::*;

    #[test]
    fn every_issue_is_told() {
        let wrong = json!({
            "launchTime": "2019-02-30T08:00Z", "launchExpirationTime": 1.5, "recurrenceType": 3, "recurrenceValue": true,
            "recurrenceEndTime": {}, "taskEnabled": 1, "createdAt": "now", "after": "2019", "limit": 10_001, "when": 1,
        });
        let mut found = problems(ESS, "nextRuns", wrong);
        found.sort();
        let expected = [
            "after format",
            "createdAt format",
            "launchExpirationTime type",
            "launchTime format",
            "limit range",
            "recurrenceEndTime type",
            "recurrenceType type",
            "recurrenceValue type",
            "taskEnabled type",
            "when unknown",
        ];
        assert_eq!(found, expected);
        let wrong = json!({ "endTime": "0000-00-00", "recurrence": 1, "operation": "delete", "otherTasks": [{}, 3] });
        let mut found = problems(TENCENT, "nextRuns", wrong);
        found.sort();
        let expected = [
            "endTime format",
            "operation enum",
            "otherTasks[0].startTime missing",
            "otherTasks[1] type",
            "recurrence type",
            "startTime missing",
        ];
        assert_eq!(found, expected);
        let eleven = vec![json!({ "startTime": 0 }); 11];
        assert_eq!(
            problems(TENCENT, "nextRuns", json!({ "startTime": 0, "otherTasks": eleven })),
            ["otherTasks count"]
        );
    }

    #[test]
    fn null_is_absent_and_numbers_may_be_texts() {
        let input = with(june("Daily", "3"), json!({ "after": null, "limit": "2", "createdAt": null }));
        let answer = ask(ESS, "nextRuns", input.clone()).unwrap();
        assert_eq!(answer["next"], json!(["2019-06-03T08:00Z", "2019-06-06T08:00Z"]));
        assert_eq!(ask(ESS, "nextRuns", with(input, json!({ "recurrenceValue": 3 }))).unwrap(), answer);
    }

    #[test]
    fn a_limit_is_kept() {
        for limit in [0, 1, 7, 10_000] {
            let input = json!({
                "launchTime": "2019-01-01T00:00Z", "recurrenceType": "Cron", "recurrenceValue": "* * * * *",
                "recurrenceEndTime": "2019-12-31T00:00Z", "limit": limit,
            });
            assert_eq!(ask(ESS, "nextRuns", input).unwrap()["next"].as_array().unwrap().len(), limit);
        }
        assert_eq!(ask(ESS, "nextRuns", june("Daily", "1")).unwrap()["next"].as_array().unwrap().len(), 5);
    }

    #[test]
    fn the_ends_of_the_calendar() {
        let last = |changes| ask(ESS, "nextRuns", with(june("Cron", "* * * * *"), changes)).unwrap();
        let answer = last(json!({ "recurrenceEndTime": "9999-12-31T23:59:59Z", "after": "9999-12-31T23:57:30Z" }));
        assert_eq!(answer["next"], json!(["9999-12-31T23:58Z", "9999-12-31T23:59Z"]));
        let answer = last(json!({ "recurrenceEndTime": "9999-12-31T23:59:59Z", "after": "9999-12-31T23:59:59Z" }));
        assert_eq!(answer["next"], json!([]));
        let answer = last(json!({ "launchTime": "0001-01-01T00:00Z", "limit": 1 }));
        assert_eq!(answer["next"], json!(["0001-01-01T00:00Z"]));
        assert_eq!(Cron::parse("* * * * *").unwrap().next_after(at("9999-12-31T23:59:59Z")), None);
    }

    #[test]
    fn what_never_matches_is_found_out_at_once() {
        let began = std::time::Instant::now();
        for pattern in ["0 0 31 2 ?", "0 0 30 2 ?", "0 0 31 4,6,9,11 ?", "0 0 30W,31W 2 ?", "0 0 31 2,4 *"] {
            for _ in 0..100 {
                assert_eq!(Cron::parse(pattern).unwrap().next_after(at("2019-06-03T08:00Z")), None);
            }
            let input = with(june("Cron", pattern), json!({ "recurrenceEndTime": "9999-12-31T23:59Z" }));
            assert_eq!(ask(ESS, "nextRuns", input).unwrap()["next"], json!([]));
        }
        // Well under a millisecond each, even unoptimised.
        assert!(began.elapsed().as_millis() < 500, "{:?}", began.elapsed());
        // What comes once in 28 years, or in 40 over 2100, is found all the same.
        let fifth_sunday_of_february = Cron::parse("0 0 ? 2 0#5").unwrap();
        assert_eq!(fifth_sunday_of_february.next_after(at("2019-06-03T08:00Z")), Some(at("2032-02-29T00:00Z")));
        assert_eq!(fifth_sunday_of_february.next_after(at("2088-02-29T00:00Z")), Some(at("2128-02-29T00:00Z")));
    }

    #[test]
    fn readings_are_told_only_where_they_decide() {
        let assumed = |pattern: &str, changes: Value| {
            let answer = ask(ESS, "nextRuns", with(june("Cron", pattern), changes)).unwrap();
            texts(&answer["assumptions"]).join(" ")
        };
        assert_eq!(assumed("0 8 * * *", json!({})), "");
        assert_eq!(assumed("0 8 * * 1-5", json!({ "recurrenceEndTime": "2019-06-30T08:00Z" })), "");
        assert!(assumed("0 8 * * 1-7", json!({})).contains("7 is Sunday"));
        assert!(!assumed("0 8 * * 1/7", json!({})).contains("7 is Sunday"));
        assert!(assumed("0 8 * * 7L", json!({})).contains("7 is Sunday"));
        assert!(!assumed("0 8 3 * ?", json!({})).contains("either"));
        assert!(assumed("0 8 3 * 1", json!({})).contains("either"));
        assert!(assumed("0 9 * * *", json!({})).contains("LaunchTime itself"));
        assert_eq!(assumed("0 9 * * *", json!({ "after": "2019-06-03T08:00Z" })), "");
        assert_eq!(assumed("0 9 * * *", json!({ "limit": 0 })), "");
        let end = json!({ "recurrenceEndTime": "2019-06-06T08:00Z" });
        assert!(assumed("0 8 * * *", end.clone()).contains("exactly at RecurrenceEndTime"));
        assert_eq!(assumed("0 8 * * *", with(end, json!({ "limit": 3 }))), "");
    }

    #[test]
    fn the_typed_functions_answer_the_same() {
        let input = NextRunsInput::from_ess_json(&june("Weekly", "1")).unwrap();
        let typed = serde_json::to_value(next_runs(&input)).unwrap();
        assert_eq!(typed, ask(ESS, "nextRuns", june("Weekly", "1")).unwrap());
        let task = TimedTask { start_time: Some(at("2016-03-16T12:00Z")), ..TimedTask::default() };
        assert_eq!(next_runs(&NextRunsInput::of(task)).next, ["2016-03-16 12:00:00"]);
    }

    #[test]
    fn two_repetitions_that_never_meet() {
        let task = |recurrence: &str| json!({ "startTime": "0001-01-01 12:00:00", "endTime": "9999-12-31 12:00:00", "recurrence": recurrence });
        let other = |mine: &str, theirs: &str| {
            let input = with(task(mine), json!({ "otherTasks": [task(theirs)], "limit": 0 }));
            ask(TENCENT, "nextRuns", input).unwrap()["error"].clone()
        };
        assert_eq!(other("* * * * 1", "* * * * 2"), Value::Null);
        assert_eq!(other("* * 1 * *", "* * 2-31 * *"), Value::Null);
        assert_eq!(other("* * 29 2 *", "* * 29 2 *"), "InvalidScheduleTask.TimeConflict");
    }
}

fn conflict_task() -> impl Strategy<Value = ConflictTask> {
    let rule = prop_oneof![
        (Just("QuantityChangeInCapacity"), -8..=8_i64),
        (Just("PercentChangeInCapacity"), -100..=300_i64),
        (Just("TotalCapacity"), 0..=20_i64),
        (Just("TotalCapacity"), 990..=1_010_i64),
    ];
    let expiration = prop_oneof![Just(0), Just(600), 0..=3_600_i64, Just(21_600)];
    let duration = prop_oneof![Just(0), Just(60), 0..=2_000_i64, Just(i64::MAX)];
    (0..40_i64, expiration, rule, duration).prop_map(|(minute, expiration, (kind, value), seconds)| ConflictTask {
        launch_expiration_time: expiration,
        adjustment_type: kind.to_owned(),
        adjustment_value: value,
        activity_seconds: seconds,
        ..ConflictTask::adding(0, "", after_seconds(at("2019-06-03T08:00Z"), 60 * minute))
    })
}

fn conflict() -> impl Strategy<Value = ConflictInput> {
    let until = || prop::option::of((0..4_000_i64).prop_map(|late| after_seconds(at("2019-06-03T08:00Z"), late)));
    let sizes = (0..10_i64, 0..20_i64, 0..30_i64);
    (sizes, prop::collection::vec(conflict_task(), 0..12), until(), until(), 980..1_001_i64).prop_map(
        |((min, more, total), mut tasks, busy_until, inactive_until, account_auto_created)| {
            for (number, task) in tasks.iter_mut().enumerate() {
                task.task_id = format!("task-{number}");
            }
            ConflictInput {
                tasks,
                busy_until,
                inactive_until,
                account_auto_created,
                ..ConflictInput::of_group(min, min + more, total)
            }
        },
    )
}

proptest! {
    #[test]
    fn every_task_has_one_end_and_one_activity_runs_at_a_time(input in conflict()) {
        let answer = schedule_conflict(&input);
        let mut ends: Vec<_> = [&answer.runs, &answer.abandoned, &answer.rejected].into_iter().flatten().collect();
        ends.sort_unstable();
        let mut ids: Vec<_> = input.tasks.iter().map(|task| &task.task_id).collect();
        ids.sort_unstable();
        prop_assert_eq!(ends, ids);
        prop_assert_eq!(answer.outcomes.len(), input.tasks.len());
        prop_assert!(!answer.reasons.is_empty());

        let mut capacity = input.total_capacity;
        let mut free = [input.busy_until, input.inactive_until].into_iter().flatten().max();
        let mut order = Vec::new();
        for outcome in &answer.outcomes {
            let task = input.tasks.iter().find(|task| task.task_id == outcome.task_id).unwrap();
            let (launch, when) = (task.launch_time, at(&outcome.at));
            prop_assert!(when >= launch && when <= after_seconds(launch, task.launch_expiration_time));
            if outcome.outcome != TaskEnd::Run {
                prop_assert!(outcome.error.is_some() && outcome.delta == 0 && outcome.new_capacity == capacity);
                prop_assert!(outcome.ends_at.is_none());
            }
            match outcome.outcome {
                TaskEnd::Run => {
                    prop_assert!(free.is_none_or(|free| free <= when), "{outcome:?}");
                    // As early as can be.
                    prop_assert!(when == launch || free == Some(when));
                    prop_assert!((input.min_size..=input.max_size).contains(&outcome.new_capacity));
                    prop_assert_eq!(outcome.new_capacity - capacity, outcome.delta);
                    prop_assert!(outcome.delta != 0 && outcome.error.is_none());
                    capacity = outcome.new_capacity;
                    free = Some(at(outcome.ends_at.as_deref().unwrap()));
                    order.push(outcome.task_id.clone());
                }
                TaskEnd::Rejected => prop_assert!(free.is_none_or(|free| free <= when)),
                TaskEnd::Abandoned => {
                    prop_assert!(free.is_some_and(|free| free > when));
                    let is_disabled = order.is_empty() && input.inactive_until > input.busy_until;
                    let code = if is_disabled { "IncorrectScalingGroupStatus" } else { "ScalingActivityInProgress" };
                    prop_assert_eq!(outcome.error, Some(code));
                }
            }
        }
        prop_assert_eq!(&order, &answer.runs);
        prop_assert_eq!(capacity, answer.final_capacity);
        prop_assert_eq!(answer.delta, capacity - input.total_capacity);
        prop_assert_eq!(answer.accepted, !answer.runs.is_empty());
        prop_assert_eq!(answer.error.is_some(), !answer.accepted && !input.tasks.is_empty());
    }

    #[test]
    fn a_task_does_what_its_rule_does(input in conflict()) {
        let mut capacity = input.total_capacity;
        let mut account = input.account_auto_created;
        for outcome in schedule_conflict(&input).outcomes {
            let task = input.tasks.iter().find(|task| task.task_id == outcome.task_id).unwrap();
            let asked = json!({
                "minSize": input.min_size, "maxSize": input.max_size, "totalCapacity": capacity, "trigger": "scheduled",
                "adjustmentType": task.adjustment_type, "adjustmentValue": task.adjustment_value,
                "accountAutoCreated": account,
            });
            let rule = ask(ESS, "rule", asked).unwrap();
            match outcome.outcome {
                TaskEnd::Abandoned => {}
                TaskEnd::Run => prop_assert_eq!(rule["newCapacity"].as_i64(), Some(outcome.new_capacity)),
                TaskEnd::Rejected => prop_assert_eq!(rule["error"].as_str(), outcome.error),
            }
            account += outcome.delta.max(0);
            capacity = outcome.new_capacity;
        }
    }

    #[test]
    fn the_order_of_creation_decides_among_equal_times_only(input in conflict(), by in 0..12_usize) {
        let mut tasks = input.tasks.clone();
        let mut times: Vec<_> = tasks.iter().map(|task| task.launch_time).collect();
        times.sort_unstable();
        times.dedup();
        prop_assume!(times.len() == tasks.len() && !tasks.is_empty());
        let by = by % tasks.len();
        tasks.rotate_left(by);
        let turned = ConflictInput { tasks, ..input.clone() };
        prop_assert_eq!(schedule_conflict(&turned), schedule_conflict(&input));
    }

    #[test]
    fn runs_are_in_order_and_inside_their_bounds(
        (minute, length) in (-16_000_000..66_000_000_i64, 0..100_000_000_i64), seed in any::<u64>(),
        after in prop::option::of(-1_000_000_000..4_000_000_000_i64), limit in 0..50_usize,
    ) {
        let (first, time) = (minute * 60, |seconds| Timestamp::from_unix(seconds).unwrap());
        let mut random = Random(seed | 1);
        let task = ScheduledTask {
            recurrence_type: Some("Cron".to_owned()),
            recurrence_value: Some(random.pattern()),
            recurrence_end_time: Some(time(first + length)),
            ..ScheduledTask::once(time(first))
        };
        let answer = next_runs(&NextRunsInput { after: after.map(time), limit, ..NextRunsInput::of(task.clone()) });
        let runs: Vec<_> = answer.next.iter().map(|run| at(run)).collect();
        prop_assert!(runs.is_sorted_by(|one, next| one < next) && runs.len() <= limit);
        let earliest = time(first).max(after.map_or(time(first - 60), |after| time(after + 1)));
        prop_assert!(runs.iter().all(|run| *run >= earliest && *run <= time(first + length)));
        // The same as walked one by one.
        let schedule = task.schedule().unwrap().unwrap();
        let mut from = after.map_or(time(first - 61), time);
        for run in runs {
            prop_assert_eq!(schedule.next_after(from), Some(run));
            from = run;
        }
    }

    #[test]
    fn no_json_panics(
        pattern in "[0-9*?LW#/,\\- ]{0,24}", kind in "Cron|Daily|Weekly|Monthly|\\PC{0,4}", limit in any::<i64>(),
        times in prop::collection::vec(-70_000_000_000..260_000_000_000_i64, 4), zeros in any::<bool>(),
    ) {
        let _ = ask(ESS, "nextRuns", json!({
            "launchTime": times[0], "recurrenceType": kind, "recurrenceValue": pattern, "recurrenceEndTime": times[1],
            "after": times[2], "createdAt": times[3], "limit": limit % 100,
        }));
        let end = if zeros { json!("0000-00-00 00:00:00") } else { json!(times[1]) };
        let _ = ask(TENCENT, "nextRuns", json!({
            "startTime": times[0], "endTime": end, "recurrence": pattern, "after": times[2], "limit": limit % 100,
            "operation": "modify", "otherTasks": [{ "startTime": times[3], "endTime": end, "recurrence": "* * * * *" }],
        }));
        let _ = ask(ESS, "scheduleConflict", json!({
            "minSize": 0, "maxSize": limit, "totalCapacity": limit, "busyUntil": times[0], "inactiveUntil": times[1],
            "tasks": [{
                "taskId": pattern, "launchTime": times[2], "adjustmentType": "TotalCapacity", "adjustmentValue": limit,
                "activitySeconds": limit.saturating_abs(),
            }],
        }));
    }
}

mod conflict_input {
    use super::*;

    fn task(id: &str) -> Value {
        json!({
            "taskId": id, "launchTime": "2019-06-03T08:00Z", "adjustmentType": "TotalCapacity", "adjustmentValue": 5,
        })
    }

    #[test]
    fn the_sizes_may_stand_in_the_group() {
        let apart = json!({ "minSize": 0, "maxSize": 10, "totalCapacity": 2, "tasks": [task("a")] });
        let inside = json!({ "group": { "minSize": 0, "maxSize": 10, "totalCapacity": 2 }, "tasks": [task("a")] });
        let answer = ask(ESS, "scheduleConflict", apart).unwrap();
        assert_eq!(answer["finalCapacity"], 5);
        assert_eq!(ask(ESS, "scheduleConflict", inside).unwrap(), answer);
    }

    #[test]
    fn a_state_without_its_end_is_an_issue() {
        let group = json!({ "minSize": 3, "maxSize": 2, "status": "Inactive", "activityInProgress": true });
        let mut found = problems(ESS, "scheduleConflict", json!({ "group": group, "tasks": [] }));
        found.sort();
        let expected =
            ["busyUntil missing", "group.minSize conflict", "inactiveUntil missing", "totalCapacity missing"];
        assert_eq!(found, expected);
    }

    #[test]
    fn no_task_no_run() {
        let input = json!({ "minSize": 0, "maxSize": 10, "totalCapacity": 2, "tasks": [] });
        let answer = ask(ESS, "scheduleConflict", input).unwrap();
        assert_eq!((&answer["accepted"], &answer["error"]), (&json!(false), &Value::Null));
        assert_eq!((&answer["finalCapacity"], &answer["runs"]), (&json!(2), &json!([])));
    }

    #[test]
    fn an_activity_without_end_leaves_no_room() {
        let mut endless = task("a");
        endless["activitySeconds"] = json!(i64::MAX);
        let mut later = task("b");
        later["launchTime"] = json!("9999-12-31T23:59Z");
        let input = json!({ "minSize": 0, "maxSize": 10, "totalCapacity": 2, "tasks": [endless, later] });
        let answer = ask(ESS, "scheduleConflict", input).unwrap();
        assert_eq!((&answer["runs"], &answer["abandoned"]), (&json!(["a"]), &json!(["b"])));
        assert_eq!(answer["outcomes"][0]["endsAt"], "9999-12-31T23:59:59Z");
    }
}
