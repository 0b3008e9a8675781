//! What a process holds in memory, and whether that stays flat.

use std::fs;

/// How much the mean of the last tenth may lie above that of the second tenth, in KiB. The first
/// tenth does not count: there the caches fill.
const TOLERANCE_KIB: u64 = 4 * 1_024;

/// What a process held at one moment, in KiB.
#[derive(Clone, Copy)]
pub(super) struct Held {
    pub(super) resident: u64,
    pub(super) peak: u64,
}

/// What a process holds now. Only Linux tells; elsewhere it is none.
pub(super) fn held(process: u32) -> Option<Held> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    Some(Held { resident: field(&status, "VmRSS:")?, peak: field(&status, "VmHWM:")? })
}

fn field(status: &str, name: &str) -> Option<u64> {
    let rest = status.lines().find_map(|line| line.strip_prefix(name))?;
    rest.trim().strip_suffix(" kB")?.trim().parse().ok()
}

/// What was held early and late, and at most, in KiB.
pub(super) struct Course {
    pub(super) early: u64,
    pub(super) late: u64,
    pub(super) peak: u64,
}

impl Course {
    /// Sums up what was held at moments that lie equally far apart.
    pub(super) fn of(moments: &[Held]) -> Option<Self> {
        let tenth = moments.len() / 10;
        let mean = |moments: &[Held]| {
            let count = u64::try_from(moments.len()).ok()?;
            moments.iter().map(|held| held.resident).sum::<u64>().checked_div(count)
        };
        Some(Self {
            early: mean(moments.get(tenth..2 * tenth)?)?,
            late: mean(moments.get(moments.len() - tenth..)?)?,
            peak: moments.iter().map(|held| held.peak).max()?,
        })
    }

    pub(super) fn is_flat(&self) -> bool {
        self.late <= self.early + TOLERANCE_KIB
    }
}

#[cfg(test)]
mod tests {
    use super::{Course, Held, TOLERANCE_KIB, field};

    fn course(resident: impl Fn(u64) -> u64) -> Course {
        let held = |at| Held { resident: resident(at), peak: resident(at) + 5 };
        Course::of(&(0..100).map(held).collect::<Vec<_>>()).expect("a hundred moments")
    }

    #[test]
    fn caches_may_fill_at_first_and_nothing_may_grow_after() {
        let filled = course(|at| if at < 10 { 1_000 * at } else { 10_000 });
        assert_eq!((filled.early, filled.late, filled.peak), (10_000, 10_000, 10_005));
        assert!(filled.is_flat());
        assert!(!course(|at| 10_000 + at * TOLERANCE_KIB / 50).is_flat());
    }

    #[test]
    fn nothing_is_said_of_a_few_moments() {
        let held = Held { resident: 1, peak: 1 };
        assert!(Course::of(&[]).is_none());
        assert!(Course::of(&[held; 9]).is_none());
    }

    #[test]
    fn fields_of_a_status_are_in_kib() {
        let status = "VmPeak:\t  9 kB\nVmHWM:\t   5120 kB\nVmRSS:\t 4096 kB\n";
        assert_eq!((field(status, "VmHWM:"), field(status, "VmRSS:")), (Some(5_120), Some(4_096)));
        assert_eq!(field(status, "VmSwap:"), None);
    }
}
