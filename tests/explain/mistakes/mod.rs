//! The mistakes that people make, each as the step that is done wrong and the cause that must be named for it.

use autoscale_kit::sign::Scheme;

mod lines;
mod parameters;

use lines::{ACS3, HUAWEI, LINES, TC3};
use parameters::{ENCODED, PARAMETERS, RAW, RPC, SORTED};

use super::signer::{Call, Pairs, Steps};

/// A mistake: what it is, the step it spoils (two of one step do not go together), how it is made, and the causes.
pub struct Mistake {
    pub name: &'static str,
    pub step: &'static str,
    pub make: fn(&mut Call, &mut Steps),
    /// `cause`, or `cause/detail`.
    pub causes: &'static [&'static str],
    /// One of the parameters, headers or parts that are named.
    pub part: &'static str,
}

const fn mistake(
    name: &'static str,
    step: &'static str,
    make: fn(&mut Call, &mut Steps),
    causes: &'static [&'static str],
    part: &'static str,
) -> Mistake {
    Mistake { name, step, make, causes, part }
}

fn set(pairs: &mut Pairs, name: &str, value: &str) {
    pairs.iter_mut().filter(|(n, _)| n == name).for_each(|(_, v)| *v = value.to_owned());
}

fn rename(pairs: &mut Pairs, from: &str, to: &str) {
    pairs.iter_mut().filter(|(n, _)| n == from).for_each(|(n, _)| *n = to.to_owned());
}

fn remove(pairs: &mut Pairs, name: &str) {
    pairs.retain(|(n, _)| n != name);
}

fn add(pairs: &mut Pairs, name: &str, value: &str) {
    pairs.push((name.to_owned(), value.to_owned()));
}

/// Those that the scheme can be got wrong with.
pub fn of(scheme: Scheme) -> Vec<&'static Mistake> {
    let lists: &[&[Mistake]] = match scheme {
        Scheme::AlibabaRpcV1 => &[RPC, ENCODED, SORTED, PARAMETERS],
        Scheme::TencentV1 => &[RAW, PARAMETERS],
        Scheme::AlibabaAcs3 => &[ACS3, LINES, ENCODED, SORTED, PARAMETERS],
        Scheme::TencentTc3 => &[TC3, LINES],
        _ => &[HUAWEI, LINES, ENCODED, SORTED, PARAMETERS],
    };
    let is_parameters = !matches!(scheme, Scheme::AlibabaRpcV1 | Scheme::TencentV1);
    let fits = |mistake: &&Mistake| {
        // A text of lines ends with a hash, and RPC's ends with the encoded query.
        !(mistake.name == "trailing &" && scheme != Scheme::TencentV1
            || is_parameters && mistake.name == "signature signed")
    };
    lists.iter().flat_map(|list| list.iter()).filter(fits).collect()
}
