//! A form with a file in it: the file is written to disk while it arrives, never held in memory. What is not kept in the
//! end is deleted, whatever happened.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use axum::extract::multipart::{Field, Multipart};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use tokio::io::AsyncWriteExt;

use super::door;
use super::fault::Fault;
use super::member::{Member, is_ours};
use crate::app::App;
use crate::import::folder;
use crate::table::FILE_BYTES;

/// The longest name of a survey or file, in letters.
const LONGEST_NAME: usize = 100;

/// The longest field beside the file.
const LONGEST_FIELD: usize = 4_096;

/// The field in which somebody pastes a table.
pub const PASTED: &str = "pasted";

/// The longest text that is pasted, in bytes: some hundred thousand people. More is a file.
pub const PASTED_BYTES: usize = 8_000_000;

/// How much of a file that is too large is still taken in and thrown away: a browser that is cut off while it sends
/// shows its own error page instead of ours.
const THROWN_AWAY: u64 = 2 * FILE_BYTES;

/// What came.
#[derive(Default)]
pub struct Form {
    texts: BTreeMap<String, String>,
    /// The file; none when none was chosen.
    pub file: Option<Upload>,
}

impl Form {
    /// A field in one line, cut to a name's length; empty when it was not sent.
    pub fn line(&self, name: &str) -> String {
        one_line(self.text(name))
    }

    /// A field as it was sent; empty when it was not.
    pub fn text(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", String::as_str)
    }
}

/// A file on disk that is deleted unless it is kept.
pub struct Upload {
    /// Where it is.
    pub path: PathBuf,
    /// Its name among the uploads.
    pub stored: String,
    /// As the person calls it.
    pub name: String,
    /// How much came; more than [`FILE_BYTES`] was not written.
    pub bytes: u64,
    /// It stays.
    pub kept: bool,
}

impl Upload {
    /// A file that holds this text.
    ///
    /// # Errors
    /// When the disk fails.
    pub async fn of_text(app: &App, text: &str) -> std::io::Result<Upload> {
        let (mut file, mut upload) = create(app, String::new()).await?;
        file.write_all(text.as_bytes()).await?;
        file.flush().await?;
        file.sync_all().await?;
        upload.bytes = text.len() as u64;
        Ok(upload)
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        if !self.kept {
            // If it fails, the sweep of old uploads finds it.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Why a form was not taken in.
pub enum Refusal {
    /// The form is not of our own page.
    Foreign,
    /// It broke off, or is no form.
    Broken,
    /// A fault of ours.
    Fault(Fault),
}

impl<E: Into<anyhow::Error>> From<E> for Refusal {
    fn from(error: E) -> Refusal {
        Refusal::Fault(error.into().into())
    }
}

impl Refusal {
    /// What its sender sees.
    ///
    /// # Errors
    /// A fault of ours.
    pub fn reply(self, app: &App, member: &Member) -> Result<Response, Fault> {
        match self {
            Refusal::Foreign => door::stale_form(app, &member.language),
            Refusal::Broken => Ok(axum::http::StatusCode::BAD_REQUEST.into_response()),
            Refusal::Fault(fault) => Err(fault),
        }
    }
}

/// Takes a form in.
///
/// # Errors
/// Why it was not.
pub async fn read(app: &App, member: &Member, headers: &HeaderMap, mut multipart: Multipart) -> Result<Form, Refusal> {
    let mut form = Form::default();
    while let Some(field) = multipart.next_field().await.map_err(|_| Refusal::Broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            // Nothing is written for a form that is not ours: its word must come before the file.
            if !is_ours(app, headers, member, form.text("csrf")) {
                return Err(Refusal::Foreign);
            }
            form.file = save(app, field).await?;
        } else {
            let longest = if name == PASTED { PASTED_BYTES } else { LONGEST_FIELD };
            let text = text(field, longest).await?;
            form.texts.insert(name, text);
        }
    }
    if is_ours(app, headers, member, form.text("csrf")) { Ok(form) } else { Err(Refusal::Foreign) }
}

async fn text(mut field: Field<'_>, longest: usize) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|_| Refusal::Broken)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > longest {
            return Err(Refusal::Broken);
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// What is no letter becomes a space, so that nothing a person typed or called a file breaks a line.
fn one_line(text: &str) -> String {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    words.join(" ").chars().take(LONGEST_NAME).collect()
}

/// Writes the file while it comes. None when no file was chosen.
async fn save(app: &App, mut field: Field<'_>) -> Result<Option<Upload>, Refusal> {
    let named = field.file_name().unwrap_or_default();
    // Some browsers send a whole path.
    let name = one_line(named.rsplit(['/', '\\']).next().unwrap_or_default());
    let (mut file, mut upload) = create(app, name).await?;
    while let Some(chunk) = field.chunk().await.map_err(|_| Refusal::Broken)? {
        upload.bytes += chunk.len() as u64;
        if upload.bytes > THROWN_AWAY {
            return Err(Refusal::Broken);
        }
        if upload.bytes <= FILE_BYTES {
            file.write_all(&chunk).await?;
        }
    }
    file.flush().await?;
    file.sync_all().await?;
    Ok((upload.bytes > 0 || !upload.name.is_empty()).then_some(upload))
}

async fn create(app: &App, name: String) -> std::io::Result<(tokio::fs::File, Upload)> {
    let stored = app.chance.id(app.now()).simple().to_string();
    let path = folder(&app.data)?.join(&stored);
    let file = open(&path).await?;
    Ok((file, Upload { path, stored, name, bytes: 0, kept: false }))
}

async fn open(path: &Path) -> std::io::Result<tokio::fs::File> {
    tokio::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_one_line() {
        assert_eq!(one_line(" a\u{0}b\r\nc "), "a b c");
        assert_eq!(one_line(&"š".repeat(200)).chars().count(), LONGEST_NAME);
    }
}
