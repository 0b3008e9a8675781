// Written by `cargo xtask gen`. To change it, change what it is written from.

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
        case .none: return "none"
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
        case .olderThanOptOut: return "older_than_opt_out"
        case .evidenceOlderThanOptOut: return "evidence_older_than_opt_out"
        case .restartLimit: return "restart_limit"
        case .noPermit: return "no_permit"
        case .alreadyRedeemed: return "already_redeemed"
        case .permitExpired: return "permit_expired"
        case .permitSuperseded: return "permit_superseded"
        case .channelNotUsed: return "channel_not_used"
        case .purposeNotDeclared: return "purpose_not_declared"
        case .purposeMissing: return "purpose_missing"
        case .purposeNotConsented: return "purpose_not_consented"
        case .consentRequired: return "consent_required"
        case .pending: return "pending"
        case .promptNotAllowed: return "prompt_not_allowed"
        case .heldFull: return "held_full"
        case .timedOut: return "timed_out"
        case .consented: return "consented"
        case .declined: return "declined"
        case .wrongNumber: return "wrong_number"
        case .help: return "help"
        case .helpLimited: return "help_limited"
        case .automaticTextLimit: return "automatic_text_limit"
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
        }
    }

    /// The case with this word; nil for any other.
    public init?(word: String) {
        guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = found
    }
}
