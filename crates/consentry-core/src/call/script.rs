//! [`CallScript`]: the sentences of the agent, checked when the script is made.

use super::spoken::spoken_number;
use super::{Call, CallOutcome};
use crate::error::Invalid;
use crate::pieces::{self, Piece};

/// The longest opt-out word, purpose or name of information, in bytes.
const MAX_NAME_BYTES: usize = 128;

/// Information that the agent gives by voice and may offer as a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallInformation {
    /// The purpose of the texts, as the program declares it.
    pub purpose: String,
    /// What the agent calls the information, after "your": `appointment details`.
    pub spoken: String,
}

/// A script as a host describes it. The default is that of the process which the product implements:
/// the offer and the read-back word for word.
///
/// Placeholders are `{information}`, `{phone_number}` and `{opt_out_word}`; `{{` and `}}` stand for
/// braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallScriptSpec {
    /// What may be offered.
    pub information: Vec<CallInformation>,
    /// The word that ends the texts.
    pub opt_out_word: String,
    /// Offers the text. It has to say that texts are optional and how to opt out; that it has the
    /// opt-out word is checked.
    pub offer: String,
    /// Reads the number back.
    pub read_back: String,
    /// Asks for the number.
    pub ask_number: String,
    /// Ends the matter after the number was confirmed.
    pub confirmed: String,
    /// Ends it after a decline; full service goes on.
    pub declined: String,
    /// Ends it where no number was confirmed; full service goes on.
    pub number_not_confirmed: String,
    /// Ends it where the caller wants no texts.
    pub opted_out: String,
}

impl Default for CallScriptSpec {
    fn default() -> Self {
        let named = |purpose: &str, spoken: &str| CallInformation {
            purpose: purpose.to_owned(),
            spoken: spoken.to_owned(),
        };
        Self {
            information: vec![
                named("appointment", "appointment details"),
                named("service_information", "service details"),
            ],
            opt_out_word: "STOP".to_owned(),
            offer: "I’ve provided your {information} over the phone. Would you also like to receive these details via text message as a convenience? This is completely optional and you can still receive all services without text messages. Standard message rates apply, and you can opt out anytime by replying {opt_out_word}.".to_owned(),
            read_back: "Thank you. I’ll send your {information} to {phone_number}. Is this correct?".to_owned(),
            ask_number: "Which phone number should the text message go to?".to_owned(),
            confirmed: "Thank you, your number is confirmed. You can opt out anytime by replying {opt_out_word}.".to_owned(),
            declined: "That’s fine, you will get no text message about this. You still receive all services.".to_owned(),
            number_not_confirmed: "I could not confirm your number, so no text message will be sent. You still receive all services.".to_owned(),
            opted_out: "Understood, we will send you no text messages. You still receive all services.".to_owned(),
        }
    }
}

/// A variable of a sentence.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
enum Blank {
    Information,
    PhoneNumber,
    OptOutWord,
}

type Sentence = Vec<Piece<Blank>>;

/// A script whose sentences were checked.
///
/// # Example
/// ```
/// use consentry_core::{CallScript, CallScriptSpec};
/// let spec = CallScriptSpec { offer: "A text as well?".into(), ..CallScriptSpec::default() };
/// let error = CallScript::new(&spec).unwrap_err();
/// assert_eq!((error.code(), error.field()), ("invalid_template", "script.offer"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallScript {
    information: Vec<CallInformation>,
    opt_out_word: String,
    offer: Sentence,
    read_back: Sentence,
    ask_number: Sentence,
    confirmed: Sentence,
    declined: Sentence,
    number_not_confirmed: Sentence,
    opted_out: Sentence,
}

impl CallScript {
    /// Checks a script.
    ///
    /// # Errors
    /// `Invalid` naming the field: one that is empty or too long, an unknown placeholder, an
    /// unmatched brace, a purpose that stands twice, an offer without the opt-out word, an offer that
    /// does not name the information where there are several kinds, a read-back without the number,
    /// and a number in any other sentence.
    pub fn new(spec: &CallScriptSpec) -> Result<Self, Invalid> {
        let CallScriptSpec {
            information,
            opt_out_word,
            offer,
            read_back,
            ask_number,
            confirmed,
            declined,
            number_not_confirmed,
            opted_out,
        } = spec;
        check_information(information)?;
        check_name(opt_out_word, "script.opt_out_word")?;
        let script = Self {
            information: information.clone(),
            opt_out_word: opt_out_word.clone(),
            offer: sentence(offer, "script.offer")?,
            read_back: pieces::parse(read_back, "script.read_back")?,
            ask_number: sentence(ask_number, "script.ask_number")?,
            confirmed: sentence(confirmed, "script.confirmed")?,
            declined: sentence(declined, "script.declined")?,
            number_not_confirmed: sentence(number_not_confirmed, "script.number_not_confirmed")?,
            opted_out: sentence(opted_out, "script.opted_out")?,
        };
        if !has(&script.read_back, Blank::PhoneNumber) {
            return Err(Invalid::new(
                "invalid_template",
                "script.read_back",
                "a sentence with {phone_number}",
            ));
        }
        if information.len() > 1 && !has(&script.offer, Blank::Information) {
            return Err(Invalid::new(
                "invalid_template",
                "script.offer",
                "a sentence with {information}, because the script has several kinds of it",
            ));
        }
        let offered = script.say(&script.offer, "", "");
        if !has_word(&offered, opt_out_word) {
            return Err(Invalid::new(
                "invalid_template",
                "script.offer",
                "a sentence with {opt_out_word}: how to opt out",
            ));
        }
        Ok(script)
    }

    /// Whether the script names information of this purpose.
    pub(super) fn names(&self, purpose: &str) -> bool {
        self.information.iter().any(|known| known.purpose == purpose)
    }

    pub(super) fn offer(&self, call: &Call) -> String {
        self.say(&self.offer, &self.spoken(call), "")
    }

    pub(super) fn read_back(&self, call: &Call) -> String {
        let number = call.contact.as_ref().map(spoken_number).unwrap_or_default();
        self.say(&self.read_back, &self.spoken(call), &number)
    }

    pub(super) fn ask_number(&self, call: &Call) -> String {
        self.say(&self.ask_number, &self.spoken(call), "")
    }

    /// The last sentence; none where nobody is there to hear it.
    pub(super) fn closing(&self, call: &Call) -> Option<String> {
        let closing = match call.outcome? {
            CallOutcome::Consented | CallOutcome::Undocumented => &self.confirmed,
            CallOutcome::Declined => &self.declined,
            CallOutcome::NumberNotConfirmed => &self.number_not_confirmed,
            CallOutcome::OptOut => &self.opted_out,
            CallOutcome::Unanswered => return None,
        };
        Some(self.say(closing, &self.spoken(call), ""))
    }

    /// What was given, as one says it: "appointment details and service details".
    fn spoken(&self, call: &Call) -> String {
        let names = call.requested.iter().filter_map(|purpose| {
            let known = self.information.iter().find(|known| known.purpose == *purpose)?;
            Some(known.spoken.as_str())
        });
        let names: Vec<&str> = names.collect();
        match names.split_last() {
            Some((last, [])) => (*last).to_owned(),
            Some((last, others)) => format!("{} and {last}", others.join(", ")),
            None => "information".to_owned(),
        }
    }

    fn say(&self, sentence: &Sentence, information: &str, phone_number: &str) -> String {
        pieces::render(sentence, |blank| match blank {
            Blank::Information => information,
            Blank::PhoneNumber => phone_number,
            Blank::OptOutWord => &self.opt_out_word,
        })
    }
}

/// A sentence that may name the information and the opt-out word, and no number: before it is read
/// back, whoever hears it must not learn it.
fn sentence(text: &str, field: &'static str) -> Result<Sentence, Invalid> {
    let sentence = pieces::parse(text, field)?;
    if has(&sentence, Blank::PhoneNumber) {
        return Err(Invalid::new(
            "unknown_placeholder",
            field,
            "one of information, opt_out_word: only read_back says the number",
        ));
    }
    Ok(sentence)
}

fn has(sentence: &Sentence, blank: Blank) -> bool {
    sentence.contains(&Piece::Variable(blank))
}

fn check_information(information: &[CallInformation]) -> Result<(), Invalid> {
    let field = "script.information";
    if information.is_empty() {
        return Err(Invalid::new("missing_field", field, "at least one kind of information"));
    }
    for (index, CallInformation { purpose, spoken }) in information.iter().enumerate() {
        check_name(purpose, field)?;
        check_name(spoken, field)?;
        if information.iter().take(index).any(|earlier| earlier.purpose == *purpose) {
            return Err(Invalid::new("repeated_id", field, "a purpose that no other one has"));
        }
    }
    Ok(())
}

fn check_name(name: &str, field: &'static str) -> Result<(), Invalid> {
    if name.trim().is_empty() {
        return Err(Invalid::new("missing_field", field, "text that is not empty"));
    }
    if name.len() > MAX_NAME_BYTES {
        return Err(Invalid::new("too_long", field, "at most 128 bytes"));
    }
    Ok(())
}

/// Whether a text has a word, in any case and not as a part of a longer one.
fn has_word(text: &str, word: &str) -> bool {
    let (text, word) = (text.to_lowercase(), word.trim().to_lowercase());
    let is_end = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    text.match_indices(&word).any(|(at, found)| {
        let (before, rest) = text.split_at(at);
        let after = rest.strip_prefix(found).unwrap_or_default();
        is_end(before.chars().next_back()) && is_end(after.chars().next())
    })
}
