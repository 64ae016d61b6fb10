//! The value of `Content-Type`, read as RFC 9110 has it. What a form is, is decided here alone.

use super::header::is_token_byte;

/// The media type of a form.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// A media type with what matters of its parameters.
pub(crate) struct MediaType<'a> {
    /// Type and subtype, in the case in which they came.
    essence: &'a str,
    charset: Option<&'a str>,
}

impl<'a> MediaType<'a> {
    /// Reads a value; `None` where it is none, or is more than one.
    pub fn parse(value: &'a str) -> Option<Self> {
        let is_token = |text: &str| !text.is_empty() && text.bytes().all(is_token_byte);
        let mut parts = value.split(';').map(str::trim);
        let essence = parts.next()?;
        if !essence.split_once('/').is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype)) {
            return None;
        }
        let mut charset = None;
        for part in parts.filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=')?;
            let inside = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
            if !is_token(name) || !(is_token(value) || inside.is_some_and(|text| !text.contains(['"', '\\']))) {
                return None;
            }
            if name.eq_ignore_ascii_case("charset") && charset.replace(inside.unwrap_or(value)).is_some() {
                return None;
            }
        }
        Some(Self { essence, charset })
    }

    pub fn is(&self, essence: &str) -> bool {
        self.essence.eq_ignore_ascii_case(essence)
    }

    /// Whether text of it is UTF-8, said or not.
    pub fn is_utf8(&self) -> bool {
        self.charset.is_none_or(|charset| charset.eq_ignore_ascii_case("utf-8") || charset.eq_ignore_ascii_case("utf8"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms() {
        for value in
            [FORM, "Application/X-WWW-Form-Urlencoded", " application/x-www-form-urlencoded ; charset=\"UTF-8\";"]
        {
            assert!(MediaType::parse(value).is_some_and(|kind| kind.is(FORM) && kind.is_utf8()), "{value}");
        }
        assert!(MediaType::parse("application/x-www-form-urlencoded;charset=gbk").is_some_and(|kind| !kind.is_utf8()));
        for value in [
            "",
            "form",
            "application/x-www-form-urlencoded, text/plain",
            "application/x-www-form-urlencoded text",
            "application/x-www-form-urlencoded;charset=utf-8;charset=gbk",
            "application/x-www-form-urlencoded;charset",
            "application/x-www-form-urlencoded;a=\"b;c\"",
        ] {
            assert!(MediaType::parse(value).is_none(), "{value}");
        }
        for value in ["application/x-www-form-urlencodedx", "application/x-www-form"] {
            assert!(MediaType::parse(value).is_some_and(|kind| !kind.is(FORM)), "{value}");
        }
    }
}
