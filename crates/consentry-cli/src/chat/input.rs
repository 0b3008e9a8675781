//! What may be typed in a chat.

use consentry::core::{
    Channel, Class, DAY, HOUR, Invalid, MINUTE, RequestedVia, RevokedVia, SECOND, Word,
};
use serde_json::{Map, Value};

/// A line of input.
#[derive(Debug, PartialEq)]
pub enum Input {
    /// Nothing, or a remark.
    Remark,
    /// The contact writes.
    FromContact {
        /// How it travels.
        channel: Channel,
        /// The text.
        text: String,
    },
    /// The line writes.
    FromLine {
        /// The optional fields of the event.
        fields: Map<String, Value>,
        /// The text.
        text: String,
    },
    /// Time passes, in milliseconds.
    Wait(i64),
    /// The contact opts out by another way.
    Revoke(RevokedVia),
    /// The contact consents elsewhere.
    Consent {
        /// The kind of evidence.
        kind: String,
        /// Fields of the event.
        fields: Map<String, Value>,
        /// Fields of the evidence.
        evidence: Map<String, Value>,
    },
    /// The partner sets the flag of the contact.
    Flag {
        /// TRUE or FALSE.
        value: bool,
        /// Fields of the evidence.
        evidence: Map<String, Value>,
    },
    /// The partner is suspended, or resumed.
    Partner {
        /// Whether nothing is sent from now on.
        suspended: bool,
    },
    /// The contact declines elsewhere.
    Decline,
    /// Consent is to be asked for.
    Request(RequestedVia),
    /// Everything that is written goes to a group; none means that it does no longer.
    Group(Option<String>),
    /// The contact joins or leaves the group.
    Membership {
        /// Whether they take part from now on.
        joins: bool,
    },
    /// Group messaging is switched on or off.
    GroupMessaging(bool),
    /// Any event.
    Json(Map<String, Value>),
    /// What is known of the contact?
    Status,
    /// Another contact.
    Contact(String),
    /// Another line.
    Line(String),
    /// Another starter.
    Open(String),
    /// What may be typed.
    Help,
    /// The end.
    Quit,
}

impl Input {
    /// Reads one line.
    ///
    /// # Errors
    /// `Invalid` that says what was expected in its place.
    pub fn parse(line: &str) -> Result<Self, Invalid> {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            return Ok(Self::Remark);
        }
        match line.strip_prefix('/') {
            Some(command) => {
                let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
                Self::command(name, rest.trim())
            }
            None => Self::message(line),
        }
    }

    fn message(line: &str) -> Result<Self, Invalid> {
        let (head, text) = line.split_once(':').ok_or_else(not_understood)?;
        let text = text.trim_start().to_owned();
        let end = head.find(|c: char| c == '/' || c.is_whitespace()).unwrap_or(head.len());
        let (speaker, options) = head.split_at(end);
        let options = options.strip_prefix('/').unwrap_or(options).split_whitespace();
        match speaker {
            "c" | "contact" => {
                let mut channel = Channel::Sms;
                for option in options {
                    let word = option.strip_prefix("channel=").unwrap_or(option);
                    channel = Channel::read(word, "channel")?;
                }
                Ok(Self::FromContact { channel, text })
            }
            "l" | "line" => {
                let mut fields = Map::new();
                for option in options {
                    let (field, value) = line_option(option)?;
                    fields.insert(field.to_owned(), value.into());
                }
                Ok(Self::FromLine { fields, text })
            }
            _ => Err(not_understood()),
        }
    }

    fn command(name: &str, rest: &str) -> Result<Self, Invalid> {
        Ok(match name {
            "wait" => Self::Wait(span(rest)?),
            "revoke" => Self::Revoke(RevokedVia::read(rest, "via")?),
            "consent" => Self::consent(rest)?,
            "decline" => Self::Decline,
            "request" if rest.is_empty() => Self::Request(RequestedVia::Text),
            "request" => Self::Request(RequestedVia::read(rest, "via")?),
            "flag" => Self::flag(rest)?,
            "partner" => Self::Partner { suspended: suspended(rest)? },
            "group" => Self::Group((!rest.is_empty()).then(|| rest.to_owned())),
            "join" => Self::Membership { joins: true },
            "leave" => Self::Membership { joins: false },
            "groups" => Self::GroupMessaging(switched(rest)?),
            "json" => Self::Json(json(rest)?),
            "status" => Self::Status,
            "contact" => Self::Contact(rest.to_owned()),
            "line" => Self::Line(rest.to_owned()),
            "open" => Self::Open(rest.to_owned()),
            "help" | "?" => Self::Help,
            "quit" | "exit" => Self::Quit,
            _ => {
                let expected = "a command that /help shows";
                return Err(Invalid::new("unknown_type", "command", expected));
            }
        })
    }

    /// A kind, then `field=value` pairs, then the wording.
    fn consent(rest: &str) -> Result<Self, Invalid> {
        let (kind, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        if kind.is_empty() {
            let expected = "a kind of evidence, such as web_form";
            return Err(Invalid::new("missing_field", "evidence.kind", expected));
        }
        let mut fields = Map::new();
        let mut evidence = described(rest);
        for field in ["line", "channel", "purposes"] {
            fields.extend(evidence.remove(field).map(|value| (field.to_owned(), value)));
        }
        Ok(Self::Consent { kind: kind.to_owned(), fields, evidence })
    }

    /// TRUE or FALSE, then what proves it, as for a consent.
    fn flag(rest: &str) -> Result<Self, Invalid> {
        let (value, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let value = match value.to_ascii_lowercase().as_str() {
            "true" => true,
            "false" => false,
            _ => return Err(Invalid::new("wrong_type", "value", "TRUE or FALSE")),
        };
        Ok(Self::Flag { value, evidence: described(rest) })
    }
}

/// `field=value` pairs, then the wording.
fn described(mut rest: &str) -> Map<String, Value> {
    let mut evidence = Map::new();
    loop {
        rest = rest.trim_start();
        let word = rest.split_whitespace().next().unwrap_or_default();
        let Some((field, value)) = word.split_once('=') else { break };
        evidence.insert(field.to_owned(), evidence_value(field, value));
        rest = rest.strip_prefix(word).unwrap_or_default();
    }
    if !rest.is_empty() {
        evidence.insert("wording".to_owned(), rest.into());
    }
    evidence
}

fn suspended(word: &str) -> Result<bool, Invalid> {
    match word {
        "suspended" => Ok(true),
        "resumed" => Ok(false),
        _ => Err(Invalid::new("unknown_word", "partner", "suspended or resumed")),
    }
}

fn switched(word: &str) -> Result<bool, Invalid> {
    match word {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(Invalid::new("unknown_word", "groups", "on or off")),
    }
}

fn not_understood() -> Invalid {
    let expected = "c: and what the contact writes, l: and what the line writes, or /help";
    Invalid::new("unknown_type", "input", expected)
}

/// An option of a line's message: a pair, or the bare word of a class or channel.
fn line_option(option: &str) -> Result<(&str, &str), Invalid> {
    if let Some((field, value)) = option.split_once('=') {
        return match field {
            "class" | "channel" | "purpose" | "reference" => Ok((field, value)),
            _ => {
                let expected = "one of class=, channel=, purpose=, reference=";
                Err(Invalid::new("unexpected_field", "input", expected))
            }
        };
    }
    if Channel::read(option, "channel").is_ok() {
        return Ok(("channel", option));
    }
    let class = Class::read(option, "class")?;
    Ok(("class", class.word()))
}

/// Lists are separated by commas; facts are true or false; all else is text.
fn evidence_value(field: &str, value: &str) -> Value {
    match (field, value) {
        ("purposes" | "requested" | "references", _) => {
            value.split(',').map(str::to_owned).collect()
        }
        ("number_confirmed" | "understood_optional", "true") => Value::Bool(true),
        ("number_confirmed" | "understood_optional", "false") => Value::Bool(false),
        _ => value.into(),
    }
}

fn json(text: &str) -> Result<Map<String, Value>, Invalid> {
    serde_json::from_str(text)
        .map_err(|_| Invalid::new("invalid_json", "json", "one JSON object with an event"))
}

/// Reads a span of time such as `2h` or `1d12h`, in milliseconds.
fn span(text: &str) -> Result<i64, Invalid> {
    let invalid =
        || Invalid::new("wrong_type", "wait", "a span such as 90s, 5m, 2h, 3d, 1w or 1d12h");
    let mut total = 0_i64;
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit()).ok_or_else(invalid)?;
        let (count, unit_on) = rest.split_at(digits);
        let mut letters = unit_on.chars();
        let unit = match letters.next() {
            Some('s') => SECOND,
            Some('m') => MINUTE,
            Some('h') => HOUR,
            Some('d') => DAY,
            Some('w') => DAY.saturating_mul(7),
            _ => return Err(invalid()),
        };
        let count: i64 = count.parse().map_err(|_| invalid())?;
        total = total.saturating_add(count.saturating_mul(unit));
        rest = letters.as_str().trim_start();
    }
    if total > 0 { Ok(total) } else { Err(invalid()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Map<String, Value> {
        pairs.iter().map(|(field, value)| ((*field).to_owned(), Value::from(*value))).collect()
    }

    #[test]
    fn messages_name_their_speaker_and_options() {
        let contact = |channel, text: &str| Input::FromContact { channel, text: text.to_owned() };
        assert_eq!(Input::parse("c: Hi: you").unwrap(), contact(Channel::Sms, "Hi: you"));
        assert_eq!(Input::parse("contact/rcs:Hi").unwrap(), contact(Channel::Rcs, "Hi"));
        let line =
            |pairs, text: &str| Input::FromLine { fields: fields(pairs), text: text.to_owned() };
        assert_eq!(Input::parse("l: Hi").unwrap(), line(&[], "Hi"));
        assert_eq!(
            Input::parse("l/informational whatsapp purpose=appointment reference=appt-7: 5 pm")
                .unwrap(),
            line(
                &[
                    ("class", "informational"),
                    ("channel", "whatsapp"),
                    ("purpose", "appointment"),
                    ("reference", "appt-7")
                ],
                "5 pm"
            )
        );
    }

    #[test]
    fn what_is_not_understood_says_what_was_expected() {
        for (line, field) in [
            ("hello", "input"),
            ("x: hello", "input"),
            ("c/fax: hello", "channel"),
            ("l/loud: hello", "class"),
            ("l/size=9: hello", "input"),
            ("/dance", "command"),
            ("/wait", "wait"),
            ("/wait 5", "wait"),
            ("/wait 2y", "wait"),
            ("/wait 0m", "wait"),
            ("/revoke pigeon", "via"),
            ("/consent", "evidence.kind"),
            ("/flag", "value"),
            ("/flag yes", "value"),
            ("/partner gone", "partner"),
            ("/groups maybe", "groups"),
            ("/request pigeon", "via"),
            ("/json []", "json"),
        ] {
            assert_eq!(Input::parse(line).unwrap_err().field(), field, "{line}");
        }
    }

    #[test]
    fn a_flag_takes_its_value_and_then_the_evidence() {
        let Input::Flag { value, evidence } =
            Input::parse("/flag TRUE kind=paper I agree.").unwrap()
        else {
            panic!("a flag");
        };
        let expected = serde_json::json!({"kind": "paper", "wording": "I agree."});
        assert_eq!((value, Value::from(evidence)), (true, expected));
        let off = Input::Flag { value: false, evidence: Map::new() };
        assert_eq!(Input::parse("/flag false").unwrap(), off);
        assert_eq!(Input::parse("/request").unwrap(), Input::Request(RequestedVia::Text));
        assert_eq!(Input::parse("/request email").unwrap(), Input::Request(RequestedVia::Email));
        let resumed = Input::Partner { suspended: false };
        assert_eq!(Input::parse("/partner resumed").unwrap(), resumed);
    }

    #[test]
    fn spans_add_up() {
        for (text, millis) in [("90s", 90 * SECOND), ("2h", 2 * HOUR), ("1d12h", 36 * HOUR)] {
            assert_eq!(Input::parse(&format!("/wait {text}")).unwrap(), Input::Wait(millis));
        }
        assert_eq!(Input::parse("/wait 1w 1d").unwrap(), Input::Wait(8 * DAY));
        assert_eq!(span("99999999999999999999w").unwrap_err().field(), "wait");
    }

    #[test]
    fn evidence_takes_pairs_and_then_the_wording() {
        let line = "/consent verbal requested=a,b number_confirmed=true purposes=a Yes, x=1.";
        let Input::Consent { kind, fields, evidence } = Input::parse(line).unwrap() else {
            panic!("a consent");
        };
        assert_eq!(kind, "verbal");
        assert_eq!(Value::from(fields), serde_json::json!({"purposes": ["a"]}));
        let expected = serde_json::json!({
            "requested": ["a", "b"], "number_confirmed": true, "wording": "Yes, x=1.",
        });
        assert_eq!(Value::from(evidence), expected);
    }
}
