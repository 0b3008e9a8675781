//! Counts.
#![allow(clippy::all, missing_docs)]
use consentry_reader::Reader;
fn main() {
    if std::env::args().nth(1).as_deref() == Some("explain") {
        for t in std::env::args().skip(2) {
            println!("{:#?}", Reader::builtin().explain(&t, &Default::default()));
        }
        return;
    }
    let path = std::env::args().nth(1).unwrap();
    let show = std::env::args().nth(2).unwrap_or_default();
    let text = String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
    let mut counts = std::collections::BTreeMap::<(String, String), u32>::new();
    let t = std::time::Instant::now();
    Reader::builtin().read("x y");
    let load = t.elapsed();
    for line in text.lines() {
        let (label, t) = line.split_once('\t').unwrap_or(("ham", line));
        let r = Reader::builtin().read(t);
        let got = match (r.intent.as_str(), r.basis.as_str()) {
            ("opt_out", "unsure") => "unsure",
            (i, _) => i,
        };
        *counts.entry((label.to_string(), got.to_string())).or_default() += 1;
        let fine = match label {
            "opt_out" => got == "opt_out",
            "wrong_number" => got == "wrong_number",
            "unsure" => got == "unsure",
            _ => got == "none" || got == "opt_in" || got == "decline",
        };
        if !fine && (show == label || show == "all") {
            let sp: String = r
                .span
                .map(|s| {
                    t.chars().skip(s.start as usize).take((s.end - s.start) as usize).collect()
                })
                .unwrap_or_default();
            println!(
                "{label}>{got}\t{}\t[{sp}]\t{}",
                r.rule.map(|r| r.to_string()).unwrap_or_default(),
                t
            );
        }
    }
    eprintln!("load {load:?} {counts:?}");
}
