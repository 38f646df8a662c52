//! How many responses gave each value of the scale, worst first, with the bands named below.
//! Bars start at zero and are never smoothed or merged.

use feedback::{Band, Histogram, Metric, Scale};
use serde::Serialize;

use super::{Axis, WORST_FIRST, fine};

const TOP: f64 = 30.0;
const BASE: f64 = 282.0;
/// Bars of a short scale would be walls.
const WIDEST: f64 = 15.0;

/// The counts of one scale as bars.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Distribution {
    /// What the scale measures, for the bands' names.
    pub metric: Metric,
    /// Height of the whole in pixels.
    pub height: f64,
    /// Where bars stand.
    pub base: f64,
    /// One a value.
    pub columns: Vec<Column>,
    /// One a band that the scale has.
    pub groups: Vec<Group>,
    /// All responses.
    pub n: u64,
    /// The position of the highest bar in `columns`.
    pub highest: usize,
    /// How many responses there are in what is compared with, where something is.
    pub other: Option<u64>,
}

/// One value of the scale.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// What the value is called: a number, or a word on scales without numbers.
    pub label: String,
    /// How many gave it.
    pub count: u64,
    /// The band it belongs to.
    pub band: Band,
    /// Where the bar begins, per cent across.
    pub x: f64,
    /// How wide it is.
    pub width: f64,
    /// Its middle.
    pub middle: f64,
    /// Its top in pixels.
    pub y: f64,
    /// Its height in pixels.
    pub height: f64,
    /// Where its count stands, above all that is drawn.
    pub words_y: f64,
    /// Its share of all responses in whole per cent.
    pub share: u8,
    /// The same value in what is compared with.
    pub other: Option<Rival>,
}

/// A value in what is compared with, drawn as a line at the height that the bar would have if the two were alike.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Rival {
    /// How many gave it there.
    pub count: u64,
    /// Its share of all responses there in whole per cent.
    pub share: u8,
    /// Its height, pixels down.
    pub y: f64,
}

/// The values of one band.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    /// The band.
    pub band: Band,
    /// Where its line begins, per cent across.
    pub x: f64,
    /// Where its line ends.
    pub end: f64,
    /// The middle of both.
    pub middle: f64,
    /// Its share in whole per cent; the shares add up to 100.
    pub share: u8,
    /// How many responses are in it.
    pub count: u64,
}

impl Distribution {
    /// Draws a histogram, with the one it is compared with as lines; `label` names each value of the scale.
    pub fn new(
        scale: Scale,
        histogram: &Histogram,
        other: Option<&Histogram>,
        label: impl Fn(u8) -> String,
    ) -> Distribution {
        let values: Vec<u8> = scale.values().collect();
        let slot = 100.0 / values.len() as f64;
        let width = (slot * 0.74).min(WIDEST);
        let other = other.filter(|other| other.n() > 0);
        let alike = |other: &Histogram, value| other.count(value) as f64 * histogram.n() as f64 / other.n() as f64;
        let bars = values.iter().map(|&value| histogram.count(value) as f64);
        let lines = other.iter().flat_map(|other| values.iter().map(|&value| alike(other, value)));
        let axis = Axis { min: 0.0, max: bars.chain(lines).fold(1.0, f64::max) };
        let columns: Vec<Column> = values
            .iter()
            .enumerate()
            .filter_map(|(nth, &value)| {
                let count = histogram.count(value);
                let middle = (nth as f64 + 0.5) * slot;
                let y = axis.down(count as f64, TOP, BASE);
                // One response among thousands is still a bar that can be seen.
                let y = if count > 0 { y.min(BASE - 2.0) } else { BASE };
                let other = other.map(|other| Rival {
                    count: other.count(value),
                    share: share(other, value),
                    y: axis.down(alike(other, value), TOP, BASE),
                });
                Some(Column {
                    label: label(value),
                    count,
                    band: scale.band(scale.score(i64::from(value)).ok()?),
                    x: fine(middle - width / 2.0),
                    width: fine(width),
                    middle: fine(middle),
                    y,
                    height: fine(BASE - y),
                    words_y: fine(other.map_or(y, |other| other.y.min(y)) - 7.0),
                    share: share(histogram, value),
                    other,
                })
            })
            .collect();
        let highest = (0..columns.len()).rev().max_by_key(|&nth| columns[nth].count).unwrap_or(0);
        Distribution {
            metric: scale.metric(),
            height: BASE + 66.0,
            base: BASE,
            groups: groups(&columns, scale, histogram),
            columns,
            n: histogram.n(),
            highest,
            other: other.map(Histogram::n),
        }
    }
}

fn share(histogram: &Histogram, value: u8) -> u8 {
    (100.0 * histogram.count(value) as f64 / histogram.n().max(1) as f64).round() as u8
}

fn groups(columns: &[Column], scale: Scale, histogram: &Histogram) -> Vec<Group> {
    let bands = histogram.bands(scale);
    let [promoters, passives, detractors] = bands.shares_percent().unwrap_or_default();
    WORST_FIRST
        .into_iter()
        .filter_map(|band| {
            let first = columns.iter().find(|column| column.band == band)?;
            let last = columns.iter().rfind(|column| column.band == band)?;
            let (share, count) = match band {
                Band::Promoter => (promoters, bands.promoters),
                Band::Passive => (passives, bands.passives),
                Band::Detractor => (detractors, bands.detractors),
            };
            Some(Group {
                band,
                x: first.x,
                end: fine(last.x + last.width),
                middle: fine(f64::midpoint(first.middle, last.middle)),
                share,
                count,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draw(scale: Scale, counts: [u64; 11]) -> Distribution {
        Distribution::new(scale, &Histogram::from_counts(counts), None, |value| value.to_string())
    }

    #[test]
    fn what_is_compared_with_is_drawn_as_if_it_had_as_many_responses() {
        let [now, other] = [[0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 90], [0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 10]];
        let [now, other] = [now, other].map(Histogram::from_counts);
        let chart = Distribution::new(Scale::Nps, &now, Some(&other), |value| value.to_string());
        let [six, ten] = [6, 10].map(|value: usize| chart.columns[value].clone());
        let [line_of_six, line_of_ten] = [six.other, ten.other].map(|other| other.expect("it is compared"));
        assert_eq!((line_of_six.y, line_of_six.share, six.share), (line_of_ten.y, 50, 10));
        assert!(line_of_six.y < six.y && six.words_y < line_of_six.y, "the count stands above both: {six:?}");
        assert!(ten.y < line_of_ten.y && ten.words_y < ten.y, "{ten:?}");
        assert_eq!(chart.other, Some(20));
        let nobody = Distribution::new(Scale::Nps, &now, Some(&Histogram::default()), |value| value.to_string());
        assert_eq!((nobody.other, nobody.columns[6].other), (None, None));
    }

    #[test]
    fn every_value_of_every_scale_has_a_bar_inside_the_chart() {
        for scale in Scale::ALL {
            let chart = draw(scale, [5, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5]);
            assert_eq!(chart.columns.len(), scale.values().count());
            for column in &chart.columns {
                assert!(column.x >= 0.0 && column.x + column.width <= 100.0, "{scale} {column:?}");
                assert!(column.y >= TOP && column.y + column.height <= BASE + 0.01, "{scale} {column:?}");
            }
        }
    }

    #[test]
    fn bars_are_as_high_as_their_counts() {
        let chart = draw(Scale::Nps, [6, 1, 2, 7, 5, 13, 14, 31, 57, 74, 108]);
        assert_eq!(chart.columns[10].height, BASE - TOP);
        assert_eq!(chart.columns[8].height, fine((BASE - TOP) * 57.0 / 108.0));
        assert_eq!((chart.n, chart.highest), (318, 10));
        let shares: Vec<u8> = chart.groups.iter().map(|group| group.share).collect();
        assert_eq!(shares, [15, 28, 57]);
    }

    #[test]
    fn one_among_thousands_can_be_seen_and_nobody_is_nothing() {
        let chart = draw(Scale::Nps, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90_000]);
        assert_eq!(chart.columns[0].height, 2.0);
        assert_eq!(chart.columns[1].height, 0.0);
        assert_eq!(draw(Scale::Nps, [0; 11]).groups[0].share, 0);
    }

    #[test]
    fn thumbs_have_no_band_in_between() {
        let bands: Vec<Band> =
            draw(Scale::Thumbs, [0, 3, 9, 0, 0, 0, 0, 0, 0, 0, 0]).groups.iter().map(|group| group.band).collect();
        assert_eq!(bands, [Band::Detractor, Band::Promoter]);
    }
}
