//! Whole files of every kind, opened and read to the end, and files that were made to do harm.
//! All data is invented; what damage does is only that it never panics.

mod workbook;

use proptest::prelude::*;

use super::*;
use workbook::{Workbook, sheet};

fn open(bytes: &[u8]) -> Result<Table, TableError> {
    Table::open(Source::from(bytes.to_vec()), None)
}

/// Every row as "line: cell|cell".
fn written(table: &mut Table) -> Vec<String> {
    let mut rows = table.rows().expect("it was opened");
    let mut written = Vec::new();
    while let Some(row) = rows.read().expect("within the limits") {
        written.push(format!("{}: {}", row.line(), row.cells().collect::<Vec<_>>().join("|")));
    }
    written
}

fn utf16(text: &str) -> Vec<u8> {
    let mark = [0xFF, 0xFE];
    mark.into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

#[test]
fn the_same_answers_are_read_from_every_kind_of_text() {
    let text = "Ocena;Komentar\r\n9;Hitro in prijazno, žal drago\r\n3;\"Čakal sem; šest\r\nur\"\r\n";
    let (central, _, _) = encoding_rs::WINDOWS_1250.encode(text);
    let kinds = [
        (text.as_bytes().to_vec(), Encoding::Utf8),
        ([b"\xEF\xBB\xBF", text.as_bytes()].concat(), Encoding::Utf8),
        ([b"\xEF\xBB\xBFsep=;\n", text.as_bytes()].concat(), Encoding::Utf8),
        (utf16(text), Encoding::Utf16Le),
        (central.into_owned(), Encoding::Windows1250),
    ];
    for (bytes, encoding) in kinds {
        let mut table = open(&bytes).expect("a table");
        let first = if bytes.starts_with(b"\xEF\xBB\xBFsep") { 3 } else { 2 };
        assert_eq!(table.header(), ["Ocena", "Komentar"]);
        assert_eq!(*table.shape(), Shape::Text { encoding, delimiter: ';' });
        let expected =
            [format!("{first}: 9|Hitro in prijazno, žal drago"), format!("{}: 3|Čakal sem; šest\r\nur", first + 1)];
        assert_eq!(written(&mut table), expected);
        assert_eq!(written(&mut table), expected, "a table can be read again");
    }
}

#[test]
fn ragged_rows_are_kept_and_counted() {
    let mut table = open(b"a,b,c\n1\n\n1,2,3\n1,2,3,\n1,2,3,4\n").expect("a table");
    let mut rows = table.rows().expect("it was opened");
    while rows.read().expect("within the limits").is_some() {}
    let faults: Vec<(&str, u64, &[u64])> =
        rows.faults().iter().map(|(fault, tallied)| (fault.key(), tallied.count, &tallied.lines[..])).collect();
    assert_eq!(faults, [("short-row", 1, &[2][..]), ("long-row", 1, &[6])]);
    assert_eq!(rows.count(), 4);
    drop(rows);
    assert_eq!(written(&mut table), ["2: 1", "4: 1|2|3", "5: 1|2|3|", "6: 1|2|3|4"]);
}

#[test]
fn columns_get_names_that_are_there_and_differ() {
    let table = open(b" Score ,,Score,\"two\nlines\",Score (2),'=sum\n1,2,3,4,5,6\n").expect("a table");
    assert_eq!(table.header(), ["Score", "column 2", "Score (2)", "two lines", "Score (2) (2)", "=sum"]);
}

#[test]
fn an_export_s_mark_against_formulas_is_taken_away() {
    let mut table = open(b"score,comment\n9,'=1+1\n8,'s Avonds\n7,'-\n").expect("a table");
    assert_eq!(written(&mut table), ["2: 9|=1+1", "3: 8|'s Avonds", "4: 7|-"]);
}

#[test]
fn a_sheet_is_read_as_a_person_sees_it() {
    let rows = r#"
        <row r="1"><c r="A1" t="inlineStr"><is><t>Score</t></is></c><c r="B1" t="s"><v>0</v></c>
            <c r="C1" t="inlineStr"><is><t>When</t></is></c></row>
        <row r="2"><c r="A2"><v>9.0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" s="1"><v>43201.83958333333</v></c></row>
        <row r="3"/>
        <row r="4"><c r="A4" t="inlineStr"><is><t> 7 </t></is></c><c r="C4" s="1"><v>43202</v></c></row>
        <row r="6"><c r="A6"><v>0.30000000000000004</v></c><c r="B6" t="b"><v>1</v></c><c r="C6" t="e"><v>#N/A</v></c>
            <c r="E6"><v>12345678</v></c></row>"#;
    let book = Workbook::new(&sheet(rows), &["Comment", "Hitro &amp; prijazno"]);
    let mut table = open(&book.zip(false)).expect("a workbook");
    assert_eq!(table.header(), ["Score", "Comment", "When"]);
    let all = vec!["Answers".to_owned(), "Notes".to_owned()];
    assert_eq!(*table.shape(), Shape::Sheet { name: "Answers".to_owned(), all });
    let expected = ["2: 9|Hitro & prijazno|2018-04-11T20:09:00", "4: 7||2018-04-12", "6: 0.3|TRUE|#N/A||12345678"];
    assert_eq!(written(&mut table), expected);
    assert_eq!(written(&mut open(&book.zip(true)).expect("a deflated workbook")), expected);
}

#[test]
fn another_sheet_can_be_named_and_a_wrong_name_lists_them() {
    let bytes = Workbook::new(&sheet(r#"<row r="1"><c r="A1"><v>1</v></c></row>"#), &[]).zip(true);
    let notes = Table::open(Source::from(bytes.clone()), Some("Notes")).expect("it is there");
    assert_eq!(notes.header(), ["only here"]);
    let error = Table::open(Source::from(bytes), Some("Sheet9")).err().expect("it is not there");
    assert_eq!(error.to_string(), "there is no sheet \"Sheet9\"; the sheets are \"Answers\", \"Notes\"");
}

#[test]
fn what_is_no_table_is_named_with_a_way_out() {
    let foreign: [(&[u8], &str); 9] = [
        (b"", "empty"),
        (b"\xEF\xBB\xBF\r\n\r\n", "empty"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old-workbook"),
        (b"%PDF-1.7", "pdf"),
        (b"\x1F\x8B\x08", "packed"),
        (b"<html><table><tr><td>9", "web-page"),
        (b"\x01\x02\x03\x04\x00\x00\x07abc", "binary"),
        (b"PK\x03\x04 and then nothing", "damaged"),
        (b"PK\x03\x04", "damaged"),
    ];
    for (bytes, key) in foreign {
        let error = open(bytes).err().expect("no table");
        assert_eq!(error.key(), key, "{error}");
    }
    let empty = Workbook::new(&sheet(""), &[]).zip(false);
    assert_eq!(open(&empty).err().map(|error| error.key()), Some("empty-sheet"));
}

#[test]
fn a_million_and_one_rows_are_one_too_many() {
    let text = format!("score\n{}", "9\n".repeat(1_000_001));
    let mut table = open(text.as_bytes()).expect("a table");
    let mut rows = table.rows().expect("it was opened");
    let error = loop {
        match rows.read() {
            Ok(row) => assert!(row.is_some()),
            Err(error) => break error,
        }
    };
    assert!(matches!(error, TableError::TooManyRows { line: 1_000_002 }), "{error}");
}

#[test]
fn a_file_that_is_too_large_is_not_even_looked_at() {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    // A hole: nothing of it is on the disk.
    file.as_file().set_len(FILE_BYTES + 1).expect("the file is ours");
    let error = Table::open(Source::file(file.path()).expect("it is there"), None).err();
    assert_eq!(error.map(|error| error.key()), Some("file-too-large"));
    let endless = Source::read(std::io::repeat(b'9')).err();
    assert_eq!(endless.map(|error| error.key()), Some("file-too-large"));
}

#[test]
fn a_table_can_be_read_on_another_thread() {
    fn movable<T: Send>() {}
    movable::<Table>();
    movable::<Rows<'_>>();
}

#[test]
fn a_workbook_that_explodes_is_refused_before_it_is_unpacked() {
    let row = r#"<row><c t="inlineStr"><is><t>boom</t></is></c></row>"#;
    let bomb = Workbook::new(&sheet(&row.repeat(1_200_000)), &[]).zip(true);
    assert_eq!(open(&bomb).err().map(|error| error.key()), Some("unpacks-too-large"));
    let small = Workbook::new(&sheet(&row.repeat(20_000)), &[]).zip(true);
    assert!(open(&small).is_ok(), "a small one is harmless, whatever its ratio");
}

#[test]
fn a_workbook_that_announces_a_billion_texts_takes_no_memory() {
    for announced in ["1000000000000000", "99999999999", "10000001"] {
        let mut book = Workbook::new(&sheet(r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#), &["x"]);
        book.announced = announced.to_owned();
        for deflated in [false, true] {
            assert_eq!(open(&book.zip(deflated)).err().map(|error| error.key()), Some("unpacks-too-large"));
        }
    }
    let mut hidden = Workbook::new(&sheet(""), &["\u{1b}(B"]);
    hidden.announced = "1".to_owned();
    assert_eq!(open(&hidden.zip(true)).err().map(|error| error.key()), Some("damaged"));
}

#[test]
fn a_workbook_with_two_directories_is_refused() {
    let mut bytes = Workbook::new(&sheet(r#"<row r="1"><c r="A1"><v>1</v></c></row>"#), &[]).zip(false);
    let end = bytes[bytes.len() - 22..].to_vec();
    bytes.extend(end);
    assert_eq!(open(&bytes).err().map(|error| error.key()), Some("damaged"));
}

#[test]
fn row_numbers_out_of_range_are_a_damaged_workbook_and_not_a_panic() {
    for row in
        [r#"<row r="99999999999999"><c><v>1</v></c></row>"#, r#"<row r="1"><c r="ZZZZZZZZZZ1"><v>1</v></c></row>"#]
    {
        let error = open(&Workbook::new(&sheet(row), &[]).zip(false)).err().expect("damaged");
        assert!(matches!(error.key(), "damaged" | "too-many-columns"), "{error}");
    }
}

/// Opens and reads to the end, whatever it is.
fn exhaust(bytes: Vec<u8>) -> Result<u64, TableError> {
    let mut table = Table::open(Source::from(bytes), None)?;
    let columns = table.header().len();
    let sample = table.sample()?;
    assert_eq!(table.header().iter().collect::<std::collections::HashSet<_>>().len(), columns);
    let _ = columns::Columns::guess(table.header(), &sample);
    let mut rows = table.rows()?;
    while let Some(row) = rows.read()? {
        assert!(row.cells().all(|cell| !cell.contains('\0')));
    }
    Ok(rows.count())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = exhaust(bytes);
    }

    #[test]
    fn no_text_loses_a_row(rows in prop::collection::vec("[a-z0-9č ]{1,8};[a-z0-9 ]{0,5}", 0..40)) {
        let text = format!("name;value\n{}", rows.join("\n"));
        prop_assert_eq!(exhaust(text.into_bytes()).ok(), Some(rows.len() as u64));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn no_damage_to_a_workbook_makes_it_panic(
        deflated in any::<bool>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let rows: String = (1..30)
            .map(|row| format!(r#"<row r="{row}"><c r="A{row}"><v>{row}</v></c><c r="B{row}" t="s"><v>0</v></c></row>"#))
            .collect();
        let mut bytes = Workbook::new(&sheet(&rows), &["Comment"]).zip(deflated);
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _ = exhaust(bytes);
    }

    #[test]
    fn no_strange_xml_makes_it_panic(
        pieces in prop::collection::vec(prop::sample::select(&[
            "<row r=\"2\">", "<row r=\"4294967295\">", "<row r=\"4294967296\">", "<row r=\"\">", "</row>", "<row/>",
            "<c r=\"A1\">", "<c r=\"XFD9\">", "<c r=\"AAAAAAAAAA1\">", "<c>", "</c>", "<c t=\"s\">", "<c t=\"x\">", "<c s=\"9\">",
            "<v>", "</v>", "<v>1</v>", "<v>-1e308</v>", "<v>nan</v>", "<is><t>x</t></is>", "<f>1</f>", "text", "&amp;", "&#0;", "&x;",
            "</sheetData>", "<!--", "]]>", "<dimension ref=\"A1:XFD9999999\"/>",
        ][..]), 0..20),
    ) {
        let _ = exhaust(Workbook::new(&sheet(&pieces.concat()), &["Comment"]).zip(false));
    }
}
