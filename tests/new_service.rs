//! A service that is data alone: its packs are made from `data/packs/example-cloud` by the files of the build, and no line of
//! the library names it.
#![cfg(feature = "full")]

#[allow(dead_code)]
#[path = "../build/catalogue.rs"]
mod catalogue;
#[allow(dead_code)]
#[path = "../build/check.rs"]
mod check;
#[allow(dead_code)]
#[path = "../build/convention.rs"]
mod convention;
#[allow(dead_code)]
#[path = "../build/edition.rs"]
mod edition;
#[allow(dead_code)]
#[path = "../build/emit.rs"]
mod emit;
#[allow(dead_code)]
#[path = "../src/catalog/format.rs"]
mod format;
#[allow(dead_code)]
#[path = "../build/glossary.rs"]
mod glossary;
#[allow(dead_code)]
#[path = "../build/pattern.rs"]
mod pattern;
#[allow(dead_code)]
#[path = "../build/renaming.rs"]
mod renaming;
#[allow(dead_code)]
#[path = "../build/schema.rs"]
mod schema;
#[allow(dead_code)]
#[path = "../build/translation.rs"]
mod translation;
#[allow(dead_code)]
#[path = "../src/catalog/words.rs"]
mod words;
#[allow(dead_code)]
#[path = "../build/writer.rs"]
mod writer;

use std::path::Path;

use autoscale_kit::call;
use autoscale_kit::catalog::{self, Language, Operation, PagingStyle};
use autoscale_kit::credentials::Credentials;
use autoscale_kit::http::Request;
use autoscale_kit::plain::Plain;
use autoscale_kit::request::BuildOptions;
use autoscale_kit::response::{self, Decoded, Response};
use autoscale_kit::schema::{Dialect, json_schema};
use autoscale_kit::sign::{Nonce, SignOptions};
use autoscale_kit::time::Timestamp;
use autoscale_kit::validate::{Options, validate};
use serde_json::{Value, json};

const FOLDER: &str = "tests/data/packs/example-cloud";

/// Adds its packs; each test may do so again.
fn operation(name: &str) -> &'static Operation {
    let catalogue =
        catalogue::Catalogue::of(&[FOLDER.into()], Path::new("src/catalog")).unwrap_or_else(|e| panic!("{e:?}"));
    for pack in catalogue.packs() {
        assert_eq!(pack.service, "example-cloud");
        catalog::add(pack.bytes).unwrap();
    }
    catalog::operation(&format!("example-cloud.{name}")).unwrap()
}

fn grow() -> Value {
    json!({ "HerdId": "h-1", "Animals": [{ "Kind": "cow", "Marks": ["a", "b"] }, { "Kind": "goat" }] })
}

fn built(params: Value, options: &BuildOptions) -> Request {
    call::build(operation("GrowHerd"), Plain::from(params), &Options::default(), options).unwrap().request
}

#[test]
fn it_is_checked() {
    let grow_herd = operation("GrowHerd");
    assert!(validate(grow_herd, grow(), &Options::default()).unwrap().issues.is_empty());
    let wrong = json!({ "HerdId": "x", "Animals": [{ "Kind": "cat" }], "Herd": 1 });
    let mut messages: Vec<_> = validate(grow_herd, &wrong, &Options::default())
        .unwrap()
        .issues
        .into_iter()
        .map(|issue| issue.message)
        .collect();
    messages.sort();
    assert_eq!(
        messages,
        [
            "Animals[0].Kind is \"cat\"; documented values are cow, goat (Example Cloud 2030-01-02, 2.1)",
            "Herd is not a documented parameter (Example Cloud 2030-01-02, 2.1)",
            "HerdId is \"x\"; expected an id of a herd (Example Cloud 2030-01-02, 2.1)",
        ],
    );
    // In the flat form, lists begin with the documented number.
    let flat = json!({ "HerdId": "h-1", "Animals.5.Kind": "cow", "Animals.6.Kind": "goat" });
    assert!(validate(grow_herd, &flat, &Options::default()).unwrap().issues.is_empty());
    let flat = json!({ "HerdId": "h-1", "Animals.0.Kind": "cow" });
    assert!(validate(grow_herd, &flat, &Options::default()).unwrap().issues[0].message.contains("numbers from 5"));
}

#[test]
fn it_becomes_a_request() {
    let options = BuildOptions { region: Some("north-1"), ..BuildOptions::default() };
    assert_eq!(
        built(grow(), &options).url(),
        "https://api.north-1.example.com/api?Method=GrowHerd&Edition=2030-01-02&Place=north-1&Answer=json&HerdId=h-1\
         &Animals.5.Kind=cow&Animals.5.Marks=a%2Cb&Animals.6.Kind=goat",
    );
    let cbor = BuildOptions { format: Some("CBOR"), ..options };
    assert!(built(grow(), &cbor).url().contains("&Answer=CBOR&"));
    let xml = BuildOptions { format: Some("xml"), ..options };
    let refused = call::build(operation("GrowHerd"), Plain::from(grow()), &Options::default(), &xml).unwrap_err();
    assert_eq!(refused.message(), "format \"xml\": example-cloud answers in json or cbor");
}

#[test]
fn it_is_signed() {
    let options = BuildOptions { region: Some("north-1"), ..BuildOptions::default() };
    let signing = SignOptions::new(Timestamp::parse("2030-01-02T03:04:05Z").unwrap(), Nonce::Given("7".into()));
    let credentials = Credentials::key("AKIDEXAMPLE", "dummy-secret-key");
    let signed = call::sign(operation("GrowHerd"), built(grow(), &options), None, &credentials, &signing).unwrap();
    assert_eq!(signed.request.query.get("Signature"), Some(signed.signature.as_str()));
}

#[test]
fn its_answers_are_read() {
    let read = |name: &str, status, body: &str| {
        response::decode(operation(name), &Response { status: Some(status), headers: &[], body: body.as_bytes() })
    };
    let answer = read("LookAtHerds", 200, r#"{ "All": "2", "Herds": ["h-1", "h-2"], "requestId": "r" }"#);
    let Decoded::Ok { data, request_id } = answer else { panic!("{answer:?}") };
    assert_eq!((data, request_id.as_deref()), (json!({ "All": 2, "Herds": ["h-1", "h-2"] }), Some("r")));
    let answer = read("GrowHerd", 409, r#"{ "code": "Herd.Full", "message": "no room" }"#);
    let Decoded::Err(error) = answer else { panic!("{answer:?}") };
    assert!(error.documented);
    assert_eq!((error.code.as_str(), error.advice.as_str()), ("Herd.Full", "Take animals out of the herd first."));
}

#[test]
fn it_has_a_schema_and_conventions() {
    let grow_herd = operation("GrowHerd");
    let schema = json_schema(grow_herd, Dialect::named("draft-2020-12").unwrap());
    assert_eq!(schema["properties"]["Animals"]["items"]["properties"]["Kind"]["enum"], json!(["cow", "goat"]));
    assert_eq!(schema["required"], json!(["HerdId", "Animals"]));
    let rate = |operation: &Operation| operation.rate.as_ref().map(|rate| (rate.times, rate.seconds));
    assert_eq!((grow_herd.read_only, grow_herd.token_param, rate(grow_herd)), (false, Some("Once"), Some((3, 1))));
    let look = operation("LookAtHerds");
    assert_eq!((look.read_only, look.token_param, rate(look), look.list), (true, None, Some((100, 60)), Some("Herds")));
    let paging = look.paging.as_ref().unwrap();
    assert_eq!(
        (paging.style, paging.at, paging.size, paging.total, paging.next),
        (PagingStyle::Token, "From", "Most", Some("All"), Some("NextFrom")),
    );
}

#[test]
fn it_speaks_chinese() {
    let grow_herd = operation("GrowHerd");
    let chinese = catalog::operation_in(grow_herd.id, Language::Chinese).unwrap();
    assert_eq!((grow_herd.summary, chinese.summary), ("Adds animals to a herd.", "向畜群中添加牲畜。"));
    assert_eq!((chinese.params[0].description, chinese.response[0].description), ("畜群的 ID。", "请求的 ID。"));
    assert_eq!(catalog::service_in("example-cloud", Language::Chinese).unwrap().errors[0].meaning, "服务繁忙。");
}

#[test]
fn another_edition_says_only_where_it_differs() {
    let folder = "tests/data/packs/example-cloud-2028";
    let catalogue =
        catalogue::Catalogue::of(&[folder.into()], Path::new("src/catalog")).unwrap_or_else(|e| panic!("{e:?}"));
    for pack in catalogue.packs() {
        catalog::add(pack.bytes).unwrap();
    }
    let operation = |name: &str, language| {
        let id = format!("example-cloud-2028.{name}");
        serde_json::to_value(catalog::operation_in(&id, language).unwrap()).unwrap()
    };
    let names = |list: &Value| list.as_array().unwrap().iter().map(|one| one["name"].clone()).collect::<Vec<_>>();

    // A list has another name, as has a field in it; one field more, one value less; one parameter is not there.
    let grow = operation("GrowHerd", Language::English);
    assert_eq!(names(&grow["params"]), ["HerdId", "Animal"]);
    let [herd, animal] = [&grow["params"][0], &grow["params"][1]];
    assert_eq!((&herd["required"], &herd["constraints"][0]["kind"]), (&json!(true), &json!("pattern")));
    assert_eq!((&animal["required"], &animal["constraints"][0]["max"]), (&json!(true), &json!(3.0)));
    assert_eq!(names(&animal["fields"]), ["Kind", "Mark", "Age"]);
    assert_eq!(animal["fields"][0]["constraints"][0]["values"], json!(["cow"]));
    assert_eq!(animal["fields"][1]["style"], "comma");
    assert_eq!(grow["source"]["section"], "2.1");
    let errors = grow["errors"].as_array().unwrap();
    assert!(errors.iter().any(|error| error["code"] == "Herd.Full"), "{errors:?}");

    // A list stands in an object.
    let look = operation("LookAtHerds", Language::English);
    assert_eq!(look["source"]["section"], "4.2");
    assert_eq!(names(&look["response"]), ["All", "Herds"]);
    let herds = &look["response"][1];
    assert_eq!(
        (&herds["type"], &herds["fields"][0]["name"], &herds["fields"][0]["type"]),
        (&json!("object"), &json!("Herd"), &json!("list"))
    );

    assert!(look["errors"].as_array().unwrap().iter().any(|error| error["code"] == "Herd.Asleep"), "{look}");
    let count = operation("CountHerds", Language::English);
    assert_eq!(names(&count["params"]), ["HerdId"]);

    // Texts go along.
    let grow = operation("GrowHerd", Language::Chinese);
    assert_eq!(grow["summary"], "向畜群中添加牲畜。");
    let animal = &grow["params"][1];
    let said: Vec<_> = animal["fields"].as_array().unwrap().iter().map(|field| field["description"].clone()).collect();
    assert_eq!(said, ["牲畜的种类。", "牲畜的标记。", "牲畜的年龄，单位为年。"]);
    let herds = &operation("LookAtHerds", Language::Chinese)["response"][1];
    assert_eq!([&herds["description"], &herds["fields"][0]["description"]], ["畜群的 ID。"; 2]);
}

#[test]
fn a_difference_that_makes_no_sense_is_refused() {
    let written = |differences: &str| {
        let table = |text: &str| text.parse::<toml::Table>().unwrap();
        let base = "[[operation]]\nname = \"Grow\"\n[[operation.param]]\nname = \"Herd\"";
        let folder = |text: &str| edition::Folder { service: table(text), ..edition::Folder::default() };
        folder(differences).over(folder(base)).map(|folder| folder.service)
    };
    for (differences, said) in [
        ("renamed = 3", "renamed: "),
        ("operation = 3", "operation: "),
        ("[[operation]]\nname = \"Grow\"\nwithout = \"Herd\"", "without: "),
        ("[[operation]]\nname = \"Grow\"\nwithout = [\"Cow\"]", "Grow: Cow is not in the other edition"),
        ("[[operation]]\nname = \"Sell\"\nwithout = [\"Herd\"]", "Sell: Herd is not in the other edition"),
    ] {
        let errors = written(differences).unwrap_err();
        assert!(errors.len() == 1 && errors[0].starts_with(said), "{differences}: {errors:?}");
    }
    // What the schema refuses is left for it to see.
    let kept = written("[[operation]]\nname = \"Grow\"\nparam = 3").unwrap();
    assert_eq!(kept["operation"][0]["param"].as_integer(), Some(3));
}
