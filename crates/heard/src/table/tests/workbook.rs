//! The smallest workbooks that spreadsheet programs would open, written byte by byte, so that they can also be wrong.
//! For tests only.

use std::io::Write;

/// A workbook of two sheets, "Answers" and "Notes".
pub(crate) struct Workbook {
    answers: String,
    texts: String,
    /// The number of shared texts that it claims to have.
    pub(crate) announced: String,
}

/// A sheet with these rows.
pub(crate) fn sheet(rows: &str) -> String {
    format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#)
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

impl Workbook {
    pub(crate) fn new(answers: &str, texts: &[&str]) -> Workbook {
        Workbook {
            answers: answers.to_owned(),
            texts: texts.iter().map(|text| format!("<si><t>{text}</t></si>")).collect(),
            announced: texts.len().to_string(),
        }
    }

    fn parts(&self) -> Vec<(&'static str, String)> {
        let relation = |id: u8, kind: &str, target: &str| {
            format!(r#"<Relationship Id="rId{id}" Type="{OFFICE}/{kind}" Target="{target}"/>"#)
        };
        let book = relation(1, "officeDocument", "xl/workbook.xml");
        let sheets = [
            relation(1, "worksheet", "worksheets/sheet1.xml"),
            relation(2, "worksheet", "worksheets/sheet2.xml"),
            relation(3, "styles", "styles.xml"),
            relation(4, "sharedStrings", "sharedStrings.xml"),
        ];
        let names = r#"<sheet name="Answers" sheetId="1" r:id="rId1"/><sheet name="Notes" sheetId="2" r:id="rId2"/>"#;
        let notes = sheet(r#"<row r="3"><c r="A3" t="inlineStr"><is><t>only here</t></is></c></row>"#);
        vec![
            ("_rels/.rels", format!(r#"<Relationships xmlns="{RELATIONS}">{book}</Relationships>"#)),
            (
                "xl/_rels/workbook.xml.rels",
                format!(r#"<Relationships xmlns="{RELATIONS}">{}</Relationships>"#, sheets.concat()),
            ),
            (
                "xl/workbook.xml",
                format!(r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{names}</sheets></workbook>"#),
            ),
            (
                "xl/styles.xml",
                format!(
                    r#"<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>"#
                ),
            ),
            (
                "xl/sharedStrings.xml",
                format!(r#"<sst xmlns="{MAIN}" uniqueCount = "{}">{}</sst>"#, self.announced, self.texts),
            ),
            ("xl/worksheets/sheet1.xml", self.answers.clone()),
            ("xl/worksheets/sheet2.xml", notes),
        ]
    }

    /// The bytes of the file (PKWARE APPNOTE 6.3, 4.3.6).
    pub(crate) fn zip(&self, deflated: bool) -> Vec<u8> {
        let (mut file, mut directory, mut count) = (Vec::new(), Vec::new(), 0_u16);
        for (name, text) in self.parts() {
            let packed = if deflated { deflate(text.as_bytes()) } else { text.clone().into_bytes() };
            let mut about = vec![20, 0, 0, 0, if deflated { 8 } else { 0 }, 0, 0, 0, 0, 0];
            about.extend(crc32fast::hash(text.as_bytes()).to_le_bytes());
            about.extend(small(packed.len()));
            about.extend(small(text.len()));
            about.extend((name.len() as u16).to_le_bytes());
            about.extend([0, 0]);
            directory.extend(*b"PK\x01\x02\x14\0");
            directory.extend(&about);
            directory.extend([0; 10]);
            directory.extend(small(file.len()));
            directory.extend(name.as_bytes());
            file.extend(*b"PK\x03\x04");
            file.extend(&about);
            file.extend(name.as_bytes());
            file.extend(packed);
            count += 1;
        }
        let start = small(file.len());
        file.extend(&directory);
        file.extend(*b"PK\x05\x06\0\0\0\0");
        file.extend(count.to_le_bytes());
        file.extend(count.to_le_bytes());
        file.extend(small(directory.len()));
        file.extend(start);
        file.extend([0, 0]);
        file
    }
}

fn small(length: usize) -> [u8; 4] {
    u32::try_from(length).expect("tests are small").to_le_bytes()
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("memory takes it");
    encoder.finish().expect("memory takes it")
}
