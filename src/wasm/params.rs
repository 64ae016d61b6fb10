//! Parameters, read from parts: each value behind its tag, names that the catalogue knows by their index in it.
//!
//! `pkg/src/params.js` writes them.

use std::borrow::Cow;

use super::invalid;
use super::parts::PartsReader;
use crate::catalog::{self, Operation, Param, Type};
use crate::error::Error;
use crate::json;
use crate::plain::{Object, Plain};

/// No caller of this package goes deeper, and what recurses must end.
const DEEPEST: usize = 128;

/// Bits of an operation's number that hold its index in its pack; the index of the pack stands above them.
const INDEX_BITS: u32 = 12;

/// An operation as one number, by which checking, building and signing name it.
pub fn number_of(operation: &Operation) -> Option<usize> {
    let (pack, index) = catalog::index_of(operation)?;
    (index >> INDEX_BITS == 0).then_some(pack << INDEX_BITS | index)
}

impl<'a> PartsReader<'a> {
    /// An operation, by the number that [`number_of`] gave it.
    pub fn operation(&mut self) -> Result<&'static Operation, Error> {
        let number = self.number()?.unwrap_or(usize::MAX);
        let (pack, index) = (number >> INDEX_BITS, number & ((1 << INDEX_BITS) - 1));
        catalog::operation_at(pack, index).ok_or_else(|| invalid("no operation has this number"))
    }

    /// The parameters of an operation.
    pub fn params(&mut self, operation: &'static Operation) -> Result<Plain<'a>, Error> {
        self.plain(operation.params, 0)
    }

    /// One value; `known` are the fields it can have as an object, or its items as a list.
    fn plain(&mut self, known: &'static [Param], depth: usize) -> Result<Plain<'a>, Error> {
        let tag = if depth > DEEPEST { None } else { self.number()? };
        Ok(match tag {
            Some(0) => Plain::Null,
            Some(1) => Plain::Bool(false),
            Some(2) => Plain::Bool(true),
            Some(3) => Plain::Number(self.whole()?.into()),
            Some(4) => Plain::Number((-self.whole()?).into()),
            Some(5) => json::number(self.next()?).map_or(Plain::Null, Plain::Number),
            Some(6) => Plain::Text(self.next()?.into()),
            Some(7) => {
                let count = self.number()?.unwrap_or_default();
                (0..count).map(|_| self.plain(known, depth + 1)).collect::<Result<_, _>>().map(Plain::List)?
            }
            Some(8) => {
                let count = self.number()?.unwrap_or_default();
                (0..count).map(|_| self.field(known, depth + 1)).collect::<Result<Object, _>>().map(Plain::Object)?
            }
            Some(9) => Plain::Foreign(self.next()?.into()),
            _ => return Err(invalid("the parts of the parameters do not fit")),
        })
    }

    fn whole(&mut self) -> Result<i64, Error> {
        Ok(self.number()?.and_then(|number| i64::try_from(number).ok()).unwrap_or_default())
    }

    fn field(&mut self, known: &'static [Param], depth: usize) -> Result<(Cow<'a, str>, Plain<'a>), Error> {
        let index = self.number()?.and_then(|index| index.checked_sub(1));
        let Some(index) = index else { return Ok((self.next()?.into(), self.plain(&[], depth)?)) };
        let param = known.get(index).ok_or_else(|| invalid("no parameter has this index"))?;
        let fields = if matches!(param.kind, Type::Object | Type::List) { param.fields } else { &[] };
        Ok((param.name.into(), self.plain(fields, depth)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_by_place_and_by_text() {
        let operation = catalog::operation("alibaba-ess.CreateScalingRule").unwrap();
        let heads = [8, 3, 1, 6, 5, 0, 4, 4, 7, 2, 7, 2, 2, 0];
        let plain = PartsReader::read(&heads, b"asg-1name").unwrap().params(operation).unwrap();
        let expected: Object = vec![
            (operation.params[0].name.into(), Plain::Text("asg-1".into())),
            ("name".into(), Plain::Number((-7).into())),
            (operation.params[1].name.into(), Plain::List(vec![Plain::Bool(true), Plain::Null])),
        ];
        assert_eq!(plain, Plain::Object(expected));
    }

    #[test]
    fn operations_by_their_number() {
        for operation in catalog::all_operations() {
            let number = number_of(operation).unwrap();
            let heads = [vec![127], (0..5).rev().map(|byte| (number >> (7 * byte) & 0x7f) as u8).collect()].concat();
            let found = PartsReader::read(&heads, b"").unwrap().operation().unwrap();
            assert_eq!(found.id, operation.id);
        }
        for heads in [&[100][..], &[127, 0, 1, 0, 0, 0], b"\x7e", b""] {
            assert!(PartsReader::read(heads, b"").unwrap().operation().is_err(), "{heads:?}");
        }
    }

    #[test]
    fn parts_that_do_not_fit_are_errors() {
        let endless = [7, 1].repeat(1000);
        let cases: [&[u8]; 7] =
            [b"", b"\x0a", b"\x7e", b"\x08\x01\x7d\x00", b"\x08\x02\x01\x00", b"\x06\x05", &endless];
        let operation = catalog::operation("alibaba-ess.CreateScalingRule").unwrap();
        for heads in cases {
            assert!(PartsReader::read(heads, b"abc").unwrap().params(operation).is_err(), "{heads:?}");
        }
    }
}
