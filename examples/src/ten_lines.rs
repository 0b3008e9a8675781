//! The first ten lines: a customer writes, is asked, says YES; a message may go; STOP; no more.
#![expect(clippy::print_stdout, reason = "an example shows what it does")]

use consentry::core::{Channel, Class, EventId, MessageText, SECOND, Timestamp, Word};
use consentry::{Engine, Error, HostEvent, HostEventBody, HostSend, address, starter};

fn main() -> Result<(), Error> {
    let folder = tempfile::tempdir().map_err(|_| consentry::store::StoreError::Unavailable)?;
    let db = folder.path().join("consent.db");
    let mut now = Timestamp::parse("2026-11-21T15:00:00Z")?;

    // [ten lines]
    let engine = Engine::open(&db)?;
    engine.install(starter::TWO_WAY, "dana@xyz.example", now)?;
    for (id, text) in [("SM1", "Hello, is my order ready?"), ("SM2", "YES")] {
        let outcome = engine.receive_and_hand_over(inbound(id, text, now)?, now)?;
        println!("{text:26} {:7} {:?}", outcome.decision.word(), outcome.texts.len());
        now = now.plus(60 * SECOND);
    }
    let asked = engine.request_send(EventId::new("m1")?, send("It is.")?, now)?;
    let stop = engine.receive_and_hand_over(inbound("SM3", "Stop please", now)?, now)?;
    let handed_over = engine.redeem(&EventId::new("m1")?, now)?;
    // [ten lines]

    println!("{:26} {:7}", "It is. (asked)", asked.decision.word());
    println!("{:26} {:7} {:?}", "Stop please", stop.decision.word(), stop.texts.len());
    println!("{:26} {:7}", "It is. (handed over)", handed_over.decision.word());
    Ok(())
}

fn inbound(id: &str, text: &str, at: Timestamp) -> Result<HostEvent, Error> {
    Ok(HostEvent {
        id: EventId::new(id)?,
        at,
        body: HostEventBody::MessageReceived {
            channel: Channel::Sms,
            from: address::parse("+14155550123", None, "from")?,
            to: "+14155550100".to_owned(),
            group: None,
            text: MessageText::new(text),
        },
    })
}

fn send(text: &str) -> Result<HostSend, Error> {
    Ok(HostSend {
        channel: Channel::Sms,
        from: "+14155550100".to_owned(),
        to: address::parse("+14155550123", None, "to")?.into(),
        text: MessageText::new(text),
        class: Class::Conversational,
        purpose: None,
        reference: None,
    })
}
