//! Where a field stands. The place is spelled out only when something is wrong with the field, which it seldom is.

use crate::issue::PathSegment;

/// A place in an input: the place that it is in, and the last step from there.
#[derive(Clone, Copy)]
pub(super) struct Path<'p> {
    within: Option<&'p Path<'p>>,
    last: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    /// The input itself.
    Input,
    Name(&'p str),
    Index(usize),
}

impl<'p> Path<'p> {
    pub(super) const INPUT: Self = Self { within: None, last: Step::Input };

    pub(super) fn name(&'p self, name: &'p str) -> Self {
        Self { within: Some(self), last: Step::Name(name) }
    }

    pub(super) fn index(&'p self, index: usize) -> Self {
        Self { within: Some(self), last: Step::Index(index) }
    }

    pub(super) fn segments(&self) -> Vec<PathSegment> {
        let mut segments = self.within.map_or_else(Vec::new, Path::segments);
        segments.extend(match self.last {
            Step::Input => None,
            Step::Name(name) => Some(name.into()),
            Step::Index(index) => Some(index.into()),
        });
        segments
    }
}
