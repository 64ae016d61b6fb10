//! Parameters against their documentation: every issue, never only the first.
//!
//! Three passes: `flat` makes the flat documented form structured, `types` checks names and types and
//! normalises, `limits` and `cross` check the documented limits and the rules across parameters. `common` sees to the
//! parameters that every call of a service may carry.

mod bounds;
mod common;
mod condition;
mod cross;
mod flat;
mod limits;
mod options;
mod region;
mod report;
mod scalar;
mod text;
mod types;

use serde_json::{Map, Value};

use crate::catalog::Operation;
use crate::error::{Error, ErrorCode};
use crate::issue::{Issue, Severity};
use crate::plain::{self, Object, Plain};
use crate::suggest;
use condition::{Scope, declared};
pub use options::{Limits, Options, Override};
pub(crate) use region::unlisted as unlisted_region;
use report::Report;

/// Checks `params` against everything that is documented of `operation`.
///
/// Parameters are structured (`{"InstanceId": ["i-1"], "SystemDisk": {"Size": 40}}`); the flat documented form
/// (`{"InstanceId.1": "i-1"}`) means the same. Numbers may come as numeric strings and text as numbers, booleans in
/// any case (`True`), JSON parameters as text or as a structure. `null` counts as absent; an empty text or list does not
/// stand for a required value. Nothing a caller can pass makes this fail: what is wrong is an issue.
///
/// The [common parameters](crate::catalog::Service::common) of the service may stand beside those of the operation: `Action`
/// and `Version` are checked, what the caller sets is kept, and what signing fills in is left out of the value with a warning.
///
/// The error is about the options only: an override for a parameter that does not exist.
///
/// ```
/// use autoscale_kit::{catalog, validate};
/// use serde_json::json;
///
/// let operation = catalog::operation("alibaba-ess.CreateScalingRule")?;
/// let params = json!({
///     "ScalingGroupId": "AG6CQdPU8OKdwLjgZcJ2eaQ",
///     "AdjustmentType": "QuantityChangeInCapacity",
///     "AdjustmentValue": 501,
/// });
/// let checked = validate::validate(operation, &params, &validate::Options::default())?;
/// assert_eq!(checked.issues.len(), 1);
/// assert_eq!(
///     checked.issues[0].message,
///     "AdjustmentValue is 501; documented range is -500 to 500 when AdjustmentType is \
///      QuantityChangeInCapacity (Alibaba ESS 2014-08-28, 1.2)",
/// );
/// # Ok::<(), autoscale_kit::Error>(())
/// ```
pub fn validate<'a>(
    operation: &'static Operation,
    params: impl Into<Plain<'a>>,
    options: &Options,
) -> Result<Checked<'a>, Error> {
    check(operation, params.into(), options)
}

/// What validation found.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked<'a> {
    /// The parameters, structured and normalised; `None` when there are issues.
    pub value: Option<Object<'a>>,
    /// Whether a name or a value is spelled in another way than it came.
    pub respelled: bool,
    /// What the service would refuse.
    pub issues: Vec<Issue>,
    /// What it would take, but without effect or beyond a relaxed limit.
    pub warnings: Vec<Issue>,
}

impl<'a> Checked<'a> {
    /// The value as JSON.
    pub fn json(&self) -> Option<Map<String, Value>> {
        self.value.clone().map(plain::object)
    }

    /// The value and the warnings, or an error that carries the issues.
    pub fn into_value(self, operation: &Operation) -> Result<(Object<'a>, Vec<Issue>), Error> {
        match self.value {
            Some(value) => Ok((value, self.warnings)),
            None => Err(Error::with_issues(ErrorCode::InvalidParams, operation.id, self.issues)),
        }
    }
}

fn check<'a>(operation: &'static Operation, params: Plain<'a>, options: &Options) -> Result<Checked<'a>, Error> {
    check_overrides(operation, options)?;
    let mut report = Report::new(operation);
    let (value, respelled) = match flat::structured(operation, params, &mut report) {
        Some((structured, moved)) => {
            let found = types::normalised(operation.params, operation.service_common(), structured, &mut report);
            let top = Scope { params: operation.params, values: &found.values };
            limits::check(top, options, &mut report);
            cross::check(operation, top, &mut report);
            region::check(operation, top, &mut report);
            let mut values = found.values;
            let changed = common::check(operation, found.carried, options, &mut values, &mut report);
            (values, moved || found.respelled || changed)
        }
        None => (Object::new(), false),
    };
    let (warnings, issues): (Vec<_>, Vec<_>) =
        report.into_issues().into_iter().partition(|issue| issue.severity == Severity::Warning);
    Ok(Checked { value: issues.is_empty().then_some(value), respelled, issues, warnings })
}

fn check_overrides(operation: &Operation, options: &Options) -> Result<(), Error> {
    let Some(unknown) =
        options.overrides.iter().map(|(path, _)| path).find(|path| declared(operation.params, path).is_none())
    else {
        return Ok(());
    };
    let known: Vec<&str> = operation.params.iter().map(|param| param.name).collect();
    let what = format!("parameter of {} in `overrides`", operation.id);
    Err(Error::new(ErrorCode::InvalidOption, suggest::sentence(&what, unknown, &known)))
}
