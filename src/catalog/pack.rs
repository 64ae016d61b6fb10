//! A pack as bytes: checked once, read block by block.

use std::borrow::Cow;

use super::format::{CHECKSUM, COVERED, Content, HEADER, MAGIC, VERSION, checksum};
use super::words::{Language, Word};
use crate::error::{Error, ErrorCode};
use crate::suggest;

/// A pack whose header and checksum are right.
pub(super) struct Pack {
    /// What it holds.
    pub(super) content: Content,
    /// Its checksum, by which a text pack names the facts that it belongs to.
    pub(super) digest: [u8; 8],
    head: &'static [u8],
    blocks: Vec<Block>,
    lines: &'static [&'static str],
}

struct Block {
    bytes: &'static [u8],
    first_line: usize,
}

impl Pack {
    /// Checks the bytes and finds the parts. Nothing of the content is read.
    pub(super) fn open(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, Error> {
        let bytes = bytes.into();
        let (content, digest) = verified(&bytes)?;
        // Only what is a pack is kept for good.
        let bytes: &'static [u8] = match bytes {
            Cow::Borrowed(bytes) => bytes,
            Cow::Owned(bytes) => bytes.leak(),
        };
        let body = bytes.get(HEADER..).unwrap_or_default();
        Self::parts(content, digest, body).ok_or_else(|| invalid("the pack contradicts itself"))
    }

    fn parts(content: Content, digest: [u8; 8], body: &'static [u8]) -> Option<Self> {
        let mut from = Cursor { bytes: body, lines: &[], used: 0 };
        let count = from.number().min(from.left());
        let sizes: Vec<(usize, usize)> = (0..count).map(|_| (from.number(), from.number())).collect();
        let (head_size, lines_size) = (from.number(), from.number());
        let mut rest = from.bytes;
        let mut part = |size: usize| {
            let (part, behind) = rest.split_at_checked(size)?;
            rest = behind;
            Some(part)
        };
        let head = part(head_size)?;
        let blocks = sizes.into_iter().map(|(size, first_line)| Some(Block { bytes: part(size)?, first_line }));
        let blocks = blocks.collect::<Option<_>>()?;
        let lines = std::str::from_utf8(part(lines_size)?).ok()?.split('\n').collect::<Vec<_>>().leak();
        rest.is_empty().then_some(Self { content, digest, head, blocks, lines })
    }

    /// Reads the head.
    pub(super) fn head(&self) -> Cursor {
        Cursor { bytes: self.head, lines: self.lines, used: 0 }
    }

    /// The checksum of the facts that a text pack belongs to.
    pub(super) fn belongs_to(&self) -> [u8; 8] {
        self.head().bytes()
    }

    /// The language of a pack of texts or notes.
    pub(super) fn language(&self) -> Result<Language, Error> {
        let name = self.behind_checksum().text();
        Language::named(name).ok_or_else(|| {
            invalid(format!(
                "the texts are in {}, which this version of autoscale-kit does not know",
                suggest::shown(name)
            ))
        })
    }

    /// Reads the head of a pack of texts, behind that checksum and the language.
    pub(super) fn head_of_texts(&self) -> Cursor {
        let mut head = self.behind_checksum();
        head.text();
        head
    }

    fn behind_checksum(&self) -> Cursor {
        let mut head = self.head();
        let _: [u8; 8] = head.bytes();
        head
    }

    /// Reads a block.
    pub(super) fn block(&self, index: usize) -> Option<Cursor> {
        let block = self.blocks.get(index)?;
        Some(Cursor { bytes: block.bytes, lines: self.lines, used: block.first_line })
    }
}

/// The length of the pack that begins here, as its header has it.
pub(super) fn length(bytes: &[u8]) -> usize {
    let Some((_, [_, _, _, _, l0, l1, l2, l3, ..])) = bytes.split_first_chunk::<4>() else { return bytes.len() };
    let length = usize::try_from(u32::from_le_bytes([*l0, *l1, *l2, *l3])).unwrap_or(usize::MAX);
    length.saturating_add(HEADER)
}

/// What a pack holds, and its checksum.
fn verified(bytes: &[u8]) -> Result<(Content, [u8; 8]), Error> {
    let foreign = || invalid("these bytes are not a pack of autoscale-kit");
    let (magic, _) = bytes.split_first_chunk().ok_or_else(foreign)?;
    if *magic != MAGIC {
        return Err(foreign());
    }
    let cut_off = |at: usize| invalid(format!("the pack is cut off: {} of {at} bytes are there", bytes.len()));
    let (header, body) = bytes.split_first_chunk::<HEADER>().ok_or_else(|| cut_off(HEADER))?;
    let [_, _, _, _, version @ .., content, zero, l0, l1, l2, l3] =
        *header.first_chunk::<COVERED>().ok_or_else(foreign)?;
    let version = u16::from_le_bytes(version);
    if version != VERSION {
        return Err(invalid(format!(
            "the pack has format {version}, and this version of autoscale-kit reads format {VERSION}: {}",
            if version > VERSION { "update autoscale-kit" } else { "take a newer pack" }
        )));
    }
    let length = usize::try_from(u32::from_le_bytes([l0, l1, l2, l3])).map_err(|_| foreign())?;
    if body.len() < length {
        return Err(cut_off(length.saturating_add(HEADER)));
    }
    let covered = header.first_chunk::<COVERED>().ok_or_else(foreign)?;
    let digest = checksum(covered, body);
    let damaged = || invalid("the pack is damaged: its checksum is not that of its bytes");
    if header.get(CHECKSUM) != Some(&digest[..]) || body.len() != length || zero != 0 {
        return Err(damaged());
    }
    match content {
        0 => Ok((Content::Facts, digest)),
        1 => Ok((Content::Texts, digest)),
        2 => Ok((Content::Notes, digest)),
        _ => Err(damaged()),
    }
}

pub(super) fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::InvalidPack, message)
}

/// Where reading stands. Bytes that end too early read as nothing.
#[derive(Clone, Copy)]
pub(super) struct Cursor {
    bytes: &'static [u8],
    lines: &'static [&'static str],
    /// Lines that were there before.
    used: usize,
}

impl Cursor {
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let Some((taken, rest)) = self.bytes.split_first_chunk() else {
            self.bytes = &[];
            return [0; N];
        };
        self.bytes = rest;
        *taken
    }

    pub(super) fn flag(&mut self) -> bool {
        self.take() != [0]
    }

    /// Seven bits a byte, the lowest ones first; the eighth says that more follow.
    pub(super) fn number(&mut self) -> usize {
        let mut number = 0;
        for shift in (0..usize::BITS).step_by(7) {
            let [byte] = self.take();
            number |= usize::from(byte & 0x7f).checked_shl(shift).unwrap_or_default();
            if byte <= 0x7f {
                break;
            }
        }
        number
    }

    /// How many bytes are left.
    pub(super) fn left(&self) -> usize {
        self.bytes.len()
    }

    pub(super) fn integer(&mut self) -> i64 {
        i64::from_le_bytes(self.take())
    }

    pub(super) fn float(&mut self) -> f64 {
        f64::from_le_bytes(self.take())
    }

    /// Bytes of a known number.
    pub(super) fn bytes<const N: usize>(&mut self) -> [u8; N] {
        self.take()
    }

    pub(super) fn text(&mut self) -> &'static str {
        let line = match self.number() {
            0 => {
                self.used = self.used.saturating_add(1);
                self.used
            }
            line => line,
        };
        self.lines.get(line.saturating_sub(1)).copied().unwrap_or_default()
    }

    /// A word by its index. The format grows with the lists, so that every index is in its list.
    pub(super) fn word<T: Word>(&mut self) -> T {
        T::ALL.get(self.number()).copied().unwrap_or_default()
    }
}
