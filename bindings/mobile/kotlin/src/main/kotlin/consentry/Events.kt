// Written by `cargo xtask gen`. To change it, change what it is written from.

@file:JvmName("Events")

package consentry

/** The word of its type on the wire. */
val CallEvent.kind: String
    get() = when (this) {
        is CallEvent.Answered -> "answered"
        is CallEvent.CallerLeft -> "caller_left"
        is CallEvent.InformationGiven -> "information_given"
        is CallEvent.NumberGiven -> "number_given"
        is CallEvent.OfferRequested -> "offer_requested"
        is CallEvent.OptedOut -> "opted_out"
        is CallEvent.RecordingKnown -> "recording_known"
        is CallEvent.Spoken -> "spoken"
    }

/** The word of its type on the wire. */
val Event.kind: String
    get() = when (this) {
        is Event.CarrierBlockChanged -> "carrier_block_changed"
        is Event.ConfigInstalled -> "config_installed"
        is Event.ConsentDeclined -> "consent_declined"
        is Event.ConsentRecorded -> "consent_recorded"
        is Event.ConsentRequested -> "consent_requested"
        is Event.ConsentRevoked -> "consent_revoked"
        is Event.FlagChanged -> "flag_changed"
        is Event.MemberJoined -> "member_joined"
        is Event.MemberLeft -> "member_left"
        is Event.MessageReceived -> "message_received"
        is Event.NumberReassigned -> "number_reassigned"
        is Event.PartnerResumed -> "partner_resumed"
        is Event.PartnerSuspended -> "partner_suspended"
        is Event.ReviewResolved -> "review_resolved"
        is Event.SendRedeemed -> "send_redeemed"
        is Event.SendReported -> "send_reported"
        is Event.SendRequested -> "send_requested"
        is Event.TextReported -> "text_reported"
        is Event.TimePassed -> "time_passed"
    }

/** The host's id. */
val Event.id: String
    get() = when (this) {
        is Event.CarrierBlockChanged -> id
        is Event.ConfigInstalled -> id
        is Event.ConsentDeclined -> id
        is Event.ConsentRecorded -> id
        is Event.ConsentRequested -> id
        is Event.ConsentRevoked -> id
        is Event.FlagChanged -> id
        is Event.MemberJoined -> id
        is Event.MemberLeft -> id
        is Event.MessageReceived -> id
        is Event.NumberReassigned -> id
        is Event.PartnerResumed -> id
        is Event.PartnerSuspended -> id
        is Event.ReviewResolved -> id
        is Event.SendRedeemed -> id
        is Event.SendReported -> id
        is Event.SendRequested -> id
        is Event.TextReported -> id
        is Event.TimePassed -> id
    }

/** When the person acted. */
val Event.at: Timestamp
    get() = when (this) {
        is Event.CarrierBlockChanged -> at
        is Event.ConfigInstalled -> at
        is Event.ConsentDeclined -> at
        is Event.ConsentRecorded -> at
        is Event.ConsentRequested -> at
        is Event.ConsentRevoked -> at
        is Event.FlagChanged -> at
        is Event.MemberJoined -> at
        is Event.MemberLeft -> at
        is Event.MessageReceived -> at
        is Event.NumberReassigned -> at
        is Event.PartnerResumed -> at
        is Event.PartnerSuspended -> at
        is Event.ReviewResolved -> at
        is Event.SendRedeemed -> at
        is Event.SendReported -> at
        is Event.SendRequested -> at
        is Event.TextReported -> at
        is Event.TimePassed -> at
    }
