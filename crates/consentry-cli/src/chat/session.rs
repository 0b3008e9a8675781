//! One sitting: lines of input in, what came of each out.

use std::io::Write;

use consentry::core::Word as _;
use serde_json::{Map, json};

use super::input::Input;
use super::transcript;
use super::world::{Happening, World};
use crate::failure::Failure;
use crate::lines::Line;

const HELP: &str = include_str!("help.txt");

/// A world, and somebody who reads what happens in it.
pub struct Session<W> {
    world: World,
    output: W,
    /// Whether a person types; otherwise the input is shown too.
    typed: bool,
    errors: u64,
    has_quit: bool,
    /// A script may open another starter before anything happens in the first.
    introduced: bool,
}

impl<W: Write> Session<W> {
    /// A sitting that has not begun.
    pub fn new(world: World, output: W, typed: bool) -> Self {
        Self { world, output, typed, errors: 0, has_quit: false, introduced: false }
    }

    /// Greets a person; a script begins without words.
    pub fn begin(&mut self) -> Result<(), Failure> {
        if self.typed {
            self.introduce()?;
            writeln!(self.output, "Type `c: Hello!` to write as the contact. /help shows more.")?;
            self.answered()?;
        }
        Ok(())
    }

    /// Takes one line of input.
    pub fn take(&mut self, line: Line) -> Result<(), Failure> {
        let Line::Text(text) = line else {
            self.complain("text: expected a line in UTF-8")?;
            return self.answered();
        };
        let input = Input::parse(&text);
        // What is open is told before the first line that something happens to.
        let is_early = matches!(input, Ok(Input::Remark | Input::Open(_)));
        if !self.introduced && !is_early {
            self.introduce()?;
            self.answered()?;
        }
        let text = transcript::printable(&text);
        if !self.typed && !text.trim().is_empty() {
            writeln!(self.output, "{text}")?;
        }
        match input {
            Ok(Input::Remark) => return self.prompt(),
            Ok(input) => self.act(input)?,
            Err(error) => self.complain(&error.to_string())?,
        }
        if self.has_quit { Err(Failure::Closed) } else { self.answered() }
    }

    fn act(&mut self, input: Input) -> Result<(), Failure> {
        let happened = match input {
            Input::Remark => return Ok(()),
            Input::Help => return Ok(self.output.write_all(HELP.as_bytes())?),
            Input::Quit => {
                self.has_quit = true;
                return Ok(());
            }
            Input::Open(name) => return self.open(&name),
            Input::Status => return self.status(),
            Input::Contact(number) => {
                let turned = self.world.turn_to_contact(&number);
                return self.turned(turned);
            }
            Input::Group(group) => {
                self.world.turn_to_group(group);
                return self.introduce();
            }
            Input::Line(number) => {
                let turned = self.world.turn_to_line(&number);
                return self.turned(turned);
            }
            Input::FromContact { channel, text } => {
                self.world.contact_writes(channel.word(), &text)
            }
            Input::FromLine { fields, text } => self.world.line_writes(fields, &text),
            Input::Wait(millis) => self.world.wait(millis),
            Input::Revoke(via) => {
                let mut fields = Map::new();
                fields.insert("via".to_owned(), json!(via.word()));
                self.world.elsewhere("consent_revoked", fields)
            }
            Input::Consent { kind, fields, evidence } => {
                self.world.consent(&kind, fields, evidence)
            }
            Input::Decline => self.world.elsewhere("consent_declined", Map::new()),
            Input::Request(via) => {
                let mut fields = Map::new();
                fields.insert("via".to_owned(), json!(via.word()));
                self.world.elsewhere("consent_requested", fields)
            }
            Input::Flag { value, evidence } => self.world.flag(value, evidence),
            Input::Partner { suspended } => self.world.partner(suspended),
            Input::Membership { joins } => self.world.membership(joins),
            Input::GroupMessaging(enabled) => {
                let turned = self.world.switch_group_messaging(enabled);
                return self.turned(turned);
            }
            Input::Json(event) => self.world.report(event),
        };
        match happened {
            Ok(happenings) => self.tell(&happenings),
            Err(error) => self.complain(&error.to_string()),
        }
    }

    fn tell(&mut self, happenings: &[Happening]) -> Result<(), Failure> {
        for happening in happenings {
            transcript::happening(&mut self.output, &self.world, happening)?;
        }
        Ok(())
    }

    fn open(&mut self, name: &str) -> Result<(), Failure> {
        match World::of_starter(name) {
            Ok(world) => {
                self.world = world;
                self.introduce()
            }
            Err(Failure::Message(message)) => self.complain(&message),
            Err(failure) => Err(failure),
        }
    }

    fn status(&mut self) -> Result<(), Failure> {
        match self.world.status() {
            Ok(rows) => transcript::status(&mut self.output, &rows),
            Err(error) => self.complain(&error.to_string()),
        }
    }

    fn turned(&mut self, turned: Result<(), consentry::Error>) -> Result<(), Failure> {
        match turned {
            Ok(()) => self.introduce(),
            Err(error) => self.complain(&error.to_string()),
        }
    }

    fn introduce(&mut self) -> Result<(), Failure> {
        self.introduced = true;
        transcript::introduction(&mut self.output, &self.world)
    }

    fn complain(&mut self, message: &str) -> Result<(), Failure> {
        self.errors = self.errors.saturating_add(1);
        transcript::error(&mut self.output, message)
    }

    /// Every answer is followed by an empty line.
    fn answered(&mut self) -> Result<(), Failure> {
        writeln!(self.output)?;
        self.prompt()
    }

    fn prompt(&mut self) -> Result<(), Failure> {
        if self.typed {
            write!(self.output, "> ")?;
            self.output.flush()?;
        }
        Ok(())
    }

    /// Where it is written to.
    pub fn output(&mut self) -> &mut W {
        &mut self.output
    }

    /// How many lines could not be carried out.
    pub const fn errors(&self) -> u64 {
        self.errors
    }

    /// Whether the input asked for the end.
    pub const fn has_quit(&self) -> bool {
        self.has_quit
    }
}
