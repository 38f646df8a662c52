//! The order of people by their scores: only those with enough responses stand in it, and where nothing shows that
//! somebody is really below the one above, that is said.

use std::cmp::Ordering;

use feedback::{Change, Estimate, Scale, benjamini_hochberg, compare_sharing};

use crate::breakdown::Row;

/// Puts the rows that are large enough in the order of their scores, the best first, before all others; how many these
/// are. Rows that are `nobody` are none of them: those without a name, and those that stand for several.
pub fn order(rows: &mut [(Row, Estimate)], nobody: &[String]) -> usize {
    let is_out = |row: &Row| row.is_small() || row.names.iter().any(|name| nobody.contains(name));
    rows.sort_by(|(one, score), (other, than)| {
        is_out(one).cmp(&is_out(other)).then_with(|| match is_out(one) {
            true => Ordering::Equal,
            false => than.value.total_cmp(&score.value),
        })
    });
    rows.iter().filter(|(row, _)| !is_out(row)).count()
}

/// Whether each of these, best first, is not really below the one above. Many pairs are many chances for chance, so
/// their p values are corrected (Benjamini and Hochberg).
pub fn level(scale: Scale, ranked: &[(Row, Estimate)], design_effect: f64) -> Vec<bool> {
    let pair = |pair: &[(Row, Estimate)]| {
        let [above, below] = [0, 1].map(|nth| pair[nth].0.now.bands(scale));
        let fewer = above.n().min(below.n());
        compare_sharing(scale.metric(), above, below, 0, design_effect).map(|comparison| (comparison.p, fewer))
    };
    let compared: Vec<Option<(f64, u64)>> = ranked.windows(2).map(pair).collect();
    let p: Vec<f64> = compared.iter().flatten().map(|(p, _)| *p).collect();
    let mut corrected = benjamini_hochberg(&p).into_iter();
    let mut is_level = |compared: Option<(f64, u64)>| match compared {
        Some((_, fewer)) => Change::of(corrected.next().unwrap_or(1.0), fewer) != Change::Real,
        None => true,
    };
    // Nobody is above the first.
    std::iter::once(false).take(ranked.len()).chain(compared.into_iter().map(&mut is_level)).collect()
}

#[cfg(test)]
mod tests {
    use feedback::{Histogram, headline};

    use super::*;

    fn row(name: &str, [promoters, passives, detractors]: [u64; 3]) -> (Row, Estimate) {
        let now = Histogram::from_counts([0, 0, 0, 0, 0, 0, detractors, 0, passives, 0, promoters]);
        let score = headline(Scale::Nps, &now, 1.0).expect("a score");
        (Row { names: vec![name.to_owned()], address: None, now, change: None }, score)
    }

    #[test]
    fn only_who_has_enough_is_ranked_and_what_is_no_difference_is_said() {
        let mut rows = vec![
            row("Tine", [120, 30, 50]),
            row("Eva", [29, 0, 0]),
            row("Bor", [180, 15, 5]),
            row("Nik", [118, 30, 52]),
            row("Ana", [6, 0, 4]),
            row("Others", [90, 0, 0]),
        ];
        let nobody = ["Others".to_owned()];
        let n = order(&mut rows, &nobody);
        let names: Vec<&str> = rows.iter().map(|(row, _)| row.names[0].as_str()).collect();
        assert_eq!((names, n), (vec!["Bor", "Tine", "Nik", "Eva", "Ana", "Others"], 3));
        assert_eq!(level(Scale::Nps, &rows[..n], 1.0), [false, false, true]);
        assert_eq!(level(Scale::Nps, &rows[..n], 40.0), [false, true, true], "what customers repeat is worth less");
        assert_eq!((order(&mut rows[3..], &nobody), level(Scale::Nps, &[], 1.0)), (0, Vec::new()));
    }
}
