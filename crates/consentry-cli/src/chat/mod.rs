//! `chat`: one types as the contact or as the line, and sees what the engine does with it.

mod input;
mod session;
mod transcript;
mod words;
mod world;

use std::fs::File;
use std::io::{self, BufReader, IsTerminal as _, Write as _};
use std::path::Path;

use self::session::Session;
use self::world::World;
use crate::failure::{self, Failure};
use crate::lines::for_each;

/// The starter that is opened where none is named.
const DEFAULT: &str = "two-way";

/// Talks until the input ends. Lines that were not typed on a terminal are shown in the output, so
/// that it is a transcript; an error in one of them is the command's failure at the end.
pub fn chat(
    program: Option<&str>,
    config: Option<&Path>,
    script: Option<&Path>,
) -> Result<(), Failure> {
    let world = match config {
        Some(config) => World::of_file(config, program)?,
        None => World::of_starter(program.unwrap_or(DEFAULT))?,
    };
    let typed = script.is_none() && io::stdin().is_terminal();
    // Colours only where they are wanted: on a terminal, and not against NO_COLOR.
    let mut session = Session::new(world, anstream::stdout().lock(), typed);
    session.begin()?;
    let played = match script {
        Some(path) => {
            let file = File::open(path).map_err(|error| failure::file(path, &error))?;
            for_each(BufReader::new(file), |line, _| session.take(line))
        }
        None => for_each(io::stdin().lock(), |line, _| session.take(line)),
    };
    match played {
        Err(Failure::Closed) if session.has_quit() => {}
        played => played?,
    }
    if typed && !session.has_quit() {
        writeln!(session.output())?;
    }
    if typed || session.errors() == 0 { Ok(()) } else { Err(Failure::Found) }
}
