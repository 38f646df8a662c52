//! The score of a shared view as a picture, for wikis, mails and screens on a wall: SVG, and the same drawn as a PNG.
//! It shows what the view shows at that moment, and may be kept for some minutes.

use std::sync::{Arc, LazyLock};

use anyhow::Context;
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use feedback::Metric;
use resvg::{tiny_skia, usvg};
use ring::digest;
use serde::Serialize;

use super::{Known, Refused, kept_private, refuse};
use crate::app::App;
use crate::chart::OnScale;
use crate::clock::{day, zone};
use crate::format::Format;
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::survey::scored::Scored;
use crate::web::survey::{Counts, Score};
use crate::web::visitor::Visitor;
use crate::words::Words;

/// Of the drawing, in pixels.
pub const WIDTH: u32 = 480;
/// See [`WIDTH`].
pub const HEIGHT: u32 = 200;

/// The width of a line of the name, in its letters' own size: 432 pixels of 17.
const NAME: f64 = 25.4;

/// A PNG has so many pixels for each of the drawing: sharp on the screens there are.
const SCALE: f32 = 2.0;

/// For how long it may be kept: long enough to spare the server, short enough that a link that was turned off is dead
/// everywhere soon.
const KEPT: &str = "public, max-age=300";

/// What every PNG is written in: Latin and Cyrillic letters.
static FONT: &[u8] = include_bytes!("../../../vendor/inter/Inter-Medium.ttf");

pub(super) fn routes() -> Router<App> {
    Router::new().route("/v/{token}/score.svg", get(show_svg)).route("/v/{token}/score.png", get(show_png))
}

async fn show_svg(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
    asked: Asked,
) -> Result<Response, Fault> {
    let svg = match find(&app, visitor, &token, &asked).await? {
        Ok(svg) => svg,
        Err(refused) => return refuse_picture(&app, visitor, &headers, refused),
    };
    let tag = tag("svg", &svg);
    if is_known(&headers, &tag) {
        return Ok(answer(StatusCode::NOT_MODIFIED, "image/svg+xml", &tag, Vec::new()));
    }
    Ok(answer(StatusCode::OK, "image/svg+xml", &tag, svg.into_bytes()))
}

async fn show_png(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
    asked: Asked,
) -> Result<Response, Fault> {
    let svg = match find(&app, visitor, &token, &asked).await? {
        Ok(svg) => svg,
        Err(refused) => return refuse_picture(&app, visitor, &headers, refused),
    };
    let tag = tag("png", &svg);
    if is_known(&headers, &tag) {
        return Ok(answer(StatusCode::NOT_MODIFIED, "image/png", &tag, Vec::new()));
    }
    let png = tokio::task::spawn_blocking(move || drawn(&svg)).await.context("the picture was not finished")??;
    Ok(answer(StatusCode::OK, "image/png", &tag, png))
}

/// The drawing of the view behind a link, on paper or on a dark screen.
async fn find(
    app: &App,
    visitor: Visitor,
    token: &str,
    Asked(fields): &Asked,
) -> Result<Result<String, Refused>, Fault> {
    let mut read = app.store.read().await?;
    let known = match Known::find(&mut read, app, visitor, token).await? {
        Ok(known) => known,
        Err(refused) => return Ok(Err(refused)),
    };
    let there = zone(&known.workspace.zone);
    let look = known.look(day(app.now(), &there));
    let scored = Scored::find(&mut read, &known.survey, &look.lens).await?;
    drop(read);
    let language = known.language();
    let format = Format::new(language, there);
    let words = Words::new(&app.texts, language, &format);
    let counts = scored.counts(&words, &known.survey, &look.lens.period);
    let picture = Picture {
        is_dark: fields.text("theme") == "dark",
        days: look.lens.period.words(&words),
        ..Picture::new(&words, &known.kept.name, &counts)
    };
    Ok(Ok(app.templates.render(language, "chart/picture.svg", &picture)?))
}

/// What is drawn.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// See [`WIDTH`].
    pub width: u32,
    /// See [`HEIGHT`].
    pub height: u32,
    /// For a dark screen.
    pub is_dark: bool,
    /// The view's name.
    pub name: String,
    /// As much of it as there is room for.
    pub short_name: String,
    /// What is measured.
    pub metric: Metric,
    /// The score; `None` under five responses.
    pub score: Option<Shown>,
    /// The days in words.
    pub days: String,
}

/// A score with what it is worth.
#[derive(Clone, Debug, Serialize)]
pub struct Shown {
    /// The number without unit.
    pub figure: String,
    /// Whether a per cent sign follows.
    pub percent: bool,
    /// Whether there are too few responses to compare it with anything.
    pub small: bool,
    /// `from 34 to 50`.
    pub interval: String,
    /// How many responses.
    pub n: u64,
    /// It on its scale, without the period before.
    pub on_scale: OnScale,
}

impl Picture {
    /// Of these counts, on paper.
    pub fn new(words: &Words<'_>, name: &str, counts: &Counts) -> Picture {
        let score = Score::new(words, counts).map(|score| Shown {
            figure: score.hero.figure,
            percent: score.hero.percent,
            small: score.hero.small,
            interval: score.hero.interval,
            n: score.hero.n,
            on_scale: OnScale { reference: None, ..score.on_scale },
        });
        // Two characters that a page may hold and a drawing may not.
        let name: String = name.chars().filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}')).collect();
        Picture {
            width: WIDTH,
            height: HEIGHT,
            is_dark: false,
            short_name: fitting(&name),
            name,
            metric: counts.scale.metric(),
            score,
            days: String::new(),
        }
    }
}

/// As much of a name as a line holds, by how wide letters usually are.
fn fitting(name: &str) -> String {
    let mut room = NAME;
    let mut short = String::new();
    for c in name.chars() {
        room -= match c {
            'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | ' ' | '.' | ',' | '\'' | ':' => 0.32,
            'm' | 'w' | 'M' | 'W' | '@' | '%' => 0.92,
            c if c.is_uppercase() => 0.74,
            c if c.is_ascii() => 0.6,
            _ => 0.72,
        };
        // Room for the dots.
        if room < 0.9 {
            return format!("{}…", short.trim_end());
        }
        short.push(c);
    }
    short
}

/// The drawing as a PNG.
fn drawn(svg: &str) -> anyhow::Result<Vec<u8>> {
    static FONTS: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
        let mut fonts = usvg::fontdb::Database::new();
        fonts.load_font_data(FONT.to_vec());
        fonts.set_sans_serif_family("Inter Medium");
        Arc::new(fonts)
    });
    let options = usvg::Options { fontdb: FONTS.clone(), font_family: "Inter Medium".to_owned(), ..Default::default() };
    let tree = usvg::Tree::from_str(svg, &options).context("our own drawing cannot be read")?;
    let size = tree.size().to_int_size().scale_by(SCALE).context("the drawing has no size")?;
    let mut pixels = tiny_skia::Pixmap::new(size.width(), size.height()).context("the drawing has no size")?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
    pixels.encode_png().context("the picture cannot be written")
}

fn tag(kind: &str, svg: &str) -> String {
    let hash = digest::digest(&digest::SHA256, svg.as_bytes());
    let short: String = hash.as_ref().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("\"{kind}-{short}\"")
}

fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let known = headers.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok()).unwrap_or_default();
    known.split(',').map(|one| one.trim().trim_start_matches("W/")).any(|one| one == tag)
}

fn answer(status: StatusCode, content_type: &'static str, tag: &str, bytes: Vec<u8>) -> Response {
    let caching = [
        (header::CACHE_CONTROL, KEPT),
        (header::CONTENT_TYPE, content_type),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'"),
    ];
    let mut response = (status, caching, Body::from(bytes)).into_response();
    if let Ok(tag) = HeaderValue::from_str(tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    kept_private(response)
}

/// A page in place of a picture would be a broken picture; its status says the same.
fn refuse_picture(app: &App, visitor: Visitor, headers: &HeaderMap, refused: Refused) -> Result<Response, Fault> {
    let page = refuse(app, visitor, headers, refused)?;
    let mut bare = page.status().into_response();
    for name in [header::RETRY_AFTER, header::CACHE_CONTROL] {
        if let Some(value) = page.headers().get(&name) {
            bare.headers_mut().insert(name, value.clone());
        }
    }
    Ok(kept_private(bare))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::outside::sample;
    use crate::web::samples::render;

    #[test]
    fn a_picture_is_drawn_with_its_letters() {
        let svg = render("chart/picture.svg", &sample::picture("Servis Ljubljana, поправка, Łódź", false));
        let blank = render("chart/picture.svg", &sample::picture("", false));
        let (png, without) = (drawn(&svg).expect("drawn"), drawn(&blank).expect("drawn"));
        assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
        assert_eq!((number(16), number(20)), (2 * WIDTH, 2 * HEIGHT));
        assert!(png.len() > without.len() + 1500, "{} against {}: are the letters there?", png.len(), without.len());
    }

    #[test]
    fn the_dark_one_has_other_colours_and_the_same_words() {
        let [light, dark] = [false, true].map(|dark| render("chart/picture.svg", &sample::picture("Repairs", dark)));
        let words = |svg: &str| crate::web::samples::text_of(svg);
        assert_eq!(words(&light), words(&dark));
        assert_ne!(light, dark);
    }

    #[test]
    fn a_name_stays_words_in_the_drawing() {
        let svg = render("chart/picture.svg", &sample::picture("<script>alert(1)</script>&\"\u{ffff}", false));
        assert!(!svg.contains("<script"), "{svg}");
        assert!(drawn(&svg).is_ok());
    }

    #[test]
    fn a_long_name_ends_in_dots_and_a_short_one_does_not() {
        assert_eq!(fitting("Repairs, Ljubljana"), "Repairs, Ljubljana");
        let long = fitting(&"Workshop ".repeat(20));
        assert!(
            long.starts_with("Workshop Workshop") && long.ends_with('…') && (30..60).contains(&long.chars().count()),
            "{long}"
        );
        assert!(fitting(&"Ж".repeat(200)).chars().count() < 40);
    }

    #[test]
    fn what_is_known_is_not_sent_again() {
        let mut headers = HeaderMap::new();
        headers.insert(header::IF_NONE_MATCH, HeaderValue::from_static("\"a\", W/\"svg-1\""));
        assert!(is_known(&headers, "\"svg-1\"") && !is_known(&headers, "\"svg-2\""));
    }
}
