//! Prices, compared as the decimals they are written as.

use serde_json::Value;

use crate::{issue::IssueCode, json, scaling::field::Field};

/// A price, from 0 to less than 100,000,000 of any currency, with up to 24 decimals.
///
/// It is kept as an integer, so prices are ordered as they are written: 0.3 and 0.30 are one price, and
/// 0.30000000000000004 is a higher one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Price(i128);

impl Price {
    const DECIMALS: i64 = 24;
    /// Digits in all, those before the decimal point among them.
    const DIGITS: i64 = 32;

    /// Reads `0.35`, `12` or `3.5e-2`; `None` for what is no such number or passes the limits.
    ///
    /// ```
    /// use autoscale_kit::scaling::placement::Price;
    /// assert!(Price::parse("0.35") < Price::parse("1"));
    /// assert_eq!(Price::parse("3.5e-1"), Price::parse("0.350"));
    /// assert_eq!(Price::parse("-1"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let digits = [whole, fraction].concat();
        if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let significant = digits.trim_end_matches('0');
        let dropped = digits.len().saturating_sub(significant.len());
        let significant = significant.trim_start_matches('0');
        // Anything that does not fit here is far beyond the limits, too.
        let count = |length: usize| i64::try_from(length).ok();
        let shift = i64::from(exponent.parse::<i32>().ok()?)
            .checked_add(count(dropped)?)?
            .checked_sub(count(fraction.len())?)?;
        let zeros = shift.checked_add(Self::DECIMALS)?;
        if significant.is_empty() {
            return Some(Self(0));
        }
        if zeros < 0 || count(significant.len())?.saturating_add(zeros) > Self::DIGITS {
            return None;
        }
        let scale = 10_i128.checked_pow(u32::try_from(zeros).ok()?)?;
        significant.parse::<i128>().ok()?.checked_mul(scale).map(Self)
    }

    /// In the smallest unit that is kept; less than 10^32.
    pub(in crate::scaling) fn units(self) -> i128 {
        self.0
    }

    pub(in crate::scaling) fn read(field: Field) -> Option<Self> {
        field.parsed("a price from 0 to less than 100000000 with at most 24 decimals", |value| {
            let text = match value {
                Value::Number(_) => json::text(value),
                Value::String(text) => text.clone(),
                _ => return Err(IssueCode::Type),
            };
            Self::parse(&text).ok_or(if json::number(&text).is_some() { IssueCode::Range } else { IssueCode::Type })
        })
    }
}
