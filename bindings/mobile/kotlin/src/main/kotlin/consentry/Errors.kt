@file:JvmName("Errors")

package consentry

/** The stable code, the same in every language. */
val ConsentryException.code: String
    get() = when (this) {
        is ConsentryException.Invalid -> code
        is ConsentryException.Store -> code
        is ConsentryException.OutcomeUnknown -> code
        is ConsentryException.NotConfigured -> code
        is ConsentryException.Closed -> code
    }

/** The field that was malformed, as the wire names it, where there is one. */
val ConsentryException.field: String?
    get() = (this as? ConsentryException.Invalid)?.field

/** What was expected in the field, where there is one. */
val ConsentryException.expected: String?
    get() = (this as? ConsentryException.Invalid)?.expected
