//! Reads what `build/facts.rs` has written: numbers in bytes, each text on a line of its own.

/// The place up to which the facts are read.
pub(super) struct Reader {
    bytes: &'static [u8],
    texts: Vec<&'static str>,
    /// Texts that have been there.
    used: usize,
    /// Document and edition of the service that is read.
    pub(super) seed: &'static str,
    pub(super) edition: &'static str,
}

impl Reader {
    pub(super) fn new(bytes: &'static [u8], lines: &'static str) -> Self {
        Self { bytes, texts: lines.split('\n').collect(), used: 0, seed: "", edition: "" }
    }

    fn take<const N: usize>(&mut self) -> [u8; N] {
        let Some((taken, rest)) = self.bytes.split_first_chunk() else { return [0; N] };
        self.bytes = rest;
        *taken
    }

    pub(super) fn flag(&mut self) -> bool {
        self.take() != [0]
    }

    pub(super) fn number(&mut self) -> usize {
        let [byte] = self.take();
        let low = usize::from(byte & 0x7f);
        if byte > 0x7f { low | self.number() << 7 } else { low }
    }

    pub(super) fn integer(&mut self) -> i64 {
        i64::from_le_bytes(self.take())
    }

    pub(super) fn float(&mut self) -> f64 {
        f64::from_le_bytes(self.take())
    }

    pub(super) fn text(&mut self) -> &'static str {
        let line = match self.number() {
            0 => {
                self.used = self.used.saturating_add(1);
                self.used
            }
            line => line,
        };
        self.texts.get(line.saturating_sub(1)).copied().unwrap_or_default()
    }

    pub(super) fn texts(&mut self) -> &'static [&'static str] {
        self.list(Self::text)
    }

    pub(super) fn optional_text(&mut self) -> Option<&'static str> {
        self.option(Self::text)
    }

    /// One of these, by its place.
    #[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "a remainder is a place in the list")]
    pub(super) fn word<T: Copy, const N: usize>(&mut self, all: &[T; N]) -> T {
        all[self.number() % N]
    }

    /// Read once and kept for good, like a `static`.
    pub(super) fn list<T>(&mut self, read: fn(&mut Self) -> T) -> &'static [T] {
        let count = self.number();
        let mut list = Vec::with_capacity(count);
        list.extend((0..count).map(|_| read(self)));
        list.leak()
    }

    pub(super) fn option<T>(&mut self, read: fn(&mut Self) -> T) -> Option<T> {
        if self.flag() { Some(read(self)) } else { None }
    }
}
