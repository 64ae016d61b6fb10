//! How long an instance waits in its lifecycle hooks, and what follows; and the calls that create, bind and
//! delete hooks.
//!
//! ```
//! use autoscale_kit::scaling::hook::{HookAnswer, HookInput, HookService, hook};
//! use serde_json::json;
//!
//! // The hook times out after 300 s, but a heartbeat at 250 s keeps the instance waiting for 600 s more.
//! let input = HookInput::from_json(HookService::Ess, &json!({
//!     "lifecycleTransition": "SCALE_OUT",
//!     "hooks": [{ "hookId": "ash-1", "heartbeatTimeout": 300, "defaultResult": "ABANDON" }],
//!     "events": [{ "at": 250, "op": "heartbeat", "hookId": "ash-1" }],
//! }))?;
//! let HookAnswer::Wait(wait) = hook(HookService::Ess, &input) else { unreachable!("no call is asked about") };
//! assert_eq!(wait.ends_at, 850);
//! assert_eq!(serde_json::to_value(wait.instance).unwrap(), "released");
//! # Ok::<(), autoscale_kit::scaling::ScalingError>(())
//! ```

mod answer;
mod call;
mod event;
mod input;
mod read;
mod refusal;
mod rules;
mod wait;

pub use answer::{EventAnswer, HookAnswer, HookCallAnswer, HookResultName, InstanceFate, WaitAnswer};
pub use input::{Hook, HookCall, HookEvent, HookInput, HookOp, HookResult, HookWait, NewHook, Transition};
pub use rules::HookService;

use super::question::{self, Question};

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        service: "alibaba-ess",
        name: "hook",
        answer: |input| {
            let service = HookService::Ess;
            question::text(HookInput::from_json(service, input).map(|input| hook(service, &input)))
        },
    },
    Question {
        service: "tencent-as-v2",
        name: "hook",
        answer: |input| {
            let service = HookService::Tencent;
            question::text(HookInput::from_json(service, input).map(|input| hook(service, &input)))
        },
    },
];

/// Answers how long the instance waits and what becomes of it, or whether the call is taken (ESS 14; API v2,
/// lifecycle hook pages).
pub fn hook(service: HookService, input: &HookInput) -> HookAnswer {
    let rules = service.rules();
    match input {
        HookInput::Wait(wait) => HookAnswer::Wait(wait::wait(rules, wait)),
        HookInput::Call(call) => HookAnswer::Call(call::call(rules, call)),
    }
}
