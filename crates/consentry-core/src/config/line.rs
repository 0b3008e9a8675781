//! Lines: the senders of an organization.

use crate::id::{LineId, ProgramId};
use crate::message::Family;

/// Who answers an exact STOP that is texted to a line.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum StopAnsweredBy {
    /// The engine, with the program's confirmation.
    Engine,
    /// The carrier's network, which then blocks the number until START or UNSTOP is texted to the
    /// line.
    Carrier,
}

/// A line as a host describes it.
#[derive(Clone, PartialEq, Eq)]
pub struct LineSpec {
    /// The address that it sends from: a number in E.164, a short code or an alphanumeric name.
    pub address: String,
    /// The program that it belongs to.
    pub program: String,
    /// The name of the employee who uses it, if one does.
    pub user: Option<String>,
    /// The channel families on which it belongs to the program.
    pub families: Vec<Family>,
    /// The organization of the tree that it belongs to; none means the main organization.
    pub organization: Option<String>,
    /// Who answers an exact STOP to it; none is the engine, and worth a warning on a toll-free line.
    pub stop_answered_by: Option<StopAnsweredBy>,
}

impl LineSpec {
    /// A line of the main organization on all channels of its program.
    #[must_use]
    pub fn new(address: &str, program: &str, user: Option<&str>) -> Self {
        Self {
            address: address.to_owned(),
            program: program.to_owned(),
            user: user.map(str::to_owned),
            families: Vec::new(),
            organization: None,
            stop_answered_by: None,
        }
    }
}

impl std::fmt::Debug for LineSpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LineSpec").field("program", &self.program).finish_non_exhaustive()
    }
}

/// A sender: an address with its user's name, belonging to one program on each channel family.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    pub(super) id: LineId,
    pub(super) address: String,
    pub(super) user: Option<String>,
    pub(super) program: ProgramId,
    pub(super) families: Vec<Family>,
    pub(super) organization: String,
    pub(super) stop_answered_by: StopAnsweredBy,
}

impl std::fmt::Debug for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Line").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Line {
    /// Its key.
    #[must_use]
    pub const fn id(&self) -> LineId {
        self.id
    }

    /// The address that it sends from.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The name of the employee who uses it; a line without one gets no notices.
    #[must_use]
    pub fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// The program that it belongs to.
    #[must_use]
    pub const fn program(&self) -> ProgramId {
        self.program
    }

    /// The channel families on which it belongs to the program.
    #[must_use]
    pub fn families(&self) -> &[Family] {
        &self.families
    }

    /// The id of the organization of the tree that it belongs to.
    #[must_use]
    pub fn organization(&self) -> &str {
        &self.organization
    }

    /// Who answers an exact STOP to it.
    #[must_use]
    pub const fn stop_answered_by(&self) -> StopAnsweredBy {
        self.stop_answered_by
    }
}
