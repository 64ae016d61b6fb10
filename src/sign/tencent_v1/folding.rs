//! Parameters that may have been folded into one: the scheme joins names and values raw, so `Nonce=1&Region=bj` may be
//! signed as two parameters and sent as one whose value is `1&Region=bj`.

use std::cell::LazyCell;

#[cfg(feature = "catalog")]
use crate::catalog::{self, Operation, Param, Type};
use crate::http::Request;
use crate::sign::params;
use crate::sign::refusal::Problem;
use crate::suggest::shown;

/// Words that every call may carry, those that the vendor's SDKs add among them. None of their values holds an `&`.
const COMMON: [&str; 9] =
    ["Action", "Language", "Nonce", "Region", "RequestClient", "SecretId", "SignatureMethod", "Timestamp", "Version"];

/// Its value may hold anything, but hardly an `&` with the name of a parameter of some call behind it.
const TOKEN: &str = "Token";

/// Refuses names that are one once `_` has become `.`, and names and values that may hold another parameter: one of every
/// call, one that the catalogue knows for this call, or any behind a word or a number.
pub(super) fn check(request: &Request) -> Result<(), Problem> {
    let pairs = params::all(request);
    let dotted: Vec<String> = pairs.iter().map(|(name, _)| name.replace('_', ".")).collect();
    params::check_once(&params::in_order(dotted.iter().map(|name| (name.as_str(), ""))))?;
    let call = LazyCell::new(|| Call::named(params::carried(request, "Action").unwrap_or_default()));
    for ((name, value), dotted) in pairs.iter().zip(&dotted) {
        let holds_known = || dotted.split(['&', '=']).any(|part| COMMON.contains(&part) || part == TOKEN);
        let is_folded = name.contains(['&', '=']) && (call.is_known() || holds_known());
        if is_folded || (name != dotted && call.takes(dotted)) {
            return Err(refusal("name", name, dotted));
        }
        for part in value.split('&').skip(1) {
            let Some((begun, _)) = part.split_once('=') else { continue };
            let begun = begun.replace('_', ".");
            let is_known = COMMON.contains(&begun.as_str()) || begun == TOKEN || call.takes(&begun);
            let is_in_token = *name == TOKEN && is_taken_by_some_call(&begun);
            if is_known || is_in_token || COMMON.contains(name) || call.takes_a_word(name) {
                return Err(refusal("value of", name, &begun));
            }
        }
    }
    Ok(())
}

fn refusal(what: &str, name: &str, other: &str) -> Problem {
    Problem::malformed(format!("{what} {}: could be signed for another parameter, {}", shown(name), shown(other)))
}

/// What the catalogue knows of the call that a request names.
struct Call {
    #[cfg(feature = "catalog")]
    operations: Vec<&'static Operation>,
}

#[cfg(feature = "catalog")]
fn operations() -> impl Iterator<Item = &'static Operation> {
    let tencent = catalog::services().into_iter().filter(|service| service.id.starts_with("tencent-"));
    tencent.flat_map(|service| service.operations())
}

#[cfg(feature = "catalog")]
fn is_taken_by_some_call(name: &str) -> bool {
    Call { operations: operations().collect() }.takes(name)
}

#[cfg(not(feature = "catalog"))]
fn is_taken_by_some_call(_name: &str) -> bool {
    false
}

#[cfg(feature = "catalog")]
impl Call {
    fn named(action: &str) -> Self {
        let is_named = |operation: &&Operation| operation.name == action || operation.aliases.contains(&action);
        Self { operations: operations().filter(is_named).collect() }
    }

    fn is_known(&self) -> bool {
        !self.operations.is_empty()
    }

    /// Whether it has this parameter, or the list or object that the name with dots is a part of.
    fn takes(&self, name: &str) -> bool {
        self.param(name).is_some()
    }

    /// Whether the parameter is a number, a date, or one of a few words.
    fn takes_a_word(&self, name: &str) -> bool {
        let is_word = |kind| matches!(kind, Type::Integer | Type::Float | Type::Boolean | Type::Datetime);
        self.param(name).is_some_and(|param| is_word(param.item.unwrap_or(param.kind)))
    }

    fn param(&self, name: &str) -> Option<&'static Param> {
        let name = name.split('.').next()?;
        let mut params = self.operations.iter().flat_map(|operation| operation.params);
        params.find(|param| param.name == name || param.aliases.contains(&name))
    }
}

#[cfg(not(feature = "catalog"))]
impl Call {
    fn named(_action: &str) -> Self {
        Self {}
    }

    fn is_known(&self) -> bool {
        false
    }

    fn takes(&self, _name: &str) -> bool {
        false
    }

    fn takes_a_word(&self, _name: &str) -> bool {
        false
    }
}
