// Written by `cargo xtask gen`. To change it, change what it is written from.

@file:JvmName("Words")

package consentry

/** The word on the wire, the same in every language. */
val CallAnswer.word: String
    get() = when (this) {
        CallAnswer.YES -> "yes"
        CallAnswer.NO -> "no"
        CallAnswer.UNCLEAR -> "unclear"
    }

/** The constant with this word; null for any other. */
fun CallAnswer.Companion.ofWord(word: String): CallAnswer? = CallAnswer.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val CallFact.word: String
    get() = when (this) {
        CallFact.CONSENTED_AT -> "consented_at"
        CallFact.NUMBER_CONFIRMED -> "number_confirmed"
        CallFact.RECORDING -> "recording"
        CallFact.REQUESTED -> "requested"
        CallFact.AGENT -> "agent"
        CallFact.UNDERSTOOD_OPTIONAL -> "understood_optional"
    }

/** The constant with this word; null for any other. */
fun CallFact.Companion.ofWord(word: String): CallFact? = CallFact.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val CallOutcome.word: String
    get() = when (this) {
        CallOutcome.CONSENTED -> "consented"
        CallOutcome.UNDOCUMENTED -> "undocumented"
        CallOutcome.DECLINED -> "declined"
        CallOutcome.NUMBER_NOT_CONFIRMED -> "number_not_confirmed"
        CallOutcome.OPT_OUT -> "opt_out"
        CallOutcome.UNANSWERED -> "unanswered"
    }

/** The constant with this word; null for any other. */
fun CallOutcome.Companion.ofWord(word: String): CallOutcome? = CallOutcome.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val CallReason.word: String
    get() = when (this) {
        CallReason.INFORMATION_NOT_GIVEN -> "information_not_given"
        CallReason.PURPOSE_UNKNOWN -> "purpose_unknown"
        CallReason.OFFER_ALREADY_MADE -> "offer_already_made"
        CallReason.NOTHING_ASKED -> "nothing_asked"
        CallReason.NOT_HEARD -> "not_heard"
        CallReason.ANSWER_UNCLEAR -> "answer_unclear"
        CallReason.NUMBER_NOT_UNDERSTOOD -> "number_not_understood"
        CallReason.RECORDING_INVALID -> "recording_invalid"
        CallReason.CALL_OVER -> "call_over"
    }

/** The constant with this word; null for any other. */
fun CallReason.Companion.ofWord(word: String): CallReason? = CallReason.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val CallStage.word: String
    get() = when (this) {
        CallStage.OPENED -> "opened"
        CallStage.INFORMED -> "informed"
        CallStage.OFFERED -> "offered"
        CallStage.READING_BACK -> "reading_back"
        CallStage.ASKING_NUMBER -> "asking_number"
        CallStage.OVER -> "over"
    }

/** The constant with this word; null for any other. */
fun CallStage.Companion.ofWord(word: String): CallStage? = CallStage.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val Channel.word: String
    get() = when (this) {
        Channel.SMS -> "sms"
        Channel.MMS -> "mms"
        Channel.RCS -> "rcs"
        Channel.WHATSAPP -> "whatsapp"
    }

/** The constant with this word; null for any other. */
fun Channel.Companion.ofWord(word: String): Channel? = Channel.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val Class.word: String
    get() = when (this) {
        Class.PROMOTIONAL -> "promotional"
        Class.INFORMATIONAL -> "informational"
        Class.CONVERSATIONAL -> "conversational"
        Class.EMERGENCY -> "emergency"
    }

/** The constant with this word; null for any other. */
fun Class.Companion.ofWord(word: String): Class? = Class.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val Decision.word: String
    get() = when (this) {
        Decision.DELIVER -> "deliver"
        Decision.ALLOW -> "allow"
        Decision.HOLD -> "hold"
        Decision.REFUSE -> "refuse"
        Decision.REVIEW -> "review"
        Decision.NONE -> "none"
    }

/** The constant with this word; null for any other. */
fun Decision.Companion.ofWord(word: String): Decision? = Decision.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val DueKind.word: String
    get() = when (this) {
        DueKind.MESSAGE -> "message"
        DueKind.CONSENT -> "consent"
        DueKind.RECORDING -> "recording"
    }

/** The constant with this word; null for any other. */
fun DueKind.Companion.ofWord(word: String): DueKind? = DueKind.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val EvidenceKind.word: String
    get() = when (this) {
        EvidenceKind.SMS_KEYWORD -> "sms_keyword"
        EvidenceKind.WEB_FORM -> "web_form"
        EvidenceKind.EMAIL -> "email"
        EvidenceKind.PAPER -> "paper"
        EvidenceKind.IN_PERSON -> "in_person"
        EvidenceKind.TELEPHONE -> "telephone"
        EvidenceKind.VERBAL -> "verbal"
        EvidenceKind.IMPORT -> "import"
        EvidenceKind.OTHER -> "other"
    }

/** The constant with this word; null for any other. */
fun EvidenceKind.Companion.ofWord(word: String): EvidenceKind? = EvidenceKind.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val Family.word: String
    get() = when (this) {
        Family.SMS -> "sms"
        Family.WHATSAPP -> "whatsapp"
    }

/** The constant with this word; null for any other. */
fun Family.Companion.ofWord(word: String): Family? = Family.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val Intent.word: String
    get() = when (this) {
        Intent.OPT_OUT -> "opt_out"
        Intent.OPT_IN -> "opt_in"
        Intent.HELP -> "help"
        Intent.WRONG_NUMBER -> "wrong_number"
        Intent.DECLINE -> "decline"
        Intent.NONE -> "none"
    }

/** The constant with this word; null for any other. */
fun Intent.Companion.ofWord(word: String): Intent? = Intent.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val OptInWord.word: String
    get() = when (this) {
        OptInWord.OWN -> "own"
        OptInWord.ANSWER -> "answer"
        OptInWord.JOIN -> "join"
        OptInWord.RESTART -> "restart"
    }

/** The constant with this word; null for any other. */
fun OptInWord.Companion.ofWord(word: String): OptInWord? = OptInWord.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val ReadingBasis.word: String
    get() = when (this) {
        ReadingBasis.KEYWORD -> "keyword"
        ReadingBasis.PHRASE -> "phrase"
        ReadingBasis.TYPO -> "typo"
        ReadingBasis.UNSURE -> "unsure"
        ReadingBasis.NONE -> "none"
    }

/** The constant with this word; null for any other. */
fun ReadingBasis.Companion.ofWord(word: String): ReadingBasis? = ReadingBasis.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val ReadingKind.word: String
    get() = when (this) {
        ReadingKind.MESSAGE -> "message"
        ReadingKind.ACKNOWLEDGEMENT -> "acknowledgement"
        ReadingKind.REACTION -> "reaction"
        ReadingKind.ECHO -> "echo"
    }

/** The constant with this word; null for any other. */
fun ReadingKind.Companion.ofWord(word: String): ReadingKind? = ReadingKind.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val ReadingScope.word: String
    get() = when (this) {
        ReadingScope.ALL -> "all"
        ReadingScope.CATEGORY -> "category"
    }

/** The constant with this word; null for any other. */
fun ReadingScope.Companion.ofWord(word: String): ReadingScope? = ReadingScope.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val ReasonCode.word: String
    get() = when (this) {
        ReasonCode.STORE_UNAVAILABLE -> "store_unavailable"
        ReasonCode.OPTED_OUT -> "opted_out"
        ReasonCode.PURPOSE_OPTED_OUT -> "purpose_opted_out"
        ReasonCode.FLAG_FALSE -> "flag_false"
        ReasonCode.FLAG_MISSING -> "flag_missing"
        ReasonCode.PARTNER_SUSPENDED -> "partner_suspended"
        ReasonCode.CARRIER_BLOCKED -> "carrier_blocked"
        ReasonCode.FEATURE_OFF -> "feature_off"
        ReasonCode.GROUP_MESSAGING_OFF -> "group_messaging_off"
        ReasonCode.GROUP_EMPTY -> "group_empty"
        ReasonCode.GROUP_TOO_LARGE -> "group_too_large"
        ReasonCode.UNDER_REVIEW -> "under_review"
        ReasonCode.OLDER_THAN_OPT_OUT -> "older_than_opt_out"
        ReasonCode.EVIDENCE_OLDER_THAN_OPT_OUT -> "evidence_older_than_opt_out"
        ReasonCode.EVIDENCE_BELOW_TIER -> "evidence_below_tier"
        ReasonCode.PURPOSE_NOT_REQUESTED -> "purpose_not_requested"
        ReasonCode.RESTART_LIMIT -> "restart_limit"
        ReasonCode.NO_PERMIT -> "no_permit"
        ReasonCode.ALREADY_REDEEMED -> "already_redeemed"
        ReasonCode.PERMIT_EXPIRED -> "permit_expired"
        ReasonCode.PERMIT_SUPERSEDED -> "permit_superseded"
        ReasonCode.DISCLAIMER_NOT_SENT -> "disclaimer_not_sent"
        ReasonCode.CHANNEL_NOT_USED -> "channel_not_used"
        ReasonCode.CLASS_NOT_ALLOWED -> "class_not_allowed"
        ReasonCode.OPT_OUT_INSTRUCTION_MISSING -> "opt_out_instruction_missing"
        ReasonCode.PURPOSE_NOT_DECLARED -> "purpose_not_declared"
        ReasonCode.PURPOSE_MISSING -> "purpose_missing"
        ReasonCode.PURPOSE_NOT_CONSENTED -> "purpose_not_consented"
        ReasonCode.REFERENCE_MISSING -> "reference_missing"
        ReasonCode.REFERENCE_NOT_CONSENTED -> "reference_not_consented"
        ReasonCode.ONCE_PER_REFERENCE -> "once_per_reference"
        ReasonCode.ONCE_PER_CONSENT -> "once_per_consent"
        ReasonCode.NO_CONSENT -> "no_consent"
        ReasonCode.CONSENT_REQUIRED -> "consent_required"
        ReasonCode.PENDING -> "pending"
        ReasonCode.PROMPT_NOT_ALLOWED -> "prompt_not_allowed"
        ReasonCode.HELD_FULL -> "held_full"
        ReasonCode.TIMED_OUT -> "timed_out"
        ReasonCode.CONSENTED -> "consented"
        ReasonCode.DISCLAIMER -> "disclaimer"
        ReasonCode.ASKING_NOBODY -> "asking_nobody"
        ReasonCode.DECLINED -> "declined"
        ReasonCode.WRONG_NUMBER -> "wrong_number"
        ReasonCode.NUMBER_REASSIGNED -> "number_reassigned"
        ReasonCode.FLAG_CHANGED -> "flag_changed"
        ReasonCode.CARRIER_BLOCK_CHANGED -> "carrier_block_changed"
        ReasonCode.REVIEW_OPENED -> "review_opened"
        ReasonCode.REVIEW_CLOSED -> "review_closed"
        ReasonCode.NO_REVIEW -> "no_review"
        ReasonCode.HELP -> "help"
        ReasonCode.HELP_LIMITED -> "help_limited"
        ReasonCode.AUTOMATIC_TEXT_LIMIT -> "automatic_text_limit"
        ReasonCode.MEMBER_JOINED -> "member_joined"
        ReasonCode.MEMBER_LEFT -> "member_left"
        ReasonCode.REPORTED -> "reported"
    }

/** The constant with this word; null for any other. */
fun ReasonCode.Companion.ofWord(word: String): ReasonCode? = ReasonCode.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val Recipient.word: String
    get() = when (this) {
        Recipient.CONTACT -> "contact"
        Recipient.LINE -> "line"
        Recipient.GROUP -> "group"
    }

/** The constant with this word; null for any other. */
fun Recipient.Companion.ofWord(word: String): Recipient? = Recipient.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val ReportFormat.word: String
    get() = when (this) {
        ReportFormat.CSV -> "csv"
        ReportFormat.JSON -> "json"
        ReportFormat.HTML -> "html"
    }

/** The constant with this word; null for any other. */
fun ReportFormat.Companion.ofWord(word: String): ReportFormat? = ReportFormat.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val ReportKind.word: String
    get() = when (this) {
        ReportKind.CONSENT -> "consent"
        ReportKind.DISCLAIMER -> "disclaimer"
    }

/** The constant with this word; null for any other. */
fun ReportKind.Companion.ofWord(word: String): ReportKind? = ReportKind.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val RequestedVia.word: String
    get() = when (this) {
        RequestedVia.TEXT -> "text"
        RequestedVia.EMAIL -> "email"
        RequestedVia.PHONE -> "phone"
        RequestedVia.PAPER -> "paper"
        RequestedVia.IN_PERSON -> "in_person"
        RequestedVia.WEB -> "web"
    }

/** The constant with this word; null for any other. */
fun RequestedVia.Companion.ofWord(word: String): RequestedVia? = RequestedVia.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val ReviewResolution.word: String
    get() = when (this) {
        ReviewResolution.OPT_OUT -> "opt_out"
        ReviewResolution.DISMISSED -> "dismissed"
    }

/** The constant with this word; null for any other. */
fun ReviewResolution.Companion.ofWord(word: String): ReviewResolution? = ReviewResolution.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val RevokedVia.word: String
    get() = when (this) {
        RevokedVia.PHONE -> "phone"
        RevokedVia.EMAIL -> "email"
        RevokedVia.WEB -> "web"
        RevokedVia.PAPER -> "paper"
        RevokedVia.IN_PERSON -> "in_person"
        RevokedVia.AGENT -> "agent"
    }

/** The constant with this word; null for any other. */
fun RevokedVia.Companion.ofWord(word: String): RevokedVia? = RevokedVia.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val SendResult.word: String
    get() = when (this) {
        SendResult.DELIVERED -> "delivered"
        SendResult.FAILED -> "failed"
    }

/** The constant with this word; null for any other. */
fun SendResult.Companion.ofWord(word: String): SendResult? = SendResult.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val State.word: String
    get() = when (this) {
        State.UNKNOWN -> "unknown"
        State.PENDING -> "pending"
        State.CONSENTED -> "consented"
        State.DISCLAIMER -> "disclaimer"
        State.OPTED_OUT -> "opted_out"
    }

/** The constant with this word; null for any other. */
fun State.Companion.ofWord(word: String): State? = State.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val Template.word: String
    get() = when (this) {
        Template.CONTACT_OPT_IN_PROMPT -> "contact_opt_in_prompt"
        Template.LINE_OPT_IN_REQUESTED -> "line_opt_in_requested"
        Template.LINE_OPT_IN_ACCEPTED -> "line_opt_in_accepted"
        Template.CONTACT_OPT_IN_CONFIRMED -> "contact_opt_in_confirmed"
        Template.LINE_OPT_IN_REJECTED -> "line_opt_in_rejected"
        Template.CONTACT_OPT_OUT_CONFIRMED -> "contact_opt_out_confirmed"
        Template.CONTACT_HELP -> "contact_help"
        Template.CONTACT_DISCLAIMER -> "contact_disclaimer"
        Template.CONTACT_OPT_IN_REQUEST -> "contact_opt_in_request"
    }

/** The constant with this word; null for any other. */
fun Template.Companion.ofWord(word: String): Template? = Template.entries.find { it.word == word }
