//! What checks, builds, signs and decodes calls by their operation.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use super::super::checked;
use super::super::message::Message;
use super::super::params;
use super::super::parts::PartsReader;
use super::super::signing::give_signed;
use super::super::{invalid, io, text};
use super::object::{Answer, object, unlikely};
use super::taken::{taken, thrown};
use crate::catalog;
use crate::error::Error;
use crate::http::{Body, Pairs, Request};
use crate::issue::Issue;
use crate::plain::Plain;
use crate::request::BuildOptions;
use crate::response::{self, Response};
use crate::schema::{self, Dialect};
use crate::sign::Scheme;
use crate::time::Timestamp;
use crate::{call, json, validate};

/// Adds packs, which stand one behind the other.
#[wasm_bindgen(js_name = addPacks)]
pub fn add_packs(bytes: usize) -> Result<(), JsValue> {
    taken([bytes], |[bytes]| catalog::add(bytes.to_vec()))
}

/// Every service, with its texts in a language as far as there are such texts.
#[wasm_bindgen]
pub fn services(language: usize) -> Answer {
    taken([language], |[language]| {
        let language = catalog::language(text(language)?)?;
        let services = catalog::services().into_iter().map(|service| catalog::service_in(service.id, language));
        object(&services.collect::<Result<Vec<_>, _>>()?)
    })
}

/// What is known of every sign scheme.
#[wasm_bindgen]
pub fn schemes() -> Answer {
    object(&Scheme::ALL.map(Scheme::info)).map_err(|error| thrown(&error))
}

/// Every operation of a service, or of all where the id is empty.
#[wasm_bindgen]
pub fn operations(service: usize) -> Answer {
    taken([service], |[id]| match text(id)? {
        "" => object(&catalog::all_operations().collect::<Vec<_>>()),
        id => object(&catalog::service(id)?.operations().collect::<Vec<_>>()),
    })
}

/// One operation, with its texts in a language as far as there are such texts.
#[wasm_bindgen]
pub fn operation(id: usize, language: usize) -> Answer {
    taken([id, language], |[id, language]| {
        let language = catalog::language(text(language)?)?;
        object(catalog::operation_in(text(id)?, language)?)
    })
}

/// The parameters of an operation as JSON Schema.
#[wasm_bindgen(js_name = jsonSchema)]
pub fn json_schema(id: usize, dialect: usize) -> Answer {
    taken([id, dialect], |[id, dialect]| {
        let operation = catalog::operation(text(id)?)?;
        object(&schema::json_schema(operation, Dialect::named(text(dialect)?)?))
    })
}

/// The number of an operation, by which checking, building and signing name it.
#[wasm_bindgen(js_name = numberOf)]
pub fn number_of(id: usize) -> Result<usize, JsValue> {
    taken([id], |[id]| params::number_of(catalog::operation(text(id)?)?).ok_or_else(unlikely))
}

/// Checks parameters; leaves the answer behind and gives its length, 0 where they are good as they came.
#[wasm_bindgen(js_name = validate)]
pub fn validate_params(heads: usize, texts: usize) -> Result<usize, JsValue> {
    let found = taken([heads, texts], |[heads, texts]| {
        let mut parts = PartsReader::read(heads, texts)?;
        let operation = parts.operation()?;
        let options = parts.message()?.checks()?;
        let seconds = parts.number()?.and_then(|seconds| i64::try_from(seconds).ok());
        let now = seconds.and_then(|seconds| Timestamp::from_unix(seconds).ok());
        let options = validate::Options { now: options.now.or(now), ..options };
        Ok(checked::found(validate::validate(operation, parts.params(operation)?, &options)?))
    })?;
    Ok(found.map_or(0, |found| io::give(|out| found.give(out))))
}

/// Checks parameters and makes the request.
#[wasm_bindgen]
pub fn build(heads: usize, texts: usize) -> Answer {
    taken([heads, texts], |[heads, texts]| {
        let mut parts = PartsReader::read(heads, texts)?;
        let operation = parts.operation()?;
        let mut options = parts.message()?;
        let params = parts.params(operation)?;
        let region = options.text("region")?;
        let built = build_call(operation, &mut options, params, region.as_deref(), None)?;
        sent(&built.request, &built.warnings)
    })
}

/// Checks parameters, makes the request and signs it; leaves the answer behind and gives its length.
#[wasm_bindgen(js_name = sign)]
pub fn sign_call(heads: usize, texts: usize) -> Result<usize, JsValue> {
    let (signed, warnings) = taken([heads, texts], |[heads, texts]| {
        let mut parts = PartsReader::read(heads, texts)?;
        let operation = parts.operation()?;
        let mut options = parts.message()?;
        let params = parts.params(operation)?;
        let credentials = parts.credentials()?;
        let signing = parts.options()?;
        let region = signing.region.as_deref();
        let built = build_call(operation, &mut options, params, region, Some(signing.date))?;
        let scheme = options.text("scheme")?;
        let signed = call::sign(operation, built.request, scheme.as_deref(), &credentials, &signing)?;
        Ok((signed, (!built.warnings.is_empty()).then(|| json::text(&built.warnings))))
    })?;
    Ok(io::give(|out| give_signed(&signed, true, warnings.as_deref(), out)))
}

/// `now` is the instant of the call, where the options name none.
fn build_call(
    operation: &'static catalog::Operation,
    options: &mut Message,
    params: Plain,
    region: Option<&str>,
    now: Option<Timestamp>,
) -> Result<call::Built, Error> {
    let mut checks = options.checks()?;
    checks.now = checks.now.or(now);
    let endpoint = options.text("endpoint")?;
    let (method, format) = (options.text("method")?, options.text("format")?);
    let build =
        BuildOptions { region, endpoint: endpoint.as_deref(), method: method.as_deref(), format: format.as_deref() };
    call::build(operation, params, &checks, &build)
}

/// What an error code of a service or of an operation means; `status` is the HTTP status, or empty.
#[wasm_bindgen(js_name = explainError)]
pub fn explain_error(scope: usize, code: usize, status: usize) -> Answer {
    taken([scope, code, status], |[scope, code, status]| {
        let status = match text(status)? {
            "" => None,
            digits => Some(digits.parse().map_err(|_| invalid("status: expected an HTTP status"))?),
        };
        object(&response::explain_error(text(scope)?, text(code)?, status)?)
    })
}

/// Reads an answer of the service.
#[wasm_bindgen]
pub fn decode(id: usize, head: usize, body: usize) -> Answer {
    taken([id, head, body], |[id, head, body]| {
        let operation = catalog::operation(text(id)?)?;
        let (status, headers) = Message::parse("response", head)?.into_head()?;
        object(&response::decode(operation, &Response { status, headers: &headers, body }))
    })
}

/// What goes over the wire, as the facade takes it.
#[derive(Serialize)]
struct Sent<'a> {
    url: String,
    method: &'a str,
    headers: &'a Pairs,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
}

/// A request that was built, field by field, without JSON text in between.
fn sent(request: &Request, warnings: &[Issue]) -> Result<JsValue, Error> {
    let body = match &request.body {
        Body::Empty => None,
        Body::Form(fields) => Some(fields.wire()),
        Body::Bytes(bytes) => String::from_utf8(bytes.clone()).ok(),
    };
    let headers = request.joined_headers();
    let sent = Sent { url: request.url(), method: &request.method, headers: &headers, body };
    let answer = sent.serialize(&Serializer::json_compatible()).map_err(|error| invalid(error.to_string()))?;
    if !warnings.is_empty() {
        js_sys::Reflect::set(&answer, &"warnings".into(), &object(warnings)?).map_err(|_| unlikely())?;
    }
    Ok(answer)
}
