// Written by `cargo xtask gen`. To change it, change what it is written from.

@file:JvmName("Words")

package consentry

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
        Decision.NONE -> "none"
    }

/** The constant with this word; null for any other. */
fun Decision.Companion.ofWord(word: String): Decision? = Decision.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val EvidenceKind.word: String
    get() = when (this) {
        EvidenceKind.SMS_KEYWORD -> "sms_keyword"
        EvidenceKind.WEB_FORM -> "web_form"
        EvidenceKind.EMAIL -> "email"
        EvidenceKind.PAPER -> "paper"
        EvidenceKind.IN_PERSON -> "in_person"
        EvidenceKind.TELEPHONE -> "telephone"
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
        ReadingBasis.NONE -> "none"
    }

/** The constant with this word; null for any other. */
fun ReadingBasis.Companion.ofWord(word: String): ReadingBasis? = ReadingBasis.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val ReadingKind.word: String
    get() = when (this) {
        ReadingKind.MESSAGE -> "message"
        ReadingKind.ACKNOWLEDGEMENT -> "acknowledgement"
    }

/** The constant with this word; null for any other. */
fun ReadingKind.Companion.ofWord(word: String): ReadingKind? = ReadingKind.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val ReadingScope.word: String
    get() = when (this) {
        ReadingScope.ALL -> "all"
    }

/** The constant with this word; null for any other. */
fun ReadingScope.Companion.ofWord(word: String): ReadingScope? = ReadingScope.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val ReasonCode.word: String
    get() = when (this) {
        ReasonCode.STORE_UNAVAILABLE -> "store_unavailable"
        ReasonCode.OPTED_OUT -> "opted_out"
        ReasonCode.OLDER_THAN_OPT_OUT -> "older_than_opt_out"
        ReasonCode.EVIDENCE_OLDER_THAN_OPT_OUT -> "evidence_older_than_opt_out"
        ReasonCode.RESTART_LIMIT -> "restart_limit"
        ReasonCode.NO_PERMIT -> "no_permit"
        ReasonCode.ALREADY_REDEEMED -> "already_redeemed"
        ReasonCode.PERMIT_EXPIRED -> "permit_expired"
        ReasonCode.PERMIT_SUPERSEDED -> "permit_superseded"
        ReasonCode.CHANNEL_NOT_USED -> "channel_not_used"
        ReasonCode.PURPOSE_NOT_DECLARED -> "purpose_not_declared"
        ReasonCode.PURPOSE_MISSING -> "purpose_missing"
        ReasonCode.PURPOSE_NOT_CONSENTED -> "purpose_not_consented"
        ReasonCode.CONSENT_REQUIRED -> "consent_required"
        ReasonCode.PENDING -> "pending"
        ReasonCode.PROMPT_NOT_ALLOWED -> "prompt_not_allowed"
        ReasonCode.HELD_FULL -> "held_full"
        ReasonCode.TIMED_OUT -> "timed_out"
        ReasonCode.CONSENTED -> "consented"
        ReasonCode.DECLINED -> "declined"
        ReasonCode.WRONG_NUMBER -> "wrong_number"
        ReasonCode.HELP -> "help"
        ReasonCode.HELP_LIMITED -> "help_limited"
        ReasonCode.AUTOMATIC_TEXT_LIMIT -> "automatic_text_limit"
        ReasonCode.REPORTED -> "reported"
    }

/** The constant with this word; null for any other. */
fun ReasonCode.Companion.ofWord(word: String): ReasonCode? = ReasonCode.entries.find { it.word == word }

/** The word on the wire, the same in every language. */
val Recipient.word: String
    get() = when (this) {
        Recipient.CONTACT -> "contact"
        Recipient.LINE -> "line"
    }

/** The constant with this word; null for any other. */
fun Recipient.Companion.ofWord(word: String): Recipient? = Recipient.entries.find { it.word == word }

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
    }

/** The constant with this word; null for any other. */
fun Template.Companion.ofWord(word: String): Template? = Template.entries.find { it.word == word }
