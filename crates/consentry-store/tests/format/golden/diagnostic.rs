//! Diagnostic notation (RFC 8949 §8), laid out for a reader: one field a line, short items on one.

use minicbor::Decoder;
use minicbor::data::Type;

/// Bytes in diagnostic notation.
pub fn diagnostic(bytes: &[u8]) -> String {
    let mut decoder = Decoder::new(bytes);
    let text = item(&mut decoder, 0);
    assert_eq!(decoder.position(), bytes.len(), "one item");
    text
}

fn item(decoder: &mut Decoder<'_>, depth: usize) -> String {
    let readable = "a sample is well-formed";
    match decoder.datatype().expect(readable) {
        Type::Bool => decoder.bool().expect(readable).to_string(),
        Type::String => format!("{:?}", decoder.str().expect(readable)),
        Type::Bytes => {
            let hex: String =
                decoder.bytes().expect(readable).iter().map(|b| format!("{b:02x}")).collect();
            format!("h'{hex}'")
        }
        Type::Array => {
            let count = decoder.array().expect(readable).expect("a definite length");
            let items = (0..count).map(|_| item(decoder, depth + 1)).collect();
            list(items, ["[", "]"], depth)
        }
        Type::Map => {
            let count = decoder.map().expect(readable).expect("a definite length");
            let fields = (0..count).map(|_| {
                let key = decoder.u64().expect(readable);
                format!("{key}: {}", item(decoder, depth + 1))
            });
            list(fields.collect(), ["{", "}"], depth)
        }
        _ => decoder.u64().expect(readable).to_string(),
    }
}

fn list(items: Vec<String>, [open, close]: [&str; 2], depth: usize) -> String {
    let line = format!("{open}{}{close}", items.join(", "));
    if line.len() + 2 * depth <= 110 && !line.contains('\n') {
        return line;
    }
    let margin = "  ".repeat(depth);
    format!("{open}\n{margin}  {}\n{margin}{close}", items.join(&format!(",\n{margin}  ")))
}
