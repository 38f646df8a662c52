//! The bytes between us and a mail server, in clear or encrypted. What comes is kept no longer than one answer.

use std::io;
use std::sync::Arc;

use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use super::reply::Reply;
use super::trouble::Fault;

/// How much is read at once.
const PIECE: usize = 4096;

trait Both: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Both for T {}

pub(super) struct Wire {
    stream: Box<dyn Both>,
    /// What came and was not yet read as an answer.
    come: Vec<u8>,
}

impl Wire {
    pub(super) fn new(stream: TcpStream) -> Wire {
        Wire { stream: Box::new(stream), come: Vec::new() }
    }

    /// Goes on encrypted. Whatever was said in clear and not asked for would be taken for the encrypted server's word.
    pub(super) async fn encrypt(self, host: &str, config: Arc<ClientConfig>) -> Result<Wire, Fault> {
        if !self.come.is_empty() {
            return Err(Fault::Strange);
        }
        let name = ServerName::try_from(host.to_owned()).map_err(|error| io::Error::other(error.to_string()))?;
        let stream = TlsConnector::from(config).connect(name, self.stream).await?;
        Ok(Wire { stream: Box::new(stream), come: Vec::new() })
    }

    /// Whether something came that nobody asked for.
    pub(super) fn has_more(&self) -> bool {
        !self.come.is_empty()
    }

    /// Counts in `said` what the machine has taken, so that it is known what was certainly not sent.
    pub(super) async fn say(&mut self, bytes: &[u8], said: &mut usize) -> io::Result<()> {
        while *said < bytes.len() {
            match self.stream.write(&bytes[*said..]).await? {
                0 => return Err(io::ErrorKind::WriteZero.into()),
                count => *said += count,
            }
        }
        self.stream.flush().await
    }

    /// The next answer.
    pub(super) async fn reply(&mut self) -> Result<Reply, Fault> {
        loop {
            if let Some((reply, length)) = Reply::read(&self.come)? {
                self.come.drain(..length);
                return Ok(reply);
            }
            self.come.reserve(PIECE);
            if (&mut self.stream).take(PIECE as u64).read_buf(&mut self.come).await? == 0 {
                return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
            }
        }
    }
}
