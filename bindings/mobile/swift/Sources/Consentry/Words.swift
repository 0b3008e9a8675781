// Written by `cargo xtask gen`. To change it, change what it is written from.

extension CallAnswer {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .yes: return "yes"
        case .no: return "no"
        case .unclear: return "unclear"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension CallFact {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .consentedAt: return "consented_at"
        case .numberConfirmed: return "number_confirmed"
        case .recording: return "recording"
        case .requested: return "requested"
        case .agent: return "agent"
        case .understoodOptional: return "understood_optional"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension CallOutcome {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .consented: return "consented"
        case .undocumented: return "undocumented"
        case .declined: return "declined"
        case .numberNotConfirmed: return "number_not_confirmed"
        case .optOut: return "opt_out"
        case .unanswered: return "unanswered"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension CallReason {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .informationNotGiven: return "information_not_given"
        case .purposeUnknown: return "purpose_unknown"
        case .offerAlreadyMade: return "offer_already_made"
        case .nothingAsked: return "nothing_asked"
        case .notHeard: return "not_heard"
        case .answerUnclear: return "answer_unclear"
        case .numberNotUnderstood: return "number_not_understood"
        case .recordingInvalid: return "recording_invalid"
        case .callOver: return "call_over"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension CallStage {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .opened: return "opened"
        case .informed: return "informed"
        case .offered: return "offered"
        case .readingBack: return "reading_back"
        case .askingNumber: return "asking_number"
        case .over: return "over"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension Channel {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .sms: return "sms"
        case .mms: return "mms"
        case .rcs: return "rcs"
        case .whatsapp: return "whatsapp"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension Class {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .promotional: return "promotional"
        case .informational: return "informational"
        case .conversational: return "conversational"
        case .emergency: return "emergency"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension Decision {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .deliver: return "deliver"
        case .allow: return "allow"
        case .hold: return "hold"
        case .refuse: return "refuse"
        case .review: return "review"
        case .none: return "none"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension DueKind {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .message: return "message"
        case .consent: return "consent"
        case .recording: return "recording"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension EvidenceKind {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .smsKeyword: return "sms_keyword"
        case .webForm: return "web_form"
        case .email: return "email"
        case .paper: return "paper"
        case .inPerson: return "in_person"
        case .telephone: return "telephone"
        case .verbal: return "verbal"
        case .`import`: return "import"
        case .other: return "other"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension Family {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .sms: return "sms"
        case .whatsapp: return "whatsapp"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension Intent {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .optOut: return "opt_out"
        case .optIn: return "opt_in"
        case .help: return "help"
        case .wrongNumber: return "wrong_number"
        case .decline: return "decline"
        case .none: return "none"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension OptInWord {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .own: return "own"
        case .answer: return "answer"
        case .join: return "join"
        case .restart: return "restart"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension ReadingBasis {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .keyword: return "keyword"
        case .phrase: return "phrase"
        case .typo: return "typo"
        case .unsure: return "unsure"
        case .none: return "none"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension ReadingKind {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .message: return "message"
        case .acknowledgement: return "acknowledgement"
        case .reaction: return "reaction"
        case .echo: return "echo"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension ReadingScope {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .all: return "all"
        case .category: return "category"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension ReasonCode {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .storeUnavailable: return "store_unavailable"
        case .optedOut: return "opted_out"
        case .purposeOptedOut: return "purpose_opted_out"
        case .flagFalse: return "flag_false"
        case .flagMissing: return "flag_missing"
        case .partnerSuspended: return "partner_suspended"
        case .carrierBlocked: return "carrier_blocked"
        case .featureOff: return "feature_off"
        case .groupMessagingOff: return "group_messaging_off"
        case .groupEmpty: return "group_empty"
        case .groupTooLarge: return "group_too_large"
        case .underReview: return "under_review"
        case .olderThanOptOut: return "older_than_opt_out"
        case .evidenceOlderThanOptOut: return "evidence_older_than_opt_out"
        case .evidenceBelowTier: return "evidence_below_tier"
        case .purposeNotRequested: return "purpose_not_requested"
        case .restartLimit: return "restart_limit"
        case .noPermit: return "no_permit"
        case .alreadyRedeemed: return "already_redeemed"
        case .permitExpired: return "permit_expired"
        case .permitSuperseded: return "permit_superseded"
        case .disclaimerNotSent: return "disclaimer_not_sent"
        case .channelNotUsed: return "channel_not_used"
        case .classNotAllowed: return "class_not_allowed"
        case .optOutInstructionMissing: return "opt_out_instruction_missing"
        case .purposeNotDeclared: return "purpose_not_declared"
        case .purposeMissing: return "purpose_missing"
        case .purposeNotConsented: return "purpose_not_consented"
        case .referenceMissing: return "reference_missing"
        case .referenceNotConsented: return "reference_not_consented"
        case .oncePerReference: return "once_per_reference"
        case .oncePerConsent: return "once_per_consent"
        case .noConsent: return "no_consent"
        case .consentRequired: return "consent_required"
        case .pending: return "pending"
        case .promptNotAllowed: return "prompt_not_allowed"
        case .heldFull: return "held_full"
        case .timedOut: return "timed_out"
        case .consented: return "consented"
        case .disclaimer: return "disclaimer"
        case .askingNobody: return "asking_nobody"
        case .declined: return "declined"
        case .wrongNumber: return "wrong_number"
        case .numberReassigned: return "number_reassigned"
        case .flagChanged: return "flag_changed"
        case .carrierBlockChanged: return "carrier_block_changed"
        case .reviewOpened: return "review_opened"
        case .reviewClosed: return "review_closed"
        case .noReview: return "no_review"
        case .help: return "help"
        case .helpLimited: return "help_limited"
        case .automaticTextLimit: return "automatic_text_limit"
        case .memberJoined: return "member_joined"
        case .memberLeft: return "member_left"
        case .reported: return "reported"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension Recipient {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .contact: return "contact"
        case .line: return "line"
        case .group: return "group"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension ReportFormat {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .csv: return "csv"
        case .json: return "json"
        case .html: return "html"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension ReportKind {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .consent: return "consent"
        case .disclaimer: return "disclaimer"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension RequestedVia {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .text: return "text"
        case .email: return "email"
        case .phone: return "phone"
        case .paper: return "paper"
        case .inPerson: return "in_person"
        case .web: return "web"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension ReviewResolution {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .optOut: return "opt_out"
        case .dismissed: return "dismissed"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension RevokedVia {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .phone: return "phone"
        case .email: return "email"
        case .web: return "web"
        case .paper: return "paper"
        case .inPerson: return "in_person"
        case .agent: return "agent"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension SendResult {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .delivered: return "delivered"
        case .failed: return "failed"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension State {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .unknown: return "unknown"
        case .pending: return "pending"
        case .consented: return "consented"
        case .disclaimer: return "disclaimer"
        case .optedOut: return "opted_out"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}

extension Template {
    /// The word on the wire, the same in every language.
    public var word: String {
        switch self {
        case .contactOptInPrompt: return "contact_opt_in_prompt"
        case .lineOptInRequested: return "line_opt_in_requested"
        case .lineOptInAccepted: return "line_opt_in_accepted"
        case .contactOptInConfirmed: return "contact_opt_in_confirmed"
        case .lineOptInRejected: return "line_opt_in_rejected"
        case .contactOptOutConfirmed: return "contact_opt_out_confirmed"
        case .contactHelp: return "contact_help"
        case .contactDisclaimer: return "contact_disclaimer"
        case .contactOptInRequest: return "contact_opt_in_request"
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}
