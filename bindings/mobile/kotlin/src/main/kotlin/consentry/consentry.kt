// Written by `cargo xtask gen`. To change it, change what it is written from.

@file:Suppress("NAME_SHADOWING")

package consentry

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicBoolean

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_consentry_mobile_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_consentry_mobile_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
public interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
public interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.error_buf))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "consentry_mobile"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "consentry"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_consentry_mobile_checksum_func_default_call_script(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_start_call(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_step_call(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_country_of(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_error_codes(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_lexicon_version(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_parse_address(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_parse_event(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_starter(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_starters(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_validate(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_version(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_intent_of(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_intents_of(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_read(
    ): Int
    external fun uniffi_consentry_mobile_checksum_func_read_all(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_admit(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_check(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_configuration(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_due(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_export(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_history(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_install(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_lease_texts(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_newest(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_opt_in_report(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_outcome(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_receive(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_receive_and_hand_over(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_redeem(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_replay(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_request_send(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_screen(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_engine_status(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_reader_intent_of(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_reader_intents_of(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_reader_read(
    ): Int
    external fun uniffi_consentry_mobile_checksum_method_reader_read_all(
    ): Int
    external fun uniffi_consentry_mobile_checksum_constructor_engine_in_memory(
    ): Int
    external fun uniffi_consentry_mobile_checksum_constructor_engine_open(
    ): Int
    external fun uniffi_consentry_mobile_checksum_constructor_reader_builtin(
    ): Int
    external fun uniffi_consentry_mobile_checksum_constructor_reader_of_program(
    ): Int
    external fun ffi_consentry_mobile_uniffi_contract_version(
    ): Int


}

internal object UniffiLib {

    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }


    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "consentry"))

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_consentry_mobile_fn_clone_engine(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_consentry_mobile_fn_free_engine(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_consentry_mobile_fn_constructor_engine_in_memory(uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_consentry_mobile_fn_constructor_engine_open(`path`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_consentry_mobile_fn_method_engine_admit(`ptr`: Long,`send`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_check(`ptr`: Long,`send`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_configuration(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_due(`ptr`: Long,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_export(`ptr`: Long,`after`: Long,`limit`: Int,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_history(`ptr`: Long,`contact`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_install(`ptr`: Long,`configuration`: RustBuffer.ByValue,`actor`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_lease_texts(`ptr`: Long,`limit`: Int,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_newest(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_opt_in_report(`ptr`: Long,`kind`: RustBuffer.ByValue,`filter`: RustBuffer.ByValue,`format`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_outcome(`ptr`: Long,`event`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_receive(`ptr`: Long,`event`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_receive_and_hand_over(`ptr`: Long,`event`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_redeem(`ptr`: Long,`send`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_replay(`ptr`: Long,`redecide`: Byte,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_request_send(`ptr`: Long,`send`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_screen(`ptr`: Long,`sends`: RustBuffer.ByValue,`now`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_engine_status(`ptr`: Long,`contact`: RustBuffer.ByValue,`at`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_clone_reader(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_consentry_mobile_fn_free_reader(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_consentry_mobile_fn_constructor_reader_builtin(uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_consentry_mobile_fn_constructor_reader_of_program(`configuration`: RustBuffer.ByValue,`program`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_consentry_mobile_fn_method_reader_intent_of(`ptr`: Long,`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_reader_intents_of(`ptr`: Long,`texts`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_reader_read(`ptr`: Long,`text`: RustBuffer.ByValue,`language`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_method_reader_read_all(`ptr`: Long,`texts`: RustBuffer.ByValue,`language`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_default_call_script(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_start_call(`script`: RustBuffer.ByValue,`start`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_step_call(`script`: RustBuffer.ByValue,`call`: RustBuffer.ByValue,`event`: RustBuffer.ByValue,`at`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_country_of(`address`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_error_codes(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_lexicon_version(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_parse_address(`text`: RustBuffer.ByValue,`defaultRegion`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_parse_event(`line`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_starter(`name`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_starters(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_validate(`configuration`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_version(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_intent_of(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_intents_of(`texts`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_read(`text`: RustBuffer.ByValue,`language`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_consentry_mobile_fn_func_read_all(`texts`: RustBuffer.ByValue,`language`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_consentry_mobile_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_consentry_mobile_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_consentry_mobile_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_consentry_mobile_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_consentry_mobile_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_consentry_mobile_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_consentry_mobile_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_consentry_mobile_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_consentry_mobile_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_consentry_mobile_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_consentry_mobile_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_consentry_mobile_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_consentry_mobile_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_consentry_mobile_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_consentry_mobile_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_consentry_mobile_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_consentry_mobile_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit


}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_consentry_mobile_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
    if ((lib.uniffi_consentry_mobile_checksum_func_default_call_script() and 0xFFFF) != 9667) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_start_call() and 0xFFFF) != 60569) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_step_call() and 0xFFFF) != 49983) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_country_of() and 0xFFFF) != 59526) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_error_codes() and 0xFFFF) != 29334) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_lexicon_version() and 0xFFFF) != 31743) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_parse_address() and 0xFFFF) != 11132) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_parse_event() and 0xFFFF) != 13524) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_starter() and 0xFFFF) != 7636) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_starters() and 0xFFFF) != 49535) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_validate() and 0xFFFF) != 43932) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_version() and 0xFFFF) != 38429) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_intent_of() and 0xFFFF) != 30665) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_intents_of() and 0xFFFF) != 56026) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_read() and 0xFFFF) != 19713) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_func_read_all() and 0xFFFF) != 40148) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_admit() and 0xFFFF) != 48883) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_check() and 0xFFFF) != 33817) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_configuration() and 0xFFFF) != 52612) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_due() and 0xFFFF) != 65464) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_export() and 0xFFFF) != 55344) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_history() and 0xFFFF) != 32126) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_install() and 0xFFFF) != 22405) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_lease_texts() and 0xFFFF) != 60160) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_newest() and 0xFFFF) != 58802) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_opt_in_report() and 0xFFFF) != 28971) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_outcome() and 0xFFFF) != 42691) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_receive() and 0xFFFF) != 6142) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_receive_and_hand_over() and 0xFFFF) != 10019) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_redeem() and 0xFFFF) != 58798) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_replay() and 0xFFFF) != 59995) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_request_send() and 0xFFFF) != 47802) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_screen() and 0xFFFF) != 62470) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_engine_status() and 0xFFFF) != 48759) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_reader_intent_of() and 0xFFFF) != 28103) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_reader_intents_of() and 0xFFFF) != 14517) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_reader_read() and 0xFFFF) != 49661) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_method_reader_read_all() and 0xFFFF) != 38499) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_constructor_engine_in_memory() and 0xFFFF) != 65017) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_constructor_engine_open() and 0xFFFF) != 6867) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_constructor_reader_builtin() and 0xFFFF) != 52734) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_consentry_mobile_checksum_constructor_reader_of_program() and 0xFFFF) != 28504) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
public fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support

// Public interface members begin here.


// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
object NoHandle
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}


// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
public object FfiConverterUByte: FfiConverter<UByte, Byte> {
    override fun lift(value: Byte): UByte {
        return value.toUByte()
    }

    fun lift(value: Int): UByte {
        return value.toUByte()
    }

    override fun read(buf: ByteBuffer): UByte {
        return lift(buf.get())
    }

    override fun lower(value: UByte): Byte {
        return value.toByte()
    }

    override fun allocationSize(value: UByte) = 1UL

    override fun write(value: UByte, buf: ByteBuffer) {
        buf.put(value.toByte())
    }
}

/**
 * @suppress
 */
public object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
public object FfiConverterULong: FfiConverter<ULong, Long> {
    override fun lift(value: Long): ULong {
        return value.toULong()
    }

    override fun read(buf: ByteBuffer): ULong {
        return lift(buf.getLong())
    }

    override fun lower(value: ULong): Long {
        return value.toLong()
    }

    override fun allocationSize(value: ULong) = 8UL

    override fun write(value: ULong, buf: ByteBuffer) {
        buf.putLong(value.toLong())
    }
}

/**
 * @suppress
 */
public object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
public object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        return ByteBuffer.wrap(value.toUtf8())
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * The consent engine over a database.
 *
 * Every call takes the time; the engine has no clock of its own. Calls block while the database
 * writes; an engine may be shared between threads, and several engines, in this process or in
 * others, may share a file.
 */
public interface EngineInterface {

    /**
     * Requests and redeems at once, for a host that hands the message over right away: do so if, and
     * only if, the decision is `allow` and the outcome is no duplicate.
     */
    fun `admit`(`send`: SendRequest, `now`: Timestamp): Outcome

    /**
     * What the gate would say to a send now. Writes nothing and grants nothing; a store that fails
     * refuses.
     */
    fun `check`(`send`: SendRequest, `now`: Timestamp): Answer

    /**
     * The configuration in force; none before the first was installed.
     */
    fun `configuration`(): ConfigurationSummary?

    /**
     * What may be deleted at `now` by the retention policy in force, those due longest first. It
     * deletes nothing, and lists nothing that still proves a consent or an opt-out.
     */
    fun `due`(`now`: Timestamp): List<DueRecord>

    /**
     * Journal entries for an archive, those with an index above `after`, at most `limit`, which is
     * at most 10,000.
     */
    fun `export`(`after`: kotlin.ULong, `limit`: kotlin.UInt): List<ExportedEntry>

    /**
     * Everything that was recorded of a contact, oldest first.
     */
    fun `history`(`contact`: kotlin.String): List<HistoryEntry>

    /**
     * Puts a configuration in force, journals who did it, and returns its identity. Installing the
     * one that is in force changes nothing. The error names the field of the configuration.
     */
    fun `install`(`configuration`: kotlin.String, `actor`: kotlin.String, `now`: Timestamp): kotlin.String

    /**
     * Leases up to `limit` automatic texts, the oldest first. A worker sends each under its effect
     * id and reports it; a text that is not reported within five minutes can be leased again, but
     * for an opt-out confirmation, whose time is then over. The limit is at most 10,000.
     */
    fun `leaseTexts`(`limit`: kotlin.UInt, `now`: Timestamp): List<LeasedText>

    /**
     * The time of the newest journal entry; none before the first.
     */
    fun `newest`(): Timestamp?

    /**
     * An opt-in report as a text: one row for each opt-in, or for each disclaimer shown, newest first.
     * The error names a field of the filter.
     */
    fun `optInReport`(`kind`: ReportKind, `filter`: ReportFilter, `format`: ReportFormat): kotlin.String

    /**
     * The outcome of an event that was recorded before.
     */
    fun `outcome`(`event`: kotlin.String): Outcome?

    /**
     * Records an event and decides it; its automatic texts wait to be leased.
     *
     * Malformed input is an error which changes nothing. After an error of the kind "outcome
     * unknown" the store did not confirm: report the event again with the same id.
     */
    fun `receive`(`event`: Event, `now`: Timestamp): Outcome

    /**
     * Records an event and decides it; its automatic texts count as sent in the same commit, so
     * the caller must send exactly those that the outcome lists.
     */
    fun `receiveAndHandOver`(`event`: Event, `now`: Timestamp): Outcome

    /**
     * Redeems the permit of a send, at the moment of hand-off. The gate decides once more, and the
     * answer is durable: hand the message over if, and only if, the decision is `allow`.
     */
    fun `redeem`(`send`: kotlin.String, `now`: Timestamp): Outcome

    /**
     * Folds the journal's facts and compares every record with the live one; with `redecide`, runs
     * every decision again under the versions of today.
     */
    fun `replay`(`redecide`: kotlin.Boolean): ReplayReport

    /**
     * Asks to send a message. Allowed, it comes with a permit to be redeemed at hand-off. A store
     * that fails refuses with the reason `store_unavailable`.
     */
    fun `requestSend`(`send`: SendRequest, `now`: Timestamp): Outcome

    /**
     * What the gate would say to many sends now, at most 10,000, each answered as by `check`.
     */
    fun `screen`(`sends`: List<SendRequest>, `now`: Timestamp): List<Answer>

    /**
     * The state of a contact at every place that knows it, sorted by program, line and channel.
     * Without `at`, the time of the newest journal entry counts as now.
     */
    fun `status`(`contact`: kotlin.String, `at`: Timestamp? = null): List<StatusRow>

    companion object
}

/**
 * The consent engine over a database.
 *
 * Every call takes the time; the engine has no clock of its own. Calls block while the database
 * writes; an engine may be shared between threads, and several engines, in this process or in
 * others, may share a file.
 */
open class Engine: Disposable, AutoCloseable, EngineInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    /**
     * Closes it: every later call ends with [ConsentryException.Closed]. What it holds is let go of
     * when the calls that are under way have ended.
     */
    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L || this.wasDestroyed.get()) {
                throw ConsentryException.Closed("closed", "the engine is closed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_consentry_mobile_fn_free_engine(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_consentry_mobile_fn_clone_engine(handle, status)
        }
    }


    /**
     * Requests and redeems at once, for a host that hands the message over right away: do so if, and
     * only if, the decision is `allow` and the outcome is no duplicate.
     */
    @Throws(ConsentryException::class)override fun `admit`(`send`: SendRequest, `now`: Timestamp): Outcome {
            return FfiConverterTypeOutcome.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_admit(
        it,

        FfiConverterTypeSendRequest.lower(`send`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * What the gate would say to a send now. Writes nothing and grants nothing; a store that fails
     * refuses.
     */
    @Throws(ConsentryException::class)override fun `check`(`send`: SendRequest, `now`: Timestamp): Answer {
            return FfiConverterTypeAnswer.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_check(
        it,

        FfiConverterTypeSendRequest.lower(`send`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * The configuration in force; none before the first was installed.
     */
    @Throws(ConsentryException::class)override fun `configuration`(): ConfigurationSummary? {
            return FfiConverterOptionalTypeConfigurationSummary.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_configuration(
        it,
        _status)
}
    }
    )
    }



    /**
     * What may be deleted at `now` by the retention policy in force, those due longest first. It
     * deletes nothing, and lists nothing that still proves a consent or an opt-out.
     */
    @Throws(ConsentryException::class)override fun `due`(`now`: Timestamp): List<DueRecord> {
            return FfiConverterSequenceTypeDueRecord.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_due(
        it,

        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * Journal entries for an archive, those with an index above `after`, at most `limit`, which is
     * at most 10,000.
     */
    @Throws(ConsentryException::class)override fun `export`(`after`: kotlin.ULong, `limit`: kotlin.UInt): List<ExportedEntry> {
            return FfiConverterSequenceTypeExportedEntry.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_export(
        it,

        FfiConverterULong.lower(`after`),
        FfiConverterUInt.lower(`limit`),_status)
}
    }
    )
    }



    /**
     * Everything that was recorded of a contact, oldest first.
     */
    @Throws(ConsentryException::class)override fun `history`(`contact`: kotlin.String): List<HistoryEntry> {
            return FfiConverterSequenceTypeHistoryEntry.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_history(
        it,

        FfiConverterString.lower(`contact`),_status)
}
    }
    )
    }



    /**
     * Puts a configuration in force, journals who did it, and returns its identity. Installing the
     * one that is in force changes nothing. The error names the field of the configuration.
     */
    @Throws(ConsentryException::class)override fun `install`(`configuration`: kotlin.String, `actor`: kotlin.String, `now`: Timestamp): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_install(
        it,

        FfiConverterString.lower(`configuration`),
        FfiConverterString.lower(`actor`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * Leases up to `limit` automatic texts, the oldest first. A worker sends each under its effect
     * id and reports it; a text that is not reported within five minutes can be leased again, but
     * for an opt-out confirmation, whose time is then over. The limit is at most 10,000.
     */
    @Throws(ConsentryException::class)override fun `leaseTexts`(`limit`: kotlin.UInt, `now`: Timestamp): List<LeasedText> {
            return FfiConverterSequenceTypeLeasedText.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_lease_texts(
        it,

        FfiConverterUInt.lower(`limit`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * The time of the newest journal entry; none before the first.
     */
    @Throws(ConsentryException::class)override fun `newest`(): Timestamp? {
            return FfiConverterOptionalTypeTimestamp.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_newest(
        it,
        _status)
}
    }
    )
    }



    /**
     * An opt-in report as a text: one row for each opt-in, or for each disclaimer shown, newest first.
     * The error names a field of the filter.
     */
    @Throws(ConsentryException::class)override fun `optInReport`(`kind`: ReportKind, `filter`: ReportFilter, `format`: ReportFormat): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_opt_in_report(
        it,

        FfiConverterTypeReportKind.lower(`kind`),
        FfiConverterTypeReportFilter.lower(`filter`),
        FfiConverterTypeReportFormat.lower(`format`),_status)
}
    }
    )
    }



    /**
     * The outcome of an event that was recorded before.
     */
    @Throws(ConsentryException::class)override fun `outcome`(`event`: kotlin.String): Outcome? {
            return FfiConverterOptionalTypeOutcome.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_outcome(
        it,

        FfiConverterString.lower(`event`),_status)
}
    }
    )
    }



    /**
     * Records an event and decides it; its automatic texts wait to be leased.
     *
     * Malformed input is an error which changes nothing. After an error of the kind "outcome
     * unknown" the store did not confirm: report the event again with the same id.
     */
    @Throws(ConsentryException::class)override fun `receive`(`event`: Event, `now`: Timestamp): Outcome {
            return FfiConverterTypeOutcome.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_receive(
        it,

        FfiConverterTypeEvent.lower(`event`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * Records an event and decides it; its automatic texts count as sent in the same commit, so
     * the caller must send exactly those that the outcome lists.
     */
    @Throws(ConsentryException::class)override fun `receiveAndHandOver`(`event`: Event, `now`: Timestamp): Outcome {
            return FfiConverterTypeOutcome.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_receive_and_hand_over(
        it,

        FfiConverterTypeEvent.lower(`event`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * Redeems the permit of a send, at the moment of hand-off. The gate decides once more, and the
     * answer is durable: hand the message over if, and only if, the decision is `allow`.
     */
    @Throws(ConsentryException::class)override fun `redeem`(`send`: kotlin.String, `now`: Timestamp): Outcome {
            return FfiConverterTypeOutcome.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_redeem(
        it,

        FfiConverterString.lower(`send`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * Folds the journal's facts and compares every record with the live one; with `redecide`, runs
     * every decision again under the versions of today.
     */
    @Throws(ConsentryException::class)override fun `replay`(`redecide`: kotlin.Boolean): ReplayReport {
            return FfiConverterTypeReplayReport.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_replay(
        it,

        FfiConverterBoolean.lower(`redecide`),_status)
}
    }
    )
    }



    /**
     * Asks to send a message. Allowed, it comes with a permit to be redeemed at hand-off. A store
     * that fails refuses with the reason `store_unavailable`.
     */
    @Throws(ConsentryException::class)override fun `requestSend`(`send`: SendRequest, `now`: Timestamp): Outcome {
            return FfiConverterTypeOutcome.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_request_send(
        it,

        FfiConverterTypeSendRequest.lower(`send`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * What the gate would say to many sends now, at most 10,000, each answered as by `check`.
     */
    @Throws(ConsentryException::class)override fun `screen`(`sends`: List<SendRequest>, `now`: Timestamp): List<Answer> {
            return FfiConverterSequenceTypeAnswer.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_screen(
        it,

        FfiConverterSequenceTypeSendRequest.lower(`sends`),
        FfiConverterTypeTimestamp.lower(`now`),_status)
}
    }
    )
    }



    /**
     * The state of a contact at every place that knows it, sorted by program, line and channel.
     * Without `at`, the time of the newest journal entry counts as now.
     */
    @Throws(ConsentryException::class)override fun `status`(`contact`: kotlin.String, `at`: Timestamp?): List<StatusRow> {
            return FfiConverterSequenceTypeStatusRow.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_engine_status(
        it,

        FfiConverterString.lower(`contact`),
        FfiConverterOptionalTypeTimestamp.lower(`at`),_status)
}
    }
    )
    }








    companion object {

    /**
     * An engine that keeps everything in memory, for tests: nothing outlives it.
     */
    @Throws(ConsentryException::class) fun `inMemory`(): Engine {
            return FfiConverterTypeEngine.lift(
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_constructor_engine_in_memory(

        _status)
}
    )
    }



    /**
     * An engine over an SQLite file, made where there is none. A file that cannot be opened,
     * belongs to something else or is newer is an error of the store.
     */
    @Throws(ConsentryException::class) fun `open`(`path`: kotlin.String): Engine {
            return FfiConverterTypeEngine.lift(
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_constructor_engine_open(


        FfiConverterString.lower(`path`),_status)
}
    )
    }



    }

}


/**
 * @suppress
 */
public object FfiConverterTypeEngine: FfiConverter<Engine, Long> {
    override fun lower(value: Engine): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Engine {
        return Engine(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Engine {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Engine) = 8UL

    override fun write(value: Engine, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * Tells what texts mean, with the documented words alone or with a program's own too.
 */
public interface ReaderInterface {

    /**
     * What the writer of a text wants, and nothing else: the cheapest question.
     */
    fun `intentOf`(`text`: kotlin.String): Intent

    /**
     * What the writers of many texts want, at most 10,000 at once.
     */
    fun `intentsOf`(`texts`: List<kotlin.String>): List<Intent>

    /**
     * Reads a text. `language`, such as `fr`, breaks ties between languages; all are read all the
     * same. A language that is not two or three letters is an error.
     */
    fun `read`(`text`: kotlin.String, `language`: kotlin.String? = null): Reading

    /**
     * Reads many texts, at most 10,000 at once.
     */
    fun `readAll`(`texts`: List<kotlin.String>, `language`: kotlin.String? = null): List<Reading>

    companion object
}

/**
 * Tells what texts mean, with the documented words alone or with a program's own too.
 */
open class Reader: Disposable, AutoCloseable, ReaderInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    /**
     * Closes it: every later call ends with [ConsentryException.Closed]. What it holds is let go of
     * when the calls that are under way have ended.
     */
    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L || this.wasDestroyed.get()) {
                throw ConsentryException.Closed("closed", "the engine is closed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_consentry_mobile_fn_free_reader(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_consentry_mobile_fn_clone_reader(handle, status)
        }
    }


    /**
     * What the writer of a text wants, and nothing else: the cheapest question.
     */override fun `intentOf`(`text`: kotlin.String): Intent {
            return FfiConverterTypeIntent.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_reader_intent_of(
        it,

        FfiConverterString.lower(`text`),_status)
}
    }
    )
    }



    /**
     * What the writers of many texts want, at most 10,000 at once.
     */
    @Throws(ConsentryException::class)override fun `intentsOf`(`texts`: List<kotlin.String>): List<Intent> {
            return FfiConverterSequenceTypeIntent.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_reader_intents_of(
        it,

        FfiConverterSequenceString.lower(`texts`),_status)
}
    }
    )
    }



    /**
     * Reads a text. `language`, such as `fr`, breaks ties between languages; all are read all the
     * same. A language that is not two or three letters is an error.
     */
    @Throws(ConsentryException::class)override fun `read`(`text`: kotlin.String, `language`: kotlin.String?): Reading {
            return FfiConverterTypeReading.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_reader_read(
        it,

        FfiConverterString.lower(`text`),
        FfiConverterOptionalString.lower(`language`),_status)
}
    }
    )
    }



    /**
     * Reads many texts, at most 10,000 at once.
     */
    @Throws(ConsentryException::class)override fun `readAll`(`texts`: List<kotlin.String>, `language`: kotlin.String?): List<Reading> {
            return FfiConverterSequenceTypeReading.lift(
    callWithHandle {
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_method_reader_read_all(
        it,

        FfiConverterSequenceString.lower(`texts`),
        FfiConverterOptionalString.lower(`language`),_status)
}
    }
    )
    }








    companion object {

    /**
     * The reader of the documented words.
     */ fun `builtin`(): Reader {
            return FfiConverterTypeReader.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_constructor_reader_builtin(

        _status)
}
    )
    }



    /**
     * The reader of a program, which knows its own words too. `program` may be left out where the
     * configuration has one. The error names the field of the configuration, or `program`.
     */
    @Throws(ConsentryException::class) fun `ofProgram`(`configuration`: kotlin.String, `program`: kotlin.String? = null): Reader {
            return FfiConverterTypeReader.lift(
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_constructor_reader_of_program(


        FfiConverterString.lower(`configuration`),
        FfiConverterOptionalString.lower(`program`),_status)
}
    )
    }



    }

}


/**
 * @suppress
 */
public object FfiConverterTypeReader: FfiConverter<Reader, Long> {
    override fun lower(value: Reader): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): Reader {
        return Reader(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): Reader {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: Reader) = 8UL

    override fun write(value: Reader, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}



/**
 * What the gate would say to a send now. It grants nothing.
 */
data class Answer (
    /**
     * Allow, hold or refuse.
     */
    val `decision`: Decision
    ,
    /**
     * Why.
     */
    val `reasons`: List<Reason>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAnswer: FfiConverterRustBuffer<Answer> {
    override fun read(buf: ByteBuffer): Answer {
        return Answer(
            FfiConverterTypeDecision.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
        )
    }

    override fun allocationSize(value: Answer) = (
            FfiConverterTypeDecision.allocationSize(value.`decision`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`)
    )

    override fun write(value: Answer, buf: ByteBuffer) {
            FfiConverterTypeDecision.write(value.`decision`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
    }
}



/**
 * A call with its caller: a plain value, that a host may keep between two turns. The printed form shows
 * neither the number nor the references.
 */
data class Call (
    /**
     * Where it stands.
     */
    val `stage`: CallStage
    ,
    /**
     * What it came to; none before it is over.
     */
    val `outcome`: CallOutcome?
    ,
    /**
     * The time of its latest event. It never runs backwards.
     */
    val `latest`: Timestamp
    ,
    /**
     * The agent that speaks; empty is unknown.
     */
    val `agent`: kotlin.String
    ,
    /**
     * The reference of the recording; empty is unknown.
     */
    val `recording`: kotlin.String
    ,
    /**
     * The number that was or will be read back, in E.164.
     */
    val `contact`: kotlin.String?
    ,
    /**
     * The purposes of the information that was given before the offer, in that order.
     */
    val `requested`: List<kotlin.String>
    ,
    /**
     * How often the offer was spoken.
     */
    val `offers`: kotlin.UByte
    ,
    /**
     * Whether the offer was spoken to its end.
     */
    val `offerHeard`: kotlin.Boolean
    ,
    /**
     * When the caller said yes to the offer that they had heard.
     */
    val `consentedAt`: Timestamp?
    ,
    /**
     * How often the caller was asked for a number.
     */
    val `questions`: kotlin.UByte
    ,
    /**
     * How often a number was read back.
     */
    val `readBacks`: kotlin.UByte
    ,
    /**
     * Whether the number was read back to its end.
     */
    val `readBackHeard`: kotlin.Boolean
    ,
    /**
     * Whether the caller said yes to the number that was read back.
     */
    val `numberConfirmed`: kotlin.Boolean

){





    override fun toString(): kotlin.String = "Call(stage=${`stage`}, outcome=${`outcome`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCall: FfiConverterRustBuffer<Call> {
    override fun read(buf: ByteBuffer): Call {
        return Call(
            FfiConverterTypeCallStage.read(buf),
            FfiConverterOptionalTypeCallOutcome.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterUByte.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Call) = (
            FfiConverterTypeCallStage.allocationSize(value.`stage`) +
            FfiConverterOptionalTypeCallOutcome.allocationSize(value.`outcome`) +
            FfiConverterTypeTimestamp.allocationSize(value.`latest`) +
            FfiConverterString.allocationSize(value.`agent`) +
            FfiConverterString.allocationSize(value.`recording`) +
            FfiConverterOptionalString.allocationSize(value.`contact`) +
            FfiConverterSequenceString.allocationSize(value.`requested`) +
            FfiConverterUByte.allocationSize(value.`offers`) +
            FfiConverterBoolean.allocationSize(value.`offerHeard`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`consentedAt`) +
            FfiConverterUByte.allocationSize(value.`questions`) +
            FfiConverterUByte.allocationSize(value.`readBacks`) +
            FfiConverterBoolean.allocationSize(value.`readBackHeard`) +
            FfiConverterBoolean.allocationSize(value.`numberConfirmed`)
    )

    override fun write(value: Call, buf: ByteBuffer) {
            FfiConverterTypeCallStage.write(value.`stage`, buf)
            FfiConverterOptionalTypeCallOutcome.write(value.`outcome`, buf)
            FfiConverterTypeTimestamp.write(value.`latest`, buf)
            FfiConverterString.write(value.`agent`, buf)
            FfiConverterString.write(value.`recording`, buf)
            FfiConverterOptionalString.write(value.`contact`, buf)
            FfiConverterSequenceString.write(value.`requested`, buf)
            FfiConverterUByte.write(value.`offers`, buf)
            FfiConverterBoolean.write(value.`offerHeard`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`consentedAt`, buf)
            FfiConverterUByte.write(value.`questions`, buf)
            FfiConverterUByte.write(value.`readBacks`, buf)
            FfiConverterBoolean.write(value.`readBackHeard`, buf)
            FfiConverterBoolean.write(value.`numberConfirmed`, buf)
    }
}



/**
 * The six facts that are documented of a consent by voice. The printed form shows only its time.
 *
 * They are the event that records the consent: `consented_at` is its capture time, `contact` its
 * contact, and the others the fields of its verbal evidence.
 */
data class CallFacts (
    /**
     * When the caller said yes to the offer.
     */
    val `consentedAt`: Timestamp
    ,
    /**
     * The number that the caller confirmed, in E.164.
     */
    val `contact`: kotlin.String
    ,
    /**
     * The reference of the recording.
     */
    val `recording`: kotlin.String
    ,
    /**
     * The purposes of the information that was requested.
     */
    val `requested`: List<kotlin.String>
    ,
    /**
     * The agent.
     */
    val `agent`: kotlin.String
    ,
    /**
     * Whether the caller said yes to the number as it was read back.
     */
    val `numberConfirmed`: kotlin.Boolean
    ,
    /**
     * Whether the caller had heard the offer, which says that texts are optional, and said yes.
     */
    val `understoodOptional`: kotlin.Boolean

){





    override fun toString(): kotlin.String = "CallFacts(consentedAt=${`consentedAt`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCallFacts: FfiConverterRustBuffer<CallFacts> {
    override fun read(buf: ByteBuffer): CallFacts {
        return CallFacts(
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: CallFacts) = (
            FfiConverterTypeTimestamp.allocationSize(value.`consentedAt`) +
            FfiConverterString.allocationSize(value.`contact`) +
            FfiConverterString.allocationSize(value.`recording`) +
            FfiConverterSequenceString.allocationSize(value.`requested`) +
            FfiConverterString.allocationSize(value.`agent`) +
            FfiConverterBoolean.allocationSize(value.`numberConfirmed`) +
            FfiConverterBoolean.allocationSize(value.`understoodOptional`)
    )

    override fun write(value: CallFacts, buf: ByteBuffer) {
            FfiConverterTypeTimestamp.write(value.`consentedAt`, buf)
            FfiConverterString.write(value.`contact`, buf)
            FfiConverterString.write(value.`recording`, buf)
            FfiConverterSequenceString.write(value.`requested`, buf)
            FfiConverterString.write(value.`agent`, buf)
            FfiConverterBoolean.write(value.`numberConfirmed`, buf)
            FfiConverterBoolean.write(value.`understoodOptional`, buf)
    }
}



/**
 * Information that the agent gives by voice and may offer as a text.
 */
data class CallInformation (
    /**
     * The purpose of the texts, as the program declares it.
     */
    val `purpose`: kotlin.String
    ,
    /**
     * What the agent calls the information, after "your": `appointment details`.
     */
    val `spoken`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCallInformation: FfiConverterRustBuffer<CallInformation> {
    override fun read(buf: ByteBuffer): CallInformation {
        return CallInformation(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: CallInformation) = (
            FfiConverterString.allocationSize(value.`purpose`) +
            FfiConverterString.allocationSize(value.`spoken`)
    )

    override fun write(value: CallInformation, buf: ByteBuffer) {
            FfiConverterString.write(value.`purpose`, buf)
            FfiConverterString.write(value.`spoken`, buf)
    }
}



/**
 * The sentences of a voice agent that offers texts, with the placeholders `{information}`,
 * `{phone_number}` and `{opt_out_word}`; `{{` and `}}` stand for braces.
 */
data class CallScript (
    /**
     * What may be offered.
     */
    val `information`: List<CallInformation>
    ,
    /**
     * The word that ends the texts.
     */
    val `optOutWord`: kotlin.String
    ,
    /**
     * Offers the text. It has to say that texts are optional and how to opt out; that it has the
     * opt-out word is checked.
     */
    val `offer`: kotlin.String
    ,
    /**
     * Reads the number back.
     */
    val `readBack`: kotlin.String
    ,
    /**
     * Asks for the number.
     */
    val `askNumber`: kotlin.String
    ,
    /**
     * Ends the matter after the number was confirmed.
     */
    val `confirmed`: kotlin.String
    ,
    /**
     * Ends it after a decline; full service goes on.
     */
    val `declined`: kotlin.String
    ,
    /**
     * Ends it where no number was confirmed; full service goes on.
     */
    val `numberNotConfirmed`: kotlin.String
    ,
    /**
     * Ends it where the caller wants no texts.
     */
    val `optedOut`: kotlin.String
    ,
    /**
     * The country in whose usual form phone numbers may be given, such as `US`; none accepts E.164
     * only.
     */
    val `defaultRegion`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCallScript: FfiConverterRustBuffer<CallScript> {
    override fun read(buf: ByteBuffer): CallScript {
        return CallScript(
            FfiConverterSequenceTypeCallInformation.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: CallScript) = (
            FfiConverterSequenceTypeCallInformation.allocationSize(value.`information`) +
            FfiConverterString.allocationSize(value.`optOutWord`) +
            FfiConverterString.allocationSize(value.`offer`) +
            FfiConverterString.allocationSize(value.`readBack`) +
            FfiConverterString.allocationSize(value.`askNumber`) +
            FfiConverterString.allocationSize(value.`confirmed`) +
            FfiConverterString.allocationSize(value.`declined`) +
            FfiConverterString.allocationSize(value.`numberNotConfirmed`) +
            FfiConverterString.allocationSize(value.`optedOut`) +
            FfiConverterOptionalString.allocationSize(value.`defaultRegion`)
    )

    override fun write(value: CallScript, buf: ByteBuffer) {
            FfiConverterSequenceTypeCallInformation.write(value.`information`, buf)
            FfiConverterString.write(value.`optOutWord`, buf)
            FfiConverterString.write(value.`offer`, buf)
            FfiConverterString.write(value.`readBack`, buf)
            FfiConverterString.write(value.`askNumber`, buf)
            FfiConverterString.write(value.`confirmed`, buf)
            FfiConverterString.write(value.`declined`, buf)
            FfiConverterString.write(value.`numberNotConfirmed`, buf)
            FfiConverterString.write(value.`optedOut`, buf)
            FfiConverterOptionalString.write(value.`defaultRegion`, buf)
    }
}



/**
 * What the host knows when a call begins. The printed form shows nothing of it.
 */
data class CallStart (
    /**
     * The agent that speaks.
     */
    val `agent`: kotlin.String = ""
    ,
    /**
     * The reference of the recording; empty where it is known later.
     */
    val `recording`: kotlin.String = ""
    ,
    /**
     * The number to read back, such as the caller's; none where it has to be asked for.
     */
    val `contact`: kotlin.String? = null

){





    override fun toString(): kotlin.String = "CallStart()"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCallStart: FfiConverterRustBuffer<CallStart> {
    override fun read(buf: ByteBuffer): CallStart {
        return CallStart(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: CallStart) = (
            FfiConverterString.allocationSize(value.`agent`) +
            FfiConverterString.allocationSize(value.`recording`) +
            FfiConverterOptionalString.allocationSize(value.`contact`)
    )

    override fun write(value: CallStart, buf: ByteBuffer) {
            FfiConverterString.write(value.`agent`, buf)
            FfiConverterString.write(value.`recording`, buf)
            FfiConverterOptionalString.write(value.`contact`, buf)
    }
}



/**
 * The agent's turn: the call as it now stands, and what to say. The printed form does not show the sentence.
 */
data class CallTurn (
    /**
     * The call after the event.
     */
    val `call`: Call
    ,
    /**
     * What the agent says now; none where it waits or goes on with the caller's own matter.
     */
    val `say`: kotlin.String?
    ,
    /**
     * Why the event did not take the call further.
     */
    val `reason`: CallReason?
    ,
    /**
     * What the call came to, where this event brought it about. A host acts on it once.
     */
    val `outcome`: CallOutcome?
    ,
    /**
     * The facts to document, once the caller has consented and none is missing.
     */
    val `facts`: CallFacts?
    ,
    /**
     * Otherwise each fact that is missing.
     */
    val `missing`: List<CallFact>

){





    override fun toString(): kotlin.String = "CallTurn(call=${`call`}, reason=${`reason`}, outcome=${`outcome`}, missing=${`missing`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCallTurn: FfiConverterRustBuffer<CallTurn> {
    override fun read(buf: ByteBuffer): CallTurn {
        return CallTurn(
            FfiConverterTypeCall.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeCallReason.read(buf),
            FfiConverterOptionalTypeCallOutcome.read(buf),
            FfiConverterOptionalTypeCallFacts.read(buf),
            FfiConverterSequenceTypeCallFact.read(buf),
        )
    }

    override fun allocationSize(value: CallTurn) = (
            FfiConverterTypeCall.allocationSize(value.`call`) +
            FfiConverterOptionalString.allocationSize(value.`say`) +
            FfiConverterOptionalTypeCallReason.allocationSize(value.`reason`) +
            FfiConverterOptionalTypeCallOutcome.allocationSize(value.`outcome`) +
            FfiConverterOptionalTypeCallFacts.allocationSize(value.`facts`) +
            FfiConverterSequenceTypeCallFact.allocationSize(value.`missing`)
    )

    override fun write(value: CallTurn, buf: ByteBuffer) {
            FfiConverterTypeCall.write(value.`call`, buf)
            FfiConverterOptionalString.write(value.`say`, buf)
            FfiConverterOptionalTypeCallReason.write(value.`reason`, buf)
            FfiConverterOptionalTypeCallOutcome.write(value.`outcome`, buf)
            FfiConverterOptionalTypeCallFacts.write(value.`facts`, buf)
            FfiConverterSequenceTypeCallFact.write(value.`missing`, buf)
    }
}



/**
 * What a configuration says, in short.
 */
data class ConfigurationSummary (
    /**
     * Its identity: a digest of its text.
     */
    val `id`: kotlin.String
    ,
    /**
     * The id of the main organization.
     */
    val `organization`: kotlin.String
    ,
    /**
     * The country in whose usual form phone numbers may be written, such as `US`.
     */
    val `defaultRegion`: kotlin.String?
    ,
    /**
     * The ids of its programs, sorted.
     */
    val `programs`: List<kotlin.String>
    ,
    /**
     * The addresses of its lines, sorted.
     */
    val `lines`: List<kotlin.String>
    ,
    /**
     * What is permitted and yet worth a second look.
     */
    val `warnings`: List<ConfigurationWarning>

){





    override fun toString(): kotlin.String = "ConfigurationSummary(id=${`id`}, organization=${`organization`}, defaultRegion=${`defaultRegion`}, programs=${`programs`}, warnings=${`warnings`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConfigurationSummary: FfiConverterRustBuffer<ConfigurationSummary> {
    override fun read(buf: ByteBuffer): ConfigurationSummary {
        return ConfigurationSummary(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeConfigurationWarning.read(buf),
        )
    }

    override fun allocationSize(value: ConfigurationSummary) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`organization`) +
            FfiConverterOptionalString.allocationSize(value.`defaultRegion`) +
            FfiConverterSequenceString.allocationSize(value.`programs`) +
            FfiConverterSequenceString.allocationSize(value.`lines`) +
            FfiConverterSequenceTypeConfigurationWarning.allocationSize(value.`warnings`)
    )

    override fun write(value: ConfigurationSummary, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`organization`, buf)
            FfiConverterOptionalString.write(value.`defaultRegion`, buf)
            FfiConverterSequenceString.write(value.`programs`, buf)
            FfiConverterSequenceString.write(value.`lines`, buf)
            FfiConverterSequenceTypeConfigurationWarning.write(value.`warnings`, buf)
    }
}



/**
 * Something in a configuration that is permitted and yet worth a second look.
 */
data class ConfigurationWarning (
    /**
     * The field it is about.
     */
    val `field`: kotlin.String
    ,
    /**
     * What a reader should know.
     */
    val `message`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConfigurationWarning: FfiConverterRustBuffer<ConfigurationWarning> {
    override fun read(buf: ByteBuffer): ConfigurationWarning {
        return ConfigurationWarning(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ConfigurationWarning) = (
            FfiConverterString.allocationSize(value.`field`) +
            FfiConverterString.allocationSize(value.`message`)
    )

    override fun write(value: ConfigurationWarning, buf: ByteBuffer) {
            FfiConverterString.write(value.`field`, buf)
            FfiConverterString.write(value.`message`, buf)
    }
}



/**
 * An entry that would be decided differently now.
 */
data class Difference (
    /**
     * Its place in the journal.
     */
    val `index`: kotlin.ULong
    ,
    /**
     * Its event.
     */
    val `event`: kotlin.String
    ,
    /**
     * What is different: `reading`, `state`, `decision`, `reasons`, `facts`, `effects`, `texts`.
     */
    val `what`: List<kotlin.String>
    ,
    /**
     * The versions that changed since. None means that nothing explains the difference.
     */
    val `versions`: List<VersionChange>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDifference: FfiConverterRustBuffer<Difference> {
    override fun read(buf: ByteBuffer): Difference {
        return Difference(
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeVersionChange.read(buf),
        )
    }

    override fun allocationSize(value: Difference) = (
            FfiConverterULong.allocationSize(value.`index`) +
            FfiConverterString.allocationSize(value.`event`) +
            FfiConverterSequenceString.allocationSize(value.`what`) +
            FfiConverterSequenceTypeVersionChange.allocationSize(value.`versions`)
    )

    override fun write(value: Difference, buf: ByteBuffer) {
            FfiConverterULong.write(value.`index`, buf)
            FfiConverterString.write(value.`event`, buf)
            FfiConverterSequenceString.write(value.`what`, buf)
            FfiConverterSequenceTypeVersionChange.write(value.`versions`, buf)
    }
}



/**
 * A record that the retention policy lets go. The printed form does not show its reference.
 */
data class DueRecord (
    /**
     * Its place in the journal.
     */
    val `index`: kotlin.ULong
    ,
    /**
     * The event that brought it.
     */
    val `event`: kotlin.String
    ,
    /**
     * What kind of record it is.
     */
    val `kind`: DueKind
    ,
    /**
     * Where the host keeps a recording or the proof of a consent.
     */
    val `reference`: kotlin.String?
    ,
    /**
     * When it was recorded.
     */
    val `recordedAt`: Timestamp
    ,
    /**
     * Since when it may be deleted.
     */
    val `dueAt`: Timestamp
    ,
    /**
     * Until when the law needed it.
     */
    val `floor`: Timestamp?

){





    override fun toString(): kotlin.String = "DueRecord(index=${`index`}, kind=${`kind`}, dueAt=${`dueAt`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDueRecord: FfiConverterRustBuffer<DueRecord> {
    override fun read(buf: ByteBuffer): DueRecord {
        return DueRecord(
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeDueKind.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: DueRecord) = (
            FfiConverterULong.allocationSize(value.`index`) +
            FfiConverterString.allocationSize(value.`event`) +
            FfiConverterTypeDueKind.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`reference`) +
            FfiConverterTypeTimestamp.allocationSize(value.`recordedAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`dueAt`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`floor`)
    )

    override fun write(value: DueRecord, buf: ByteBuffer) {
            FfiConverterULong.write(value.`index`, buf)
            FfiConverterString.write(value.`event`, buf)
            FfiConverterTypeDueKind.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`reference`, buf)
            FfiConverterTypeTimestamp.write(value.`recordedAt`, buf)
            FfiConverterTypeTimestamp.write(value.`dueAt`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`floor`, buf)
    }
}



/**
 * What proves a consent. The printed form shows neither the reference nor the
 * wording.
 */
data class Evidence (
    /**
     * The medium.
     */
    val `kind`: EvidenceKind
    ,
    /**
     * Where the proof is kept, in the host's words.
     */
    val `reference`: kotlin.String = ""
    ,
    /**
     * The wording that the person was shown or told.
     */
    val `wording`: kotlin.String = ""
    ,
    /**
     * When the person acted, where another clock than the event's recorded it.
     */
    val `capturedAt`: Timestamp? = null
    ,
    /**
     * The recording of the call; for `verbal`, in place of the reference.
     */
    val `recording`: kotlin.String = ""
    ,
    /**
     * The agent who took it; for `verbal`.
     */
    val `agent`: kotlin.String = ""
    ,
    /**
     * The purposes that were asked for; for `verbal`. The consent covers no others.
     */
    val `requested`: List<kotlin.String> = listOf()
    ,
    /**
     * Whether the number was read back and confirmed; for `verbal`.
     */
    val `numberConfirmed`: kotlin.Boolean = false
    ,
    /**
     * Whether the person understood that texts are optional; for `verbal`.
     */
    val `understoodOptional`: kotlin.Boolean = false
    ,
    /**
     * What messages may refer to, such as one appointment; empty means anything.
     */
    val `references`: List<kotlin.String> = listOf()
    ,
    /**
     * SHA-256 of the document, such as the scan of a paper, in 64 hexadecimal digits.
     */
    val `documentSha256`: kotlin.String? = null

){





    override fun toString(): kotlin.String = "Evidence(kind=${`kind`}, capturedAt=${`capturedAt`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEvidence: FfiConverterRustBuffer<Evidence> {
    override fun read(buf: ByteBuffer): Evidence {
        return Evidence(
            FfiConverterTypeEvidenceKind.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Evidence) = (
            FfiConverterTypeEvidenceKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`reference`) +
            FfiConverterString.allocationSize(value.`wording`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`capturedAt`) +
            FfiConverterString.allocationSize(value.`recording`) +
            FfiConverterString.allocationSize(value.`agent`) +
            FfiConverterSequenceString.allocationSize(value.`requested`) +
            FfiConverterBoolean.allocationSize(value.`numberConfirmed`) +
            FfiConverterBoolean.allocationSize(value.`understoodOptional`) +
            FfiConverterSequenceString.allocationSize(value.`references`) +
            FfiConverterOptionalString.allocationSize(value.`documentSha256`)
    )

    override fun write(value: Evidence, buf: ByteBuffer) {
            FfiConverterTypeEvidenceKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`reference`, buf)
            FfiConverterString.write(value.`wording`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`capturedAt`, buf)
            FfiConverterString.write(value.`recording`, buf)
            FfiConverterString.write(value.`agent`, buf)
            FfiConverterSequenceString.write(value.`requested`, buf)
            FfiConverterBoolean.write(value.`numberConfirmed`, buf)
            FfiConverterBoolean.write(value.`understoodOptional`, buf)
            FfiConverterSequenceString.write(value.`references`, buf)
            FfiConverterOptionalString.write(value.`documentSha256`, buf)
    }
}



/**
 * One journal entry for an archive. The printed form does not show what it says.
 */
data class ExportedEntry (
    /**
     * Its place in the journal; a later export resumes after it.
     */
    val `index`: kotlin.ULong
    ,
    /**
     * The entry as one line of JSON.
     */
    val `line`: kotlin.String

){





    override fun toString(): kotlin.String = "ExportedEntry(index=${`index`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeExportedEntry: FfiConverterRustBuffer<ExportedEntry> {
    override fun read(buf: ByteBuffer): ExportedEntry {
        return ExportedEntry(
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ExportedEntry) = (
            FfiConverterULong.allocationSize(value.`index`) +
            FfiConverterString.allocationSize(value.`line`)
    )

    override fun write(value: ExportedEntry, buf: ByteBuffer) {
            FfiConverterULong.write(value.`index`, buf)
            FfiConverterString.write(value.`line`, buf)
    }
}



/**
 * One entry of a contact's history. The printed form does not show what was written.
 */
data class HistoryEntry (
    /**
     * Its place in the journal.
     */
    val `index`: kotlin.ULong
    ,
    /**
     * What kind of event it was, by its word on the wire.
     */
    val `kind`: kotlin.String
    ,
    /**
     * When the person acted.
     */
    val `occurredAt`: Timestamp
    ,
    /**
     * When it was recorded.
     */
    val `recordedAt`: Timestamp
    ,
    /**
     * The text of the message, where it was one and is not erased.
     */
    val `text`: kotlin.String?
    ,
    /**
     * What it led to.
     */
    val `outcome`: Outcome

){





    override fun toString(): kotlin.String = "HistoryEntry(index=${`index`}, kind=${`kind`}, outcome=${`outcome`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHistoryEntry: FfiConverterRustBuffer<HistoryEntry> {
    override fun read(buf: ByteBuffer): HistoryEntry {
        return HistoryEntry(
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterTypeTimestamp.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeOutcome.read(buf),
        )
    }

    override fun allocationSize(value: HistoryEntry) = (
            FfiConverterULong.allocationSize(value.`index`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterTypeTimestamp.allocationSize(value.`occurredAt`) +
            FfiConverterTypeTimestamp.allocationSize(value.`recordedAt`) +
            FfiConverterOptionalString.allocationSize(value.`text`) +
            FfiConverterTypeOutcome.allocationSize(value.`outcome`)
    )

    override fun write(value: HistoryEntry, buf: ByteBuffer) {
            FfiConverterULong.write(value.`index`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterTypeTimestamp.write(value.`occurredAt`, buf)
            FfiConverterTypeTimestamp.write(value.`recordedAt`, buf)
            FfiConverterOptionalString.write(value.`text`, buf)
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
    }
}



/**
 * An automatic text that a worker may send now, once, under its effect id. The printed form shows neither
 * its address nor what it says.
 */
data class LeasedText (
    /**
     * The stable id; hand it to the provider as an idempotency key.
     */
    val `effect`: kotlin.String
    ,
    /**
     * Whom it is for.
     */
    val `to`: Recipient
    ,
    /**
     * The person whose conversation it belongs to, in E.164; none after erasure, and for a text to a
     * group.
     */
    val `contact`: kotlin.String?
    ,
    /**
     * The host's id of the group that it is for.
     */
    val `group`: kotlin.String?
    ,
    /**
     * The line's address.
     */
    val `line`: kotlin.String?
    ,
    /**
     * How it travels.
     */
    val `channel`: Channel
    ,
    /**
     * Which text.
     */
    val `template`: Template
    ,
    /**
     * What it says.
     */
    val `text`: kotlin.String
    ,
    /**
     * Until when it may be sent.
     */
    val `notAfter`: Timestamp

){





    override fun toString(): kotlin.String = "LeasedText(effect=${`effect`}, to=${`to`}, channel=${`channel`}, template=${`template`}, notAfter=${`notAfter`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLeasedText: FfiConverterRustBuffer<LeasedText> {
    override fun read(buf: ByteBuffer): LeasedText {
        return LeasedText(
            FfiConverterString.read(buf),
            FfiConverterTypeRecipient.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeChannel.read(buf),
            FfiConverterTypeTemplate.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: LeasedText) = (
            FfiConverterString.allocationSize(value.`effect`) +
            FfiConverterTypeRecipient.allocationSize(value.`to`) +
            FfiConverterOptionalString.allocationSize(value.`contact`) +
            FfiConverterOptionalString.allocationSize(value.`group`) +
            FfiConverterOptionalString.allocationSize(value.`line`) +
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterTypeTemplate.allocationSize(value.`template`) +
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterTypeTimestamp.allocationSize(value.`notAfter`)
    )

    override fun write(value: LeasedText, buf: ByteBuffer) {
            FfiConverterString.write(value.`effect`, buf)
            FfiConverterTypeRecipient.write(value.`to`, buf)
            FfiConverterOptionalString.write(value.`contact`, buf)
            FfiConverterOptionalString.write(value.`group`, buf)
            FfiConverterOptionalString.write(value.`line`, buf)
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterTypeTemplate.write(value.`template`, buf)
            FfiConverterString.write(value.`text`, buf)
            FfiConverterTypeTimestamp.write(value.`notAfter`, buf)
    }
}



/**
 * What an event led to. The same event again gives the same outcome, marked as a duplicate.
 * The printed form shows no address and no text.
 */
data class Outcome (
    /**
     * The event.
     */
    val `event`: kotlin.String
    ,
    /**
     * Whether it was recorded before and caused nothing now.
     */
    val `duplicate`: kotlin.Boolean
    ,
    /**
     * The program that was concerned, by its id.
     */
    val `program`: kotlin.String?
    ,
    /**
     * The contact that was concerned, in E.164; none after erasure.
     */
    val `contact`: kotlin.String?
    ,
    /**
     * The state before and after, where a program and a contact were concerned.
     */
    val `state`: StateChange?
    ,
    /**
     * What was decided.
     */
    val `decision`: Decision
    ,
    /**
     * Why.
     */
    val `reasons`: List<Reason>
    ,
    /**
     * Until when a hold waits or a permit stands.
     */
    val `until`: Timestamp?
    ,
    /**
     * The permit that was issued or redeemed.
     */
    val `permit`: Permit?
    ,
    /**
     * The automatic texts that it caused. They inform: a host sends what it leases.
     */
    val `texts`: List<OutcomeText>
    ,
    /**
     * Held messages that may go on, by the ids of their requests.
     */
    val `released`: List<kotlin.String>
    ,
    /**
     * Held messages that go nowhere.
     */
    val `discarded`: List<kotlin.String>
    ,
    /**
     * After an opt-out: messages that were handed over before it and not reported yet.
     */
    val `inFlight`: List<kotlin.String>
    ,
    /**
     * Outcomes of follow-up events that it brought about.
     */
    val `also`: List<Outcome>
    ,
    /**
     * What an inbound text was read to mean.
     */
    val `reading`: Reading?

){





    override fun toString(): kotlin.String = "Outcome(event=${`event`}, duplicate=${`duplicate`}, state=${`state`}, decision=${`decision`}, reasons=${`reasons`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOutcome: FfiConverterRustBuffer<Outcome> {
    override fun read(buf: ByteBuffer): Outcome {
        return Outcome(
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeStateChange.read(buf),
            FfiConverterTypeDecision.read(buf),
            FfiConverterSequenceTypeReason.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterOptionalTypePermit.read(buf),
            FfiConverterSequenceTypeOutcomeText.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeOutcome.read(buf),
            FfiConverterOptionalTypeReading.read(buf),
        )
    }

    override fun allocationSize(value: Outcome) = (
            FfiConverterString.allocationSize(value.`event`) +
            FfiConverterBoolean.allocationSize(value.`duplicate`) +
            FfiConverterOptionalString.allocationSize(value.`program`) +
            FfiConverterOptionalString.allocationSize(value.`contact`) +
            FfiConverterOptionalTypeStateChange.allocationSize(value.`state`) +
            FfiConverterTypeDecision.allocationSize(value.`decision`) +
            FfiConverterSequenceTypeReason.allocationSize(value.`reasons`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`until`) +
            FfiConverterOptionalTypePermit.allocationSize(value.`permit`) +
            FfiConverterSequenceTypeOutcomeText.allocationSize(value.`texts`) +
            FfiConverterSequenceString.allocationSize(value.`released`) +
            FfiConverterSequenceString.allocationSize(value.`discarded`) +
            FfiConverterSequenceString.allocationSize(value.`inFlight`) +
            FfiConverterSequenceTypeOutcome.allocationSize(value.`also`) +
            FfiConverterOptionalTypeReading.allocationSize(value.`reading`)
    )

    override fun write(value: Outcome, buf: ByteBuffer) {
            FfiConverterString.write(value.`event`, buf)
            FfiConverterBoolean.write(value.`duplicate`, buf)
            FfiConverterOptionalString.write(value.`program`, buf)
            FfiConverterOptionalString.write(value.`contact`, buf)
            FfiConverterOptionalTypeStateChange.write(value.`state`, buf)
            FfiConverterTypeDecision.write(value.`decision`, buf)
            FfiConverterSequenceTypeReason.write(value.`reasons`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`until`, buf)
            FfiConverterOptionalTypePermit.write(value.`permit`, buf)
            FfiConverterSequenceTypeOutcomeText.write(value.`texts`, buf)
            FfiConverterSequenceString.write(value.`released`, buf)
            FfiConverterSequenceString.write(value.`discarded`, buf)
            FfiConverterSequenceString.write(value.`inFlight`, buf)
            FfiConverterSequenceTypeOutcome.write(value.`also`, buf)
            FfiConverterOptionalTypeReading.write(value.`reading`, buf)
    }
}



/**
 * An automatic text that an event caused. The printed form shows neither
 * its address nor what it says.
 */
data class OutcomeText (
    /**
     * The stable id under which it is sent once.
     */
    val `effect`: kotlin.String
    ,
    /**
     * Whom it is for.
     */
    val `to`: Recipient
    ,
    /**
     * The address that it goes to: the contact's, the line's, or the host's id of the group; none
     * after erasure.
     */
    val `address`: kotlin.String?
    ,
    /**
     * The line that it is sent from; none for a notice, which is shown to the line's user.
     */
    val `from`: kotlin.String?
    ,
    /**
     * How it travels.
     */
    val `channel`: Channel
    ,
    /**
     * Which text.
     */
    val `template`: Template
    ,
    /**
     * What it says; none after erasure.
     */
    val `text`: kotlin.String?
    ,
    /**
     * Until when it may be sent.
     */
    val `notAfter`: Timestamp

){





    override fun toString(): kotlin.String = "OutcomeText(effect=${`effect`}, to=${`to`}, channel=${`channel`}, template=${`template`}, notAfter=${`notAfter`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOutcomeText: FfiConverterRustBuffer<OutcomeText> {
    override fun read(buf: ByteBuffer): OutcomeText {
        return OutcomeText(
            FfiConverterString.read(buf),
            FfiConverterTypeRecipient.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeChannel.read(buf),
            FfiConverterTypeTemplate.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: OutcomeText) = (
            FfiConverterString.allocationSize(value.`effect`) +
            FfiConverterTypeRecipient.allocationSize(value.`to`) +
            FfiConverterOptionalString.allocationSize(value.`address`) +
            FfiConverterOptionalString.allocationSize(value.`from`) +
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterTypeTemplate.allocationSize(value.`template`) +
            FfiConverterOptionalString.allocationSize(value.`text`) +
            FfiConverterTypeTimestamp.allocationSize(value.`notAfter`)
    )

    override fun write(value: OutcomeText, buf: ByteBuffer) {
            FfiConverterString.write(value.`effect`, buf)
            FfiConverterTypeRecipient.write(value.`to`, buf)
            FfiConverterOptionalString.write(value.`address`, buf)
            FfiConverterOptionalString.write(value.`from`, buf)
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterTypeTemplate.write(value.`template`, buf)
            FfiConverterOptionalString.write(value.`text`, buf)
            FfiConverterTypeTimestamp.write(value.`notAfter`, buf)
    }
}



/**
 * Leave to hand one message to the provider.
 */
data class Permit (
    /**
     * The send that it permits, by the id of its request.
     */
    val `send`: kotlin.String
    ,
    /**
     * Until when it may be redeemed; none once it is.
     */
    val `expiresAt`: Timestamp?
    ,
    /**
     * Whether it was redeemed.
     */
    val `redeemed`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePermit: FfiConverterRustBuffer<Permit> {
    override fun read(buf: ByteBuffer): Permit {
        return Permit(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Permit) = (
            FfiConverterString.allocationSize(value.`send`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`expiresAt`) +
            FfiConverterBoolean.allocationSize(value.`redeemed`)
    )

    override fun write(value: Permit, buf: ByteBuffer) {
            FfiConverterString.write(value.`send`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`expiresAt`, buf)
            FfiConverterBoolean.write(value.`redeemed`, buf)
    }
}



/**
 * What a text is and means.
 */
data class Reading (
    /**
     * What the sender wants.
     */
    val `intent`: Intent
    ,
    /**
     * What the intent was concluded from.
     */
    val `basis`: ReadingBasis
    ,
    /**
     * What sort of text it is.
     */
    val `kind`: ReadingKind
    ,
    /**
     * What an opt-out covers; none for every other intent.
     */
    val `scope`: ReadingScope?
    ,
    /**
     * Which kind of word opted in; none for every other intent.
     */
    val `optIn`: OptInWord?
    ,
    /**
     * The rule that decided; none for an ordinary message.
     */
    val `rule`: kotlin.String?
    ,
    /**
     * Where its words stand in the text, counted in Unicode scalar values.
     */
    val `span`: Span?
    ,
    /**
     * The language of the rule, such as `en`; none for a word of the program, and for an emoji.
     */
    val `language`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReading: FfiConverterRustBuffer<Reading> {
    override fun read(buf: ByteBuffer): Reading {
        return Reading(
            FfiConverterTypeIntent.read(buf),
            FfiConverterTypeReadingBasis.read(buf),
            FfiConverterTypeReadingKind.read(buf),
            FfiConverterOptionalTypeReadingScope.read(buf),
            FfiConverterOptionalTypeOptInWord.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeSpan.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Reading) = (
            FfiConverterTypeIntent.allocationSize(value.`intent`) +
            FfiConverterTypeReadingBasis.allocationSize(value.`basis`) +
            FfiConverterTypeReadingKind.allocationSize(value.`kind`) +
            FfiConverterOptionalTypeReadingScope.allocationSize(value.`scope`) +
            FfiConverterOptionalTypeOptInWord.allocationSize(value.`optIn`) +
            FfiConverterOptionalString.allocationSize(value.`rule`) +
            FfiConverterOptionalTypeSpan.allocationSize(value.`span`) +
            FfiConverterOptionalString.allocationSize(value.`language`)
    )

    override fun write(value: Reading, buf: ByteBuffer) {
            FfiConverterTypeIntent.write(value.`intent`, buf)
            FfiConverterTypeReadingBasis.write(value.`basis`, buf)
            FfiConverterTypeReadingKind.write(value.`kind`, buf)
            FfiConverterOptionalTypeReadingScope.write(value.`scope`, buf)
            FfiConverterOptionalTypeOptInWord.write(value.`optIn`, buf)
            FfiConverterOptionalString.write(value.`rule`, buf)
            FfiConverterOptionalTypeSpan.write(value.`span`, buf)
            FfiConverterOptionalString.write(value.`language`, buf)
    }
}



/**
 * Why a decision was made.
 */
data class Reason (
    /**
     * What.
     */
    val `code`: ReasonCode
    ,
    /**
     * The reader's rule that it rests on.
     */
    val `rule`: kotlin.String?
    ,
    /**
     * The event that proves it.
     */
    val `evidence`: kotlin.String?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReason: FfiConverterRustBuffer<Reason> {
    override fun read(buf: ByteBuffer): Reason {
        return Reason(
            FfiConverterTypeReasonCode.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Reason) = (
            FfiConverterTypeReasonCode.allocationSize(value.`code`) +
            FfiConverterOptionalString.allocationSize(value.`rule`) +
            FfiConverterOptionalString.allocationSize(value.`evidence`)
    )

    override fun write(value: Reason, buf: ByteBuffer) {
            FfiConverterTypeReasonCode.write(value.`code`, buf)
            FfiConverterOptionalString.write(value.`rule`, buf)
            FfiConverterOptionalString.write(value.`evidence`, buf)
    }
}



/**
 * What a replay found.
 */
data class ReplayReport (
    /**
     * Whether the journal folds to the live state and every difference is explained by a version.
     */
    val `clean`: kotlin.Boolean
    ,
    /**
     * Journal entries that were read.
     */
    val `entries`: kotlin.ULong
    ,
    /**
     * Contacts whose records were folded.
     */
    val `contacts`: kotlin.ULong
    ,
    /**
     * Contacts whose folded record is not the live one, by their keys. Always empty, or the
     * database is damaged.
     */
    val `unlike`: List<kotlin.ULong>
    ,
    /**
     * Entries that were decided again.
     */
    val `decided`: kotlin.ULong
    ,
    /**
     * Entries that could not be decided again, because their private parts are erased.
     */
    val `erased`: kotlin.ULong
    ,
    /**
     * Entries that would be decided differently now.
     */
    val `differences`: List<Difference>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReplayReport: FfiConverterRustBuffer<ReplayReport> {
    override fun read(buf: ByteBuffer): ReplayReport {
        return ReplayReport(
            FfiConverterBoolean.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterSequenceULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterSequenceTypeDifference.read(buf),
        )
    }

    override fun allocationSize(value: ReplayReport) = (
            FfiConverterBoolean.allocationSize(value.`clean`) +
            FfiConverterULong.allocationSize(value.`entries`) +
            FfiConverterULong.allocationSize(value.`contacts`) +
            FfiConverterSequenceULong.allocationSize(value.`unlike`) +
            FfiConverterULong.allocationSize(value.`decided`) +
            FfiConverterULong.allocationSize(value.`erased`) +
            FfiConverterSequenceTypeDifference.allocationSize(value.`differences`)
    )

    override fun write(value: ReplayReport, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`clean`, buf)
            FfiConverterULong.write(value.`entries`, buf)
            FfiConverterULong.write(value.`contacts`, buf)
            FfiConverterSequenceULong.write(value.`unlike`, buf)
            FfiConverterULong.write(value.`decided`, buf)
            FfiConverterULong.write(value.`erased`, buf)
            FfiConverterSequenceTypeDifference.write(value.`differences`, buf)
    }
}



/**
 * Which rows of a report are wanted; nothing wants all. The printed form shows the days alone.
 */
data class ReportFilter (
    /**
     * A text in the name of the line's user, in the line or in the group's id.
     */
    val `text`: kotlin.String? = null
    ,
    /**
     * A number that the message came from or went to, or a part of it, written loosely.
     */
    val `number`: kotlin.String? = null
    ,
    /**
     * The first day, such as `2021-11-09`, in the organization's time zone.
     */
    val `from`: kotlin.String? = null
    ,
    /**
     * The last day.
     */
    val `to`: kotlin.String? = null

){





    override fun toString(): kotlin.String = "ReportFilter(from=${`from`}, to=${`to`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReportFilter: FfiConverterRustBuffer<ReportFilter> {
    override fun read(buf: ByteBuffer): ReportFilter {
        return ReportFilter(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ReportFilter) = (
            FfiConverterOptionalString.allocationSize(value.`text`) +
            FfiConverterOptionalString.allocationSize(value.`number`) +
            FfiConverterOptionalString.allocationSize(value.`from`) +
            FfiConverterOptionalString.allocationSize(value.`to`)
    )

    override fun write(value: ReportFilter, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`text`, buf)
            FfiConverterOptionalString.write(value.`number`, buf)
            FfiConverterOptionalString.write(value.`from`, buf)
            FfiConverterOptionalString.write(value.`to`, buf)
    }
}



/**
 * A message that a line wants to send. The printed form shows neither its addresses nor
 * its text.
 */
data class SendRequest (
    /**
     * The host's id; the permit is known by it.
     */
    val `id`: kotlin.String
    ,
    /**
     * How it travels.
     */
    val `channel`: Channel
    ,
    /**
     * The line.
     */
    val `from`: kotlin.String
    ,
    /**
     * The person; or `group:` and the id of a group conversation of the line.
     */
    val `to`: kotlin.String
    ,
    /**
     * The text.
     */
    val `text`: kotlin.String
    ,
    /**
     * What kind of message it is.
     */
    val `class`: Class
    ,
    /**
     * What it is for, by the program's name.
     */
    val `purpose`: kotlin.String? = null
    ,
    /**
     * What it refers to, such as one appointment.
     */
    val `reference`: kotlin.String? = null

){





    override fun toString(): kotlin.String = "SendRequest(id=${`id`}, channel=${`channel`}, class=${`class`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSendRequest: FfiConverterRustBuffer<SendRequest> {
    override fun read(buf: ByteBuffer): SendRequest {
        return SendRequest(
            FfiConverterString.read(buf),
            FfiConverterTypeChannel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeClass.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: SendRequest) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterString.allocationSize(value.`from`) +
            FfiConverterString.allocationSize(value.`to`) +
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterTypeClass.allocationSize(value.`class`) +
            FfiConverterOptionalString.allocationSize(value.`purpose`) +
            FfiConverterOptionalString.allocationSize(value.`reference`)
    )

    override fun write(value: SendRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterString.write(value.`from`, buf)
            FfiConverterString.write(value.`to`, buf)
            FfiConverterString.write(value.`text`, buf)
            FfiConverterTypeClass.write(value.`class`, buf)
            FfiConverterOptionalString.write(value.`purpose`, buf)
            FfiConverterOptionalString.write(value.`reference`, buf)
    }
}



/**
 * A part of a raw text, counted in Unicode scalar values, half-open.
 */
data class Span (
    /**
     * The number of scalar values before the part.
     */
    val `start`: kotlin.UInt
    ,
    /**
     * The number of scalar values up to the end of the part.
     */
    val `end`: kotlin.UInt

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSpan: FfiConverterRustBuffer<Span> {
    override fun read(buf: ByteBuffer): Span {
        return Span(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: Span) = (
            FfiConverterUInt.allocationSize(value.`start`) +
            FfiConverterUInt.allocationSize(value.`end`)
    )

    override fun write(value: Span, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`start`, buf)
            FfiConverterUInt.write(value.`end`, buf)
    }
}



/**
 * A change of state.
 */
data class StateChange (
    /**
     * Before.
     */
    val `from`: State
    ,
    /**
     * After.
     */
    val `to`: State

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStateChange: FfiConverterRustBuffer<StateChange> {
    override fun read(buf: ByteBuffer): StateChange {
        return StateChange(
            FfiConverterTypeState.read(buf),
            FfiConverterTypeState.read(buf),
        )
    }

    override fun allocationSize(value: StateChange) = (
            FfiConverterTypeState.allocationSize(value.`from`) +
            FfiConverterTypeState.allocationSize(value.`to`)
    )

    override fun write(value: StateChange, buf: ByteBuffer) {
            FfiConverterTypeState.write(value.`from`, buf)
            FfiConverterTypeState.write(value.`to`, buf)
    }
}



/**
 * The state of a contact at one place. The printed form does not show whose.
 */
data class StatusRow (
    /**
     * The program, by its id; none when it is no longer configured.
     */
    val `program`: kotlin.String?
    ,
    /**
     * The line's address; none means every line of the program.
     */
    val `line`: kotlin.String?
    ,
    /**
     * The contact, in E.164.
     */
    val `contact`: kotlin.String
    ,
    /**
     * The channel family.
     */
    val `family`: Family
    ,
    /**
     * The state.
     */
    val `state`: State
    ,
    /**
     * Since when, by the person's act.
     */
    val `since`: Timestamp?

){





    override fun toString(): kotlin.String = "StatusRow(family=${`family`}, state=${`state`}, since=${`since`})"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStatusRow: FfiConverterRustBuffer<StatusRow> {
    override fun read(buf: ByteBuffer): StatusRow {
        return StatusRow(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeFamily.read(buf),
            FfiConverterTypeState.read(buf),
            FfiConverterOptionalTypeTimestamp.read(buf),
        )
    }

    override fun allocationSize(value: StatusRow) = (
            FfiConverterOptionalString.allocationSize(value.`program`) +
            FfiConverterOptionalString.allocationSize(value.`line`) +
            FfiConverterString.allocationSize(value.`contact`) +
            FfiConverterTypeFamily.allocationSize(value.`family`) +
            FfiConverterTypeState.allocationSize(value.`state`) +
            FfiConverterOptionalTypeTimestamp.allocationSize(value.`since`)
    )

    override fun write(value: StatusRow, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`program`, buf)
            FfiConverterOptionalString.write(value.`line`, buf)
            FfiConverterString.write(value.`contact`, buf)
            FfiConverterTypeFamily.write(value.`family`, buf)
            FfiConverterTypeState.write(value.`state`, buf)
            FfiConverterOptionalTypeTimestamp.write(value.`since`, buf)
    }
}



/**
 * A version that changed since an entry was written.
 */
data class VersionChange (
    /**
     * `engine`, `lexicon`, `configuration` or `metadata`.
     */
    val `name`: kotlin.String
    ,
    /**
     * What decided then.
     */
    val `then`: kotlin.String
    ,
    /**
     * What would decide now.
     */
    val `now`: kotlin.String

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVersionChange: FfiConverterRustBuffer<VersionChange> {
    override fun read(buf: ByteBuffer): VersionChange {
        return VersionChange(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: VersionChange) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`then`) +
            FfiConverterString.allocationSize(value.`now`)
    )

    override fun write(value: VersionChange, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`then`, buf)
            FfiConverterString.write(value.`now`, buf)
    }
}



/**
 * What the caller answered. The agent judges it; what is not clearly a yes or a no is unclear.
 */

enum class CallAnswer {

    /**
     * Yes.
     */
    YES,
    /**
     * No.
     */
    NO,
    /**
     * Neither, or both, or silence.
     */
    UNCLEAR;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCallAnswer: FfiConverterRustBuffer<CallAnswer> {
    override fun read(buf: ByteBuffer) = try {

        CallAnswer.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CallAnswer) = 4UL

    override fun write(value: CallAnswer, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What happened in a call. The printed form shows which kind of event it is and no more.
 */
sealed class CallEvent {
    final override fun toString(): kotlin.String = "CallEvent(kind=${`kind`})"

    /**
     * The agent gave the caller, by voice, information that they had asked for.
     */
    data class InformationGiven(
        /**
         * The purpose that a text with this information would have, as the script names it.
         */
        val `purpose`: kotlin.String) : CallEvent()

    {


        companion object
    }

    /**
     * The agent would now offer a text.
     */
    object OfferRequested : CallEvent()


    /**
     * The sentence of the latest turn was spoken to its end, so that the caller could hear all of it.
     */
    object Spoken : CallEvent()


    /**
     * The caller answered what the agent asked.
     */
    data class Answered(
        /**
         * What.
         */
        val `answer`: consentry.CallAnswer) : CallEvent()

    {


        companion object
    }

    /**
     * The caller named the number that the text should go to.
     */
    data class NumberGiven(
        /**
         * The number; what is no phone number counts as not understood.
         */
        val `contact`: kotlin.String) : CallEvent()

    {


        companion object
    }

    /**
     * The caller wants no texts: "stop texting me". May be said at any time.
     */
    object OptedOut : CallEvent()


    /**
     * The reference of the recording became known, perhaps only after the call.
     */
    data class RecordingKnown(
        /**
         * The reference.
         */
        val `recording`: kotlin.String) : CallEvent()

    {


        companion object
    }

    /**
     * The caller hung up, or the connection broke.
     */
    object CallerLeft : CallEvent()









    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCallEvent : FfiConverterRustBuffer<CallEvent>{
    override fun read(buf: ByteBuffer): CallEvent {
        return when(buf.getInt()) {
            1 -> CallEvent.InformationGiven(
                FfiConverterString.read(buf),
                )
            2 -> CallEvent.OfferRequested
            3 -> CallEvent.Spoken
            4 -> CallEvent.Answered(
                FfiConverterTypeCallAnswer.read(buf),
                )
            5 -> CallEvent.NumberGiven(
                FfiConverterString.read(buf),
                )
            6 -> CallEvent.OptedOut
            7 -> CallEvent.RecordingKnown(
                FfiConverterString.read(buf),
                )
            8 -> CallEvent.CallerLeft
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: CallEvent): ULong = when(value) {
        is CallEvent.InformationGiven -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`purpose`)
            )
        }
        is CallEvent.OfferRequested -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is CallEvent.Spoken -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is CallEvent.Answered -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCallAnswer.allocationSize(value.`answer`)
            )
        }
        is CallEvent.NumberGiven -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`contact`)
            )
        }
        is CallEvent.OptedOut -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is CallEvent.RecordingKnown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`recording`)
            )
        }
        is CallEvent.CallerLeft -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: CallEvent, buf: ByteBuffer) {
        when(value) {
            is CallEvent.InformationGiven -> {
                buf.putInt(1)
                FfiConverterString.write(value.`purpose`, buf)
                Unit
            }
            is CallEvent.OfferRequested -> {
                buf.putInt(2)
                Unit
            }
            is CallEvent.Spoken -> {
                buf.putInt(3)
                Unit
            }
            is CallEvent.Answered -> {
                buf.putInt(4)
                FfiConverterTypeCallAnswer.write(value.`answer`, buf)
                Unit
            }
            is CallEvent.NumberGiven -> {
                buf.putInt(5)
                FfiConverterString.write(value.`contact`, buf)
                Unit
            }
            is CallEvent.OptedOut -> {
                buf.putInt(6)
                Unit
            }
            is CallEvent.RecordingKnown -> {
                buf.putInt(7)
                FfiConverterString.write(value.`recording`, buf)
                Unit
            }
            is CallEvent.CallerLeft -> {
                buf.putInt(8)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * A fact that the record of a consent by voice needs.
 */

enum class CallFact {

    /**
     * Date and time of the verbal consent.
     */
    CONSENTED_AT,
    /**
     * The caller's verified phone number.
     */
    NUMBER_CONFIRMED,
    /**
     * The reference of the recording.
     */
    RECORDING,
    /**
     * The specific information that was requested.
     */
    REQUESTED,
    /**
     * The agent.
     */
    AGENT,
    /**
     * That the caller understood that texts are optional.
     */
    UNDERSTOOD_OPTIONAL;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCallFact: FfiConverterRustBuffer<CallFact> {
    override fun read(buf: ByteBuffer) = try {

        CallFact.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CallFact) = 4UL

    override fun write(value: CallFact, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a call came to.
 */

enum class CallOutcome {

    /**
     * The caller consented and every fact is documented: the host reports a recorded consent.
     */
    CONSENTED,
    /**
     * The caller consented and a fact is missing, which the turn names: nothing can be recorded before
     * it is known.
     */
    UNDOCUMENTED,
    /**
     * The caller declined the offer, or never answered it clearly. This is no opt-out.
     */
    DECLINED,
    /**
     * The caller said yes, and no number was confirmed.
     */
    NUMBER_NOT_CONFIRMED,
    /**
     * The caller wants no texts: the host reports an opt-out by way of the agent, for the call's
     * contact, confirmed or not.
     */
    OPT_OUT,
    /**
     * The caller left before there was an answer.
     */
    UNANSWERED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCallOutcome: FfiConverterRustBuffer<CallOutcome> {
    override fun read(buf: ByteBuffer) = try {

        CallOutcome.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CallOutcome) = 4UL

    override fun write(value: CallOutcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why an event did not take the call further.
 */

enum class CallReason {

    /**
     * The offer was to be made before the caller had heard what they asked for.
     */
    INFORMATION_NOT_GIVEN,
    /**
     * The script does not name the purpose.
     */
    PURPOSE_UNKNOWN,
    /**
     * The offer is made once a call, for the information that was given before it.
     */
    OFFER_ALREADY_MADE,
    /**
     * There was no question to answer.
     */
    NOTHING_ASKED,
    /**
     * The caller said yes before the sentence had been spoken to its end.
     */
    NOT_HEARD,
    /**
     * The answer was no clear yes or no.
     */
    ANSWER_UNCLEAR,
    /**
     * The number could not be understood.
     */
    NUMBER_NOT_UNDERSTOOD,
    /**
     * The reference of the recording is empty, or too long to be evidence.
     */
    RECORDING_INVALID,
    /**
     * The call is over.
     */
    CALL_OVER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCallReason: FfiConverterRustBuffer<CallReason> {
    override fun read(buf: ByteBuffer) = try {

        CallReason.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CallReason) = 4UL

    override fun write(value: CallReason, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Where a call stands.
 */

enum class CallStage {

    /**
     * The caller has not heard what they asked for.
     */
    OPENED,
    /**
     * The caller heard what they asked for; the offer may be made.
     */
    INFORMED,
    /**
     * The offer was made.
     */
    OFFERED,
    /**
     * A number was read back.
     */
    READING_BACK,
    /**
     * The caller was asked for a number.
     */
    ASKING_NUMBER,
    /**
     * There is an outcome.
     */
    OVER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCallStage: FfiConverterRustBuffer<CallStage> {
    override fun read(buf: ByteBuffer) = try {

        CallStage.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CallStage) = 4UL

    override fun write(value: CallStage, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How a message travels.
 */

enum class Channel {

    /**
     * Text message.
     */
    SMS,
    /**
     * Multimedia message.
     */
    MMS,
    /**
     * Rich communication services.
     */
    RCS,
    /**
     * WhatsApp.
     */
    WHATSAPP;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeChannel: FfiConverterRustBuffer<Channel> {
    override fun read(buf: ByteBuffer) = try {

        Channel.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Channel) = 4UL

    override fun write(value: Channel, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What kind of message a send is. No class passes an opt-out.
 */

enum class Class {

    /**
     * Advertises or sells.
     */
    PROMOTIONAL,
    /**
     * Tells what the person asked to be told.
     */
    INFORMATIONAL,
    /**
     * Belongs to a conversation between two people.
     */
    CONVERSATIONAL,
    /**
     * Warns of danger.
     */
    EMERGENCY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeClass: FfiConverterRustBuffer<Class> {
    override fun read(buf: ByteBuffer) = try {

        Class.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Class) = 4UL

    override fun write(value: Class, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * Why the engine gave no outcome. "May not send" is never an error; it is an outcome.
 *
 * Neither a message nor a field ever quotes the input.
 */
sealed class ConsentryException: kotlin.Exception() {

    /**
     * The input is malformed; nothing was changed.
     */
    class Invalid(

        /**
         * The stable code, the same in every language.
         */
        val `code`: kotlin.String,

        /**
         * The field that was malformed, as the wire names it.
         */
        val `field`: kotlin.String,

        /**
         * What was expected in the field.
         */
        val `expected`: kotlin.String,

        /**
         * The same as a sentence.
         */
        override val `message`: kotlin.String
        ) : ConsentryException()

    /**
     * The store did not answer a question; nothing was to be changed.
     */
    class Store(

        /**
         * The stable code, the same in every language.
         */
        val `code`: kotlin.String,

        /**
         * The same as a sentence.
         */
        override val `message`: kotlin.String
        ) : ConsentryException()

    /**
     * The store did not confirm a write: the event may have been recorded or not. Report it again
     * with the same id, as a webhook does after an answer of 5xx.
     */
    class OutcomeUnknown(

        /**
         * The stable code, the same in every language.
         */
        val `code`: kotlin.String,

        /**
         * The same as a sentence.
         */
        override val `message`: kotlin.String
        ) : ConsentryException()

    /**
     * No configuration is installed.
     */
    class NotConfigured(

        /**
         * The stable code, the same in every language.
         */
        val `code`: kotlin.String,

        /**
         * The same as a sentence.
         */
        override val `message`: kotlin.String
        ) : ConsentryException()

    /**
     * The engine was closed.
     */
    class Closed(

        /**
         * The stable code, the same in every language.
         */
        val `code`: kotlin.String,

        /**
         * The same as a sentence.
         */
        override val `message`: kotlin.String
        ) : ConsentryException()





    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<ConsentryException> {
        override fun lift(error_buf: RustBuffer.ByValue): ConsentryException = FfiConverterTypeConsentryError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeConsentryError : FfiConverterRustBuffer<ConsentryException> {
    override fun read(buf: ByteBuffer): ConsentryException {


        return when(buf.getInt()) {
            1 -> ConsentryException.Invalid(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            2 -> ConsentryException.Store(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            3 -> ConsentryException.OutcomeUnknown(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            4 -> ConsentryException.NotConfigured(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            5 -> ConsentryException.Closed(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ConsentryException): ULong {
        return when(value) {
            is ConsentryException.Invalid -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`field`)
                + FfiConverterString.allocationSize(value.`expected`)
                + FfiConverterString.allocationSize(value.`message`)
            )
            is ConsentryException.Store -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`message`)
            )
            is ConsentryException.OutcomeUnknown -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`message`)
            )
            is ConsentryException.NotConfigured -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`message`)
            )
            is ConsentryException.Closed -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterString.allocationSize(value.`message`)
            )
        }
    }

    override fun write(value: ConsentryException, buf: ByteBuffer) {
        when(value) {
            is ConsentryException.Invalid -> {
                buf.putInt(1)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`field`, buf)
                FfiConverterString.write(value.`expected`, buf)
                FfiConverterString.write(value.`message`, buf)
                Unit
            }
            is ConsentryException.Store -> {
                buf.putInt(2)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`message`, buf)
                Unit
            }
            is ConsentryException.OutcomeUnknown -> {
                buf.putInt(3)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`message`, buf)
                Unit
            }
            is ConsentryException.NotConfigured -> {
                buf.putInt(4)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`message`, buf)
                Unit
            }
            is ConsentryException.Closed -> {
                buf.putInt(5)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterString.write(value.`message`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * What the engine decided.
 */

enum class Decision {

    /**
     * Show an inbound text to the line.
     */
    DELIVER,
    /**
     * Send, with a permit.
     */
    ALLOW,
    /**
     * Keep until the contact answers.
     */
    HOLD,
    /**
     * Do not.
     */
    REFUSE,
    /**
     * Show an inbound text to a person, who says whether it was an opt-out.
     */
    REVIEW,
    /**
     * Nothing to show or send: a keyword was consumed, or an event was only recorded.
     */
    NONE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDecision: FfiConverterRustBuffer<Decision> {
    override fun read(buf: ByteBuffer) = try {

        Decision.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Decision) = 4UL

    override fun write(value: Decision, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What kind of record may be deleted.
 */

enum class DueKind {

    /**
     * The texts of an event: the message, and the automatic texts that it caused.
     */
    MESSAGE,
    /**
     * The evidence of a consent.
     */
    CONSENT,
    /**
     * The recording of a call, which the host keeps.
     */
    RECORDING;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDueKind: FfiConverterRustBuffer<DueKind> {
    override fun read(buf: ByteBuffer) = try {

        DueKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: DueKind) = 4UL

    override fun write(value: DueKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a host reports: what happened, when the person acted (`at`), and the host's own id. The same
 * id again is a duplicate, whatever time it then carries.
 *
 * Addresses may be in E.164, or in the usual form of the organization's default region. The
 * printed form shows which event it is, and no more.
 */
sealed class Event {
    final override fun toString(): kotlin.String = "Event(kind=${`kind`}, id=${`id`}, at=${`at`})"

    /**
     * A text came in.
     */
    data class MessageReceived(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When the contact wrote.
         */
        val `at`: consentry.Timestamp,
        /**
         * How it travelled.
         */
        val `channel`: consentry.Channel,
        /**
         * Who wrote it.
         */
        val `from`: kotlin.String,
        /**
         * The line that it was sent to.
         */
        val `to`: kotlin.String,
        /**
         * The text.
         */
        val `text`: kotlin.String,
        /**
         * The host's id of the group conversation in which it was written; none for a conversation
         * with one person.
         */
        val `group`: kotlin.String? = null ) : Event()

    {


        companion object
    }

    /**
     * A contact takes part in a group conversation from now on.
     */
    data class MemberJoined(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * Since when.
         */
        val `at`: consentry.Timestamp,
        /**
         * The line that talks with the group.
         */
        val `line`: kotlin.String,
        /**
         * The person.
         */
        val `contact`: kotlin.String,
        /**
         * The host's id of the group conversation.
         */
        val `group`: kotlin.String,
        /**
         * How the group talks; none means text messages.
         */
        val `channel`: consentry.Channel? = null ) : Event()

    {


        companion object
    }

    /**
     * A contact takes part in a group conversation no longer.
     */
    data class MemberLeft(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * Since when.
         */
        val `at`: consentry.Timestamp,
        /**
         * The line that talks with the group.
         */
        val `line`: kotlin.String,
        /**
         * The person.
         */
        val `contact`: kotlin.String,
        /**
         * The host's id of the group conversation.
         */
        val `group`: kotlin.String,
        /**
         * How the group talks; none means text messages.
         */
        val `channel`: consentry.Channel? = null ) : Event()

    {


        companion object
    }

    /**
     * A line wants to send a text.
     */
    data class SendRequested(
        /**
         * The host's id; the permit is known by it.
         */
        val `id`: kotlin.String,
        /**
         * When the line wrote.
         */
        val `at`: consentry.Timestamp,
        /**
         * How it travels.
         */
        val `channel`: consentry.Channel,
        /**
         * The line.
         */
        val `from`: kotlin.String,
        /**
         * The person; or `group:` and the id of a group conversation of the line.
         */
        val `to`: kotlin.String,
        /**
         * The text.
         */
        val `text`: kotlin.String,
        /**
         * What kind of message it is.
         */
        val `class`: consentry.Class,
        /**
         * What it is for, by the program's name.
         */
        val `purpose`: kotlin.String? = null ,
        /**
         * What it refers to, such as one appointment.
         */
        val `reference`: kotlin.String? = null ) : Event()

    {


        companion object
    }

    /**
     * A worker is about to hand a permitted message to the provider.
     */
    data class SendRedeemed(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When.
         */
        val `at`: consentry.Timestamp,
        /**
         * The id of the request.
         */
        val `send`: kotlin.String) : Event()

    {


        companion object
    }

    /**
     * The provider told what became of a message.
     */
    data class SendReported(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When.
         */
        val `at`: consentry.Timestamp,
        /**
         * The id of the request.
         */
        val `send`: kotlin.String,
        /**
         * What became of it.
         */
        val `result`: consentry.SendResult) : Event()

    {


        companion object
    }

    /**
     * The provider told what became of an automatic text.
     */
    data class TextReported(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When.
         */
        val `at`: consentry.Timestamp,
        /**
         * The effect that the text was leased under.
         */
        val `effect`: kotlin.String,
        /**
         * What became of it.
         */
        val `result`: consentry.SendResult) : Event()

    {


        companion object
    }

    /**
     * Consent is asked for.
     */
    data class ConsentRequested(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When.
         */
        val `at`: consentry.Timestamp,
        /**
         * The program.
         */
        val `program`: kotlin.String,
        /**
         * The person.
         */
        val `contact`: kotlin.String,
        /**
         * The line that asks; in recorded mode none means the program's only one.
         */
        val `line`: kotlin.String? = null ,
        /**
         * The channel; none means text messages.
         */
        val `channel`: consentry.Channel? = null ,
        /**
         * By which way the person is asked; by text, the engine asks.
         */
        val `via`: consentry.RequestedVia = consentry.RequestedVia.TEXT) : Event()

    {


        companion object
    }

    /**
     * Consent was captured elsewhere.
     */
    data class ConsentRecorded(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When the person consented.
         */
        val `at`: consentry.Timestamp,
        /**
         * The program.
         */
        val `program`: kotlin.String,
        /**
         * The person.
         */
        val `contact`: kotlin.String,
        /**
         * What proves it.
         */
        val `evidence`: consentry.Evidence,
        /**
         * The line; none means every line of the program.
         */
        val `line`: kotlin.String? = null ,
        /**
         * The channel; none means text messages.
         */
        val `channel`: consentry.Channel? = null ,
        /**
         * What for, by the program's names; empty means everything.
         */
        val `purposes`: List<kotlin.String> = listOf() ) : Event()

    {


        companion object
    }

    /**
     * The contact declined elsewhere.
     */
    data class ConsentDeclined(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When the person declined.
         */
        val `at`: consentry.Timestamp,
        /**
         * The program.
         */
        val `program`: kotlin.String,
        /**
         * The person.
         */
        val `contact`: kotlin.String,
        /**
         * The line; none means every line of the program.
         */
        val `line`: kotlin.String? = null ,
        /**
         * The channel; none means text messages.
         */
        val `channel`: consentry.Channel? = null ) : Event()

    {


        companion object
    }

    /**
     * The contact opted out by another way than a text.
     */
    data class ConsentRevoked(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When the person opted out.
         */
        val `at`: consentry.Timestamp,
        /**
         * The person.
         */
        val `contact`: kotlin.String,
        /**
         * By which way.
         */
        val `via`: consentry.RevokedVia,
        /**
         * The program; none, with `organization`, means all of it.
         */
        val `program`: kotlin.String? = null ,
        /**
         * The main organization's id; it must be the database's own.
         */
        val `organization`: kotlin.String? = null ,
        /**
         * The line; none means every line.
         */
        val `line`: kotlin.String? = null ,
        /**
         * The channel; none means every channel.
         */
        val `channel`: consentry.Channel? = null ,
        /**
         * Of which purposes they want no more messages, by the program's names; empty means all.
         */
        val `purposes`: List<kotlin.String> = listOf() ) : Event()

    {


        companion object
    }

    /**
     * The partner set the Notification Opt-in Flag of a contact.
     */
    data class FlagChanged(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When the flag was set.
         */
        val `at`: consentry.Timestamp,
        /**
         * The program.
         */
        val `program`: kotlin.String,
        /**
         * The person.
         */
        val `contact`: kotlin.String,
        /**
         * TRUE or FALSE.
         */
        val `value`: kotlin.Boolean,
        /**
         * What proves the consent; TRUE needs it.
         */
        val `evidence`: consentry.Evidence? = null ,
        /**
         * The channel of the consent; none means text messages.
         */
        val `channel`: consentry.Channel? = null ) : Event()

    {


        companion object
    }

    /**
     * The number belongs to somebody else now.
     */
    data class NumberReassigned(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * Since when.
         */
        val `at`: consentry.Timestamp,
        /**
         * The number.
         */
        val `contact`: kotlin.String) : Event()

    {


        companion object
    }

    /**
     * A person looked at a text that could be read either way.
     */
    data class ReviewResolved(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When.
         */
        val `at`: consentry.Timestamp,
        /**
         * The event that brought the text.
         */
        val `review`: kotlin.String,
        /**
         * What it was.
         */
        val `resolution`: consentry.ReviewResolution,
        /**
         * Who looked.
         */
        val `actor`: kotlin.String) : Event()

    {


        companion object
    }

    /**
     * The network began or ceased to block texts from a line to the contact.
     */
    data class CarrierBlockChanged(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When.
         */
        val `at`: consentry.Timestamp,
        /**
         * The person.
         */
        val `contact`: kotlin.String,
        /**
         * The line.
         */
        val `line`: kotlin.String,
        /**
         * Whether it blocks.
         */
        val `blocked`: kotlin.Boolean) : Event()

    {


        companion object
    }

    /**
     * The partner behind a program was suspended: nothing of it is sent from now on.
     */
    data class PartnerSuspended(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When.
         */
        val `at`: consentry.Timestamp,
        /**
         * The program.
         */
        val `program`: kotlin.String,
        /**
         * Who did it.
         */
        val `actor`: kotlin.String) : Event()

    {


        companion object
    }

    /**
     * The partner behind a program was resumed.
     */
    data class PartnerResumed(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When.
         */
        val `at`: consentry.Timestamp,
        /**
         * The program.
         */
        val `program`: kotlin.String,
        /**
         * Who did it.
         */
        val `actor`: kotlin.String) : Event()

    {


        companion object
    }

    /**
     * A configuration is put in force.
     */
    data class ConfigInstalled(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When.
         */
        val `at`: consentry.Timestamp,
        /**
         * The text of the configuration.
         */
        val `configuration`: kotlin.String,
        /**
         * Who does it.
         */
        val `actor`: kotlin.String,
        /**
         * Whether group messaging is switched off with it, which consent mode asks for.
         */
        val `disableGroupMessaging`: kotlin.Boolean = false ) : Event()

    {


        companion object
    }

    /**
     * Time passed: what is due is to be flushed.
     */
    data class TimePassed(
        /**
         * The host's id.
         */
        val `id`: kotlin.String,
        /**
         * When.
         */
        val `at`: consentry.Timestamp) : Event()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEvent : FfiConverterRustBuffer<Event>{
    override fun read(buf: ByteBuffer): Event {
        return when(buf.getInt()) {
            1 -> Event.MessageReceived(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterTypeChannel.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            2 -> Event.MemberJoined(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                )
            3 -> Event.MemberLeft(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                )
            4 -> Event.SendRequested(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterTypeChannel.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeClass.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            5 -> Event.SendRedeemed(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                )
            6 -> Event.SendReported(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeSendResult.read(buf),
                )
            7 -> Event.TextReported(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeSendResult.read(buf),
                )
            8 -> Event.ConsentRequested(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                FfiConverterTypeRequestedVia.read(buf),
                )
            9 -> Event.ConsentRecorded(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeEvidence.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            10 -> Event.ConsentDeclined(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                )
            11 -> Event.ConsentRevoked(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeRevokedVia.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            12 -> Event.FlagChanged(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterOptionalTypeEvidence.read(buf),
                FfiConverterOptionalTypeChannel.read(buf),
                )
            13 -> Event.NumberReassigned(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                )
            14 -> Event.ReviewResolved(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeReviewResolution.read(buf),
                FfiConverterString.read(buf),
                )
            15 -> Event.CarrierBlockChanged(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterBoolean.read(buf),
                )
            16 -> Event.PartnerSuspended(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            17 -> Event.PartnerResumed(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            18 -> Event.ConfigInstalled(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterBoolean.read(buf),
                )
            19 -> Event.TimePassed(
                FfiConverterString.read(buf),
                FfiConverterTypeTimestamp.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Event): ULong = when(value) {
        is Event.MessageReceived -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterTypeChannel.allocationSize(value.`channel`)
                + FfiConverterString.allocationSize(value.`from`)
                + FfiConverterString.allocationSize(value.`to`)
                + FfiConverterString.allocationSize(value.`text`)
                + FfiConverterOptionalString.allocationSize(value.`group`)
            )
        }
        is Event.MemberJoined -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`line`)
                + FfiConverterString.allocationSize(value.`contact`)
                + FfiConverterString.allocationSize(value.`group`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
            )
        }
        is Event.MemberLeft -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`line`)
                + FfiConverterString.allocationSize(value.`contact`)
                + FfiConverterString.allocationSize(value.`group`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
            )
        }
        is Event.SendRequested -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterTypeChannel.allocationSize(value.`channel`)
                + FfiConverterString.allocationSize(value.`from`)
                + FfiConverterString.allocationSize(value.`to`)
                + FfiConverterString.allocationSize(value.`text`)
                + FfiConverterTypeClass.allocationSize(value.`class`)
                + FfiConverterOptionalString.allocationSize(value.`purpose`)
                + FfiConverterOptionalString.allocationSize(value.`reference`)
            )
        }
        is Event.SendRedeemed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`send`)
            )
        }
        is Event.SendReported -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`send`)
                + FfiConverterTypeSendResult.allocationSize(value.`result`)
            )
        }
        is Event.TextReported -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`effect`)
                + FfiConverterTypeSendResult.allocationSize(value.`result`)
            )
        }
        is Event.ConsentRequested -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`program`)
                + FfiConverterString.allocationSize(value.`contact`)
                + FfiConverterOptionalString.allocationSize(value.`line`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
                + FfiConverterTypeRequestedVia.allocationSize(value.`via`)
            )
        }
        is Event.ConsentRecorded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`program`)
                + FfiConverterString.allocationSize(value.`contact`)
                + FfiConverterTypeEvidence.allocationSize(value.`evidence`)
                + FfiConverterOptionalString.allocationSize(value.`line`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
                + FfiConverterSequenceString.allocationSize(value.`purposes`)
            )
        }
        is Event.ConsentDeclined -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`program`)
                + FfiConverterString.allocationSize(value.`contact`)
                + FfiConverterOptionalString.allocationSize(value.`line`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
            )
        }
        is Event.ConsentRevoked -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`contact`)
                + FfiConverterTypeRevokedVia.allocationSize(value.`via`)
                + FfiConverterOptionalString.allocationSize(value.`program`)
                + FfiConverterOptionalString.allocationSize(value.`organization`)
                + FfiConverterOptionalString.allocationSize(value.`line`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
                + FfiConverterSequenceString.allocationSize(value.`purposes`)
            )
        }
        is Event.FlagChanged -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`program`)
                + FfiConverterString.allocationSize(value.`contact`)
                + FfiConverterBoolean.allocationSize(value.`value`)
                + FfiConverterOptionalTypeEvidence.allocationSize(value.`evidence`)
                + FfiConverterOptionalTypeChannel.allocationSize(value.`channel`)
            )
        }
        is Event.NumberReassigned -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`contact`)
            )
        }
        is Event.ReviewResolved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`review`)
                + FfiConverterTypeReviewResolution.allocationSize(value.`resolution`)
                + FfiConverterString.allocationSize(value.`actor`)
            )
        }
        is Event.CarrierBlockChanged -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`contact`)
                + FfiConverterString.allocationSize(value.`line`)
                + FfiConverterBoolean.allocationSize(value.`blocked`)
            )
        }
        is Event.PartnerSuspended -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`program`)
                + FfiConverterString.allocationSize(value.`actor`)
            )
        }
        is Event.PartnerResumed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`program`)
                + FfiConverterString.allocationSize(value.`actor`)
            )
        }
        is Event.ConfigInstalled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`configuration`)
                + FfiConverterString.allocationSize(value.`actor`)
                + FfiConverterBoolean.allocationSize(value.`disableGroupMessaging`)
            )
        }
        is Event.TimePassed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterTypeTimestamp.allocationSize(value.`at`)
            )
        }
    }

    override fun write(value: Event, buf: ByteBuffer) {
        when(value) {
            is Event.MessageReceived -> {
                buf.putInt(1)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterTypeChannel.write(value.`channel`, buf)
                FfiConverterString.write(value.`from`, buf)
                FfiConverterString.write(value.`to`, buf)
                FfiConverterString.write(value.`text`, buf)
                FfiConverterOptionalString.write(value.`group`, buf)
                Unit
            }
            is Event.MemberJoined -> {
                buf.putInt(2)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`line`, buf)
                FfiConverterString.write(value.`contact`, buf)
                FfiConverterString.write(value.`group`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                Unit
            }
            is Event.MemberLeft -> {
                buf.putInt(3)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`line`, buf)
                FfiConverterString.write(value.`contact`, buf)
                FfiConverterString.write(value.`group`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                Unit
            }
            is Event.SendRequested -> {
                buf.putInt(4)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterTypeChannel.write(value.`channel`, buf)
                FfiConverterString.write(value.`from`, buf)
                FfiConverterString.write(value.`to`, buf)
                FfiConverterString.write(value.`text`, buf)
                FfiConverterTypeClass.write(value.`class`, buf)
                FfiConverterOptionalString.write(value.`purpose`, buf)
                FfiConverterOptionalString.write(value.`reference`, buf)
                Unit
            }
            is Event.SendRedeemed -> {
                buf.putInt(5)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`send`, buf)
                Unit
            }
            is Event.SendReported -> {
                buf.putInt(6)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`send`, buf)
                FfiConverterTypeSendResult.write(value.`result`, buf)
                Unit
            }
            is Event.TextReported -> {
                buf.putInt(7)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`effect`, buf)
                FfiConverterTypeSendResult.write(value.`result`, buf)
                Unit
            }
            is Event.ConsentRequested -> {
                buf.putInt(8)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`program`, buf)
                FfiConverterString.write(value.`contact`, buf)
                FfiConverterOptionalString.write(value.`line`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                FfiConverterTypeRequestedVia.write(value.`via`, buf)
                Unit
            }
            is Event.ConsentRecorded -> {
                buf.putInt(9)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`program`, buf)
                FfiConverterString.write(value.`contact`, buf)
                FfiConverterTypeEvidence.write(value.`evidence`, buf)
                FfiConverterOptionalString.write(value.`line`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                FfiConverterSequenceString.write(value.`purposes`, buf)
                Unit
            }
            is Event.ConsentDeclined -> {
                buf.putInt(10)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`program`, buf)
                FfiConverterString.write(value.`contact`, buf)
                FfiConverterOptionalString.write(value.`line`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                Unit
            }
            is Event.ConsentRevoked -> {
                buf.putInt(11)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`contact`, buf)
                FfiConverterTypeRevokedVia.write(value.`via`, buf)
                FfiConverterOptionalString.write(value.`program`, buf)
                FfiConverterOptionalString.write(value.`organization`, buf)
                FfiConverterOptionalString.write(value.`line`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                FfiConverterSequenceString.write(value.`purposes`, buf)
                Unit
            }
            is Event.FlagChanged -> {
                buf.putInt(12)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`program`, buf)
                FfiConverterString.write(value.`contact`, buf)
                FfiConverterBoolean.write(value.`value`, buf)
                FfiConverterOptionalTypeEvidence.write(value.`evidence`, buf)
                FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
                Unit
            }
            is Event.NumberReassigned -> {
                buf.putInt(13)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`contact`, buf)
                Unit
            }
            is Event.ReviewResolved -> {
                buf.putInt(14)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`review`, buf)
                FfiConverterTypeReviewResolution.write(value.`resolution`, buf)
                FfiConverterString.write(value.`actor`, buf)
                Unit
            }
            is Event.CarrierBlockChanged -> {
                buf.putInt(15)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`contact`, buf)
                FfiConverterString.write(value.`line`, buf)
                FfiConverterBoolean.write(value.`blocked`, buf)
                Unit
            }
            is Event.PartnerSuspended -> {
                buf.putInt(16)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`program`, buf)
                FfiConverterString.write(value.`actor`, buf)
                Unit
            }
            is Event.PartnerResumed -> {
                buf.putInt(17)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`program`, buf)
                FfiConverterString.write(value.`actor`, buf)
                Unit
            }
            is Event.ConfigInstalled -> {
                buf.putInt(18)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                FfiConverterString.write(value.`configuration`, buf)
                FfiConverterString.write(value.`actor`, buf)
                FfiConverterBoolean.write(value.`disableGroupMessaging`, buf)
                Unit
            }
            is Event.TimePassed -> {
                buf.putInt(19)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterTypeTimestamp.write(value.`at`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * The medium in which a consent was given.
 */

enum class EvidenceKind {

    /**
     * A keyword texted to a published number.
     */
    SMS_KEYWORD,
    /**
     * A form on a web page.
     */
    WEB_FORM,
    /**
     * An email.
     */
    EMAIL,
    /**
     * A signed paper.
     */
    PAPER,
    /**
     * Said in person.
     */
    IN_PERSON,
    /**
     * Said to a person on the telephone.
     */
    TELEPHONE,
    /**
     * Said to a voice agent, in a recorded call.
     */
    VERBAL,
    /**
     * Taken over from another system.
     */
    IMPORT,
    /**
     * Anything else.
     */
    OTHER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeEvidenceKind: FfiConverterRustBuffer<EvidenceKind> {
    override fun read(buf: ByteBuffer) = try {

        EvidenceKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: EvidenceKind) = 4UL

    override fun write(value: EvidenceKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The channels that share a consent.
 */

enum class Family {

    /**
     * sms, mms and rcs.
     */
    SMS,
    /**
     * WhatsApp.
     */
    WHATSAPP;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeFamily: FfiConverterRustBuffer<Family> {
    override fun read(buf: ByteBuffer) = try {

        Family.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Family) = 4UL

    override fun write(value: Family, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What the sender of a text wants.
 */

enum class Intent {

    /**
     * To receive no more messages.
     */
    OPT_OUT,
    /**
     * To receive messages; the reading says with which kind of word.
     */
    OPT_IN,
    /**
     * To know who writes and how to stop it.
     */
    HELP,
    /**
     * To say that the number belongs to somebody else.
     */
    WRONG_NUMBER,
    /**
     * To say no to a question.
     */
    DECLINE,
    /**
     * Nothing that the reader knows: an ordinary message or an acknowledgement.
     */
    NONE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeIntent: FfiConverterRustBuffer<Intent> {
    override fun read(buf: ByteBuffer) = try {

        Intent.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Intent) = 4UL

    override fun write(value: Intent, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The order is the one of precedence where a text has several ("yes, start").
 */

enum class OptInWord {

    /**
     * The program's own opt-in word.
     */
    OWN,
    /**
     * YES or a documented translation of it, which answers a prompt.
     */
    ANSWER,
    /**
     * The program's own join word.
     */
    JOIN,
    /**
     * START, UNSTOP and the other documented words that undo a STOP.
     */
    RESTART;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOptInWord: FfiConverterRustBuffer<OptInWord> {
    override fun read(buf: ByteBuffer) = try {

        OptInWord.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: OptInWord) = 4UL

    override fun write(value: OptInWord, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an intent was concluded from.
 */

enum class ReadingBasis {

    /**
     * The whole message is a keyword, give or take politeness and repetition.
     */
    KEYWORD,
    /**
     * A sentence asks for it in words of its own.
     */
    PHRASE,
    /**
     * The whole message is a keyword with one slip of a finger.
     */
    TYPO,
    /**
     * A person could read it either way: somebody has to look.
     */
    UNSURE,
    /**
     * There is no intent.
     */
    NONE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReadingBasis: FfiConverterRustBuffer<ReadingBasis> {
    override fun read(buf: ByteBuffer) = try {

        ReadingBasis.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReadingBasis) = 4UL

    override fun write(value: ReadingBasis, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What sort of text was read.
 */

enum class ReadingKind {

    /**
     * A message of its own.
     */
    MESSAGE,
    /**
     * "Ok", "thanks", a thumb up: it says that something was read, and no more.
     */
    ACKNOWLEDGEMENT,
    /**
     * What a telephone makes of a tap on a message: it quotes that message.
     */
    REACTION,
    /**
     * An outbound text that came back.
     */
    ECHO;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReadingKind: FfiConverterRustBuffer<ReadingKind> {
    override fun read(buf: ByteBuffer) = try {

        ReadingKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReadingKind) = 4UL

    override fun write(value: ReadingKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How much an opt-out covers, as far as its words say.
 */

enum class ReadingScope {

    /**
     * All messages.
     */
    ALL,
    /**
     * Those of one category.
     */
    CATEGORY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReadingScope: FfiConverterRustBuffer<ReadingScope> {
    override fun read(buf: ByteBuffer) = try {

        ReadingScope.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReadingScope) = 4UL

    override fun write(value: ReadingScope, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why a decision was made. The order is the order in which reasons are listed.
 */

enum class ReasonCode {

    /**
     * The store did not answer.
     */
    STORE_UNAVAILABLE,
    /**
     * The contact opted out.
     */
    OPTED_OUT,
    /**
     * The contact opted out of messages for the purpose.
     */
    PURPOSE_OPTED_OUT,
    /**
     * The Notification Opt-in Flag is FALSE.
     */
    FLAG_FALSE,
    /**
     * The program sends only where the Notification Opt-in Flag is TRUE, and it was never set.
     */
    FLAG_MISSING,
    /**
     * The partner behind the program is suspended.
     */
    PARTNER_SUSPENDED,
    /**
     * The network blocks texts from the line to the contact, until the contact texts START or UNSTOP
     * to the line.
     */
    CARRIER_BLOCKED,
    /**
     * The opt-in feature is off, and the program sends only under a recorded consent.
     */
    FEATURE_OFF,
    /**
     * Group messaging is switched off, or the program asks each contact for consent.
     */
    GROUP_MESSAGING_OFF,
    /**
     * Nobody is known to take part in the group conversation.
     */
    GROUP_EMPTY,
    /**
     * More contacts take part in the group conversation than may be written to at once.
     */
    GROUP_TOO_LARGE,
    /**
     * A text of the contact waits for a person to say whether it was an opt-out.
     */
    UNDER_REVIEW,
    /**
     * The text is older than the opt-out, so it says nothing against it.
     */
    OLDER_THAN_OPT_OUT,
    /**
     * The evidence is older than the opt-out, or as old.
     */
    EVIDENCE_OLDER_THAN_OPT_OUT,
    /**
     * The program asks for stronger evidence.
     */
    EVIDENCE_BELOW_TIER,
    /**
     * The purpose was not among those that the contact asked for.
     */
    PURPOSE_NOT_REQUESTED,
    /**
     * The contact restarted the question too often within a day.
     */
    RESTART_LIMIT,
    /**
     * No permit stands for the send.
     */
    NO_PERMIT,
    /**
     * The permit was redeemed before.
     */
    ALREADY_REDEEMED,
    /**
     * The permit's time is over.
     */
    PERMIT_EXPIRED,
    /**
     * An opt-out came after the permit was issued.
     */
    PERMIT_SUPERSEDED,
    /**
     * The disclaimer has not gone out yet, and goes before the message.
     */
    DISCLAIMER_NOT_SENT,
    /**
     * The program does not use the channel.
     */
    CHANNEL_NOT_USED,
    /**
     * The program does not send messages of the class.
     */
    CLASS_NOT_ALLOWED,
    /**
     * The text does not say how to opt out.
     */
    OPT_OUT_INSTRUCTION_MISSING,
    /**
     * The program does not declare the purpose.
     */
    PURPOSE_NOT_DECLARED,
    /**
     * The program declares purposes and the send names none.
     */
    PURPOSE_MISSING,
    /**
     * The contact's consent does not cover the purpose.
     */
    PURPOSE_NOT_CONSENTED,
    /**
     * The purpose allows one message for each reference, and the send names none.
     */
    REFERENCE_MISSING,
    /**
     * The contact's consent does not cover what the send refers to.
     */
    REFERENCE_NOT_CONSENTED,
    /**
     * A message went out for this reference before.
     */
    ONCE_PER_REFERENCE,
    /**
     * A message went out for this request before.
     */
    ONCE_PER_CONSENT,
    /**
     * No consent is recorded.
     */
    NO_CONSENT,
    /**
     * The contact has not been asked yet.
     */
    CONSENT_REQUIRED,
    /**
     * The contact was asked and has not answered.
     */
    PENDING,
    /**
     * No prompt may go to the contact: the country, or the number of automatic texts.
     */
    PROMPT_NOT_ALLOWED,
    /**
     * Too many messages of the contact are held.
     */
    HELD_FULL,
    /**
     * The question timed out.
     */
    TIMED_OUT,
    /**
     * The contact consented.
     */
    CONSENTED,
    /**
     * The contact was told how to opt out, and has not.
     */
    DISCLAIMER,
    /**
     * Nobody is asked and nothing is held.
     */
    ASKING_NOBODY,
    /**
     * The contact declined.
     */
    DECLINED,
    /**
     * The contact said that the number is another person's.
     */
    WRONG_NUMBER,
    /**
     * The number was given to another person.
     */
    NUMBER_REASSIGNED,
    /**
     * The partner set the flag.
     */
    FLAG_CHANGED,
    /**
     * The network's block was noted.
     */
    CARRIER_BLOCK_CHANGED,
    /**
     * A person has to look at the text.
     */
    REVIEW_OPENED,
    /**
     * A person looked at the text, or its time is over.
     */
    REVIEW_CLOSED,
    /**
     * No such review is open.
     */
    NO_REVIEW,
    /**
     * The contact asked for help.
     */
    HELP,
    /**
     * Help was answered less than a minute ago.
     */
    HELP_LIMITED,
    /**
     * The contact got as many automatic texts as an hour allows.
     */
    AUTOMATIC_TEXT_LIMIT,
    /**
     * The contact takes part in a group conversation.
     */
    MEMBER_JOINED,
    /**
     * The contact takes part in a group conversation no longer.
     */
    MEMBER_LEFT,
    /**
     * The result of a send became known.
     */
    REPORTED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReasonCode: FfiConverterRustBuffer<ReasonCode> {
    override fun read(buf: ByteBuffer) = try {

        ReasonCode.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReasonCode) = 4UL

    override fun write(value: ReasonCode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Whom an automatic text is for.
 */

enum class Recipient {

    /**
     * The person.
     */
    CONTACT,
    /**
     * The line's user.
     */
    LINE,
    /**
     * All who take part in a group conversation.
     */
    GROUP;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRecipient: FfiConverterRustBuffer<Recipient> {
    override fun read(buf: ByteBuffer) = try {

        Recipient.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Recipient) = 4UL

    override fun write(value: Recipient, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The form of a report.
 */

enum class ReportFormat {

    /**
     * A table for a spreadsheet.
     */
    CSV,
    /**
     * An array of objects.
     */
    JSON,
    /**
     * One page for a browser, which needs nothing else.
     */
    HTML;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReportFormat: FfiConverterRustBuffer<ReportFormat> {
    override fun read(buf: ByteBuffer) = try {

        ReportFormat.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReportFormat) = 4UL

    override fun write(value: ReportFormat, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Which of the two opt-in reports.
 */

enum class ReportKind {

    /**
     * With Consent: one row for each opt-in.
     */
    CONSENT,
    /**
     * With Disclaimer: one row for each disclaimer that was shown.
     */
    DISCLAIMER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReportKind: FfiConverterRustBuffer<ReportKind> {
    override fun read(buf: ByteBuffer) = try {

        ReportKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReportKind) = 4UL

    override fun write(value: ReportKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The ways in which a contact is asked for consent.
 */

enum class RequestedVia {

    /**
     * By a text of the engine.
     */
    TEXT,
    /**
     * By email.
     */
    EMAIL,
    /**
     * On the telephone.
     */
    PHONE,
    /**
     * On paper.
     */
    PAPER,
    /**
     * In person.
     */
    IN_PERSON,
    /**
     * On a web page.
     */
    WEB;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRequestedVia: FfiConverterRustBuffer<RequestedVia> {
    override fun read(buf: ByteBuffer) = try {

        RequestedVia.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RequestedVia) = 4UL

    override fun write(value: RequestedVia, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a person found a text to be that could be read either way.
 */

enum class ReviewResolution {

    /**
     * An opt-out, made when the text was written.
     */
    OPT_OUT,
    /**
     * An ordinary message.
     */
    DISMISSED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReviewResolution: FfiConverterRustBuffer<ReviewResolution> {
    override fun read(buf: ByteBuffer) = try {

        ReviewResolution.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReviewResolution) = 4UL

    override fun write(value: ReviewResolution, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The ways to opt out other than by a text.
 */

enum class RevokedVia {

    /**
     * A telephone call.
     */
    PHONE,
    /**
     * An email.
     */
    EMAIL,
    /**
     * A web page.
     */
    WEB,
    /**
     * A letter or a form on paper.
     */
    PAPER,
    /**
     * In person.
     */
    IN_PERSON,
    /**
     * An agent who was told.
     */
    AGENT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRevokedVia: FfiConverterRustBuffer<RevokedVia> {
    override fun read(buf: ByteBuffer) = try {

        RevokedVia.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RevokedVia) = 4UL

    override fun write(value: RevokedVia, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What became of a message that was handed over.
 */

enum class SendResult {

    /**
     * It reached the provider or the person.
     */
    DELIVERED,
    /**
     * It did not.
     */
    FAILED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSendResult: FfiConverterRustBuffer<SendResult> {
    override fun read(buf: ByteBuffer) = try {

        SendResult.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SendResult) = 4UL

    override fun write(value: SendResult, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The state of a contact at a place. Derived from the record at every question, never stored.
 */

enum class State {

    /**
     * Nothing is known.
     */
    UNKNOWN,
    /**
     * Asked, and no answer yet.
     */
    PENDING,
    /**
     * Consented.
     */
    CONSENTED,
    /**
     * Told with whom they are talking and how to opt out.
     */
    DISCLAIMER,
    /**
     * Opted out.
     */
    OPTED_OUT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeState: FfiConverterRustBuffer<State> {
    override fun read(buf: ByteBuffer) = try {

        State.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: State) = 4UL

    override fun write(value: State, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * started; help, disclaimer and request have only one.
 */

enum class Template {

    /**
     * Asks the contact for consent.
     */
    CONTACT_OPT_IN_PROMPT,
    /**
     * Tells the line that its contact was asked.
     */
    LINE_OPT_IN_REQUESTED,
    /**
     * Tells the line that its contact opted in.
     */
    LINE_OPT_IN_ACCEPTED,
    /**
     * Confirms the opt-in to the contact.
     */
    CONTACT_OPT_IN_CONFIRMED,
    /**
     * Tells the line that its contact declined or opted out.
     */
    LINE_OPT_IN_REJECTED,
    /**
     * Confirms the opt-out to the contact.
     */
    CONTACT_OPT_OUT_CONFIRMED,
    /**
     * Answers a help word.
     */
    CONTACT_HELP,
    /**
     * Tells the contact with whom they are talking and how to opt out.
     */
    CONTACT_DISCLAIMER,
    /**
     * Asks the contact for consent to a program's messages, in recorded mode.
     */
    CONTACT_OPT_IN_REQUEST;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeTemplate: FfiConverterRustBuffer<Template> {
    override fun read(buf: ByteBuffer) = try {

        Template.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Template) = 4UL

    override fun write(value: Template, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}






/**
 * @suppress
 */
public object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCallFacts: FfiConverterRustBuffer<CallFacts?> {
    override fun read(buf: ByteBuffer): CallFacts? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCallFacts.read(buf)
    }

    override fun allocationSize(value: CallFacts?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCallFacts.allocationSize(value)
        }
    }

    override fun write(value: CallFacts?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCallFacts.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeConfigurationSummary: FfiConverterRustBuffer<ConfigurationSummary?> {
    override fun read(buf: ByteBuffer): ConfigurationSummary? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeConfigurationSummary.read(buf)
    }

    override fun allocationSize(value: ConfigurationSummary?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeConfigurationSummary.allocationSize(value)
        }
    }

    override fun write(value: ConfigurationSummary?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeConfigurationSummary.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeEvidence: FfiConverterRustBuffer<Evidence?> {
    override fun read(buf: ByteBuffer): Evidence? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEvidence.read(buf)
    }

    override fun allocationSize(value: Evidence?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEvidence.allocationSize(value)
        }
    }

    override fun write(value: Evidence?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEvidence.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOutcome: FfiConverterRustBuffer<Outcome?> {
    override fun read(buf: ByteBuffer): Outcome? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOutcome.read(buf)
    }

    override fun allocationSize(value: Outcome?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOutcome.allocationSize(value)
        }
    }

    override fun write(value: Outcome?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOutcome.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePermit: FfiConverterRustBuffer<Permit?> {
    override fun read(buf: ByteBuffer): Permit? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePermit.read(buf)
    }

    override fun allocationSize(value: Permit?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePermit.allocationSize(value)
        }
    }

    override fun write(value: Permit?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePermit.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeReading: FfiConverterRustBuffer<Reading?> {
    override fun read(buf: ByteBuffer): Reading? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeReading.read(buf)
    }

    override fun allocationSize(value: Reading?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeReading.allocationSize(value)
        }
    }

    override fun write(value: Reading?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeReading.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSpan: FfiConverterRustBuffer<Span?> {
    override fun read(buf: ByteBuffer): Span? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSpan.read(buf)
    }

    override fun allocationSize(value: Span?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSpan.allocationSize(value)
        }
    }

    override fun write(value: Span?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSpan.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeStateChange: FfiConverterRustBuffer<StateChange?> {
    override fun read(buf: ByteBuffer): StateChange? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeStateChange.read(buf)
    }

    override fun allocationSize(value: StateChange?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeStateChange.allocationSize(value)
        }
    }

    override fun write(value: StateChange?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeStateChange.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCallOutcome: FfiConverterRustBuffer<CallOutcome?> {
    override fun read(buf: ByteBuffer): CallOutcome? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCallOutcome.read(buf)
    }

    override fun allocationSize(value: CallOutcome?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCallOutcome.allocationSize(value)
        }
    }

    override fun write(value: CallOutcome?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCallOutcome.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCallReason: FfiConverterRustBuffer<CallReason?> {
    override fun read(buf: ByteBuffer): CallReason? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCallReason.read(buf)
    }

    override fun allocationSize(value: CallReason?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCallReason.allocationSize(value)
        }
    }

    override fun write(value: CallReason?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCallReason.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeChannel: FfiConverterRustBuffer<Channel?> {
    override fun read(buf: ByteBuffer): Channel? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeChannel.read(buf)
    }

    override fun allocationSize(value: Channel?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeChannel.allocationSize(value)
        }
    }

    override fun write(value: Channel?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeChannel.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeOptInWord: FfiConverterRustBuffer<OptInWord?> {
    override fun read(buf: ByteBuffer): OptInWord? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOptInWord.read(buf)
    }

    override fun allocationSize(value: OptInWord?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOptInWord.allocationSize(value)
        }
    }

    override fun write(value: OptInWord?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOptInWord.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeReadingScope: FfiConverterRustBuffer<ReadingScope?> {
    override fun read(buf: ByteBuffer): ReadingScope? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeReadingScope.read(buf)
    }

    override fun allocationSize(value: ReadingScope?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeReadingScope.allocationSize(value)
        }
    }

    override fun write(value: ReadingScope?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeReadingScope.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeTimestamp: FfiConverterRustBuffer<Timestamp?> {
    override fun read(buf: ByteBuffer): Timestamp? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTimestamp.read(buf)
    }

    override fun allocationSize(value: Timestamp?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTimestamp.allocationSize(value)
        }
    }

    override fun write(value: Timestamp?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTimestamp.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceULong: FfiConverterRustBuffer<List<kotlin.ULong>> {
    override fun read(buf: ByteBuffer): List<kotlin.ULong> {
        val len = buf.getInt()
        return List<kotlin.ULong>(len) {
            FfiConverterULong.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.ULong>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterULong.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.ULong>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterULong.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAnswer: FfiConverterRustBuffer<List<Answer>> {
    override fun read(buf: ByteBuffer): List<Answer> {
        val len = buf.getInt()
        return List<Answer>(len) {
            FfiConverterTypeAnswer.read(buf)
        }
    }

    override fun allocationSize(value: List<Answer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAnswer.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Answer>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAnswer.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCallInformation: FfiConverterRustBuffer<List<CallInformation>> {
    override fun read(buf: ByteBuffer): List<CallInformation> {
        val len = buf.getInt()
        return List<CallInformation>(len) {
            FfiConverterTypeCallInformation.read(buf)
        }
    }

    override fun allocationSize(value: List<CallInformation>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCallInformation.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CallInformation>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCallInformation.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeConfigurationWarning: FfiConverterRustBuffer<List<ConfigurationWarning>> {
    override fun read(buf: ByteBuffer): List<ConfigurationWarning> {
        val len = buf.getInt()
        return List<ConfigurationWarning>(len) {
            FfiConverterTypeConfigurationWarning.read(buf)
        }
    }

    override fun allocationSize(value: List<ConfigurationWarning>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeConfigurationWarning.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ConfigurationWarning>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeConfigurationWarning.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDifference: FfiConverterRustBuffer<List<Difference>> {
    override fun read(buf: ByteBuffer): List<Difference> {
        val len = buf.getInt()
        return List<Difference>(len) {
            FfiConverterTypeDifference.read(buf)
        }
    }

    override fun allocationSize(value: List<Difference>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDifference.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Difference>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDifference.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDueRecord: FfiConverterRustBuffer<List<DueRecord>> {
    override fun read(buf: ByteBuffer): List<DueRecord> {
        val len = buf.getInt()
        return List<DueRecord>(len) {
            FfiConverterTypeDueRecord.read(buf)
        }
    }

    override fun allocationSize(value: List<DueRecord>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDueRecord.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DueRecord>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDueRecord.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeExportedEntry: FfiConverterRustBuffer<List<ExportedEntry>> {
    override fun read(buf: ByteBuffer): List<ExportedEntry> {
        val len = buf.getInt()
        return List<ExportedEntry>(len) {
            FfiConverterTypeExportedEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<ExportedEntry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeExportedEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ExportedEntry>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeExportedEntry.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeHistoryEntry: FfiConverterRustBuffer<List<HistoryEntry>> {
    override fun read(buf: ByteBuffer): List<HistoryEntry> {
        val len = buf.getInt()
        return List<HistoryEntry>(len) {
            FfiConverterTypeHistoryEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<HistoryEntry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHistoryEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HistoryEntry>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHistoryEntry.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeLeasedText: FfiConverterRustBuffer<List<LeasedText>> {
    override fun read(buf: ByteBuffer): List<LeasedText> {
        val len = buf.getInt()
        return List<LeasedText>(len) {
            FfiConverterTypeLeasedText.read(buf)
        }
    }

    override fun allocationSize(value: List<LeasedText>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLeasedText.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LeasedText>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLeasedText.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeOutcome: FfiConverterRustBuffer<List<Outcome>> {
    override fun read(buf: ByteBuffer): List<Outcome> {
        val len = buf.getInt()
        return List<Outcome>(len) {
            FfiConverterTypeOutcome.read(buf)
        }
    }

    override fun allocationSize(value: List<Outcome>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOutcome.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Outcome>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOutcome.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeOutcomeText: FfiConverterRustBuffer<List<OutcomeText>> {
    override fun read(buf: ByteBuffer): List<OutcomeText> {
        val len = buf.getInt()
        return List<OutcomeText>(len) {
            FfiConverterTypeOutcomeText.read(buf)
        }
    }

    override fun allocationSize(value: List<OutcomeText>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOutcomeText.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OutcomeText>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOutcomeText.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeReading: FfiConverterRustBuffer<List<Reading>> {
    override fun read(buf: ByteBuffer): List<Reading> {
        val len = buf.getInt()
        return List<Reading>(len) {
            FfiConverterTypeReading.read(buf)
        }
    }

    override fun allocationSize(value: List<Reading>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReading.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Reading>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReading.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeReason: FfiConverterRustBuffer<List<Reason>> {
    override fun read(buf: ByteBuffer): List<Reason> {
        val len = buf.getInt()
        return List<Reason>(len) {
            FfiConverterTypeReason.read(buf)
        }
    }

    override fun allocationSize(value: List<Reason>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReason.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Reason>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReason.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeSendRequest: FfiConverterRustBuffer<List<SendRequest>> {
    override fun read(buf: ByteBuffer): List<SendRequest> {
        val len = buf.getInt()
        return List<SendRequest>(len) {
            FfiConverterTypeSendRequest.read(buf)
        }
    }

    override fun allocationSize(value: List<SendRequest>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSendRequest.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SendRequest>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSendRequest.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeStatusRow: FfiConverterRustBuffer<List<StatusRow>> {
    override fun read(buf: ByteBuffer): List<StatusRow> {
        val len = buf.getInt()
        return List<StatusRow>(len) {
            FfiConverterTypeStatusRow.read(buf)
        }
    }

    override fun allocationSize(value: List<StatusRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStatusRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<StatusRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStatusRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeVersionChange: FfiConverterRustBuffer<List<VersionChange>> {
    override fun read(buf: ByteBuffer): List<VersionChange> {
        val len = buf.getInt()
        return List<VersionChange>(len) {
            FfiConverterTypeVersionChange.read(buf)
        }
    }

    override fun allocationSize(value: List<VersionChange>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeVersionChange.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<VersionChange>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeVersionChange.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCallFact: FfiConverterRustBuffer<List<CallFact>> {
    override fun read(buf: ByteBuffer): List<CallFact> {
        val len = buf.getInt()
        return List<CallFact>(len) {
            FfiConverterTypeCallFact.read(buf)
        }
    }

    override fun allocationSize(value: List<CallFact>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCallFact.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CallFact>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCallFact.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeIntent: FfiConverterRustBuffer<List<Intent>> {
    override fun read(buf: ByteBuffer): List<Intent> {
        val len = buf.getInt()
        return List<Intent>(len) {
            FfiConverterTypeIntent.read(buf)
        }
    }

    override fun allocationSize(value: List<Intent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeIntent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Intent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeIntent.write(it, buf)
        }
    }
}





/**
 * An instant, exact to the millisecond, in the years 1970 to 9999; any other is an error.
 */
public typealias Timestamp = java.time.Instant

/**
 * @suppress
 */
public object FfiConverterTypeTimestamp: FfiConverter<Timestamp, Long> {
    override fun lift(value: Long): Timestamp {
        val builtinValue = FfiConverterLong.lift(value)
        return java.time.Instant.ofEpochMilli(builtinValue)
    }

    override fun lower(value: Timestamp): Long {
        val builtinValue = value.toMillis()
        return FfiConverterLong.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Timestamp {
        val builtinValue = FfiConverterLong.read(buf)
        return java.time.Instant.ofEpochMilli(builtinValue)
    }

    override fun allocationSize(value: Timestamp): ULong {
        val builtinValue = value.toMillis()
        return FfiConverterLong.allocationSize(builtinValue)
    }

    override fun write(value: Timestamp, buf: ByteBuffer) {
        val builtinValue = value.toMillis()
        FfiConverterLong.write(builtinValue, buf)
    }
}
        /**
         * The script of the process which the product implements: the offer and the read-back word for
         * word.
         */ fun `defaultCallScript`(): CallScript {
            return FfiConverterTypeCallScript.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_default_call_script(

        _status)
}
    )
    }


        /**
         * A call that begins, with a script that is checked for it. The error names the field, such as
         * `script.offer`, or `contact` where it is no phone number.
         */
    @Throws(ConsentryException::class) fun `startCall`(`script`: CallScript, `start`: CallStart): Call {
            return FfiConverterTypeCall.lift(
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_start_call(


        FfiConverterTypeCallScript.lower(`script`),
        FfiConverterTypeCallStart.lower(`start`),_status)
}
    )
    }


        /**
         * Takes an event of a call and gives the agent its next sentence. A pure function: the same call,
         * event and time give the same turn. The error names the field, as that of the function which
         * starts a call; an event that does not fit is no error: its turn has a reason.
         */
    @Throws(ConsentryException::class) fun `stepCall`(`script`: CallScript, `call`: Call, `event`: CallEvent, `at`: Timestamp): CallTurn {
            return FfiConverterTypeCallTurn.lift(
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_step_call(


        FfiConverterTypeCallScript.lower(`script`),
        FfiConverterTypeCall.lower(`call`),
        FfiConverterTypeCallEvent.lower(`event`),
        FfiConverterTypeTimestamp.lower(`at`),_status)
}
    )
    }


        /**
         * The country of a phone number in E.164, such as `US`, where the metadata knows it. What is no
         * phone number in E.164 is an error.
         */
    @Throws(ConsentryException::class) fun `countryOf`(`address`: kotlin.String): kotlin.String? {
            return FfiConverterOptionalString.lift(
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_country_of(


        FfiConverterString.lower(`address`),_status)
}
    )
    }


        /**
         * Every code that an error may have, sorted.
         */ fun `errorCodes`(): List<kotlin.String> {
            return FfiConverterSequenceString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_error_codes(

        _status)
}
    )
    }


        /**
         * The version of the documented words: 16 hexadecimal digits over all that a reading depends on.
         */ fun `lexiconVersion`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_lexicon_version(

        _status)
}
    )
    }


        /**
         * The strict form of a phone number, E.164. Loose forms need the country in whose usual form they
         * are written, such as `US`. What is no phone number is an error, and a country that is not two
         * letters.
         */
    @Throws(ConsentryException::class) fun `parseAddress`(`text`: kotlin.String, `defaultRegion`: kotlin.String? = null): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_parse_address(


        FfiConverterString.lower(`text`),
        FfiConverterOptionalString.lower(`defaultRegion`),_status)
}
    )
    }


        /**
         * Parses an event from one line of JSON, as the `consentry` command takes it. Addresses and ids
         * are checked when the event is reported. The error names the field: one that is missing, has
         * another type, or does not belong there.
         */
    @Throws(ConsentryException::class) fun `parseEvent`(`line`: kotlin.String): Event {
            return FfiConverterTypeEvent.lift(
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_parse_event(


        FfiConverterString.lower(`line`),_status)
}
    )
    }


        /**
         * A commented configuration to start from, by its name; an invalid name is an error.
         */
    @Throws(ConsentryException::class) fun `starter`(`name`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_starter(


        FfiConverterString.lower(`name`),_status)
}
    )
    }


        /**
         * The names of the commented configurations to start from.
         */ fun `starters`(): List<kotlin.String> {
            return FfiConverterSequenceString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_starters(

        _status)
}
    )
    }


        /**
         * Checks a configuration and says what is in it. The error names the field, such as
         * `programs[0].mode`.
         */
    @Throws(ConsentryException::class) fun `validate`(`configuration`: kotlin.String): ConfigurationSummary {
            return FfiConverterTypeConfigurationSummary.lift(
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_validate(


        FfiConverterString.lower(`configuration`),_status)
}
    )
    }


        /**
         * The version of the engine.
         */ fun `version`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_version(

        _status)
}
    )
    }


        /**
         * What the writer of a text wants, by the documented words.
         */ fun `intentOf`(`text`: kotlin.String): Intent {
            return FfiConverterTypeIntent.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_intent_of(


        FfiConverterString.lower(`text`),_status)
}
    )
    }


        /**
         * What the writers of many texts want, by the documented words, at most 10,000 at once.
         */
    @Throws(ConsentryException::class) fun `intentsOf`(`texts`: List<kotlin.String>): List<Intent> {
            return FfiConverterSequenceTypeIntent.lift(
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_intents_of(


        FfiConverterSequenceString.lower(`texts`),_status)
}
    )
    }


        /**
         * Reads a text with the documented words. `language`, such as `fr`, breaks ties between languages;
         * one that is not two or three letters is an error.
         */
    @Throws(ConsentryException::class) fun `read`(`text`: kotlin.String, `language`: kotlin.String? = null): Reading {
            return FfiConverterTypeReading.lift(
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_read(


        FfiConverterString.lower(`text`),
        FfiConverterOptionalString.lower(`language`),_status)
}
    )
    }


        /**
         * Reads many texts with the documented words, at most 10,000 at once. A language that is not two or
         * three letters is an error.
         */
    @Throws(ConsentryException::class) fun `readAll`(`texts`: List<kotlin.String>, `language`: kotlin.String? = null): List<Reading> {
            return FfiConverterSequenceTypeReading.lift(
    uniffiRustCallWithError(ConsentryException) { _status ->
    UniffiLib.uniffi_consentry_mobile_fn_func_read_all(


        FfiConverterSequenceString.lower(`texts`),
        FfiConverterOptionalString.lower(`language`),_status)
}
    )
    }



