//! How much of a table is read. Every limit has a reason, and passing it is an error that says so;
//! nothing is ever cut off to fit.

/// Size of a file, in bytes: a million answers with comments come to about 150 MB.
pub const FILE_BYTES: u64 = 200_000_000;

/// Rows below the header: about what one sheet of Excel holds, and what one import can show for checking.
pub const ROWS: u64 = 1_000_000;

/// Columns: the widest survey exports have some 300.
pub const COLUMNS: usize = 500;

/// Bytes of one cell, in UTF-8: what Excel allows in a cell of Latin text. More is a quotation mark that was never
/// closed, far more often than a comment.
pub const CELL_BYTES: usize = 32 * 1024;

/// Bytes of a workbook's parts when unpacked: a sheet of a million rows is about 600 MB of XML.
pub const UNPACKED_BYTES: u64 = 1_000_000_000;

/// Bytes of a workbook's table of shared texts, which is the only part that is held in memory.
pub const SHARED_TEXT_BYTES: u64 = 300_000_000;

/// How many times larger than its file a workbook may be when unpacked; sheets of numbers reach 20 to 40.
pub(super) const UNPACKED_RATIO: u64 = 200;

/// Below this an unpacked workbook is harmless, whatever its ratio.
pub(super) const UNPACKED_HARMLESS: u64 = 50_000_000;
