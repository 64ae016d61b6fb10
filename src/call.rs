//! The path of a call: validate, build, sign. The only module that knows the others.

use crate::catalog::{self, Operation};
use crate::credentials::Credentials;
use crate::error::{Error, ErrorCode};
use crate::http::Request;
use crate::issue::Issue;
use crate::plain::{self, Plain};
use crate::request::{self, BuildOptions};
use crate::sign::{self, Scheme, SignOptions, Signed};
use crate::suggest;
use crate::validate::{self, Options};

/// A request that was checked and not signed, and what the check warned of.
#[derive(Clone, Debug)]
pub struct Built {
    /// The request.
    pub request: Request,
    /// Values beyond a relaxed limit or without effect, and a region that the vendor does not list.
    pub warnings: Vec<Issue>,
}

/// Checks `params` and makes the request of the call.
///
/// Where the operation has a parameter for the region and `params` lacks it, the option `region` fills it.
///
/// # Errors
///
/// [`InvalidParams`](crate::error::ErrorCode::InvalidParams) with every issue, or
/// [`InvalidOption`](crate::error::ErrorCode::InvalidOption) about an option.
pub fn build(
    operation: &'static Operation,
    params: Plain,
    check: &Options,
    options: &BuildOptions,
) -> Result<Built, Error> {
    let params = with_region(operation, params, options.region);
    let (value, mut warnings) = validate::validate(operation, params, check)?.into_value(operation)?;
    let request = request::build(operation, &value, options)?;
    // The check has seen a region among the parameters, and an endpoint of the caller's own needs none.
    let own = catalog::service(operation.service)?.region_param.and_then(|name| plain::get(&value, name));
    if let (Some(region), None, None) = (options.region.filter(|region| !region.is_empty()), own, options.endpoint) {
        warnings.extend(validate::unlisted_region(operation, "region", region));
    }
    Ok(Built { request, warnings })
}

/// Signs a built request with the scheme of this name, which the operation's service accepts; without a name, with its
/// default, or with the token where a token was given.
///
/// ```
/// use autoscale_kit::credentials::Credentials;
/// use autoscale_kit::sign::{Nonce, SignOptions};
/// use autoscale_kit::{call, catalog, request::BuildOptions, time::Timestamp, plain::Plain, validate::Options};
/// use serde_json::json;
///
/// let operation = catalog::operation("alibaba-ess.DescribeScalingGroups")?;
/// let xml = BuildOptions { format: Some("xml"), ..BuildOptions::default() };
/// let params = json!({ "RegionId": "cn-qingdao" });
/// let built = call::build(operation, Plain::from(&params), &Options::default(), &xml)?;
///
/// let date = Timestamp::parse("2014-08-15T11:10:07Z").unwrap();
/// let nonce = Nonce::Given("1324fd0e-e2bb-4bb1-917c-bd6e437f1710".into());
/// let credentials = Credentials::key("testid", "testsecret");
/// let signed = call::sign(operation, built.request, None, &credentials, &SignOptions::new(date, nonce))?;
/// assert_eq!(signed.signature, "qlSomeBEiury9fafnpLRfOykPmo=");
/// # Ok::<(), autoscale_kit::Error>(())
/// ```
///
/// # Errors
///
/// [`InvalidOption`](crate::error::ErrorCode::InvalidOption) for a scheme that the service does not accept, and those of
/// [`sign::sign`].
pub fn sign(
    operation: &Operation,
    request: Request,
    scheme: Option<&str>,
    credentials: &Credentials,
    options: &SignOptions,
) -> Result<Signed, Error> {
    let scheme = scheme_for(operation, scheme, credentials)?;
    sign::sign(scheme, credentials, request::for_scheme(operation, request, scheme.name()), options)
}

fn scheme_for(operation: &Operation, wanted: Option<&str>, credentials: &Credentials) -> Result<Scheme, Error> {
    let service = catalog::service(operation.service)?;
    if let Some(name) = wanted {
        return service.schemes.iter().copied().find(|scheme| scheme.name() == name).ok_or_else(|| {
            let known: Vec<_> = service.schemes.iter().map(|scheme| scheme.name()).collect();
            let what = format!("scheme: {} accepts {}, not {}", service.id, known.join(" or "), suggest::shown(name));
            Error::new(ErrorCode::InvalidOption, what)
        });
    }
    let with_token = match credentials {
        Credentials::Token(_) => service.scheme.info().with_token,
        Credentials::Key { .. } => None,
    };
    Ok(with_token.unwrap_or(service.scheme))
}

fn with_region<'a>(operation: &Operation, mut params: Plain<'a>, region: Option<&'a str>) -> Plain<'a> {
    let name = operation.of_service().and_then(|service| service.region_param);
    if let (Some(region), Some(name), Plain::Object(given)) = (region, name, &mut params) {
        let takes_it = operation.params.iter().any(|param| param.name == name);
        let is_given = |(known, value): &(_, Plain)| known == name && *value != Plain::Null && !value.is_empty();
        if takes_it && !given.iter().any(is_given) {
            given.retain(|(known, _)| known != name);
            given.push((name.into(), Plain::Text(region.into())));
        }
    }
    params
}

#[cfg(test)]
#[cfg(feature = "alibaba-ess")]
mod tests {
    use super::*;
    use crate::http::Body;

    /// "Request syntax and signature method V3" of Alibaba Cloud's OpenAPI documentation: x-acs-action and x-acs-version are
    /// request headers.
    #[test]
    fn acs3_finds_action_and_version_in_headers() {
        let operation = catalog::operation("alibaba-ess.DeleteScalingRule").unwrap();
        for method in ["GET", "POST"] {
            let params = Plain::Object(vec![("ScalingRuleId".into(), Plain::Text("r".into()))]);
            let options = BuildOptions { method: Some(method), ..BuildOptions::default() };
            let request = build(operation, params, &Options::default(), &options).unwrap().request;
            let same = request::for_scheme(operation, request.clone(), "alibaba-rpc-v1");
            assert!(same == request);
            let request = request::for_scheme(operation, request, "alibaba-acs3");
            assert_eq!(request.header("x-acs-action"), Some("DeleteScalingRule"));
            assert_eq!(request.header("x-acs-version"), Some("2014-08-28"));
            let fields = match &request.body {
                Body::Form(form) => form,
                _ => &request.query,
            };
            let names: Vec<_> = fields.pairs().map(|(name, _)| name).collect();
            assert_eq!(names, ["Format", "ScalingRuleId"]);
        }
    }
}
