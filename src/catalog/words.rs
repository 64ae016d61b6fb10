//! The words that a catalogue file uses: each enum with the word for each of its values.
//!
//! The build reads this file too. A pack holds a word as its index in `ALL`, so new words go to the end of a list.

/// A value that has a word in the catalogue.
pub trait Word: Copy + Default + 'static {
    /// Every value, in the order of the indices in a pack.
    const ALL: &'static [Self];

    /// As a catalogue file and JSON write it.
    fn word(self) -> &'static str;

    /// The value of a word.
    fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.word() == word)
    }
}

macro_rules! words {
    (
        $(#[$about:meta])*
        $name:ident {
            $(#[$doc_of_first:meta])* $first:ident = $first_word:literal,
            $($(#[$doc:meta])* $value:ident = $word:literal,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            $(#[$doc_of_first])*
            #[default]
            $first,
            $($(#[$doc])* $value,)*
        }

        impl Word for $name {
            const ALL: &'static [Self] = &[Self::$first, $(Self::$value),*];

            fn word(self) -> &'static str {
                match self {
                    Self::$first => $first_word,
                    $(Self::$value => $word,)*
                }
            }
        }
    };
}

words! {
    /// A language of texts.
    Language {
        /// English.
        English = "en",
        /// Simplified Chinese.
        Chinese = "zh",
    }
}

words! {
    /// How a call becomes an HTTP request.
    Shape {
        /// Alibaba RPC: fields in the query or form, lists as `Name.1`, `Name.2`.
        Rpc = "rpc",
        /// Tencent API v2: fields in the query or form, lists as `name.0`, `name.1`.
        Query = "query",
        /// Tencent API 3.0: a JSON body; action, version and region in headers.
        Json = "json",
        /// Huawei: path, query and a JSON body.
        Rest = "rest",
    }
}

words! {
    /// Type of a parameter or of an answer's field.
    Type {
        /// Text.
        String = "string",
        /// A whole number; numeric text is accepted too.
        Integer = "integer",
        /// A number; numeric text is accepted too.
        Float = "float",
        /// `true` or `false`.
        Boolean = "boolean",
        /// An instant; its `format` constraint gives the spelling.
        Datetime = "datetime",
        /// Any JSON, sent as text.
        Json = "json",
        /// A list; see `item`.
        List = "list",
        /// Named fields.
        Object = "object",
        /// Values under names of the caller's choice; see `item`.
        Map = "map",
    }
}

words! {
    /// How a list or an object is spelled in a query or form.
    Style {
        /// `Name.1=a&Name.2=b`, `Name.Field=c`; in a JSON body, plain JSON.
        Indexed = "indexed",
        /// `name=a,b`
        Comma = "comma",
        /// `Name=["a","b"]`, `Name={"Field":"c"}`
        Json = "json",
    }
}

words! {
    /// Where a parameter goes in the request.
    Location {
        /// The query, or the form of a POST.
        Query = "query",
        /// A `{name}` of the path.
        Path = "path",
        /// The JSON body.
        Body = "body",
        /// The region header or parameter of the service.
        Region = "region",
        /// A header of its name.
        Header = "header",
    }
}

words! {
    /// An option of a call that a service takes under a name of its own.
    CallOption {
        /// The region.
        Region = "region",
        /// The form of the answer.
        Format = "format",
    }
}

words! {
    /// How a service answers.
    AnswerStyle {
        /// The fields of the answer, or those of an error, stand at the top; JSON or XML.
        Flat = "flat",
        /// A member says by its value whether the call succeeded; the data stand beside it and in a member of their own.
        Coded = "coded",
        /// Everything stands in one member; an error is a member of that.
        Enveloped = "enveloped",
        /// The HTTP status decides; the body may name a code of its own.
        ByStatus = "by-status",
    }
}

words! {
    /// How one asks for a page of a list.
    PagingStyle {
        /// By its number, from 1.
        Number = "number",
        /// By the position of its first item, from 0.
        Offset = "offset",
        /// By a text that the page before has named; the first page has none.
        Token = "token",
    }
}

words! {
    /// Whether a parameter must be there.
    Required {
        /// Always.
        Yes = "yes",
        /// Never.
        No = "no",
        /// A rule of the operation says when.
        Conditional = "conditional",
        /// Always, and always with the same value: it is filled in where it is absent.
        Fixed = "fixed",
    }
}

words! {
    /// A documented form of text.
    Format {
        /// `YYYY-MM-DDThh:mm:ssZ`
        IsoSeconds = "iso-seconds",
        /// `YYYY-MM-DDThh:mmZ`
        IsoMinutes = "iso-minutes",
        /// `YYYY-MM-DDThh:mm:ss+08:00`, Beijing time
        IsoBeijing = "iso-beijing",
        /// `YYYY-MM-DD hh:mm:ss`
        Plain = "plain",
        /// ASCII characters only.
        Ascii = "ascii",
        /// A cron expression: minute, hour, day, month, week.
        Cron = "cron",
    }
}

words! {
    /// Kinds of rules across parameters.
    RuleKind {
        /// Each is at most the next one.
        Order = "order",
        /// All of them or none.
        AllOrNone = "all-or-none",
        /// No two of them together.
        AtMostOne = "at-most-one",
        /// One or more of them.
        AtLeastOne = "at-least-one",
        /// One of them, and only one.
        ExactlyOne = "exactly-one",
        /// One of the sets, whole.
        OneSet = "one-set",
        /// All of them must be there when the condition holds.
        RequiredWhen = "required-when",
        /// None of them may be there when the condition holds.
        ForbiddenWhen = "forbidden-when",
        /// The service takes no notice of them when the condition holds.
        IgnoredWhen = "ignored-when",
        /// Of the items that agree in them, the service takes the first.
        FirstCounts = "first-counts",
    }
}

words! {
    /// Kinds of trouble.
    Category {
        /// Key, signature or clock.
        Credentials = "credentials",
        /// The account may not do this.
        Permission = "permission",
        /// A parameter is wrong or missing.
        Parameter = "parameter",
        /// The resource is not in a state for it.
        State = "state",
        /// A number is used up.
        Quota = "quota",
        /// Too many calls in a short time.
        Throttling = "throttling",
        /// It contradicts something that is there.
        Conflict = "conflict",
        /// The service failed.
        Server = "server",
    }
}

words! {
    /// Whether sending a call again can help.
    Retry {
        /// No.
        Never = "never",
        /// Yes, after waiting longer each time.
        Backoff = "backoff",
        /// Yes, with the same idempotence token, so that nothing happens twice.
        SameToken = "same-token",
        /// Only after the request was corrected.
        FixRequest = "fix-request",
    }
}

words! {
    /// Where the value of a common parameter comes from, and so what becomes of one among the parameters of a call.
    Origin {
        /// The name of the operation: another one is an issue.
        Operation = "operation",
        /// The version of the API: another one is an issue.
        Version = "version",
        /// The caller, or an option of the call that stands in where it is absent.
        Option = "option",
        /// The caller: it is sent as given.
        Caller = "caller",
        /// What signs the request: a given value is dropped with a warning.
        Signer = "signer",
    }
}
