//! A checked call as an unsigned HTTP request.
//!
//! Each shape of API has its file: `fields` (Alibaba, Tencent v2), `json` (Tencent 3.0) and `rest` (Huawei). What the
//! signature adds (key id, time, nonce, signature) is no part of this module.

mod call;
mod carried;
mod endpoint;
mod fields;
mod flatten;
mod for_scheme;
mod json;
mod rest;
mod structure;

use std::borrow::Cow;

use crate::catalog::{self, CallOption, CommonParam, Limit, Operation, Service, Shape};
use crate::error::Error;
use crate::http::{Body, Fields, Pairs, Request};
use crate::plain::{self, Plain};
use crate::suggest;
use call::{Call, RequestParts};
use endpoint::option_error;

pub(crate) use for_scheme::for_scheme;

/// What a caller may choose beside the parameters.
#[derive(Clone, Copy, Debug, Default)]
pub struct BuildOptions<'a> {
    /// Region id. It picks the host, and is sent where the service takes the region outside of its parameters.
    /// A region among the parameters goes before it.
    pub region: Option<&'a str>,
    /// `host`, `host:port` or `https://host:port`, in place of the documented host. It has no path of its own.
    pub endpoint: Option<&'a str>,
    /// One of the operation's methods, in any case; its first one when absent.
    pub method: Option<&'a str>,
    /// Form of the answer: `json` or, with Alibaba only, `xml`; sent as it is written here. `Format` among the parameters
    /// goes before it.
    pub format: Option<&'a str>,
}

/// Makes the request of `operation` for the structured, normalised `value` that validation gives.
///
/// Lists and objects are spelled as the service wants them, in the order of the catalogue; `null` counts as absent;
/// text goes out as it came in.
///
/// ```
/// use autoscale_kit::{catalog, request, validate};
/// use serde_json::json;
///
/// let operation = catalog::operation("alibaba-ess.DescribeScalingGroups")?;
/// let params = json!({ "RegionId": "cn-qingdao", "ScalingGroupId": ["asg-1", "asg-2"] });
/// let value = validate::validate(operation, &params, &validate::Options::default())?.value.unwrap();
/// let options = request::BuildOptions { format: Some("xml"), ..Default::default() };
///
/// let request = request::build(operation, &value, &options)?;
/// assert_eq!(
///     request.url(),
///     "https://ess.aliyuncs.com/?Action=DescribeScalingGroups&Version=2014-08-28&Format=xml\
///      &RegionId=cn-qingdao&ScalingGroupId.1=asg-1&ScalingGroupId.2=asg-2",
/// );
/// # Ok::<(), autoscale_kit::Error>(())
/// ```
///
/// # Errors
///
/// [`InvalidOption`](crate::error::ErrorCode::InvalidOption) about an option, and about a service whose document names no host;
/// [`InvalidRequest`](crate::error::ErrorCode::InvalidRequest) about a value that no check let through.
pub fn build(
    operation: &'static Operation,
    value: &[(Cow<str>, Plain)],
    options: &BuildOptions,
) -> Result<Request, Error> {
    let service = catalog::service(operation.service)?;
    let region = region(service, value, options)?;
    let method = method(operation, options)?;
    let endpoint = endpoint::resolve(service, region, options.endpoint)?;
    let call = Call { service, operation, value, region, format: format(service, value, options)? };
    let parts = match service.shape {
        Shape::Rpc | Shape::Query => in_query_or_form(operation, method, fields::fields(&call)?),
        Shape::Json => json::parts(&call)?,
        Shape::Rest => rest::parts(&call)?,
    };
    let mut request = Request {
        method: method.to_owned(),
        protocol: endpoint.protocol,
        host: endpoint.host,
        path: parts.path,
        query: parts.query,
        headers: Pairs::new(),
        body: parts.body,
    };
    for (name, value) in &parts.headers {
        request.push_header(name, value)?;
    }
    Ok(request)
}

/// Fields go into the query of a GET and into the form of a POST.
fn in_query_or_form(operation: &Operation, method: &str, fields: Fields) -> RequestParts {
    let path = operation.path.to_owned();
    if method == "GET" {
        RequestParts { path, query: fields, ..RequestParts::default() }
    } else {
        let headers = vec![("content-type", "application/x-www-form-urlencoded".to_owned())];
        RequestParts { path, headers, body: Body::Form(fields), ..RequestParts::default() }
    }
}

fn method(operation: &'static Operation, options: &BuildOptions) -> Result<&'static str, Error> {
    let allowed = operation.methods;
    let chosen = match options.method {
        None => allowed.first(),
        Some(given) => allowed.iter().find(|method| method.eq_ignore_ascii_case(given)),
    };
    chosen.copied().ok_or_else(|| {
        let given = suggest::shown(options.method.unwrap_or_default());
        option_error(format!("method {given}: {} takes {}", operation.id, allowed.join(" or ")))
    })
}

/// The format among the parameters, or else the one among the options, or else the one of the service. Without a parameter
/// for it there is nothing to send.
fn format<'a>(
    service: &Service,
    value: &'a [(Cow<str>, Plain)],
    options: &BuildOptions<'a>,
) -> Result<Option<&'a str>, Error> {
    let is_format = |common: &&CommonParam| common.option == Some(CallOption::Format);
    let common = service.common.iter().find(is_format);
    if let Some(given) = common.and_then(|common| plain::get(value, common.param.name)?.as_str()) {
        return Ok(Some(given));
    }
    let Some(given) = options.format else { return Ok(common.and_then(|common| common.default)) };
    let allowed = common.map_or(&["json"][..], formats);
    if allowed.iter().any(|format| given.eq_ignore_ascii_case(format)) {
        return Ok(common.map(|_| given));
    }
    let only = if allowed.len() == 1 { " only" } else { "" };
    let message = format!("format {}: {} answers in {}{only}", suggest::shown(given), service.id, allowed.join(" or "));
    Err(option_error(message))
}

/// The documented forms of an answer.
fn formats(common: &'static CommonParam) -> &'static [&'static str] {
    let values = common.param.constraints.iter().find_map(|constraint| match constraint.limit {
        Limit::Enum { values } => Some(values),
        _ => None,
    });
    values.unwrap_or_default()
}

/// The region among the parameters, or else the one among the options.
fn region<'a>(
    service: &Service,
    value: &'a [(Cow<str>, Plain)],
    options: &BuildOptions<'a>,
) -> Result<Option<&'a str>, Error> {
    let own = service.region_param.and_then(|name| plain::get(value, name)?.as_str());
    let given = options.region.filter(|region| !region.is_empty());
    if let Some(region) = given
        && !region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    {
        return Err(option_error(format!(
            "region {}: expected a region id such as cn-beijing",
            suggest::shown(region)
        )));
    }
    Ok(own.filter(|region| !region.is_empty()).or(given))
}
