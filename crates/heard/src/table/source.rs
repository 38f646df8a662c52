//! Where the bytes of a table come from: a file that stays where it is, or bytes in memory. A source can be opened
//! again and again, because a table is looked at before it is read.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::TableError;
use super::limits::FILE_BYTES;

/// Where the bytes of a table come from.
#[derive(Clone, Debug)]
pub enum Source {
    /// A regular file.
    File(PathBuf),
    /// Bytes that are held in memory.
    Bytes(Arc<[u8]>),
}

impl Source {
    /// The file at `path`. A pipe is read into memory, since it can be read only once.
    ///
    /// # Errors
    /// When it does not exist, may not be read, is a folder, or is a pipe with more than [`FILE_BYTES`].
    pub fn file(path: &Path) -> Result<Source, TableError> {
        let file = File::open(path)?;
        let about = file.metadata()?;
        if about.is_dir() {
            return Err(TableError::Unreadable(io::ErrorKind::IsADirectory.into()));
        }
        if about.is_file() {
            return Ok(Source::File(path.to_owned()));
        }
        Source::read(file)
    }

    /// Everything that `input` gives, in memory.
    ///
    /// # Errors
    /// When it cannot be read or is more than [`FILE_BYTES`].
    pub fn read(input: impl Read) -> Result<Source, TableError> {
        let mut bytes = Vec::new();
        input.take(FILE_BYTES + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > FILE_BYTES {
            return Err(TableError::FileTooLarge);
        }
        Ok(Source::from(bytes))
    }

    /// How many bytes there are.
    pub(super) fn bytes(&self) -> io::Result<u64> {
        match self {
            Source::File(path) => Ok(std::fs::metadata(path)?.len()),
            Source::Bytes(bytes) => Ok(bytes.len() as u64),
        }
    }

    pub(super) fn open(&self) -> io::Result<Input> {
        match self {
            Source::File(path) => Ok(Input::File(File::open(path)?)),
            Source::Bytes(bytes) => Ok(Input::Bytes(Cursor::new(Arc::clone(bytes)))),
        }
    }
}

impl From<Vec<u8>> for Source {
    fn from(bytes: Vec<u8>) -> Source {
        Source::Bytes(bytes.into())
    }
}

/// An opened source.
pub(super) enum Input {
    File(File),
    Bytes(Cursor<Arc<[u8]>>),
}

impl Read for Input {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Input::File(file) => file.read(buffer),
            Input::Bytes(bytes) => bytes.read(buffer),
        }
    }
}

impl Seek for Input {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Input::File(file) => file.seek(to),
            Input::Bytes(bytes) => bytes.seek(to),
        }
    }
}
