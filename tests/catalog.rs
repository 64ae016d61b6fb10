//! The catalogue, and the check that refuses one that contradicts itself.

#[allow(dead_code)]
#[path = "../build/check.rs"]
mod check;
#[allow(dead_code)]
#[path = "../build/convention.rs"]
mod convention;
#[allow(dead_code)]
#[path = "../build/pattern.rs"]
mod pattern;
#[allow(dead_code)]
#[path = "../build/schema.rs"]
mod schema;

use autoscale_kit::ErrorCode;
// The name by which the build's files call it.
use autoscale_kit::catalog as words;
use autoscale_kit::catalog::{self, Limit, Operation, PagingStyle, Param, Required, Shape};
use regex_automata::meta::Regex;

const HEAD: &str = r#"
id = "t"
title = "T"
schemes = ["alibaba-rpc-v1"]
shape = "rpc"
methods = ["GET"]
path = "/"
answer = { style = "flat" }
reading-verbs = ["Describe"]
first-index = 1
document = "The document, 2019-06-03"
edition = "2019-06-03"
section = "1"
[pattern.name]
regex = '[a-z]+'
text = "lower case"
[[operation]]
name = "Do"
section = "1"
summary = "Does."
[[operation.param]]
name = "Kind"
type = "string"
description = "Kind."
constraints = [{ enum = ["A", "B"] }]
"#;

/// What the check says of an operation with one more piece of TOML.
fn complaints(more: &str) -> Vec<String> {
    let text = format!("{HEAD}{more}");
    check::service(&toml::from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}")))
}

fn param(keys: &str) -> String {
    format!("[[operation.param]]\nname = \"P\"\ndescription = \"P.\"\n{keys}\n")
}

fn field(keys: &str) -> String {
    format!("[[operation.response]]\nname = \"F\"\ndescription = \"F.\"\n{keys}\n")
}

fn common(kind: &str, from: &str) -> String {
    format!("[[common]]\nname = \"C\"\ntype = {kind:?}\nfrom = {from:?}\ndescription = \"C.\"")
}

fn activity(statuses: &str, code: &str) -> String {
    let error = format!("code = {code:?}, meaning = \"M.\", category = \"state\", retry = \"never\", advice = \"A.\"");
    format!("[activity]\nsection = \"1\"\nstatus = [{statuses}]\ntype = []\nerror = [{{ {error} }}]\n")
}

#[test]
fn a_sound_entry_passes() {
    let more = param(
        "type = \"integer\"\ndefault = 5\nconstraints = [{ range = [0, 10], when = { param = \"Kind\", is = [\"A\"] } }]",
    );
    assert_eq!(complaints(&more), Vec::<String>::new());
}

#[test]
fn entries_that_contradict_themselves_are_refused() {
    let rule = |keys: &str| format!("[[operation.rule]]\n{keys}\n");
    let cases = [
        (param("type = \"integer\"\ndefault = 11\nconstraints = [{ range = [0, 10] }]"), "the default 11 is out of its range"),
        (param("type = \"integer\"\ndefault = \"x\""), "is not of type integer"),
        (param("type = \"string\"\ndefault = \"C\"\nconstraints = [{ enum = [\"A\"] }]"), "is not among its values"),
        (param("type = \"integer\"\nconstraints = [{ range = [10, 0] }]"), "min 10 is greater than max 0"),
        (param("type = \"integer\"\nconstraints = [{ range = {} }]"), "bounds need a min or a max"),
        (param("type = \"integer\"\nconstraints = [{ length = [0, 1] }]"), "`length` does not fit the type integer"),
        (param("type = \"string\"\nconstraints = [{ range = [0, 1] }]"), "`range` does not fit the type string"),
        (param("type = \"string\"\nconstraints = [{ count = [0, 1] }]"), "`count` does not fit the type string"),
        (param("type = \"string\"\nconstraints = [{ length = [0, 1], bytes = [0, 1] }]"), "exactly one of"),
        (param("type = \"string\"\nconstraints = [{ pattern = \"absent\" }]"), "no pattern absent"),
        (param("type = \"string\"\nconstraints = [{ format = \"haiku\" }]"), "\"haiku\" is not one of"),
        (param("type = \"string\"\nconstraints = [{ enum = [\"A\", \"A\"] }]"), "each value once"),
        (param("type = \"text\""), "\"text\" is not one of string, integer"),
        (param("type = \"list\""), "`item` belongs to lists and maps"),
        (param("type = \"string\"\nstyle = \"comma\""), "`style` belongs to lists, objects and maps"),
        (param("type = \"object\""), "`field` belongs to objects"),
        (param("type = \"string\"\nin = \"cookie\""), "\"cookie\" is not one of"),
        (param("type = \"string\"\nin = \"path\""), "path / and the parameters with in = \"path\" differ"),
        (param("type = \"string\"\nrequired = \"sometimes\""), "expected true, false or \"conditional\""),
        (param("type = \"string\"\nrequired = \"fixed\""), "expected true, false or \"conditional\""),
        (param("type = \"string\"\nrequired = \"conditional\""), "no rule says when"),
        (param("type = \"string\"\naliases = [\"Kind\"]"), "the parameter name Kind is taken"),
        (
            param("type = \"integer\"\nconstraints = [{ range = [0, 1], when = { param = \"Kid\", is = [\"A\"] } }]"),
            "unknown parameter Kid",
        ),
        (
            param("type = \"integer\"\nconstraints = [{ range = [0, 1], when = { param = \"Kind\", is = [\"C\"] } }]"),
            "\"C\", which Kind never is",
        ),
        (
            param("type = \"integer\"\nconstraints = [{ range = [0, 1], when = { param = \"Kind\" } }]"),
            "exactly one of is, not, present",
        ),
        (rule("kind = \"order\"\nparams = [\"Kind\", \"Max\"]"), "names the unknown parameter Max"),
        (param("type = \"map\""), "`item` belongs to lists and maps"),
        (param("type = \"string\"\nkeys = [{ length = [1, 2] }]"), "`keys` belongs to maps"),
        (param("type = \"map\"\nitem = \"string\"\nkeys = [{ range = [1, 2] }]"), "`range` does not fit the type string"),
        (param("type = \"string\"\nconstraints = [{ not-pattern = \"absent\" }]"), "no pattern absent"),
        (param("type = \"string\"\nconstraints = [{ within-days = 90 }]"), "`within-days` does not fit the type string"),
        (rule("kind = \"one-set\"\nparams = [\"Kind\"]"), "`sets` belongs to one-set"),
        (rule("kind = \"order\"\nsets = [[\"Kind\"], [\"Kind\"]]"), "`sets` belongs to one-set"),
        (rule("kind = \"one-set\"\nsets = [[\"Kind\"], [\"Max\"]]"), "names the unknown parameter Max"),
        (field("type = \"object\"\nstructure = \"absent\""), "no structure absent"),
        (field("type = \"string\"\nstructure = \"absent\""), "an object or a list of objects has"),
        (
            "[[structure.a.field]]\nname = \"F\"\ntype = \"object\"\ndescription = \"F.\"\nstructure = \"a\"".into(),
            "contains itself",
        ),
        (common("text", "caller"), "common C: \"text\" is not one of"),
        (common("list", "caller"), "common C: is a single value"),
        (common("string", "nobody"), "common C: \"nobody\" is not one of"),
        (common("string", "version"), "common C: holds the version, and the service has none"),
        (param("type = \"string\"\naccepts = [\"json\"]"), "belongs to lists of single values"),
        (param("type = \"list\"\nitem = \"string\"\naccepts = [\"indexed\"]"), "names styles of a text"),
        (activity("{ code = 1, name = \"A\", final = true }, { code = 1, name = \"B\", final = true }", "1"), "stands twice"),
        (activity("{ code = 1, name = \" A\", final = true }", "1"), "is not a trimmed name"),
        (activity("", "0"), "activity error 0: is not a number other than 0"),
        (activity("", "Stopped"), "activity error Stopped: is not a number other than 0"),
        (rule("kind = \"order\"\nparams = [\"Kind\"]"), "fewer than two"),
        (rule("kind = \"first-counts\"\nparams = [\"Kind\", \"Kind\"]"), "the items of a list, which `each` names"),
        (rule("kind = \"first-counts\"\neach = \"Kind\"\nparams = [\"Kind\", \"Kind\"]"), "Kind is not a list of objects"),
        (rule("kind = \"order\"\neach = \"Kind\"\nparams = [\"Kind\", \"Kind\"]"), "Kind is not a list of objects"),
        (
            param(
                "type = \"integer\"\nconstraints = [{ range = [0, 1], when = \
                 { param = \"Kind\", is = [\"A\"], and = { param = \"Kid\", present = true } } }]",
            ),
            "unknown parameter Kid",
        ),
        (rule("kind = \"orders\"\nparams = [\"Kind\", \"Kind\"]"), "\"orders\" is not one of"),
        (rule("kind = \"required-when\"\nparams = [\"Kind\"]"), "`when` belongs to the -when kinds"),
        (rule("kind = \"order\"\nparams = [\"Kind\", \"Kind\"]\nerror = \"Nope\""), "names the error Nope"),
        ("[[operation]]\nname = \"Do\"\nsection = \"2\"\nsummary = \"Again.\"".into(), "the name Do is taken"),
        (
            "[[operation.error]]\ncode = \"E\"\nmeaning = \"No stop\"\ncategory = \"odd\"\nretry = \"never\"\nadvice = \"A.\"".into(),
            "\"odd\" is not one of",
        ),
    ];
    for (more, expected) in cases {
        let found = complaints(&more);
        assert!(
            found.iter().any(|complaint| complaint.contains(expected)),
            "{more}\nexpected {expected:?}, got {found:?}"
        );
    }
}

/// Conventions of a service: what is sent with each call, pages, rates, and where parameters go.
#[test]
fn conventions_that_contradict_themselves_are_refused() {
    const PAGES: &str = "[[operation.param]]\nname = \"Next\"\ntype = \"string\"\ndescription = \"N.\"\n\
        [[operation.param]]\nname = \"Size\"\ntype = \"integer\"\ndescription = \"S.\"\n";
    let of_shape = |shape: &str, method: &str, more: &str| {
        let index = if matches!(shape, "rpc" | "query") { "first-index = 1\n" } else { "" };
        let head = HEAD.replace("first-index = 1\n", index);
        format!("{}{more}", head.replace("\"rpc\"", &format!("{shape:?}")).replace("\"GET\"", &format!("{method:?}")))
    };
    let paging = |keys: &str| format!("[[paging]]\nat = \"Next\"\nsize = \"Size\"\n{keys}\n");
    let rate = |rate: &str| HEAD.replacen("name = \"Do\"", &format!("name = \"Do\"\nrate = {rate}"), 1);
    for (text, expected) in [
        (HEAD.replace("first-index = 1", ""), "first-index: belongs to the shapes rpc and query"),
        (format!("token-param = \"Token\"\n{HEAD}"), "token-param: no operation has Token"),
        (format!("{HEAD}{}", paging("style = \"number\"")), "paging Next: no operation has Next and Size"),
        (format!("{HEAD}{PAGES}{}", paging("style = \"book\"")), "\"book\" is no style"),
        (format!("{HEAD}{PAGES}{}", paging("style = \"token\"")), "`next` belongs to the style token"),
        (format!("{HEAD}{PAGES}{}", paging("style = \"number\"\nnext = \"N\"")), "`next` belongs to the style token"),
        (format!("{HEAD}{PAGES}{}", paging("style = \"token\"\nnext = \"N\"")), "the answer has no field N"),
        (HEAD.replace("\"flat\"", "\"loud\""), "\"loud\" is not one of flat, coded"),
        (HEAD.replace("\"flat\"", "\"enveloped\""), "`envelope` belongs to the style enveloped"),
        (HEAD.replace("\"flat\"", "\"coded\", code = \"code\""), "belong to the style coded"),
        (HEAD.replace("\"flat\"", "\"flat\", envelope = \"E\""), "`envelope` belongs to the style enveloped"),
        (HEAD.replace("\"flat\"", "\"by-status\", detail = \"D\""), "`detail` belongs to the style flat"),
        (rate("{ per-second = 0 }"), "Do rate: has exactly one of per-second and per-minute, not 0"),
        (rate("{}"), "Do rate: has exactly one"),
        (rate("{ per-second = 1, per-minute = 60 }"), "Do rate: has exactly one"),
        (HEAD.replacen("name = \"Do\"", "name = \"Do\"\nlist = \"Items\"", 1), "Do: the answer has no list Items"),
        (format!("{HEAD}[[operation.quota]]\nwhat = \"requests per second\"\nlimit = 20\n"), "is a rate"),
        (format!("{HEAD}{}", common("string", "option")), "common C: `option` belongs to from = \"option\""),
        (format!("{HEAD}{}\noption = \"colour\"", common("string", "option")), "\"colour\" is no option"),
        (format!("{HEAD}{}\noption = \"region\"", common("string", "option")), "region-param is another"),
        (format!("{HEAD}{}\ndefault = \"x\"", common("string", "caller")), "`default` belongs to"),
        (format!("{HEAD}{}\nheader = \"X-C\"", common("string", "operation")), "as a field, not in a header"),
        (of_shape("json", "POST", &common("string", "operation")), "a call of the shape json sends it in a `header`"),
        (
            of_shape("rpc", "GET", &param("type = \"string\"\nin = \"body\"")),
            "Do.P: a call of the shape rpc cannot send it",
        ),
        (of_shape("rpc", "GET", &param("type = \"string\"\nin = \"header\"")), "cannot send it in = \"header\""),
        (of_shape("query", "GET", &param("type = \"string\"\nin = \"body\"")), "the shape query cannot send it"),
        (of_shape("json", "POST", &param("type = \"string\"\nin = \"query\"")), "the shape json cannot send it"),
        (of_shape("rest", "GET", &param("type = \"string\"\nin = \"body\"")), "Do.P: a GET has no body to hold it"),
        (of_shape("rest", "DELETE", &param("type = \"string\"\nin = \"body\"")), "a DELETE has no body"),
        (of_shape("rest", "GET", &param("type = \"string\"\nin = \"region\"")), "the shape rest cannot send it"),
        (
            of_shape("rest", "GET", &param("type = \"list\"\nitem = \"string\"\nin = \"header\"")),
            "only a single value can be in = \"header\"",
        ),
        (
            of_shape(
                "rest",
                "POST",
                &param(
                    "type = \"object\"\nfield = [{ name = \"Q\", type = \"string\", description = \"Q.\", in = \"query\" }]",
                ),
            ),
            "Do.P.Q: `in` belongs to the parameter as a whole",
        ),
    ] {
        let service = toml::from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let found = check::service(&service);
        assert!(
            found.iter().any(|complaint| complaint.contains(expected)),
            "{text}\nexpected {expected:?}, got {found:?}"
        );
    }
    for sound in [
        of_shape("rest", "GET", &param("type = \"string\"\nin = \"header\"")),
        of_shape("rest", "POST", &param("type = \"string\"\nin = \"body\"")),
        of_shape("json", "POST", &format!("{}\nheader = \"X-C\"", common("string", "operation"))),
        rate("{ per-minute = 100 }"),
        format!("{HEAD}{PAGES}{}", paging("style = \"number\"\ntotal = \"Total\"")),
    ] {
        assert_eq!(check::service(&toml::from_str(&sound).unwrap()), Vec::<String>::new(), "{sound}");
    }
}

/// What the pages say of reading, pages and rates.
#[test]
fn conventions_of_the_pages() {
    let find = |id: &str| catalog::operation(id).unwrap();
    let asked = |id: &str| {
        let paging = find(id).paging.as_ref()?;
        Some((paging.style, paging.at, paging.size, paging.total, find(id).list.unwrap()))
    };
    let by_number = |list| Some((PagingStyle::Number, "PageNumber", "PageSize", Some("TotalCount"), list));
    assert_eq!(asked("alibaba-ess.DescribeScalingGroups"), by_number("ScalingGroups.ScalingGroup"));
    assert_eq!(asked("alibaba-ess.CreateScalingGroup"), None);
    let by_offset = |total, list| Some((PagingStyle::Offset, "offset", "limit", total, list));
    assert_eq!(asked("tencent-as-v2.DescribeScalingGroup"), by_offset(Some("totalCount"), "data.scalingGroupSet"));
    assert_eq!(asked("tencent-as-v2.DescribeLifeCycleHook"), by_offset(None, "data.lifeCycleHookSet"));
    assert_eq!(
        asked("huawei-as.ListScalingActivityV2Logs"),
        Some((PagingStyle::Offset, "start_number", "limit", Some("total_number"), "scaling_activity_log")),
    );
    assert_eq!(find("alibaba-ess.DescribeNotificationTypes").list, Some("NotificationTypes"));
    let rate = find("tencent-as.ResumeInstanceRefresh").rate.as_ref().unwrap();
    assert_eq!((rate.times, rate.seconds), (20, 1));
    let reading = catalog::all_operations().filter(|operation| operation.read_only);
    let says_so = |name: &str| ["Describe", "List", "Show"].iter().any(|verb| name.starts_with(verb));
    assert!(reading.clone().all(|operation| says_so(operation.name)));
    assert_eq!(reading.filter(|operation| operation.service == "alibaba-ess").count(), 9);
    assert_eq!(find("alibaba-ess.ExecuteScalingRule").token_param, Some("ClientToken"));
}

/// Hosts: each region once, and one place for its id.
#[test]
fn regions_that_contradict_themselves_are_refused() {
    for (lines, expected) in [
        ("regions = [\"a\", \"a\"]\n", "a stands twice"),
        ("regions = [\"a\"]\nendpoints = { a = \"h\" }\n", "a stands twice"),
        ("region-endpoint = \"as.example\"\n", "does not hold {region} once"),
        ("region-endpoint = \"{region}.{region}\"\n", "does not hold {region} once"),
    ] {
        let text = format!("{lines}{HEAD}");
        let found = check::service(&toml::from_str(&text).unwrap());
        assert!(found.iter().any(|complaint| complaint.contains(expected)), "{lines}: {found:?}");
    }
}

#[test]
fn unknown_keys_are_refused() {
    let text = format!("{HEAD}minimum = 5\n");
    assert!(toml::from_str::<schema::Service>(&text).is_err());
}

/// Chapters 1 and 9 to 15 of 001 hold 45 operations; 002 has 31 pages and one that only its overview names.
#[test]
fn every_operation_of_the_documents_is_there() {
    // Others may come: each brings its page in examples.toml.
    for (id, least) in
        [("alibaba-emr", 1), ("alibaba-ess", 45), ("huawei-as", 1), ("tencent-as", 1), ("tencent-as-v2", 32)]
    {
        let count = catalog::service(id).unwrap().operation_names.len();
        assert!(count >= least, "{id}: {count} operations");
    }
    for operation in catalog::all_operations() {
        for name in std::iter::once(&operation.name).chain(operation.aliases) {
            let found = catalog::operation(&format!("{}.{name}", operation.service)).unwrap();
            assert_eq!(found.id, operation.id);
        }
    }
    let misprinted = catalog::operation("tencent-as-v2.DetachLifeCycleHookId").unwrap();
    assert_eq!(misprinted.name, "DetachLifeCycleHookId");
}

#[test]
fn near_misses_are_suggested() {
    for (id, code, hint) in [
        ("alibaba-ess.CreateScalingRules", ErrorCode::UnknownOperation, "did you mean \"CreateScalingRule\""),
        ("alibaba-es.CreateScalingRule", ErrorCode::UnknownService, "did you mean \"alibaba-ess\""),
        ("CreateScalingRule", ErrorCode::UnknownOperation, "unknown operation \"CreateScalingRule\""),
        ("", ErrorCode::UnknownOperation, "unknown operation"),
        (".", ErrorCode::UnknownService, "unknown service"),
    ] {
        let error = catalog::operation(id).unwrap_err();
        assert_eq!(error.code(), code, "{id}");
        assert!(error.message().contains(hint), "{id}: {error}");
    }
}

/// Every parameter, those inside others included.
fn params(operation: &'static Operation) -> Vec<&'static Param> {
    fn inside(params: &'static [Param]) -> Vec<&'static Param> {
        params.iter().flat_map(|param| std::iter::once(param).chain(inside(param.fields))).collect()
    }
    inside(operation.params)
}

/// Facts that are easy to lose in a table, each read off the page named.
#[test]
fn facts_of_the_pages() {
    let find = |id: &str, name: &str| {
        let operation = catalog::operation(id).unwrap();
        params(operation).into_iter().find(|param| param.name == name).unwrap_or_else(|| panic!("{id} {name}"))
    };
    // 001, 9.1: MaxSize and MinSize are required, VSwitchIds.N has 1 to 5 items, the policy defaults to PRIORITY.
    assert_eq!(find("alibaba-ess.CreateScalingGroup", "MaxSize").required, Required::Yes);
    let switches = find("alibaba-ess.CreateScalingGroup", "VSwitchIds");
    assert!(switches.constraints.iter().any(|c| matches!(c.limit, Limit::Count(b) if b.max == Some(5.0))));
    let policy = find("alibaba-ess.CreateScalingGroup", "MultiAZPolicy");
    assert_eq!(policy.default, Some(catalog::Literal::Text("PRIORITY")));
    // 001, 12.1: ClientToken holds 64 ASCII characters at most and is optional.
    let token = find("alibaba-ess.ExecuteScalingRule", "ClientToken");
    assert_eq!(token.required, Required::No);
    assert!(token.constraints.iter().any(|c| matches!(c.limit, Limit::Length(b) if b.max == Some(64.0))));
    // 002, Creating Alarm Triggering Policies: cooldown is required, repeatTimes defaults to 3.
    assert_eq!(find("tencent-as-v2.CreateScalingPolicy", "cooldown").required, Required::Yes);
    assert_eq!(find("tencent-as-v2.CreateScalingPolicy", "repeatTimes").default, Some(catalog::Literal::Integer(3)));
    // 003: ResumeMode is RETRY unless told otherwise.
    let mode = find("tencent-as.ResumeInstanceRefresh", "ResumeMode");
    assert_eq!(mode.default, Some(catalog::Literal::Text("RETRY")));
    // 004: limit runs from 0 to 100, default 20.
    let limit = find("huawei-as.ListScalingActivityV2Logs", "limit");
    assert!(
        limit
            .constraints
            .iter()
            .any(|c| matches!(c.limit, Limit::Range(b) if b.min == Some(0.0) && b.max == Some(100.0)))
    );
    assert_eq!(limit.default, Some(catalog::Literal::Integer(20)));
    // 001, chapter 6, and 002, Common Request Parameters: nine and eight of them, and which a call may leave out.
    let common = |id: &str, section: &str| {
        let common = catalog::service(id).unwrap().common.iter().filter(|common| common.source.section == section);
        let (required, optional): (Vec<_>, Vec<_>) = common.partition(|common| common.param.required == Required::Yes);
        (required.len() + optional.len(), optional.iter().map(|common| common.param.name).collect())
    };
    assert_eq!(common("alibaba-ess", "6"), (9, vec!["Format"]));
    let v2 = common("tencent-as-v2", "Common Request Parameters");
    assert_eq!(v2, (8, vec!["Region", "SignatureMethod", "Token"]));
    // 001, chapter 5: one host for most regions, an own one for some. Newer regions follow the rule of those.
    let ess = catalog::service("alibaba-ess").unwrap();
    assert_eq!((ess.endpoint, ess.shape), (Some("ess.aliyuncs.com"), Shape::Rpc));
    assert!(ess.endpoints.contains(&("eu-central-1", "ess.eu-central-1.aliyuncs.com")));
}

#[test]
fn every_entry_says_where_it_is_documented_and_what_to_do() {
    for operation in catalog::all_operations() {
        assert!(!operation.source.section.is_empty(), "{}", operation.id);
        let service = catalog::service(operation.service).unwrap();
        for error in operation.errors.iter().chain(service.errors) {
            assert!(!error.advice.is_empty() && !error.meaning.is_empty(), "{} {}", operation.id, error.code);
        }
        for param in params(operation) {
            assert!(!param.description.is_empty(), "{} {}", operation.id, param.name);
        }
    }
}

/// Code that knows an operation or a parameter by its name is a fact outside the catalogue. The questions of
/// the scaling module are about calls, and those are asked by their names.
#[test]
fn no_code_names_an_operation_or_a_parameter() {
    let two_words = |name: &&str| {
        name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().skip(1).any(|c| c.is_ascii_uppercase())
    };
    let operations = catalog::all_operations()
        .flat_map(|operation| [operation.name].into_iter().chain(operation.aliases.iter().copied()));
    let names: Vec<&str> = operations
        .chain(catalog::all_operations().flat_map(params).map(|param| param.name))
        .filter(two_words)
        .collect();
    let mut files = vec![std::path::PathBuf::from("src")];
    let mut seen = 0;
    while let Some(path) = files.pop() {
        if path.ends_with("src/scaling") {
            continue;
        }
        if path.is_dir() {
            files.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        if path.extension().is_none_or(|extension| extension != "rs") || path.ends_with("tests.rs") {
            continue;
        }
        seen += 1;
        let text = std::fs::read_to_string(&path).unwrap();
        let end = text.find("#[cfg(test)]").into_iter().chain(text.find("#[cfg(all(test")).min().unwrap_or(text.len());
        for line in text[..end].lines().filter(|line| !line.trim_start().starts_with("//")) {
            for literal in line.split('"').skip(1).step_by(2) {
                assert!(!names.contains(&literal), "{} names {literal}", path.display());
            }
        }
    }
    assert!(seen > 50, "{seen}");
}

/// The compiled table and a regular expression engine agree on every text.
mod patterns {
    use std::sync::LazyLock;

    use super::*;
    use proptest::prelude::*;

    static ALL: LazyLock<Vec<(&'static catalog::Pattern, Regex)>> = LazyLock::new(|| {
        let constraints =
            catalog::all_operations().flat_map(params).flat_map(|param| param.constraints.iter().chain(param.keys));
        let patterns = constraints.filter_map(|constraint| match constraint.limit {
            Limit::Pattern(pattern) | Limit::NotPattern(pattern) => Some(pattern),
            _ => None,
        });
        let mut all: Vec<&'static catalog::Pattern> = Vec::new();
        patterns.for_each(|pattern| {
            if all.iter().all(|known| !std::ptr::eq(*known, pattern)) {
                all.push(pattern)
            }
        });
        all.into_iter().map(|pattern| (pattern, Regex::new(&format!("^(?:{})$", pattern.regex)).unwrap())).collect()
    });

    fn check(text: &str) {
        for (pattern, engine) in ALL.iter() {
            assert_eq!(pattern.matches(text), engine.is_match(text.as_bytes()), "{} on {text:?}", pattern.regex);
        }
    }

    proptest! {
        #[test]
        fn agree_on_any_text(text in "\\PC{0,12}") {
            check(&text);
        }

        #[test]
        fn agree_on_near_misses(which in any::<prop::sample::Index>(), seed in any::<[u8; 32]>(), at in any::<prop::sample::Index>(), odd in any::<char>()) {
            use proptest::strategy::ValueTree;
            use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
            let (pattern, _) = &ALL[which.index(ALL.len())];
            let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
            let mut runner = TestRunner::new_with_rng(Config::default(), rng);
            let strategy = proptest::string::string_regex(pattern.regex).unwrap();
            let text = strategy.new_tree(&mut runner).unwrap().current();
            prop_assert!(pattern.matches(&text), "{} on {text:?}", pattern.regex);
            check(&text);
            let mut near: Vec<char> = text.chars().collect();
            near.insert(at.index(near.len() + 1), odd);
            check(&near.into_iter().collect::<String>());
        }
    }

    #[test]
    fn there_are_some() {
        assert!(ALL.len() >= 10, "{}", ALL.len());
    }
}

#[test]
fn the_operation_that_contributing_shows_is_accepted() {
    let (_, chapter) = include_str!("../CONTRIBUTING.md").split_once("## Add an operation").expect("a chapter");
    let (_, rest) = chapter.split_once("```toml\n").expect("an example");
    let (operation, _) = rest.split_once("```").expect("its end");
    assert_eq!(complaints(operation), Vec::<String>::new());
}
