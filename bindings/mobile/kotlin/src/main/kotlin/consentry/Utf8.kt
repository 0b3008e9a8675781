package consentry

/** The text in UTF-8. A lone surrogate, which UTF-8 cannot spell, becomes one U+FFFD. */
internal fun String.toUtf8(): ByteArray {
    var index = 0
    while (index < length) {
        if (this[index].isSurrogate()) {
            if (!isPairAt(index)) return withoutLoneSurrogates().toByteArray()
            index += 1
        }
        index += 1
    }
    return toByteArray()
}

private fun String.withoutLoneSurrogates(): String {
    val text = StringBuilder(this)
    var index = 0
    while (index < length) {
        if (isPairAt(index)) index += 1 else if (this[index].isSurrogate()) text.setCharAt(index, '\uFFFD')
        index += 1
    }
    return text.toString()
}

private fun String.isPairAt(index: Int): Boolean =
    this[index].isHighSurrogate() && index + 1 < length && this[index + 1].isLowSurrogate()
