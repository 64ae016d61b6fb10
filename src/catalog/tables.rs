//! The generated tables.

use super::types::*;
use crate::issue::Source;
use crate::sign::Scheme;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
