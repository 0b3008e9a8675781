//! Counts.
#![allow(clippy::all, missing_docs)]
use consentry_reader::Reader;
fn main(){
    let path=std::env::args().nth(1).unwrap();
    let text=String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
    let mut n=0; let mut counts=std::collections::BTreeMap::<String,u32>::new();
    for line in text.lines(){
        let (label,t)=line.split_once('\t').unwrap_or(("ham",line));
        n+=1;
        let r=Reader::builtin().read(t);
        let key=format!("{label} {} {} {}",r.intent.as_str(),r.basis.as_str(),r.kind.as_str());
        *counts.entry(key).or_default()+=1;
        if r.intent.as_str()!="none" && std::env::args().nth(2).is_some_and(|it| it==label || it=="all") { println!("{}\t{}\t{:?}\t{}",r.basis.as_str(),r.rule.map(|r|r.to_string()).unwrap_or_default(),r.span,t); }
    }
    eprintln!("{n} {counts:#?}");
}
