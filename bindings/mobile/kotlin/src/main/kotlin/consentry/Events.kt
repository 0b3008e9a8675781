// Written by `cargo xtask gen`. To change it, change what it is written from.

@file:JvmName("Events")

package consentry

/** The word of its type on the wire. */
val Event.kind: String
    get() = when (this) {
        is Event.ConsentDeclined -> "consent_declined"
        is Event.ConsentRecorded -> "consent_recorded"
        is Event.ConsentRequested -> "consent_requested"
        is Event.ConsentRevoked -> "consent_revoked"
        is Event.MessageReceived -> "message_received"
        is Event.SendRedeemed -> "send_redeemed"
        is Event.SendReported -> "send_reported"
        is Event.SendRequested -> "send_requested"
        is Event.TextReported -> "text_reported"
        is Event.TimePassed -> "time_passed"
    }

/** The host's id. */
val Event.id: String
    get() = when (this) {
        is Event.ConsentDeclined -> id
        is Event.ConsentRecorded -> id
        is Event.ConsentRequested -> id
        is Event.ConsentRevoked -> id
        is Event.MessageReceived -> id
        is Event.SendRedeemed -> id
        is Event.SendReported -> id
        is Event.SendRequested -> id
        is Event.TextReported -> id
        is Event.TimePassed -> id
    }

/** When the person acted. */
val Event.at: Timestamp
    get() = when (this) {
        is Event.ConsentDeclined -> at
        is Event.ConsentRecorded -> at
        is Event.ConsentRequested -> at
        is Event.ConsentRevoked -> at
        is Event.MessageReceived -> at
        is Event.SendRedeemed -> at
        is Event.SendReported -> at
        is Event.SendRequested -> at
        is Event.TextReported -> at
        is Event.TimePassed -> at
    }
