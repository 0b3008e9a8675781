package consentry

import java.time.Instant

/**
 * The instant in milliseconds. One so far away that these do not fit is as far as they reach, which
 * the engine answers with its own error in place of an `ArithmeticException`.
 */
internal fun Instant.toMillis(): Long =
    try {
        toEpochMilli()
    } catch (_: ArithmeticException) {
        if (epochSecond < 0) Long.MIN_VALUE else Long.MAX_VALUE
    }
