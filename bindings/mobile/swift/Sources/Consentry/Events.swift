// Written by `cargo xtask gen`. To change it, change what it is written from.

extension CallEvent {
    /// The word of its type on the wire.
    public var kind: String {
        switch self {
        case .answered: return "answered"
        case .callerLeft: return "caller_left"
        case .informationGiven: return "information_given"
        case .numberGiven: return "number_given"
        case .offerRequested: return "offer_requested"
        case .optedOut: return "opted_out"
        case .recordingKnown: return "recording_known"
        case .spoken: return "spoken"
        }
    }
}

extension Event {
    /// The word of its type on the wire.
    public var kind: String {
        switch self {
        case .carrierBlockChanged: return "carrier_block_changed"
        case .configInstalled: return "config_installed"
        case .consentDeclined: return "consent_declined"
        case .consentRecorded: return "consent_recorded"
        case .consentRequested: return "consent_requested"
        case .consentRevoked: return "consent_revoked"
        case .flagChanged: return "flag_changed"
        case .memberJoined: return "member_joined"
        case .memberLeft: return "member_left"
        case .messageReceived: return "message_received"
        case .numberReassigned: return "number_reassigned"
        case .partnerResumed: return "partner_resumed"
        case .partnerSuspended: return "partner_suspended"
        case .reviewResolved: return "review_resolved"
        case .sendRedeemed: return "send_redeemed"
        case .sendReported: return "send_reported"
        case .sendRequested: return "send_requested"
        case .textReported: return "text_reported"
        case .timePassed: return "time_passed"
        }
    }

    /// The host's id.
    public var id: String {
        switch self {
        case .carrierBlockChanged(let value, _, _, _, _): return value
        case .configInstalled(let value, _, _, _, _): return value
        case .consentDeclined(let value, _, _, _, _, _): return value
        case .consentRecorded(let value, _, _, _, _, _, _, _): return value
        case .consentRequested(let value, _, _, _, _, _, _): return value
        case .consentRevoked(let value, _, _, _, _, _, _, _, _): return value
        case .flagChanged(let value, _, _, _, _, _, _): return value
        case .memberJoined(let value, _, _, _, _, _): return value
        case .memberLeft(let value, _, _, _, _, _): return value
        case .messageReceived(let value, _, _, _, _, _, _): return value
        case .numberReassigned(let value, _, _): return value
        case .partnerResumed(let value, _, _, _): return value
        case .partnerSuspended(let value, _, _, _): return value
        case .reviewResolved(let value, _, _, _, _): return value
        case .sendRedeemed(let value, _, _): return value
        case .sendReported(let value, _, _, _): return value
        case .sendRequested(let value, _, _, _, _, _, _, _, _): return value
        case .textReported(let value, _, _, _): return value
        case .timePassed(let value, _): return value
        }
    }

    /// When the person acted.
    public var at: Timestamp {
        switch self {
        case .carrierBlockChanged(_, let value, _, _, _): return value
        case .configInstalled(_, let value, _, _, _): return value
        case .consentDeclined(_, let value, _, _, _, _): return value
        case .consentRecorded(_, let value, _, _, _, _, _, _): return value
        case .consentRequested(_, let value, _, _, _, _, _): return value
        case .consentRevoked(_, let value, _, _, _, _, _, _, _): return value
        case .flagChanged(_, let value, _, _, _, _, _): return value
        case .memberJoined(_, let value, _, _, _, _): return value
        case .memberLeft(_, let value, _, _, _, _): return value
        case .messageReceived(_, let value, _, _, _, _, _): return value
        case .numberReassigned(_, let value, _): return value
        case .partnerResumed(_, let value, _, _): return value
        case .partnerSuspended(_, let value, _, _): return value
        case .reviewResolved(_, let value, _, _, _): return value
        case .sendRedeemed(_, let value, _): return value
        case .sendReported(_, let value, _, _): return value
        case .sendRequested(_, let value, _, _, _, _, _, _, _): return value
        case .textReported(_, let value, _, _): return value
        case .timePassed(_, let value): return value
        }
    }
}
