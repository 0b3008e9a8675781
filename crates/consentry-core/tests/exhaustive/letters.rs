//! The alphabets, and what their letters mean.

use crate::fixture::STEP;
use crate::reference_model::{Happening, Id, Mode, Time, Words};

/// Something that may happen next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    Hello,
    Yes,
    Stop,
    Help,
    No,
    Start,
    LateYes,
    LateStop,
    LateStart,
    Send,
    RedeemOldest,
    Phone,
    Web,
    LateWeb,
    Ask,
    AskOnPaper,
    Decline,
    FlagTrue,
    FlagFalse,
    Month,
    /// Another mode is configured: the next one after it.
    NextMode,
}

/// All sequences of so many letters at most, in a program that begins in a mode.
pub struct Run {
    pub mode: Mode,
    pub depth: Id,
    pub alphabet: &'static [Letter],
}

pub const RUNS: [Run; 4] = {
    use Letter::*;
    [
        Run {
            mode: Mode::Consent,
            depth: 6,
            alphabet: &[
                Hello,
                Yes,
                Stop,
                Help,
                No,
                LateYes,
                LateStop,
                Send,
                RedeemOldest,
                Phone,
                Web,
                Month,
            ],
        },
        Run {
            mode: Mode::Consent,
            depth: 5,
            alphabet: &[
                Hello,
                Yes,
                Stop,
                Send,
                RedeemOldest,
                LateWeb,
                Ask,
                Decline,
                FlagFalse,
                FlagTrue,
                Month,
                NextMode,
            ],
        },
        Run {
            mode: Mode::Disclaimer,
            depth: 5,
            alphabet: &[
                Hello,
                Yes,
                Stop,
                Help,
                Start,
                LateStop,
                LateStart,
                Send,
                RedeemOldest,
                Phone,
                LateWeb,
                FlagTrue,
                FlagFalse,
                Ask,
                NextMode,
            ],
        },
        Run {
            mode: Mode::Recorded,
            depth: 5,
            alphabet: &[
                Yes,
                No,
                Stop,
                LateStop,
                LateYes,
                Send,
                RedeemOldest,
                Phone,
                Web,
                LateWeb,
                Ask,
                AskOnPaper,
                Decline,
                FlagTrue,
                FlagFalse,
                Month,
                NextMode,
            ],
        },
    ]
};

/// What a letter means after what went before; none where it only lets time pass or changes the
/// configuration.
pub fn happening(letter: Letter, now: Time, due: bool, sends: &[(Id, bool)]) -> Option<Happening> {
    let late = now - 2 * STEP;
    Some(match letter {
        Letter::Hello => Happening::Text(Words::Hello, now),
        Letter::Yes => Happening::Text(Words::Yes, now),
        Letter::Stop => Happening::Text(Words::Stop, now),
        Letter::Help => Happening::Text(Words::Help, now),
        Letter::No => Happening::Text(Words::No, now),
        Letter::Start => Happening::Text(Words::Start, now),
        Letter::LateYes => Happening::Text(Words::Yes, late),
        Letter::LateStop => Happening::Text(Words::Stop, late),
        Letter::LateStart => Happening::Text(Words::Start, late),
        Letter::Send => Happening::Send,
        Letter::RedeemOldest => {
            let open = sends.iter().find(|(_, redeemed)| !redeemed);
            Happening::Redeem(open.or(sends.last()).map_or(0, |(id, _)| *id))
        }
        Letter::Phone => Happening::Phone,
        Letter::Web => Happening::Web(now),
        Letter::LateWeb => Happening::Web(late),
        Letter::Ask => Happening::Ask { by_text: true },
        Letter::AskOnPaper => Happening::Ask { by_text: false },
        Letter::Decline => Happening::Decline,
        Letter::FlagTrue => Happening::Flag(true),
        Letter::FlagFalse => Happening::Flag(false),
        Letter::Month if due => Happening::TimeOut,
        Letter::Month | Letter::NextMode => return None,
    })
}
