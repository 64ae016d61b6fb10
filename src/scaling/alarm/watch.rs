//! Watches one metric, a datapoint at a time.

/// How a measured value is compared with the threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// Above the threshold.
    Greater,
    /// At the threshold or above.
    EqualOrGreater,
    /// Below the threshold.
    Less,
    /// At the threshold or below.
    EqualOrLess,
    /// At the threshold.
    Equal,
    /// Anywhere but at the threshold.
    NotEqual,
}

impl Comparison {
    pub(in crate::scaling) const NAMES: [(&'static str, Self); 6] = [
        ("Greater", Self::Greater),
        ("EqualOrGreater", Self::EqualOrGreater),
        ("Less", Self::Less),
        ("EqualOrLess", Self::EqualOrLess),
        ("Equal", Self::Equal),
        ("NotEqual", Self::NotEqual),
    ];

    /// The comparison of that exact name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, comparison)| *comparison)
    }

    /// Whether it holds between `value` and `threshold`.
    pub fn holds(self, value: f64, threshold: f64) -> bool {
        match self {
            Self::Greater => value > threshold,
            Self::EqualOrGreater => value >= threshold,
            Self::Less => value < threshold,
            Self::EqualOrLess => value <= threshold,
            Self::Equal => value == threshold,
            Self::NotEqual => value != threshold,
        }
    }
}

/// When an alarm fires: a comparison that holds in so many periods in a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Condition {
    /// How a datapoint is compared with the threshold.
    pub comparison: Comparison,
    /// What it is compared with.
    pub threshold: f64,
    /// Periods in a row in which the comparison must hold; 0 is taken as 1.
    pub repeat: u32,
}

/// A condition and how often in a row it has been met so far: a few bytes, and no allocation per datapoint.
///
/// ```
/// use autoscale_kit::scaling::alarm::{Comparison, Condition, Watch};
///
/// let mut watch = Watch::new(Condition { comparison: Comparison::Greater, threshold: 50.0, repeat: 2 });
/// // A period without data breaks the run.
/// let fired = [Some(60.0), None, Some(60.0), Some(60.0), Some(60.0)].map(|datapoint| watch.feed(datapoint));
/// assert_eq!(fired, [false, false, false, true, true]);
/// watch.restart();
/// assert!(!watch.feed(Some(60.0)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Watch {
    condition: Condition,
    run: u32,
}

impl Watch {
    /// Watches from the beginning of a series.
    pub fn new(condition: Condition) -> Self {
        Self { condition, run: 0 }
    }

    /// Takes the datapoint of the next period (`None`: no data) and says whether the condition has now been
    /// met often enough. It stays so as long as the condition is met; [`restart`](Self::restart) counts anew.
    pub fn feed(&mut self, datapoint: Option<f64>) -> bool {
        let Condition { comparison, threshold, repeat } = self.condition;
        // What is not a number is no datapoint, although it is "not equal" to every threshold.
        let met = datapoint.is_some_and(|value| !value.is_nan() && comparison.holds(value, threshold));
        self.run = if met { self.run.saturating_add(1) } else { 0 };
        met && self.run >= repeat
    }

    /// In how many periods in a row, up to the last one, the condition has been met.
    pub fn run(&self) -> u32 {
        self.run
    }

    /// Forgets what came so far.
    pub fn restart(&mut self) {
        self.run = 0;
    }
}
