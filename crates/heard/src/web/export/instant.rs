//! Instants as files have them: RFC 3339, to the millisecond where there is one. Written digit by digit, because a file
//! has two of them a row.

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

/// Writes an instant (epoch milliseconds) with the zone's offset, or as UTC.
pub(super) fn write(into: &mut Vec<u8>, at: i64, zone: Option<&TimeZone>) {
    let instant = Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH);
    // Offsets are written in minutes, as RFC 3339 has them; so the time is told by those.
    let minutes = zone.map(|zone| zone.to_offset(instant).seconds() / 60);
    let offset = Offset::from_seconds(minutes.unwrap_or(0) * 60).unwrap_or(Offset::UTC);
    let local = offset.to_datetime(instant);
    let part = |part: i8| part.unsigned_abs();
    let year = local.year().unsigned_abs();
    pair(into, (year / 100) as u8);
    pair(into, (year % 100) as u8);
    into.push(b'-');
    pair(into, part(local.month()));
    into.push(b'-');
    pair(into, part(local.day()));
    into.push(b'T');
    pair(into, part(local.hour()));
    into.push(b':');
    pair(into, part(local.minute()));
    into.push(b':');
    pair(into, part(local.second()));
    let thousandths = local.millisecond().unsigned_abs();
    if thousandths > 0 {
        into.push(b'.');
        into.push(b'0' + (thousandths / 100) as u8);
        pair(into, (thousandths % 100) as u8);
    }
    let Some(minutes) = minutes else { return into.push(b'Z') };
    into.push(if minutes < 0 { b'-' } else { b'+' });
    let minutes = minutes.unsigned_abs();
    pair(into, (minutes / 60) as u8);
    into.push(b':');
    pair(into, (minutes % 60) as u8);
}

/// Two digits of a number below 100.
fn pair(into: &mut Vec<u8>, number: u8) {
    into.extend([b'0' + number / 10, b'0' + number % 10]);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::clock::zone;

    fn written(at: i64, zone: Option<&TimeZone>) -> String {
        let mut bytes = Vec::new();
        write(&mut bytes, at, zone);
        String::from_utf8(bytes).expect("digits and signs")
    }

    #[test]
    fn an_instant_has_the_offset_of_its_own_day() {
        let (ljubljana, kathmandu) = (zone("Europe/Ljubljana"), zone("Asia/Kathmandu"));
        assert_eq!(written(1_795_262_400_000, Some(&ljubljana)), "2026-11-21T13:00:00+01:00");
        assert_eq!(written(1_782_043_200_007, Some(&ljubljana)), "2026-06-21T14:00:00.007+02:00");
        assert_eq!(written(1_795_262_400_120, Some(&kathmandu)), "2026-11-21T17:45:00.120+05:45");
        assert_eq!(written(0, Some(&zone("America/St_Johns"))), "1969-12-31T20:30:00-03:30");
        assert_eq!(written(1_795_262_400_000, None), "2026-11-21T12:00:00Z");
    }

    proptest! {
        #[test]
        fn it_is_read_back_to_the_millisecond(at in 0..4_102_444_800_000_i64, index in 0..4_usize) {
            let zone = zone(["Europe/Ljubljana", "America/New_York", "Africa/Monrovia", "Asia/Kathmandu"][index]);
            for zone in [None, Some(&zone)] {
                let read: Timestamp = written(at, zone).parse().expect("RFC 3339");
                prop_assert_eq!(read.as_millisecond(), at);
            }
        }
    }
}
