// Written by `cargo xtask gen`. To change it, change what it is written from.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(ConsentryFFI)
import ConsentryFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_consentry_mobile_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_consentry_mobile_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    let value = reader.data.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: range.lowerBound, as: T.self) }
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a string without a copy of its bytes.
fileprivate func readString(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> String {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    reader.offset = range.upperBound
    return reader.data.withUnsafeBytes { String(decoding: $0[range], as: UTF8.self) }
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureConsentryMobileInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}


// Public interface members begin here.


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt8: FfiConverterPrimitive {
    typealias FfiType = UInt8
    typealias SwiftType = UInt8

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt8 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: UInt8, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return try readString(&buf, count: Int(len))
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}




/**
 * The consent engine over a database.
 *
 * Every call takes the time; the engine has no clock of its own. Calls block while the database
 * writes; an engine may be shared between threads, and several engines, in this process or in
 * others, may share a file.
 */
public protocol EngineProtocol: AnyObject, Sendable {

    /**
     * Requests and redeems at once, for a host that hands the message over right away: do so if, and
     * only if, the decision is `allow` and the outcome is no duplicate.
     */
    func admit(send: SendRequest, now: Timestamp) throws  -> Outcome

    /**
     * What the gate would say to a send now. Writes nothing and grants nothing; a store that fails
     * refuses.
     */
    func check(send: SendRequest, now: Timestamp) throws  -> Answer

    /**
     * Closes the engine: every later call ends with the error of the kind "closed". The database is
     * let go of when the calls that are under way have ended.
     */
    func close()

    /**
     * The configuration in force; none before the first was installed.
     */
    func configuration() throws  -> ConfigurationSummary?

    /**
     * What may be deleted at `now` by the retention policy in force, those due longest first. It
     * deletes nothing, and lists nothing that still proves a consent or an opt-out.
     */
    func due(now: Timestamp) throws  -> [DueRecord]

    /**
     * Journal entries for an archive, those with an index above `after`, at most `limit`, which is
     * at most 10,000.
     */
    func export(after: UInt64, limit: UInt32) throws  -> [ExportedEntry]

    /**
     * Everything that was recorded of a contact, oldest first.
     */
    func history(contact: String) throws  -> [HistoryEntry]

    /**
     * Puts a configuration in force, journals who did it, and returns its identity. Installing the
     * one that is in force changes nothing. The error names the field of the configuration.
     */
    func install(configuration: String, actor: String, now: Timestamp) throws  -> String

    /**
     * Leases up to `limit` automatic texts, the oldest first. A worker sends each under its effect
     * id and reports it; a text that is not reported within five minutes can be leased again, but
     * for an opt-out confirmation, whose time is then over. The limit is at most 10,000.
     */
    func leaseTexts(limit: UInt32, now: Timestamp) throws  -> [LeasedText]

    /**
     * The time of the newest journal entry; none before the first.
     */
    func newest() throws  -> Timestamp?

    /**
     * An opt-in report as a text: one row for each opt-in, or for each disclaimer shown, newest first.
     * The error names a field of the filter.
     */
    func optInReport(kind: ReportKind, filter: ReportFilter, format: ReportFormat) throws  -> String

    /**
     * The outcome of an event that was recorded before.
     */
    func outcome(event: String) throws  -> Outcome?

    /**
     * Records an event and decides it; its automatic texts wait to be leased.
     *
     * Malformed input is an error which changes nothing. After an error of the kind "outcome
     * unknown" the store did not confirm: report the event again with the same id.
     */
    func receive(event: Event, now: Timestamp) throws  -> Outcome

    /**
     * Records an event and decides it; its automatic texts count as sent in the same commit, so
     * the caller must send exactly those that the outcome lists.
     */
    func receiveAndHandOver(event: Event, now: Timestamp) throws  -> Outcome

    /**
     * Redeems the permit of a send, at the moment of hand-off. The gate decides once more, and the
     * answer is durable: hand the message over if, and only if, the decision is `allow`.
     */
    func redeem(send: String, now: Timestamp) throws  -> Outcome

    /**
     * Folds the journal's facts and compares every record with the live one; with `redecide`, runs
     * every decision again under the versions of today.
     */
    func replay(redecide: Bool) throws  -> ReplayReport

    /**
     * Asks to send a message. Allowed, it comes with a permit to be redeemed at hand-off. A store
     * that fails refuses with the reason `store_unavailable`.
     */
    func requestSend(send: SendRequest, now: Timestamp) throws  -> Outcome

    /**
     * What the gate would say to many sends now, at most 10,000, each answered as by `check`.
     */
    func screen(sends: [SendRequest], now: Timestamp) throws  -> [Answer]

    /**
     * The state of a contact at every place that knows it, sorted by program, line and channel.
     * Without `at`, the time of the newest journal entry counts as now.
     */
    func status(contact: String, at: Timestamp?) throws  -> [StatusRow]

}
/**
 * The consent engine over a database.
 *
 * Every call takes the time; the engine has no clock of its own. Calls block while the database
 * writes; an engine may be shared between threads, and several engines, in this process or in
 * others, may share a file.
 */
open class Engine: EngineProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_consentry_mobile_fn_clone_engine(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_consentry_mobile_fn_free_engine(handle, $0) }
    }


    /**
     * An engine that keeps everything in memory, for tests: nothing outlives it.
     */
public static func inMemory()throws  -> Engine  {
    return try  FfiConverterTypeEngine_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_constructor_engine_in_memory(uniffiCallStatus
    )
})
}

    /**
     * An engine over an SQLite file, made where there is none. A file that cannot be opened,
     * belongs to something else or is newer is an error of the store.
     */
public static func `open`(path: String)throws  -> Engine  {
    return try  FfiConverterTypeEngine_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_constructor_engine_open(
        FfiConverterString.lower(path),uniffiCallStatus
    )
})
}



    /**
     * Requests and redeems at once, for a host that hands the message over right away: do so if, and
     * only if, the decision is `allow` and the outcome is no duplicate.
     */
open func admit(send: SendRequest, now: Timestamp)throws  -> Outcome  {
    return try  FfiConverterTypeOutcome_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_admit(
            self.uniffiCloneHandle(),
        FfiConverterTypeSendRequest_lower(send),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * What the gate would say to a send now. Writes nothing and grants nothing; a store that fails
     * refuses.
     */
open func check(send: SendRequest, now: Timestamp)throws  -> Answer  {
    return try  FfiConverterTypeAnswer_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_check(
            self.uniffiCloneHandle(),
        FfiConverterTypeSendRequest_lower(send),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * Closes the engine: every later call ends with the error of the kind "closed". The database is
     * let go of when the calls that are under way have ended.
     */
open func close()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * The configuration in force; none before the first was installed.
     */
open func configuration()throws  -> ConfigurationSummary?  {
    return try  FfiConverterOptionTypeConfigurationSummary.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_configuration(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What may be deleted at `now` by the retention policy in force, those due longest first. It
     * deletes nothing, and lists nothing that still proves a consent or an opt-out.
     */
open func due(now: Timestamp)throws  -> [DueRecord]  {
    return try  FfiConverterSequenceTypeDueRecord.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_due(
            self.uniffiCloneHandle(),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * Journal entries for an archive, those with an index above `after`, at most `limit`, which is
     * at most 10,000.
     */
open func export(after: UInt64, limit: UInt32)throws  -> [ExportedEntry]  {
    return try  FfiConverterSequenceTypeExportedEntry.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_export(
            self.uniffiCloneHandle(),
        FfiConverterUInt64.lower(after),
        FfiConverterUInt32.lower(limit),uniffiCallStatus
    )
})
}

    /**
     * Everything that was recorded of a contact, oldest first.
     */
open func history(contact: String)throws  -> [HistoryEntry]  {
    return try  FfiConverterSequenceTypeHistoryEntry.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_history(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(contact),uniffiCallStatus
    )
})
}

    /**
     * Puts a configuration in force, journals who did it, and returns its identity. Installing the
     * one that is in force changes nothing. The error names the field of the configuration.
     */
open func install(configuration: String, actor: String, now: Timestamp)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_install(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(configuration),
        FfiConverterString.lower(actor),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * Leases up to `limit` automatic texts, the oldest first. A worker sends each under its effect
     * id and reports it; a text that is not reported within five minutes can be leased again, but
     * for an opt-out confirmation, whose time is then over. The limit is at most 10,000.
     */
open func leaseTexts(limit: UInt32, now: Timestamp)throws  -> [LeasedText]  {
    return try  FfiConverterSequenceTypeLeasedText.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_lease_texts(
            self.uniffiCloneHandle(),
        FfiConverterUInt32.lower(limit),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * The time of the newest journal entry; none before the first.
     */
open func newest()throws  -> Timestamp?  {
    return try  FfiConverterOptionTypeTimestamp.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_newest(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * An opt-in report as a text: one row for each opt-in, or for each disclaimer shown, newest first.
     * The error names a field of the filter.
     */
open func optInReport(kind: ReportKind, filter: ReportFilter, format: ReportFormat)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_opt_in_report(
            self.uniffiCloneHandle(),
        FfiConverterTypeReportKind_lower(kind),
        FfiConverterTypeReportFilter_lower(filter),
        FfiConverterTypeReportFormat_lower(format),uniffiCallStatus
    )
})
}

    /**
     * The outcome of an event that was recorded before.
     */
open func outcome(event: String)throws  -> Outcome?  {
    return try  FfiConverterOptionTypeOutcome.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_outcome(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(event),uniffiCallStatus
    )
})
}

    /**
     * Records an event and decides it; its automatic texts wait to be leased.
     *
     * Malformed input is an error which changes nothing. After an error of the kind "outcome
     * unknown" the store did not confirm: report the event again with the same id.
     */
open func receive(event: Event, now: Timestamp)throws  -> Outcome  {
    return try  FfiConverterTypeOutcome_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_receive(
            self.uniffiCloneHandle(),
        FfiConverterTypeEvent_lower(event),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * Records an event and decides it; its automatic texts count as sent in the same commit, so
     * the caller must send exactly those that the outcome lists.
     */
open func receiveAndHandOver(event: Event, now: Timestamp)throws  -> Outcome  {
    return try  FfiConverterTypeOutcome_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_receive_and_hand_over(
            self.uniffiCloneHandle(),
        FfiConverterTypeEvent_lower(event),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * Redeems the permit of a send, at the moment of hand-off. The gate decides once more, and the
     * answer is durable: hand the message over if, and only if, the decision is `allow`.
     */
open func redeem(send: String, now: Timestamp)throws  -> Outcome  {
    return try  FfiConverterTypeOutcome_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_redeem(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(send),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * Folds the journal's facts and compares every record with the live one; with `redecide`, runs
     * every decision again under the versions of today.
     */
open func replay(redecide: Bool)throws  -> ReplayReport  {
    return try  FfiConverterTypeReplayReport_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_replay(
            self.uniffiCloneHandle(),
        FfiConverterBool.lower(redecide),uniffiCallStatus
    )
})
}

    /**
     * Asks to send a message. Allowed, it comes with a permit to be redeemed at hand-off. A store
     * that fails refuses with the reason `store_unavailable`.
     */
open func requestSend(send: SendRequest, now: Timestamp)throws  -> Outcome  {
    return try  FfiConverterTypeOutcome_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_request_send(
            self.uniffiCloneHandle(),
        FfiConverterTypeSendRequest_lower(send),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * What the gate would say to many sends now, at most 10,000, each answered as by `check`.
     */
open func screen(sends: [SendRequest], now: Timestamp)throws  -> [Answer]  {
    return try  FfiConverterSequenceTypeAnswer.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_screen(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeSendRequest.lower(sends),
        FfiConverterTypeTimestamp_lower(now),uniffiCallStatus
    )
})
}

    /**
     * The state of a contact at every place that knows it, sorted by program, line and channel.
     * Without `at`, the time of the newest journal entry counts as now.
     */
open func status(contact: String, at: Timestamp? = nil)throws  -> [StatusRow]  {
    return try  FfiConverterSequenceTypeStatusRow.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_engine_status(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(contact),
        FfiConverterOptionTypeTimestamp.lower(at),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEngine: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Engine

    public static func lift(_ handle: UInt64) throws -> Engine {
        return Engine(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Engine) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Engine {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Engine, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngine_lift(_ handle: UInt64) throws -> Engine {
    return try FfiConverterTypeEngine.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngine_lower(_ value: Engine) -> UInt64 {
    return FfiConverterTypeEngine.lower(value)
}






/**
 * Tells what texts mean, with the documented words alone or with a program's own too.
 */
public protocol ReaderProtocol: AnyObject, Sendable {

    /**
     * What the writer of a text wants, and nothing else: the cheapest question.
     */
    func intentOf(text: String)  -> Intent

    /**
     * What the writers of many texts want, at most 10,000 at once.
     */
    func intentsOf(texts: [String]) throws  -> [Intent]

    /**
     * Reads a text. `language`, such as `fr`, breaks ties between languages; all are read all the
     * same. A language that is not two or three letters is an error.
     */
    func read(text: String, language: String?) throws  -> Reading

    /**
     * Reads many texts, at most 10,000 at once.
     */
    func readAll(texts: [String], language: String?) throws  -> [Reading]

}
/**
 * Tells what texts mean, with the documented words alone or with a program's own too.
 */
open class Reader: ReaderProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_consentry_mobile_fn_clone_reader(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_consentry_mobile_fn_free_reader(handle, $0) }
    }


    /**
     * The reader of the documented words.
     */
public static func builtin() -> Reader  {
    return try!  FfiConverterTypeReader_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_constructor_reader_builtin(uniffiCallStatus
    )
})
}

    /**
     * The reader of a program, which knows its own words too. `program` may be left out where the
     * configuration has one. The error names the field of the configuration, or `program`.
     */
public static func ofProgram(configuration: String, program: String? = nil)throws  -> Reader  {
    return try  FfiConverterTypeReader_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_constructor_reader_of_program(
        FfiConverterString.lower(configuration),
        FfiConverterOptionString.lower(program),uniffiCallStatus
    )
})
}



    /**
     * What the writer of a text wants, and nothing else: the cheapest question.
     */
open func intentOf(text: String) -> Intent  {
    return try!  FfiConverterTypeIntent_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_reader_intent_of(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}

    /**
     * What the writers of many texts want, at most 10,000 at once.
     */
open func intentsOf(texts: [String])throws  -> [Intent]  {
    return try  FfiConverterSequenceTypeIntent.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_reader_intents_of(
            self.uniffiCloneHandle(),
        FfiConverterSequenceString.lower(texts),uniffiCallStatus
    )
})
}

    /**
     * Reads a text. `language`, such as `fr`, breaks ties between languages; all are read all the
     * same. A language that is not two or three letters is an error.
     */
open func read(text: String, language: String? = nil)throws  -> Reading  {
    return try  FfiConverterTypeReading_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_reader_read(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(text),
        FfiConverterOptionString.lower(language),uniffiCallStatus
    )
})
}

    /**
     * Reads many texts, at most 10,000 at once.
     */
open func readAll(texts: [String], language: String? = nil)throws  -> [Reading]  {
    return try  FfiConverterSequenceTypeReading.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_method_reader_read_all(
            self.uniffiCloneHandle(),
        FfiConverterSequenceString.lower(texts),
        FfiConverterOptionString.lower(language),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReader: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Reader

    public static func lift(_ handle: UInt64) throws -> Reader {
        return Reader(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Reader) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Reader {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Reader, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReader_lift(_ handle: UInt64) throws -> Reader {
    return try FfiConverterTypeReader.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReader_lower(_ value: Reader) -> UInt64 {
    return FfiConverterTypeReader.lower(value)
}




/**
 * What the gate would say to a send now. It grants nothing.
 */
public struct Answer: Equatable, Hashable {
    /**
     * Allow, hold or refuse.
     */
    public let decision: Decision
    /**
     * Why.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Allow, hold or refuse.
         */decision: Decision,
        /**
         * Why.
         */reasons: [Reason]) {
        self.decision = decision
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension Answer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Answer {
        return
            try Answer(
                decision: FfiConverterTypeDecision.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: Answer, into buf: inout [UInt8]) {
        FfiConverterTypeDecision.write(value.decision, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswer_lift(_ buf: RustBuffer) throws -> Answer {
    return try FfiConverterTypeAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswer_lower(_ value: Answer) -> RustBuffer {
    return FfiConverterTypeAnswer.lower(value)
}


/**
 * A call with its caller: a plain value, that a host may keep between two turns. The printed form shows
 * neither the number nor the references.
 */
public struct Call: Equatable, Hashable {
    /**
     * Where it stands.
     */
    public let stage: CallStage
    /**
     * What it came to; none before it is over.
     */
    public let outcome: CallOutcome?
    /**
     * The time of its latest event. It never runs backwards.
     */
    public let latest: Timestamp
    /**
     * The agent that speaks; empty is unknown.
     */
    public let agent: String
    /**
     * The reference of the recording; empty is unknown.
     */
    public let recording: String
    /**
     * The number that was or will be read back, in E.164.
     */
    public let contact: String?
    /**
     * The purposes of the information that was given before the offer, in that order.
     */
    public let requested: [String]
    /**
     * How often the offer was spoken.
     */
    public let offers: UInt8
    /**
     * Whether the offer was spoken to its end.
     */
    public let offerHeard: Bool
    /**
     * When the caller said yes to the offer that they had heard.
     */
    public let consentedAt: Timestamp?
    /**
     * How often the caller was asked for a number.
     */
    public let questions: UInt8
    /**
     * How often a number was read back.
     */
    public let readBacks: UInt8
    /**
     * Whether the number was read back to its end.
     */
    public let readBackHeard: Bool
    /**
     * Whether the caller said yes to the number that was read back.
     */
    public let numberConfirmed: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where it stands.
         */stage: CallStage,
        /**
         * What it came to; none before it is over.
         */outcome: CallOutcome?,
        /**
         * The time of its latest event. It never runs backwards.
         */latest: Timestamp,
        /**
         * The agent that speaks; empty is unknown.
         */agent: String,
        /**
         * The reference of the recording; empty is unknown.
         */recording: String,
        /**
         * The number that was or will be read back, in E.164.
         */contact: String?,
        /**
         * The purposes of the information that was given before the offer, in that order.
         */requested: [String],
        /**
         * How often the offer was spoken.
         */offers: UInt8,
        /**
         * Whether the offer was spoken to its end.
         */offerHeard: Bool,
        /**
         * When the caller said yes to the offer that they had heard.
         */consentedAt: Timestamp?,
        /**
         * How often the caller was asked for a number.
         */questions: UInt8,
        /**
         * How often a number was read back.
         */readBacks: UInt8,
        /**
         * Whether the number was read back to its end.
         */readBackHeard: Bool,
        /**
         * Whether the caller said yes to the number that was read back.
         */numberConfirmed: Bool) {
        self.stage = stage
        self.outcome = outcome
        self.latest = latest
        self.agent = agent
        self.recording = recording
        self.contact = contact
        self.requested = requested
        self.offers = offers
        self.offerHeard = offerHeard
        self.consentedAt = consentedAt
        self.questions = questions
        self.readBacks = readBacks
        self.readBackHeard = readBackHeard
        self.numberConfirmed = numberConfirmed
    }




}

#if compiler(>=6)
extension Call: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCall: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Call {
        return
            try Call(
                stage: FfiConverterTypeCallStage.read(from: &buf),
                outcome: FfiConverterOptionTypeCallOutcome.read(from: &buf),
                latest: FfiConverterTypeTimestamp.read(from: &buf),
                agent: FfiConverterString.read(from: &buf),
                recording: FfiConverterString.read(from: &buf),
                contact: FfiConverterOptionString.read(from: &buf),
                requested: FfiConverterSequenceString.read(from: &buf),
                offers: FfiConverterUInt8.read(from: &buf),
                offerHeard: FfiConverterBool.read(from: &buf),
                consentedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                questions: FfiConverterUInt8.read(from: &buf),
                readBacks: FfiConverterUInt8.read(from: &buf),
                readBackHeard: FfiConverterBool.read(from: &buf),
                numberConfirmed: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Call, into buf: inout [UInt8]) {
        FfiConverterTypeCallStage.write(value.stage, into: &buf)
        FfiConverterOptionTypeCallOutcome.write(value.outcome, into: &buf)
        FfiConverterTypeTimestamp.write(value.latest, into: &buf)
        FfiConverterString.write(value.agent, into: &buf)
        FfiConverterString.write(value.recording, into: &buf)
        FfiConverterOptionString.write(value.contact, into: &buf)
        FfiConverterSequenceString.write(value.requested, into: &buf)
        FfiConverterUInt8.write(value.offers, into: &buf)
        FfiConverterBool.write(value.offerHeard, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.consentedAt, into: &buf)
        FfiConverterUInt8.write(value.questions, into: &buf)
        FfiConverterUInt8.write(value.readBacks, into: &buf)
        FfiConverterBool.write(value.readBackHeard, into: &buf)
        FfiConverterBool.write(value.numberConfirmed, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCall_lift(_ buf: RustBuffer) throws -> Call {
    return try FfiConverterTypeCall.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCall_lower(_ value: Call) -> RustBuffer {
    return FfiConverterTypeCall.lower(value)
}


/**
 * The six facts that are documented of a consent by voice. The printed form shows only its time.
 *
 * They are the event that records the consent: `consented_at` is its capture time, `contact` its
 * contact, and the others the fields of its verbal evidence.
 */
public struct CallFacts: Equatable, Hashable {
    /**
     * When the caller said yes to the offer.
     */
    public let consentedAt: Timestamp
    /**
     * The number that the caller confirmed, in E.164.
     */
    public let contact: String
    /**
     * The reference of the recording.
     */
    public let recording: String
    /**
     * The purposes of the information that was requested.
     */
    public let requested: [String]
    /**
     * The agent.
     */
    public let agent: String
    /**
     * Whether the caller said yes to the number as it was read back.
     */
    public let numberConfirmed: Bool
    /**
     * Whether the caller had heard the offer, which says that texts are optional, and said yes.
     */
    public let understoodOptional: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When the caller said yes to the offer.
         */consentedAt: Timestamp,
        /**
         * The number that the caller confirmed, in E.164.
         */contact: String,
        /**
         * The reference of the recording.
         */recording: String,
        /**
         * The purposes of the information that was requested.
         */requested: [String],
        /**
         * The agent.
         */agent: String,
        /**
         * Whether the caller said yes to the number as it was read back.
         */numberConfirmed: Bool,
        /**
         * Whether the caller had heard the offer, which says that texts are optional, and said yes.
         */understoodOptional: Bool) {
        self.consentedAt = consentedAt
        self.contact = contact
        self.recording = recording
        self.requested = requested
        self.agent = agent
        self.numberConfirmed = numberConfirmed
        self.understoodOptional = understoodOptional
    }




}

#if compiler(>=6)
extension CallFacts: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallFacts: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallFacts {
        return
            try CallFacts(
                consentedAt: FfiConverterTypeTimestamp.read(from: &buf),
                contact: FfiConverterString.read(from: &buf),
                recording: FfiConverterString.read(from: &buf),
                requested: FfiConverterSequenceString.read(from: &buf),
                agent: FfiConverterString.read(from: &buf),
                numberConfirmed: FfiConverterBool.read(from: &buf),
                understoodOptional: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: CallFacts, into buf: inout [UInt8]) {
        FfiConverterTypeTimestamp.write(value.consentedAt, into: &buf)
        FfiConverterString.write(value.contact, into: &buf)
        FfiConverterString.write(value.recording, into: &buf)
        FfiConverterSequenceString.write(value.requested, into: &buf)
        FfiConverterString.write(value.agent, into: &buf)
        FfiConverterBool.write(value.numberConfirmed, into: &buf)
        FfiConverterBool.write(value.understoodOptional, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallFacts_lift(_ buf: RustBuffer) throws -> CallFacts {
    return try FfiConverterTypeCallFacts.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallFacts_lower(_ value: CallFacts) -> RustBuffer {
    return FfiConverterTypeCallFacts.lower(value)
}


/**
 * Information that the agent gives by voice and may offer as a text.
 */
public struct CallInformation: Equatable, Hashable {
    /**
     * The purpose of the texts, as the program declares it.
     */
    public let purpose: String
    /**
     * What the agent calls the information, after "your": `appointment details`.
     */
    public let spoken: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The purpose of the texts, as the program declares it.
         */purpose: String,
        /**
         * What the agent calls the information, after "your": `appointment details`.
         */spoken: String) {
        self.purpose = purpose
        self.spoken = spoken
    }




}

#if compiler(>=6)
extension CallInformation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallInformation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallInformation {
        return
            try CallInformation(
                purpose: FfiConverterString.read(from: &buf),
                spoken: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: CallInformation, into buf: inout [UInt8]) {
        FfiConverterString.write(value.purpose, into: &buf)
        FfiConverterString.write(value.spoken, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallInformation_lift(_ buf: RustBuffer) throws -> CallInformation {
    return try FfiConverterTypeCallInformation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallInformation_lower(_ value: CallInformation) -> RustBuffer {
    return FfiConverterTypeCallInformation.lower(value)
}


/**
 * The sentences of a voice agent that offers texts, with the placeholders `{information}`,
 * `{phone_number}` and `{opt_out_word}`; `{{` and `}}` stand for braces.
 */
public struct CallScript: Equatable, Hashable {
    /**
     * What may be offered.
     */
    public let information: [CallInformation]
    /**
     * The word that ends the texts.
     */
    public let optOutWord: String
    /**
     * Offers the text. It has to say that texts are optional and how to opt out; that it has the
     * opt-out word is checked.
     */
    public let offer: String
    /**
     * Reads the number back.
     */
    public let readBack: String
    /**
     * Asks for the number.
     */
    public let askNumber: String
    /**
     * Ends the matter after the number was confirmed.
     */
    public let confirmed: String
    /**
     * Ends it after a decline; full service goes on.
     */
    public let declined: String
    /**
     * Ends it where no number was confirmed; full service goes on.
     */
    public let numberNotConfirmed: String
    /**
     * Ends it where the caller wants no texts.
     */
    public let optedOut: String
    /**
     * The country in whose usual form phone numbers may be given, such as `US`; none accepts E.164
     * only.
     */
    public let defaultRegion: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What may be offered.
         */information: [CallInformation],
        /**
         * The word that ends the texts.
         */optOutWord: String,
        /**
         * Offers the text. It has to say that texts are optional and how to opt out; that it has the
         * opt-out word is checked.
         */offer: String,
        /**
         * Reads the number back.
         */readBack: String,
        /**
         * Asks for the number.
         */askNumber: String,
        /**
         * Ends the matter after the number was confirmed.
         */confirmed: String,
        /**
         * Ends it after a decline; full service goes on.
         */declined: String,
        /**
         * Ends it where no number was confirmed; full service goes on.
         */numberNotConfirmed: String,
        /**
         * Ends it where the caller wants no texts.
         */optedOut: String,
        /**
         * The country in whose usual form phone numbers may be given, such as `US`; none accepts E.164
         * only.
         */defaultRegion: String? = nil) {
        self.information = information
        self.optOutWord = optOutWord
        self.offer = offer
        self.readBack = readBack
        self.askNumber = askNumber
        self.confirmed = confirmed
        self.declined = declined
        self.numberNotConfirmed = numberNotConfirmed
        self.optedOut = optedOut
        self.defaultRegion = defaultRegion
    }




}

#if compiler(>=6)
extension CallScript: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallScript: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallScript {
        return
            try CallScript(
                information: FfiConverterSequenceTypeCallInformation.read(from: &buf),
                optOutWord: FfiConverterString.read(from: &buf),
                offer: FfiConverterString.read(from: &buf),
                readBack: FfiConverterString.read(from: &buf),
                askNumber: FfiConverterString.read(from: &buf),
                confirmed: FfiConverterString.read(from: &buf),
                declined: FfiConverterString.read(from: &buf),
                numberNotConfirmed: FfiConverterString.read(from: &buf),
                optedOut: FfiConverterString.read(from: &buf),
                defaultRegion: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: CallScript, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeCallInformation.write(value.information, into: &buf)
        FfiConverterString.write(value.optOutWord, into: &buf)
        FfiConverterString.write(value.offer, into: &buf)
        FfiConverterString.write(value.readBack, into: &buf)
        FfiConverterString.write(value.askNumber, into: &buf)
        FfiConverterString.write(value.confirmed, into: &buf)
        FfiConverterString.write(value.declined, into: &buf)
        FfiConverterString.write(value.numberNotConfirmed, into: &buf)
        FfiConverterString.write(value.optedOut, into: &buf)
        FfiConverterOptionString.write(value.defaultRegion, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallScript_lift(_ buf: RustBuffer) throws -> CallScript {
    return try FfiConverterTypeCallScript.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallScript_lower(_ value: CallScript) -> RustBuffer {
    return FfiConverterTypeCallScript.lower(value)
}


/**
 * What the host knows when a call begins. The printed form shows nothing of it.
 */
public struct CallStart: Equatable, Hashable {
    /**
     * The agent that speaks.
     */
    public let agent: String
    /**
     * The reference of the recording; empty where it is known later.
     */
    public let recording: String
    /**
     * The number to read back, such as the caller's; none where it has to be asked for.
     */
    public let contact: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The agent that speaks.
         */agent: String = "",
        /**
         * The reference of the recording; empty where it is known later.
         */recording: String = "",
        /**
         * The number to read back, such as the caller's; none where it has to be asked for.
         */contact: String? = nil) {
        self.agent = agent
        self.recording = recording
        self.contact = contact
    }




}

#if compiler(>=6)
extension CallStart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallStart: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallStart {
        return
            try CallStart(
                agent: FfiConverterString.read(from: &buf),
                recording: FfiConverterString.read(from: &buf),
                contact: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: CallStart, into buf: inout [UInt8]) {
        FfiConverterString.write(value.agent, into: &buf)
        FfiConverterString.write(value.recording, into: &buf)
        FfiConverterOptionString.write(value.contact, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallStart_lift(_ buf: RustBuffer) throws -> CallStart {
    return try FfiConverterTypeCallStart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallStart_lower(_ value: CallStart) -> RustBuffer {
    return FfiConverterTypeCallStart.lower(value)
}


/**
 * The agent's turn: the call as it now stands, and what to say. The printed form does not show the sentence.
 */
public struct CallTurn: Equatable, Hashable {
    /**
     * The call after the event.
     */
    public let call: Call
    /**
     * What the agent says now; none where it waits or goes on with the caller's own matter.
     */
    public let say: String?
    /**
     * Why the event did not take the call further.
     */
    public let reason: CallReason?
    /**
     * What the call came to, where this event brought it about. A host acts on it once.
     */
    public let outcome: CallOutcome?
    /**
     * The facts to document, once the caller has consented and none is missing.
     */
    public let facts: CallFacts?
    /**
     * Otherwise each fact that is missing.
     */
    public let missing: [CallFact]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The call after the event.
         */call: Call,
        /**
         * What the agent says now; none where it waits or goes on with the caller's own matter.
         */say: String?,
        /**
         * Why the event did not take the call further.
         */reason: CallReason?,
        /**
         * What the call came to, where this event brought it about. A host acts on it once.
         */outcome: CallOutcome?,
        /**
         * The facts to document, once the caller has consented and none is missing.
         */facts: CallFacts?,
        /**
         * Otherwise each fact that is missing.
         */missing: [CallFact]) {
        self.call = call
        self.say = say
        self.reason = reason
        self.outcome = outcome
        self.facts = facts
        self.missing = missing
    }




}

#if compiler(>=6)
extension CallTurn: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallTurn: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallTurn {
        return
            try CallTurn(
                call: FfiConverterTypeCall.read(from: &buf),
                say: FfiConverterOptionString.read(from: &buf),
                reason: FfiConverterOptionTypeCallReason.read(from: &buf),
                outcome: FfiConverterOptionTypeCallOutcome.read(from: &buf),
                facts: FfiConverterOptionTypeCallFacts.read(from: &buf),
                missing: FfiConverterSequenceTypeCallFact.read(from: &buf)
        )
    }

    public static func write(_ value: CallTurn, into buf: inout [UInt8]) {
        FfiConverterTypeCall.write(value.call, into: &buf)
        FfiConverterOptionString.write(value.say, into: &buf)
        FfiConverterOptionTypeCallReason.write(value.reason, into: &buf)
        FfiConverterOptionTypeCallOutcome.write(value.outcome, into: &buf)
        FfiConverterOptionTypeCallFacts.write(value.facts, into: &buf)
        FfiConverterSequenceTypeCallFact.write(value.missing, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallTurn_lift(_ buf: RustBuffer) throws -> CallTurn {
    return try FfiConverterTypeCallTurn.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallTurn_lower(_ value: CallTurn) -> RustBuffer {
    return FfiConverterTypeCallTurn.lower(value)
}


/**
 * What a configuration says, in short.
 */
public struct ConfigurationSummary: Equatable, Hashable {
    /**
     * Its identity: a digest of its text.
     */
    public let id: String
    /**
     * The id of the main organization.
     */
    public let organization: String
    /**
     * The country in whose usual form phone numbers may be written, such as `US`.
     */
    public let defaultRegion: String?
    /**
     * The ids of its programs, sorted.
     */
    public let programs: [String]
    /**
     * The addresses of its lines, sorted.
     */
    public let lines: [String]
    /**
     * What is permitted and yet worth a second look.
     */
    public let warnings: [ConfigurationWarning]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its identity: a digest of its text.
         */id: String,
        /**
         * The id of the main organization.
         */organization: String,
        /**
         * The country in whose usual form phone numbers may be written, such as `US`.
         */defaultRegion: String?,
        /**
         * The ids of its programs, sorted.
         */programs: [String],
        /**
         * The addresses of its lines, sorted.
         */lines: [String],
        /**
         * What is permitted and yet worth a second look.
         */warnings: [ConfigurationWarning]) {
        self.id = id
        self.organization = organization
        self.defaultRegion = defaultRegion
        self.programs = programs
        self.lines = lines
        self.warnings = warnings
    }




}

#if compiler(>=6)
extension ConfigurationSummary: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConfigurationSummary: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConfigurationSummary {
        return
            try ConfigurationSummary(
                id: FfiConverterString.read(from: &buf),
                organization: FfiConverterString.read(from: &buf),
                defaultRegion: FfiConverterOptionString.read(from: &buf),
                programs: FfiConverterSequenceString.read(from: &buf),
                lines: FfiConverterSequenceString.read(from: &buf),
                warnings: FfiConverterSequenceTypeConfigurationWarning.read(from: &buf)
        )
    }

    public static func write(_ value: ConfigurationSummary, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.organization, into: &buf)
        FfiConverterOptionString.write(value.defaultRegion, into: &buf)
        FfiConverterSequenceString.write(value.programs, into: &buf)
        FfiConverterSequenceString.write(value.lines, into: &buf)
        FfiConverterSequenceTypeConfigurationWarning.write(value.warnings, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfigurationSummary_lift(_ buf: RustBuffer) throws -> ConfigurationSummary {
    return try FfiConverterTypeConfigurationSummary.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfigurationSummary_lower(_ value: ConfigurationSummary) -> RustBuffer {
    return FfiConverterTypeConfigurationSummary.lower(value)
}


/**
 * Something in a configuration that is permitted and yet worth a second look.
 */
public struct ConfigurationWarning: Equatable, Hashable {
    /**
     * The field it is about.
     */
    public let field: String
    /**
     * What a reader should know.
     */
    public let message: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The field it is about.
         */field: String,
        /**
         * What a reader should know.
         */message: String) {
        self.field = field
        self.message = message
    }




}

#if compiler(>=6)
extension ConfigurationWarning: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConfigurationWarning: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConfigurationWarning {
        return
            try ConfigurationWarning(
                field: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ConfigurationWarning, into buf: inout [UInt8]) {
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfigurationWarning_lift(_ buf: RustBuffer) throws -> ConfigurationWarning {
    return try FfiConverterTypeConfigurationWarning.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfigurationWarning_lower(_ value: ConfigurationWarning) -> RustBuffer {
    return FfiConverterTypeConfigurationWarning.lower(value)
}


/**
 * An entry that would be decided differently now.
 */
public struct Difference: Equatable, Hashable {
    /**
     * Its place in the journal.
     */
    public let index: UInt64
    /**
     * Its event.
     */
    public let event: String
    /**
     * What is different: `reading`, `state`, `decision`, `reasons`, `facts`, `effects`, `texts`.
     */
    public let what: [String]
    /**
     * The versions that changed since. None means that nothing explains the difference.
     */
    public let versions: [VersionChange]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its place in the journal.
         */index: UInt64,
        /**
         * Its event.
         */event: String,
        /**
         * What is different: `reading`, `state`, `decision`, `reasons`, `facts`, `effects`, `texts`.
         */what: [String],
        /**
         * The versions that changed since. None means that nothing explains the difference.
         */versions: [VersionChange]) {
        self.index = index
        self.event = event
        self.what = what
        self.versions = versions
    }




}

#if compiler(>=6)
extension Difference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDifference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Difference {
        return
            try Difference(
                index: FfiConverterUInt64.read(from: &buf),
                event: FfiConverterString.read(from: &buf),
                what: FfiConverterSequenceString.read(from: &buf),
                versions: FfiConverterSequenceTypeVersionChange.read(from: &buf)
        )
    }

    public static func write(_ value: Difference, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.index, into: &buf)
        FfiConverterString.write(value.event, into: &buf)
        FfiConverterSequenceString.write(value.what, into: &buf)
        FfiConverterSequenceTypeVersionChange.write(value.versions, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDifference_lift(_ buf: RustBuffer) throws -> Difference {
    return try FfiConverterTypeDifference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDifference_lower(_ value: Difference) -> RustBuffer {
    return FfiConverterTypeDifference.lower(value)
}


/**
 * A record that the retention policy lets go. The printed form does not show its reference.
 */
public struct DueRecord: Equatable, Hashable {
    /**
     * Its place in the journal.
     */
    public let index: UInt64
    /**
     * The event that brought it.
     */
    public let event: String
    /**
     * What kind of record it is.
     */
    public let kind: DueKind
    /**
     * Where the host keeps a recording or the proof of a consent.
     */
    public let reference: String?
    /**
     * When it was recorded.
     */
    public let recordedAt: Timestamp
    /**
     * Since when it may be deleted.
     */
    public let dueAt: Timestamp
    /**
     * Until when the law needed it.
     */
    public let floor: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its place in the journal.
         */index: UInt64,
        /**
         * The event that brought it.
         */event: String,
        /**
         * What kind of record it is.
         */kind: DueKind,
        /**
         * Where the host keeps a recording or the proof of a consent.
         */reference: String?,
        /**
         * When it was recorded.
         */recordedAt: Timestamp,
        /**
         * Since when it may be deleted.
         */dueAt: Timestamp,
        /**
         * Until when the law needed it.
         */floor: Timestamp?) {
        self.index = index
        self.event = event
        self.kind = kind
        self.reference = reference
        self.recordedAt = recordedAt
        self.dueAt = dueAt
        self.floor = floor
    }




}

#if compiler(>=6)
extension DueRecord: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDueRecord: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DueRecord {
        return
            try DueRecord(
                index: FfiConverterUInt64.read(from: &buf),
                event: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypeDueKind.read(from: &buf),
                reference: FfiConverterOptionString.read(from: &buf),
                recordedAt: FfiConverterTypeTimestamp.read(from: &buf),
                dueAt: FfiConverterTypeTimestamp.read(from: &buf),
                floor: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: DueRecord, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.index, into: &buf)
        FfiConverterString.write(value.event, into: &buf)
        FfiConverterTypeDueKind.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.reference, into: &buf)
        FfiConverterTypeTimestamp.write(value.recordedAt, into: &buf)
        FfiConverterTypeTimestamp.write(value.dueAt, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.floor, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDueRecord_lift(_ buf: RustBuffer) throws -> DueRecord {
    return try FfiConverterTypeDueRecord.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDueRecord_lower(_ value: DueRecord) -> RustBuffer {
    return FfiConverterTypeDueRecord.lower(value)
}


/**
 * What proves a consent. The printed form shows neither the reference nor the
 * wording.
 */
public struct Evidence: Equatable, Hashable {
    /**
     * The medium.
     */
    public let kind: EvidenceKind
    /**
     * Where the proof is kept, in the host's words.
     */
    public let reference: String
    /**
     * The wording that the person was shown or told.
     */
    public let wording: String
    /**
     * When the person acted, where another clock than the event's recorded it.
     */
    public let capturedAt: Timestamp?
    /**
     * The recording of the call; for `verbal`, in place of the reference.
     */
    public let recording: String
    /**
     * The agent who took it; for `verbal`.
     */
    public let agent: String
    /**
     * The purposes that were asked for; for `verbal`. The consent covers no others.
     */
    public let requested: [String]
    /**
     * Whether the number was read back and confirmed; for `verbal`.
     */
    public let numberConfirmed: Bool
    /**
     * Whether the person understood that texts are optional; for `verbal`.
     */
    public let understoodOptional: Bool
    /**
     * What messages may refer to, such as one appointment; empty means anything.
     */
    public let references: [String]
    /**
     * SHA-256 of the document, such as the scan of a paper, in 64 hexadecimal digits.
     */
    public let documentSha256: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The medium.
         */kind: EvidenceKind,
        /**
         * Where the proof is kept, in the host's words.
         */reference: String = "",
        /**
         * The wording that the person was shown or told.
         */wording: String = "",
        /**
         * When the person acted, where another clock than the event's recorded it.
         */capturedAt: Timestamp? = nil,
        /**
         * The recording of the call; for `verbal`, in place of the reference.
         */recording: String = "",
        /**
         * The agent who took it; for `verbal`.
         */agent: String = "",
        /**
         * The purposes that were asked for; for `verbal`. The consent covers no others.
         */requested: [String] = [],
        /**
         * Whether the number was read back and confirmed; for `verbal`.
         */numberConfirmed: Bool = false,
        /**
         * Whether the person understood that texts are optional; for `verbal`.
         */understoodOptional: Bool = false,
        /**
         * What messages may refer to, such as one appointment; empty means anything.
         */references: [String] = [],
        /**
         * SHA-256 of the document, such as the scan of a paper, in 64 hexadecimal digits.
         */documentSha256: String? = nil) {
        self.kind = kind
        self.reference = reference
        self.wording = wording
        self.capturedAt = capturedAt
        self.recording = recording
        self.agent = agent
        self.requested = requested
        self.numberConfirmed = numberConfirmed
        self.understoodOptional = understoodOptional
        self.references = references
        self.documentSha256 = documentSha256
    }




}

#if compiler(>=6)
extension Evidence: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEvidence: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Evidence {
        return
            try Evidence(
                kind: FfiConverterTypeEvidenceKind.read(from: &buf),
                reference: FfiConverterString.read(from: &buf),
                wording: FfiConverterString.read(from: &buf),
                capturedAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                recording: FfiConverterString.read(from: &buf),
                agent: FfiConverterString.read(from: &buf),
                requested: FfiConverterSequenceString.read(from: &buf),
                numberConfirmed: FfiConverterBool.read(from: &buf),
                understoodOptional: FfiConverterBool.read(from: &buf),
                references: FfiConverterSequenceString.read(from: &buf),
                documentSha256: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Evidence, into buf: inout [UInt8]) {
        FfiConverterTypeEvidenceKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.reference, into: &buf)
        FfiConverterString.write(value.wording, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.capturedAt, into: &buf)
        FfiConverterString.write(value.recording, into: &buf)
        FfiConverterString.write(value.agent, into: &buf)
        FfiConverterSequenceString.write(value.requested, into: &buf)
        FfiConverterBool.write(value.numberConfirmed, into: &buf)
        FfiConverterBool.write(value.understoodOptional, into: &buf)
        FfiConverterSequenceString.write(value.references, into: &buf)
        FfiConverterOptionString.write(value.documentSha256, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvidence_lift(_ buf: RustBuffer) throws -> Evidence {
    return try FfiConverterTypeEvidence.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvidence_lower(_ value: Evidence) -> RustBuffer {
    return FfiConverterTypeEvidence.lower(value)
}


/**
 * One journal entry for an archive. The printed form does not show what it says.
 */
public struct ExportedEntry: Equatable, Hashable {
    /**
     * Its place in the journal; a later export resumes after it.
     */
    public let index: UInt64
    /**
     * The entry as one line of JSON.
     */
    public let line: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its place in the journal; a later export resumes after it.
         */index: UInt64,
        /**
         * The entry as one line of JSON.
         */line: String) {
        self.index = index
        self.line = line
    }




}

#if compiler(>=6)
extension ExportedEntry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExportedEntry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExportedEntry {
        return
            try ExportedEntry(
                index: FfiConverterUInt64.read(from: &buf),
                line: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ExportedEntry, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.index, into: &buf)
        FfiConverterString.write(value.line, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExportedEntry_lift(_ buf: RustBuffer) throws -> ExportedEntry {
    return try FfiConverterTypeExportedEntry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExportedEntry_lower(_ value: ExportedEntry) -> RustBuffer {
    return FfiConverterTypeExportedEntry.lower(value)
}


/**
 * One entry of a contact's history. The printed form does not show what was written.
 */
public struct HistoryEntry: Equatable, Hashable {
    /**
     * Its place in the journal.
     */
    public let index: UInt64
    /**
     * What kind of event it was, by its word on the wire.
     */
    public let kind: String
    /**
     * When the person acted.
     */
    public let occurredAt: Timestamp
    /**
     * When it was recorded.
     */
    public let recordedAt: Timestamp
    /**
     * The text of the message, where it was one and is not erased.
     */
    public let text: String?
    /**
     * What it led to.
     */
    public let outcome: Outcome

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its place in the journal.
         */index: UInt64,
        /**
         * What kind of event it was, by its word on the wire.
         */kind: String,
        /**
         * When the person acted.
         */occurredAt: Timestamp,
        /**
         * When it was recorded.
         */recordedAt: Timestamp,
        /**
         * The text of the message, where it was one and is not erased.
         */text: String?,
        /**
         * What it led to.
         */outcome: Outcome) {
        self.index = index
        self.kind = kind
        self.occurredAt = occurredAt
        self.recordedAt = recordedAt
        self.text = text
        self.outcome = outcome
    }




}

#if compiler(>=6)
extension HistoryEntry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHistoryEntry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HistoryEntry {
        return
            try HistoryEntry(
                index: FfiConverterUInt64.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                occurredAt: FfiConverterTypeTimestamp.read(from: &buf),
                recordedAt: FfiConverterTypeTimestamp.read(from: &buf),
                text: FfiConverterOptionString.read(from: &buf),
                outcome: FfiConverterTypeOutcome.read(from: &buf)
        )
    }

    public static func write(_ value: HistoryEntry, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.index, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterTypeTimestamp.write(value.occurredAt, into: &buf)
        FfiConverterTypeTimestamp.write(value.recordedAt, into: &buf)
        FfiConverterOptionString.write(value.text, into: &buf)
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHistoryEntry_lift(_ buf: RustBuffer) throws -> HistoryEntry {
    return try FfiConverterTypeHistoryEntry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHistoryEntry_lower(_ value: HistoryEntry) -> RustBuffer {
    return FfiConverterTypeHistoryEntry.lower(value)
}


/**
 * An automatic text that a worker may send now, once, under its effect id. The printed form shows neither
 * its address nor what it says.
 */
public struct LeasedText: Equatable, Hashable {
    /**
     * The stable id; hand it to the provider as an idempotency key.
     */
    public let effect: String
    /**
     * Whom it is for.
     */
    public let to: Recipient
    /**
     * The person whose conversation it belongs to, in E.164; none after erasure, and for a text to a
     * group.
     */
    public let contact: String?
    /**
     * The host's id of the group that it is for.
     */
    public let group: String?
    /**
     * The line's address.
     */
    public let line: String?
    /**
     * How it travels.
     */
    public let channel: Channel
    /**
     * Which text.
     */
    public let template: Template
    /**
     * What it says.
     */
    public let text: String
    /**
     * Until when it may be sent.
     */
    public let notAfter: Timestamp

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The stable id; hand it to the provider as an idempotency key.
         */effect: String,
        /**
         * Whom it is for.
         */to: Recipient,
        /**
         * The person whose conversation it belongs to, in E.164; none after erasure, and for a text to a
         * group.
         */contact: String?,
        /**
         * The host's id of the group that it is for.
         */group: String?,
        /**
         * The line's address.
         */line: String?,
        /**
         * How it travels.
         */channel: Channel,
        /**
         * Which text.
         */template: Template,
        /**
         * What it says.
         */text: String,
        /**
         * Until when it may be sent.
         */notAfter: Timestamp) {
        self.effect = effect
        self.to = to
        self.contact = contact
        self.group = group
        self.line = line
        self.channel = channel
        self.template = template
        self.text = text
        self.notAfter = notAfter
    }




}

#if compiler(>=6)
extension LeasedText: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLeasedText: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LeasedText {
        return
            try LeasedText(
                effect: FfiConverterString.read(from: &buf),
                to: FfiConverterTypeRecipient.read(from: &buf),
                contact: FfiConverterOptionString.read(from: &buf),
                group: FfiConverterOptionString.read(from: &buf),
                line: FfiConverterOptionString.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                template: FfiConverterTypeTemplate.read(from: &buf),
                text: FfiConverterString.read(from: &buf),
                notAfter: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: LeasedText, into buf: inout [UInt8]) {
        FfiConverterString.write(value.effect, into: &buf)
        FfiConverterTypeRecipient.write(value.to, into: &buf)
        FfiConverterOptionString.write(value.contact, into: &buf)
        FfiConverterOptionString.write(value.group, into: &buf)
        FfiConverterOptionString.write(value.line, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterTypeTemplate.write(value.template, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterTypeTimestamp.write(value.notAfter, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLeasedText_lift(_ buf: RustBuffer) throws -> LeasedText {
    return try FfiConverterTypeLeasedText.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLeasedText_lower(_ value: LeasedText) -> RustBuffer {
    return FfiConverterTypeLeasedText.lower(value)
}


/**
 * What an event led to. The same event again gives the same outcome, marked as a duplicate.
 * The printed form shows no address and no text.
 */
public struct Outcome: Equatable, Hashable {
    /**
     * The event.
     */
    public let event: String
    /**
     * Whether it was recorded before and caused nothing now.
     */
    public let duplicate: Bool
    /**
     * The program that was concerned, by its id.
     */
    public let program: String?
    /**
     * The contact that was concerned, in E.164; none after erasure.
     */
    public let contact: String?
    /**
     * The state before and after, where a program and a contact were concerned.
     */
    public let state: StateChange?
    /**
     * What was decided.
     */
    public let decision: Decision
    /**
     * Why.
     */
    public let reasons: [Reason]
    /**
     * Until when a hold waits or a permit stands.
     */
    public let until: Timestamp?
    /**
     * The permit that was issued or redeemed.
     */
    public let permit: Permit?
    /**
     * The automatic texts that it caused. They inform: a host sends what it leases.
     */
    public let texts: [OutcomeText]
    /**
     * Held messages that may go on, by the ids of their requests.
     */
    public let released: [String]
    /**
     * Held messages that go nowhere.
     */
    public let discarded: [String]
    /**
     * After an opt-out: messages that were handed over before it and not reported yet.
     */
    public let inFlight: [String]
    /**
     * Outcomes of follow-up events that it brought about.
     */
    public let also: [Outcome]
    /**
     * What an inbound text was read to mean.
     */
    public let reading: Reading?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The event.
         */event: String,
        /**
         * Whether it was recorded before and caused nothing now.
         */duplicate: Bool,
        /**
         * The program that was concerned, by its id.
         */program: String?,
        /**
         * The contact that was concerned, in E.164; none after erasure.
         */contact: String?,
        /**
         * The state before and after, where a program and a contact were concerned.
         */state: StateChange?,
        /**
         * What was decided.
         */decision: Decision,
        /**
         * Why.
         */reasons: [Reason],
        /**
         * Until when a hold waits or a permit stands.
         */until: Timestamp?,
        /**
         * The permit that was issued or redeemed.
         */permit: Permit?,
        /**
         * The automatic texts that it caused. They inform: a host sends what it leases.
         */texts: [OutcomeText],
        /**
         * Held messages that may go on, by the ids of their requests.
         */released: [String],
        /**
         * Held messages that go nowhere.
         */discarded: [String],
        /**
         * After an opt-out: messages that were handed over before it and not reported yet.
         */inFlight: [String],
        /**
         * Outcomes of follow-up events that it brought about.
         */also: [Outcome],
        /**
         * What an inbound text was read to mean.
         */reading: Reading?) {
        self.event = event
        self.duplicate = duplicate
        self.program = program
        self.contact = contact
        self.state = state
        self.decision = decision
        self.reasons = reasons
        self.until = until
        self.permit = permit
        self.texts = texts
        self.released = released
        self.discarded = discarded
        self.inFlight = inFlight
        self.also = also
        self.reading = reading
    }




}

#if compiler(>=6)
extension Outcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOutcome: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Outcome {
        return
            try Outcome(
                event: FfiConverterString.read(from: &buf),
                duplicate: FfiConverterBool.read(from: &buf),
                program: FfiConverterOptionString.read(from: &buf),
                contact: FfiConverterOptionString.read(from: &buf),
                state: FfiConverterOptionTypeStateChange.read(from: &buf),
                decision: FfiConverterTypeDecision.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf),
                until: FfiConverterOptionTypeTimestamp.read(from: &buf),
                permit: FfiConverterOptionTypePermit.read(from: &buf),
                texts: FfiConverterSequenceTypeOutcomeText.read(from: &buf),
                released: FfiConverterSequenceString.read(from: &buf),
                discarded: FfiConverterSequenceString.read(from: &buf),
                inFlight: FfiConverterSequenceString.read(from: &buf),
                also: FfiConverterSequenceTypeOutcome.read(from: &buf),
                reading: FfiConverterOptionTypeReading.read(from: &buf)
        )
    }

    public static func write(_ value: Outcome, into buf: inout [UInt8]) {
        FfiConverterString.write(value.event, into: &buf)
        FfiConverterBool.write(value.duplicate, into: &buf)
        FfiConverterOptionString.write(value.program, into: &buf)
        FfiConverterOptionString.write(value.contact, into: &buf)
        FfiConverterOptionTypeStateChange.write(value.state, into: &buf)
        FfiConverterTypeDecision.write(value.decision, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.until, into: &buf)
        FfiConverterOptionTypePermit.write(value.permit, into: &buf)
        FfiConverterSequenceTypeOutcomeText.write(value.texts, into: &buf)
        FfiConverterSequenceString.write(value.released, into: &buf)
        FfiConverterSequenceString.write(value.discarded, into: &buf)
        FfiConverterSequenceString.write(value.inFlight, into: &buf)
        FfiConverterSequenceTypeOutcome.write(value.also, into: &buf)
        FfiConverterOptionTypeReading.write(value.reading, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcome_lift(_ buf: RustBuffer) throws -> Outcome {
    return try FfiConverterTypeOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcome_lower(_ value: Outcome) -> RustBuffer {
    return FfiConverterTypeOutcome.lower(value)
}


/**
 * An automatic text that an event caused. The printed form shows neither
 * its address nor what it says.
 */
public struct OutcomeText: Equatable, Hashable {
    /**
     * The stable id under which it is sent once.
     */
    public let effect: String
    /**
     * Whom it is for.
     */
    public let to: Recipient
    /**
     * The address that it goes to: the contact's, the line's, or the host's id of the group; none
     * after erasure.
     */
    public let address: String?
    /**
     * The line that it is sent from; none for a notice, which is shown to the line's user.
     */
    public let from: String?
    /**
     * How it travels.
     */
    public let channel: Channel
    /**
     * Which text.
     */
    public let template: Template
    /**
     * What it says; none after erasure.
     */
    public let text: String?
    /**
     * Until when it may be sent.
     */
    public let notAfter: Timestamp

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The stable id under which it is sent once.
         */effect: String,
        /**
         * Whom it is for.
         */to: Recipient,
        /**
         * The address that it goes to: the contact's, the line's, or the host's id of the group; none
         * after erasure.
         */address: String?,
        /**
         * The line that it is sent from; none for a notice, which is shown to the line's user.
         */from: String?,
        /**
         * How it travels.
         */channel: Channel,
        /**
         * Which text.
         */template: Template,
        /**
         * What it says; none after erasure.
         */text: String?,
        /**
         * Until when it may be sent.
         */notAfter: Timestamp) {
        self.effect = effect
        self.to = to
        self.address = address
        self.from = from
        self.channel = channel
        self.template = template
        self.text = text
        self.notAfter = notAfter
    }




}

#if compiler(>=6)
extension OutcomeText: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOutcomeText: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OutcomeText {
        return
            try OutcomeText(
                effect: FfiConverterString.read(from: &buf),
                to: FfiConverterTypeRecipient.read(from: &buf),
                address: FfiConverterOptionString.read(from: &buf),
                from: FfiConverterOptionString.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                template: FfiConverterTypeTemplate.read(from: &buf),
                text: FfiConverterOptionString.read(from: &buf),
                notAfter: FfiConverterTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: OutcomeText, into buf: inout [UInt8]) {
        FfiConverterString.write(value.effect, into: &buf)
        FfiConverterTypeRecipient.write(value.to, into: &buf)
        FfiConverterOptionString.write(value.address, into: &buf)
        FfiConverterOptionString.write(value.from, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterTypeTemplate.write(value.template, into: &buf)
        FfiConverterOptionString.write(value.text, into: &buf)
        FfiConverterTypeTimestamp.write(value.notAfter, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcomeText_lift(_ buf: RustBuffer) throws -> OutcomeText {
    return try FfiConverterTypeOutcomeText.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcomeText_lower(_ value: OutcomeText) -> RustBuffer {
    return FfiConverterTypeOutcomeText.lower(value)
}


/**
 * Leave to hand one message to the provider.
 */
public struct Permit: Equatable, Hashable {
    /**
     * The send that it permits, by the id of its request.
     */
    public let send: String
    /**
     * Until when it may be redeemed; none once it is.
     */
    public let expiresAt: Timestamp?
    /**
     * Whether it was redeemed.
     */
    public let redeemed: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The send that it permits, by the id of its request.
         */send: String,
        /**
         * Until when it may be redeemed; none once it is.
         */expiresAt: Timestamp?,
        /**
         * Whether it was redeemed.
         */redeemed: Bool) {
        self.send = send
        self.expiresAt = expiresAt
        self.redeemed = redeemed
    }




}

#if compiler(>=6)
extension Permit: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePermit: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Permit {
        return
            try Permit(
                send: FfiConverterString.read(from: &buf),
                expiresAt: FfiConverterOptionTypeTimestamp.read(from: &buf),
                redeemed: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Permit, into buf: inout [UInt8]) {
        FfiConverterString.write(value.send, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.expiresAt, into: &buf)
        FfiConverterBool.write(value.redeemed, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePermit_lift(_ buf: RustBuffer) throws -> Permit {
    return try FfiConverterTypePermit.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePermit_lower(_ value: Permit) -> RustBuffer {
    return FfiConverterTypePermit.lower(value)
}


/**
 * What a text is and means.
 */
public struct Reading: Equatable, Hashable {
    /**
     * What the sender wants.
     */
    public let intent: Intent
    /**
     * What the intent was concluded from.
     */
    public let basis: ReadingBasis
    /**
     * What sort of text it is.
     */
    public let kind: ReadingKind
    /**
     * What an opt-out covers; none for every other intent.
     */
    public let scope: ReadingScope?
    /**
     * Which kind of word opted in; none for every other intent.
     */
    public let optIn: OptInWord?
    /**
     * The rule that decided; none for an ordinary message.
     */
    public let rule: String?
    /**
     * Where its words stand in the text, counted in Unicode scalar values.
     */
    public let span: Span?
    /**
     * The language of the rule, such as `en`; none for a word of the program, and for an emoji.
     */
    public let language: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the sender wants.
         */intent: Intent,
        /**
         * What the intent was concluded from.
         */basis: ReadingBasis,
        /**
         * What sort of text it is.
         */kind: ReadingKind,
        /**
         * What an opt-out covers; none for every other intent.
         */scope: ReadingScope?,
        /**
         * Which kind of word opted in; none for every other intent.
         */optIn: OptInWord?,
        /**
         * The rule that decided; none for an ordinary message.
         */rule: String?,
        /**
         * Where its words stand in the text, counted in Unicode scalar values.
         */span: Span?,
        /**
         * The language of the rule, such as `en`; none for a word of the program, and for an emoji.
         */language: String?) {
        self.intent = intent
        self.basis = basis
        self.kind = kind
        self.scope = scope
        self.optIn = optIn
        self.rule = rule
        self.span = span
        self.language = language
    }




}

#if compiler(>=6)
extension Reading: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReading: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Reading {
        return
            try Reading(
                intent: FfiConverterTypeIntent.read(from: &buf),
                basis: FfiConverterTypeReadingBasis.read(from: &buf),
                kind: FfiConverterTypeReadingKind.read(from: &buf),
                scope: FfiConverterOptionTypeReadingScope.read(from: &buf),
                optIn: FfiConverterOptionTypeOptInWord.read(from: &buf),
                rule: FfiConverterOptionString.read(from: &buf),
                span: FfiConverterOptionTypeSpan.read(from: &buf),
                language: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Reading, into buf: inout [UInt8]) {
        FfiConverterTypeIntent.write(value.intent, into: &buf)
        FfiConverterTypeReadingBasis.write(value.basis, into: &buf)
        FfiConverterTypeReadingKind.write(value.kind, into: &buf)
        FfiConverterOptionTypeReadingScope.write(value.scope, into: &buf)
        FfiConverterOptionTypeOptInWord.write(value.optIn, into: &buf)
        FfiConverterOptionString.write(value.rule, into: &buf)
        FfiConverterOptionTypeSpan.write(value.span, into: &buf)
        FfiConverterOptionString.write(value.language, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReading_lift(_ buf: RustBuffer) throws -> Reading {
    return try FfiConverterTypeReading.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReading_lower(_ value: Reading) -> RustBuffer {
    return FfiConverterTypeReading.lower(value)
}


/**
 * Why a decision was made.
 */
public struct Reason: Equatable, Hashable {
    /**
     * What.
     */
    public let code: ReasonCode
    /**
     * The reader's rule that it rests on.
     */
    public let rule: String?
    /**
     * The event that proves it.
     */
    public let evidence: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What.
         */code: ReasonCode,
        /**
         * The reader's rule that it rests on.
         */rule: String?,
        /**
         * The event that proves it.
         */evidence: String?) {
        self.code = code
        self.rule = rule
        self.evidence = evidence
    }




}

#if compiler(>=6)
extension Reason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReason: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Reason {
        return
            try Reason(
                code: FfiConverterTypeReasonCode.read(from: &buf),
                rule: FfiConverterOptionString.read(from: &buf),
                evidence: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Reason, into buf: inout [UInt8]) {
        FfiConverterTypeReasonCode.write(value.code, into: &buf)
        FfiConverterOptionString.write(value.rule, into: &buf)
        FfiConverterOptionString.write(value.evidence, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lift(_ buf: RustBuffer) throws -> Reason {
    return try FfiConverterTypeReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lower(_ value: Reason) -> RustBuffer {
    return FfiConverterTypeReason.lower(value)
}


/**
 * What a replay found.
 */
public struct ReplayReport: Equatable, Hashable {
    /**
     * Whether the journal folds to the live state and every difference is explained by a version.
     */
    public let clean: Bool
    /**
     * Journal entries that were read.
     */
    public let entries: UInt64
    /**
     * Contacts whose records were folded.
     */
    public let contacts: UInt64
    /**
     * Contacts whose folded record is not the live one, by their keys. Always empty, or the
     * database is damaged.
     */
    public let unlike: [UInt64]
    /**
     * Entries that were decided again.
     */
    public let decided: UInt64
    /**
     * Entries that could not be decided again, because their private parts are erased.
     */
    public let erased: UInt64
    /**
     * Entries that would be decided differently now.
     */
    public let differences: [Difference]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether the journal folds to the live state and every difference is explained by a version.
         */clean: Bool,
        /**
         * Journal entries that were read.
         */entries: UInt64,
        /**
         * Contacts whose records were folded.
         */contacts: UInt64,
        /**
         * Contacts whose folded record is not the live one, by their keys. Always empty, or the
         * database is damaged.
         */unlike: [UInt64],
        /**
         * Entries that were decided again.
         */decided: UInt64,
        /**
         * Entries that could not be decided again, because their private parts are erased.
         */erased: UInt64,
        /**
         * Entries that would be decided differently now.
         */differences: [Difference]) {
        self.clean = clean
        self.entries = entries
        self.contacts = contacts
        self.unlike = unlike
        self.decided = decided
        self.erased = erased
        self.differences = differences
    }




}

#if compiler(>=6)
extension ReplayReport: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReplayReport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReplayReport {
        return
            try ReplayReport(
                clean: FfiConverterBool.read(from: &buf),
                entries: FfiConverterUInt64.read(from: &buf),
                contacts: FfiConverterUInt64.read(from: &buf),
                unlike: FfiConverterSequenceUInt64.read(from: &buf),
                decided: FfiConverterUInt64.read(from: &buf),
                erased: FfiConverterUInt64.read(from: &buf),
                differences: FfiConverterSequenceTypeDifference.read(from: &buf)
        )
    }

    public static func write(_ value: ReplayReport, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.clean, into: &buf)
        FfiConverterUInt64.write(value.entries, into: &buf)
        FfiConverterUInt64.write(value.contacts, into: &buf)
        FfiConverterSequenceUInt64.write(value.unlike, into: &buf)
        FfiConverterUInt64.write(value.decided, into: &buf)
        FfiConverterUInt64.write(value.erased, into: &buf)
        FfiConverterSequenceTypeDifference.write(value.differences, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplayReport_lift(_ buf: RustBuffer) throws -> ReplayReport {
    return try FfiConverterTypeReplayReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplayReport_lower(_ value: ReplayReport) -> RustBuffer {
    return FfiConverterTypeReplayReport.lower(value)
}


/**
 * Which rows of a report are wanted; nothing wants all. The printed form shows the days alone.
 */
public struct ReportFilter: Equatable, Hashable {
    /**
     * A text in the name of the line's user, in the line or in the group's id.
     */
    public let text: String?
    /**
     * A number that the message came from or went to, or a part of it, written loosely.
     */
    public let number: String?
    /**
     * The first day, such as `2021-11-09`, in the organization's time zone.
     */
    public let from: String?
    /**
     * The last day.
     */
    public let to: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A text in the name of the line's user, in the line or in the group's id.
         */text: String? = nil,
        /**
         * A number that the message came from or went to, or a part of it, written loosely.
         */number: String? = nil,
        /**
         * The first day, such as `2021-11-09`, in the organization's time zone.
         */from: String? = nil,
        /**
         * The last day.
         */to: String? = nil) {
        self.text = text
        self.number = number
        self.from = from
        self.to = to
    }




}

#if compiler(>=6)
extension ReportFilter: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReportFilter: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReportFilter {
        return
            try ReportFilter(
                text: FfiConverterOptionString.read(from: &buf),
                number: FfiConverterOptionString.read(from: &buf),
                from: FfiConverterOptionString.read(from: &buf),
                to: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ReportFilter, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.text, into: &buf)
        FfiConverterOptionString.write(value.number, into: &buf)
        FfiConverterOptionString.write(value.from, into: &buf)
        FfiConverterOptionString.write(value.to, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReportFilter_lift(_ buf: RustBuffer) throws -> ReportFilter {
    return try FfiConverterTypeReportFilter.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReportFilter_lower(_ value: ReportFilter) -> RustBuffer {
    return FfiConverterTypeReportFilter.lower(value)
}


/**
 * A message that a line wants to send. The printed form shows neither its addresses nor
 * its text.
 */
public struct SendRequest: Equatable, Hashable {
    /**
     * The host's id; the permit is known by it.
     */
    public let id: String
    /**
     * How it travels.
     */
    public let channel: Channel
    /**
     * The line.
     */
    public let from: String
    /**
     * The person; or `group:` and the id of a group conversation of the line.
     */
    public let to: String
    /**
     * The text.
     */
    public let text: String
    /**
     * What kind of message it is.
     */
    public let `class`: Class
    /**
     * What it is for, by the program's name.
     */
    public let purpose: String?
    /**
     * What it refers to, such as one appointment.
     */
    public let reference: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The host's id; the permit is known by it.
         */id: String,
        /**
         * How it travels.
         */channel: Channel,
        /**
         * The line.
         */from: String,
        /**
         * The person; or `group:` and the id of a group conversation of the line.
         */to: String,
        /**
         * The text.
         */text: String,
        /**
         * What kind of message it is.
         */`class`: Class,
        /**
         * What it is for, by the program's name.
         */purpose: String? = nil,
        /**
         * What it refers to, such as one appointment.
         */reference: String? = nil) {
        self.id = id
        self.channel = channel
        self.from = from
        self.to = to
        self.text = text
        self.`class` = `class`
        self.purpose = purpose
        self.reference = reference
    }




}

#if compiler(>=6)
extension SendRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSendRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SendRequest {
        return
            try SendRequest(
                id: FfiConverterString.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                from: FfiConverterString.read(from: &buf),
                to: FfiConverterString.read(from: &buf),
                text: FfiConverterString.read(from: &buf),
                class: FfiConverterTypeClass.read(from: &buf),
                purpose: FfiConverterOptionString.read(from: &buf),
                reference: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: SendRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterString.write(value.from, into: &buf)
        FfiConverterString.write(value.to, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterTypeClass.write(value.`class`, into: &buf)
        FfiConverterOptionString.write(value.purpose, into: &buf)
        FfiConverterOptionString.write(value.reference, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSendRequest_lift(_ buf: RustBuffer) throws -> SendRequest {
    return try FfiConverterTypeSendRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSendRequest_lower(_ value: SendRequest) -> RustBuffer {
    return FfiConverterTypeSendRequest.lower(value)
}


/**
 * A part of a raw text, counted in Unicode scalar values, half-open.
 */
public struct Span: Equatable, Hashable {
    /**
     * The number of scalar values before the part.
     */
    public let start: UInt32
    /**
     * The number of scalar values up to the end of the part.
     */
    public let end: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The number of scalar values before the part.
         */start: UInt32,
        /**
         * The number of scalar values up to the end of the part.
         */end: UInt32) {
        self.start = start
        self.end = end
    }




}

#if compiler(>=6)
extension Span: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSpan: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Span {
        return
            try Span(
                start: FfiConverterUInt32.read(from: &buf),
                end: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Span, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.start, into: &buf)
        FfiConverterUInt32.write(value.end, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSpan_lift(_ buf: RustBuffer) throws -> Span {
    return try FfiConverterTypeSpan.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSpan_lower(_ value: Span) -> RustBuffer {
    return FfiConverterTypeSpan.lower(value)
}


/**
 * A change of state.
 */
public struct StateChange: Equatable, Hashable {
    /**
     * Before.
     */
    public let from: State
    /**
     * After.
     */
    public let to: State

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Before.
         */from: State,
        /**
         * After.
         */to: State) {
        self.from = from
        self.to = to
    }




}

#if compiler(>=6)
extension StateChange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStateChange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StateChange {
        return
            try StateChange(
                from: FfiConverterTypeState.read(from: &buf),
                to: FfiConverterTypeState.read(from: &buf)
        )
    }

    public static func write(_ value: StateChange, into buf: inout [UInt8]) {
        FfiConverterTypeState.write(value.from, into: &buf)
        FfiConverterTypeState.write(value.to, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStateChange_lift(_ buf: RustBuffer) throws -> StateChange {
    return try FfiConverterTypeStateChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStateChange_lower(_ value: StateChange) -> RustBuffer {
    return FfiConverterTypeStateChange.lower(value)
}


/**
 * The state of a contact at one place. The printed form does not show whose.
 */
public struct StatusRow: Equatable, Hashable {
    /**
     * The program, by its id; none when it is no longer configured.
     */
    public let program: String?
    /**
     * The line's address; none means every line of the program.
     */
    public let line: String?
    /**
     * The contact, in E.164.
     */
    public let contact: String
    /**
     * The channel family.
     */
    public let family: Family
    /**
     * The state.
     */
    public let state: State
    /**
     * Since when, by the person's act.
     */
    public let since: Timestamp?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The program, by its id; none when it is no longer configured.
         */program: String?,
        /**
         * The line's address; none means every line of the program.
         */line: String?,
        /**
         * The contact, in E.164.
         */contact: String,
        /**
         * The channel family.
         */family: Family,
        /**
         * The state.
         */state: State,
        /**
         * Since when, by the person's act.
         */since: Timestamp?) {
        self.program = program
        self.line = line
        self.contact = contact
        self.family = family
        self.state = state
        self.since = since
    }




}

#if compiler(>=6)
extension StatusRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStatusRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StatusRow {
        return
            try StatusRow(
                program: FfiConverterOptionString.read(from: &buf),
                line: FfiConverterOptionString.read(from: &buf),
                contact: FfiConverterString.read(from: &buf),
                family: FfiConverterTypeFamily.read(from: &buf),
                state: FfiConverterTypeState.read(from: &buf),
                since: FfiConverterOptionTypeTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: StatusRow, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.program, into: &buf)
        FfiConverterOptionString.write(value.line, into: &buf)
        FfiConverterString.write(value.contact, into: &buf)
        FfiConverterTypeFamily.write(value.family, into: &buf)
        FfiConverterTypeState.write(value.state, into: &buf)
        FfiConverterOptionTypeTimestamp.write(value.since, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStatusRow_lift(_ buf: RustBuffer) throws -> StatusRow {
    return try FfiConverterTypeStatusRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStatusRow_lower(_ value: StatusRow) -> RustBuffer {
    return FfiConverterTypeStatusRow.lower(value)
}


/**
 * A version that changed since an entry was written.
 */
public struct VersionChange: Equatable, Hashable {
    /**
     * `engine`, `lexicon`, `configuration` or `metadata`.
     */
    public let name: String
    /**
     * What decided then.
     */
    public let then: String
    /**
     * What would decide now.
     */
    public let now: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `engine`, `lexicon`, `configuration` or `metadata`.
         */name: String,
        /**
         * What decided then.
         */then: String,
        /**
         * What would decide now.
         */now: String) {
        self.name = name
        self.then = then
        self.now = now
    }




}

#if compiler(>=6)
extension VersionChange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVersionChange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VersionChange {
        return
            try VersionChange(
                name: FfiConverterString.read(from: &buf),
                then: FfiConverterString.read(from: &buf),
                now: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: VersionChange, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.then, into: &buf)
        FfiConverterString.write(value.now, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVersionChange_lift(_ buf: RustBuffer) throws -> VersionChange {
    return try FfiConverterTypeVersionChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVersionChange_lower(_ value: VersionChange) -> RustBuffer {
    return FfiConverterTypeVersionChange.lower(value)
}


/**
 * What the caller answered. The agent judges it; what is not clearly a yes or a no is unclear.
 */

public enum CallAnswer: Equatable, Hashable, CaseIterable {

    /**
     * Yes.
     */
    case yes
    /**
     * No.
     */
    case no
    /**
     * Neither, or both, or silence.
     */
    case unclear





}

#if compiler(>=6)
extension CallAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallAnswer: FfiConverterRustBuffer {
    typealias SwiftType = CallAnswer

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallAnswer {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .yes

        case 2: return .no

        case 3: return .unclear

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CallAnswer, into buf: inout [UInt8]) {
        switch value {


        case .yes:
            writeInt(&buf, Int32(1))


        case .no:
            writeInt(&buf, Int32(2))


        case .unclear:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallAnswer_lift(_ buf: RustBuffer) throws -> CallAnswer {
    return try FfiConverterTypeCallAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallAnswer_lower(_ value: CallAnswer) -> RustBuffer {
    return FfiConverterTypeCallAnswer.lower(value)
}



/**
 * What happened in a call. The printed form shows which kind of event it is and no more.
 */

public enum CallEvent: Equatable, Hashable {

    /**
     * The agent gave the caller, by voice, information that they had asked for.
     */
    case informationGiven(
        /**
         * The purpose that a text with this information would have, as the script names it.
         */purpose: String
    )
    /**
     * The agent would now offer a text.
     */
    case offerRequested
    /**
     * The sentence of the latest turn was spoken to its end, so that the caller could hear all of it.
     */
    case spoken
    /**
     * The caller answered what the agent asked.
     */
    case answered(
        /**
         * What.
         */answer: CallAnswer
    )
    /**
     * The caller named the number that the text should go to.
     */
    case numberGiven(
        /**
         * The number; what is no phone number counts as not understood.
         */contact: String
    )
    /**
     * The caller wants no texts: "stop texting me". May be said at any time.
     */
    case optedOut
    /**
     * The reference of the recording became known, perhaps only after the call.
     */
    case recordingKnown(
        /**
         * The reference.
         */recording: String
    )
    /**
     * The caller hung up, or the connection broke.
     */
    case callerLeft





}

#if compiler(>=6)
extension CallEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallEvent: FfiConverterRustBuffer {
    typealias SwiftType = CallEvent

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallEvent {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .informationGiven(purpose: try FfiConverterString.read(from: &buf)
        )

        case 2: return .offerRequested

        case 3: return .spoken

        case 4: return .answered(answer: try FfiConverterTypeCallAnswer.read(from: &buf)
        )

        case 5: return .numberGiven(contact: try FfiConverterString.read(from: &buf)
        )

        case 6: return .optedOut

        case 7: return .recordingKnown(recording: try FfiConverterString.read(from: &buf)
        )

        case 8: return .callerLeft

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CallEvent, into buf: inout [UInt8]) {
        switch value {


        case let .informationGiven(purpose):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(purpose, into: &buf)


        case .offerRequested:
            writeInt(&buf, Int32(2))


        case .spoken:
            writeInt(&buf, Int32(3))


        case let .answered(answer):
            writeInt(&buf, Int32(4))
            FfiConverterTypeCallAnswer.write(answer, into: &buf)


        case let .numberGiven(contact):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(contact, into: &buf)


        case .optedOut:
            writeInt(&buf, Int32(6))


        case let .recordingKnown(recording):
            writeInt(&buf, Int32(7))
            FfiConverterString.write(recording, into: &buf)


        case .callerLeft:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallEvent_lift(_ buf: RustBuffer) throws -> CallEvent {
    return try FfiConverterTypeCallEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallEvent_lower(_ value: CallEvent) -> RustBuffer {
    return FfiConverterTypeCallEvent.lower(value)
}



/**
 * A fact that the record of a consent by voice needs.
 */

public enum CallFact: Equatable, Hashable, CaseIterable {

    /**
     * Date and time of the verbal consent.
     */
    case consentedAt
    /**
     * The caller's verified phone number.
     */
    case numberConfirmed
    /**
     * The reference of the recording.
     */
    case recording
    /**
     * The specific information that was requested.
     */
    case requested
    /**
     * The agent.
     */
    case agent
    /**
     * That the caller understood that texts are optional.
     */
    case understoodOptional





}

#if compiler(>=6)
extension CallFact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallFact: FfiConverterRustBuffer {
    typealias SwiftType = CallFact

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallFact {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .consentedAt

        case 2: return .numberConfirmed

        case 3: return .recording

        case 4: return .requested

        case 5: return .agent

        case 6: return .understoodOptional

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CallFact, into buf: inout [UInt8]) {
        switch value {


        case .consentedAt:
            writeInt(&buf, Int32(1))


        case .numberConfirmed:
            writeInt(&buf, Int32(2))


        case .recording:
            writeInt(&buf, Int32(3))


        case .requested:
            writeInt(&buf, Int32(4))


        case .agent:
            writeInt(&buf, Int32(5))


        case .understoodOptional:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallFact_lift(_ buf: RustBuffer) throws -> CallFact {
    return try FfiConverterTypeCallFact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallFact_lower(_ value: CallFact) -> RustBuffer {
    return FfiConverterTypeCallFact.lower(value)
}



/**
 * What a call came to.
 */

public enum CallOutcome: Equatable, Hashable, CaseIterable {

    /**
     * The caller consented and every fact is documented: the host reports a recorded consent.
     */
    case consented
    /**
     * The caller consented and a fact is missing, which the turn names: nothing can be recorded before
     * it is known.
     */
    case undocumented
    /**
     * The caller declined the offer, or never answered it clearly. This is no opt-out.
     */
    case declined
    /**
     * The caller said yes, and no number was confirmed.
     */
    case numberNotConfirmed
    /**
     * The caller wants no texts: the host reports an opt-out by way of the agent, for the call's
     * contact, confirmed or not.
     */
    case optOut
    /**
     * The caller left before there was an answer.
     */
    case unanswered





}

#if compiler(>=6)
extension CallOutcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallOutcome: FfiConverterRustBuffer {
    typealias SwiftType = CallOutcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallOutcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .consented

        case 2: return .undocumented

        case 3: return .declined

        case 4: return .numberNotConfirmed

        case 5: return .optOut

        case 6: return .unanswered

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CallOutcome, into buf: inout [UInt8]) {
        switch value {


        case .consented:
            writeInt(&buf, Int32(1))


        case .undocumented:
            writeInt(&buf, Int32(2))


        case .declined:
            writeInt(&buf, Int32(3))


        case .numberNotConfirmed:
            writeInt(&buf, Int32(4))


        case .optOut:
            writeInt(&buf, Int32(5))


        case .unanswered:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallOutcome_lift(_ buf: RustBuffer) throws -> CallOutcome {
    return try FfiConverterTypeCallOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallOutcome_lower(_ value: CallOutcome) -> RustBuffer {
    return FfiConverterTypeCallOutcome.lower(value)
}



/**
 * Why an event did not take the call further.
 */

public enum CallReason: Equatable, Hashable, CaseIterable {

    /**
     * The offer was to be made before the caller had heard what they asked for.
     */
    case informationNotGiven
    /**
     * The script does not name the purpose.
     */
    case purposeUnknown
    /**
     * The offer is made once a call, for the information that was given before it.
     */
    case offerAlreadyMade
    /**
     * There was no question to answer.
     */
    case nothingAsked
    /**
     * The caller said yes before the sentence had been spoken to its end.
     */
    case notHeard
    /**
     * The answer was no clear yes or no.
     */
    case answerUnclear
    /**
     * The number could not be understood.
     */
    case numberNotUnderstood
    /**
     * The reference of the recording is empty, or too long to be evidence.
     */
    case recordingInvalid
    /**
     * The call is over.
     */
    case callOver





}

#if compiler(>=6)
extension CallReason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallReason: FfiConverterRustBuffer {
    typealias SwiftType = CallReason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallReason {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .informationNotGiven

        case 2: return .purposeUnknown

        case 3: return .offerAlreadyMade

        case 4: return .nothingAsked

        case 5: return .notHeard

        case 6: return .answerUnclear

        case 7: return .numberNotUnderstood

        case 8: return .recordingInvalid

        case 9: return .callOver

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CallReason, into buf: inout [UInt8]) {
        switch value {


        case .informationNotGiven:
            writeInt(&buf, Int32(1))


        case .purposeUnknown:
            writeInt(&buf, Int32(2))


        case .offerAlreadyMade:
            writeInt(&buf, Int32(3))


        case .nothingAsked:
            writeInt(&buf, Int32(4))


        case .notHeard:
            writeInt(&buf, Int32(5))


        case .answerUnclear:
            writeInt(&buf, Int32(6))


        case .numberNotUnderstood:
            writeInt(&buf, Int32(7))


        case .recordingInvalid:
            writeInt(&buf, Int32(8))


        case .callOver:
            writeInt(&buf, Int32(9))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallReason_lift(_ buf: RustBuffer) throws -> CallReason {
    return try FfiConverterTypeCallReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallReason_lower(_ value: CallReason) -> RustBuffer {
    return FfiConverterTypeCallReason.lower(value)
}



/**
 * Where a call stands.
 */

public enum CallStage: Equatable, Hashable, CaseIterable {

    /**
     * The caller has not heard what they asked for.
     */
    case opened
    /**
     * The caller heard what they asked for; the offer may be made.
     */
    case informed
    /**
     * The offer was made.
     */
    case offered
    /**
     * A number was read back.
     */
    case readingBack
    /**
     * The caller was asked for a number.
     */
    case askingNumber
    /**
     * There is an outcome.
     */
    case over





}

#if compiler(>=6)
extension CallStage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCallStage: FfiConverterRustBuffer {
    typealias SwiftType = CallStage

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CallStage {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .opened

        case 2: return .informed

        case 3: return .offered

        case 4: return .readingBack

        case 5: return .askingNumber

        case 6: return .over

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CallStage, into buf: inout [UInt8]) {
        switch value {


        case .opened:
            writeInt(&buf, Int32(1))


        case .informed:
            writeInt(&buf, Int32(2))


        case .offered:
            writeInt(&buf, Int32(3))


        case .readingBack:
            writeInt(&buf, Int32(4))


        case .askingNumber:
            writeInt(&buf, Int32(5))


        case .over:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallStage_lift(_ buf: RustBuffer) throws -> CallStage {
    return try FfiConverterTypeCallStage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCallStage_lower(_ value: CallStage) -> RustBuffer {
    return FfiConverterTypeCallStage.lower(value)
}



/**
 * How a message travels.
 */

public enum Channel: Equatable, Hashable, CaseIterable {

    /**
     * Text message.
     */
    case sms
    /**
     * Multimedia message.
     */
    case mms
    /**
     * Rich communication services.
     */
    case rcs
    /**
     * WhatsApp.
     */
    case whatsapp





}

#if compiler(>=6)
extension Channel: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = Channel

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Channel {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .sms

        case 2: return .mms

        case 3: return .rcs

        case 4: return .whatsapp

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Channel, into buf: inout [UInt8]) {
        switch value {


        case .sms:
            writeInt(&buf, Int32(1))


        case .mms:
            writeInt(&buf, Int32(2))


        case .rcs:
            writeInt(&buf, Int32(3))


        case .whatsapp:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannel_lift(_ buf: RustBuffer) throws -> Channel {
    return try FfiConverterTypeChannel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannel_lower(_ value: Channel) -> RustBuffer {
    return FfiConverterTypeChannel.lower(value)
}



/**
 * What kind of message a send is. No class passes an opt-out.
 */

public enum Class: Equatable, Hashable, CaseIterable {

    /**
     * Advertises or sells.
     */
    case promotional
    /**
     * Tells what the person asked to be told.
     */
    case informational
    /**
     * Belongs to a conversation between two people.
     */
    case conversational
    /**
     * Warns of danger.
     */
    case emergency





}

#if compiler(>=6)
extension Class: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClass: FfiConverterRustBuffer {
    typealias SwiftType = Class

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Class {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .promotional

        case 2: return .informational

        case 3: return .conversational

        case 4: return .emergency

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Class, into buf: inout [UInt8]) {
        switch value {


        case .promotional:
            writeInt(&buf, Int32(1))


        case .informational:
            writeInt(&buf, Int32(2))


        case .conversational:
            writeInt(&buf, Int32(3))


        case .emergency:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClass_lift(_ buf: RustBuffer) throws -> Class {
    return try FfiConverterTypeClass.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClass_lower(_ value: Class) -> RustBuffer {
    return FfiConverterTypeClass.lower(value)
}



/**
 * Why the engine gave no outcome. "May not send" is never an error; it is an outcome.
 *
 * Neither a message nor a field ever quotes the input.
 */
public
enum ConsentryError: Swift.Error, Equatable, Hashable {



    /**
     * The input is malformed; nothing was changed.
     */
    case Invalid(
        /**
         * The stable code, the same in every language.
         */code: String,
        /**
         * The field that was malformed, as the wire names it.
         */field: String,
        /**
         * What was expected in the field.
         */expected: String,
        /**
         * The same as a sentence.
         */message: String
    )
    /**
     * The store did not answer a question; nothing was to be changed.
     */
    case Store(
        /**
         * The stable code, the same in every language.
         */code: String,
        /**
         * The same as a sentence.
         */message: String
    )
    /**
     * The store did not confirm a write: the event may have been recorded or not. Report it again
     * with the same id, as a webhook does after an answer of 5xx.
     */
    case OutcomeUnknown(
        /**
         * The stable code, the same in every language.
         */code: String,
        /**
         * The same as a sentence.
         */message: String
    )
    /**
     * No configuration is installed.
     */
    case NotConfigured(
        /**
         * The stable code, the same in every language.
         */code: String,
        /**
         * The same as a sentence.
         */message: String
    )
    /**
     * The engine was closed.
     */
    case Closed(
        /**
         * The stable code, the same in every language.
         */code: String,
        /**
         * The same as a sentence.
         */message: String
    )






}

#if compiler(>=6)
extension ConsentryError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentryError: FfiConverterRustBuffer {
    typealias SwiftType = ConsentryError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentryError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Invalid(
            code: try FfiConverterString.read(from: &buf),
            field: try FfiConverterString.read(from: &buf),
            expected: try FfiConverterString.read(from: &buf),
            message: try FfiConverterString.read(from: &buf)
            )
        case 2: return .Store(
            code: try FfiConverterString.read(from: &buf),
            message: try FfiConverterString.read(from: &buf)
            )
        case 3: return .OutcomeUnknown(
            code: try FfiConverterString.read(from: &buf),
            message: try FfiConverterString.read(from: &buf)
            )
        case 4: return .NotConfigured(
            code: try FfiConverterString.read(from: &buf),
            message: try FfiConverterString.read(from: &buf)
            )
        case 5: return .Closed(
            code: try FfiConverterString.read(from: &buf),
            message: try FfiConverterString.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConsentryError, into buf: inout [UInt8]) {
        switch value {





        case let .Invalid(code,field,expected,message):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(field, into: &buf)
            FfiConverterString.write(expected, into: &buf)
            FfiConverterString.write(message, into: &buf)


        case let .Store(code,message):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(message, into: &buf)


        case let .OutcomeUnknown(code,message):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(message, into: &buf)


        case let .NotConfigured(code,message):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(message, into: &buf)


        case let .Closed(code,message):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(code, into: &buf)
            FfiConverterString.write(message, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentryError_lift(_ buf: RustBuffer) throws -> ConsentryError {
    return try FfiConverterTypeConsentryError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentryError_lower(_ value: ConsentryError) -> RustBuffer {
    return FfiConverterTypeConsentryError.lower(value)
}


/**
 * What the engine decided.
 */

public enum Decision: Equatable, Hashable, CaseIterable {

    /**
     * Show an inbound text to the line.
     */
    case deliver
    /**
     * Send, with a permit.
     */
    case allow
    /**
     * Keep until the contact answers.
     */
    case hold
    /**
     * Do not.
     */
    case refuse
    /**
     * Show an inbound text to a person, who says whether it was an opt-out.
     */
    case review
    /**
     * Nothing to show or send: a keyword was consumed, or an event was only recorded.
     */
    case none





}

#if compiler(>=6)
extension Decision: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDecision: FfiConverterRustBuffer {
    typealias SwiftType = Decision

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Decision {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .deliver

        case 2: return .allow

        case 3: return .hold

        case 4: return .refuse

        case 5: return .review

        case 6: return .none

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Decision, into buf: inout [UInt8]) {
        switch value {


        case .deliver:
            writeInt(&buf, Int32(1))


        case .allow:
            writeInt(&buf, Int32(2))


        case .hold:
            writeInt(&buf, Int32(3))


        case .refuse:
            writeInt(&buf, Int32(4))


        case .review:
            writeInt(&buf, Int32(5))


        case .none:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecision_lift(_ buf: RustBuffer) throws -> Decision {
    return try FfiConverterTypeDecision.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecision_lower(_ value: Decision) -> RustBuffer {
    return FfiConverterTypeDecision.lower(value)
}



/**
 * What kind of record may be deleted.
 */

public enum DueKind: Equatable, Hashable, CaseIterable {

    /**
     * The texts of an event: the message, and the automatic texts that it caused.
     */
    case message
    /**
     * The evidence of a consent.
     */
    case consent
    /**
     * The recording of a call, which the host keeps.
     */
    case recording





}

#if compiler(>=6)
extension DueKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDueKind: FfiConverterRustBuffer {
    typealias SwiftType = DueKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DueKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .message

        case 2: return .consent

        case 3: return .recording

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DueKind, into buf: inout [UInt8]) {
        switch value {


        case .message:
            writeInt(&buf, Int32(1))


        case .consent:
            writeInt(&buf, Int32(2))


        case .recording:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDueKind_lift(_ buf: RustBuffer) throws -> DueKind {
    return try FfiConverterTypeDueKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDueKind_lower(_ value: DueKind) -> RustBuffer {
    return FfiConverterTypeDueKind.lower(value)
}



/**
 * What a host reports: what happened, when the person acted (`at`), and the host's own id. The same
 * id again is a duplicate, whatever time it then carries.
 *
 * Addresses may be in E.164, or in the usual form of the organization's default region. The
 * printed form shows which event it is, and no more.
 */

public enum Event: Equatable, Hashable {

    /**
     * A text came in.
     */
    case messageReceived(
        /**
         * The host's id.
         */id: String,
        /**
         * When the contact wrote.
         */at: Timestamp,
        /**
         * How it travelled.
         */channel: Channel,
        /**
         * Who wrote it.
         */from: String,
        /**
         * The line that it was sent to.
         */to: String,
        /**
         * The text.
         */text: String,
        /**
         * The host's id of the group conversation in which it was written; none for a conversation
         * with one person.
         */group: String? = nil
    )
    /**
     * A contact takes part in a group conversation from now on.
     */
    case memberJoined(
        /**
         * The host's id.
         */id: String,
        /**
         * Since when.
         */at: Timestamp,
        /**
         * The line that talks with the group.
         */line: String,
        /**
         * The person.
         */contact: String,
        /**
         * The host's id of the group conversation.
         */group: String,
        /**
         * How the group talks; none means text messages.
         */channel: Channel? = nil
    )
    /**
     * A contact takes part in a group conversation no longer.
     */
    case memberLeft(
        /**
         * The host's id.
         */id: String,
        /**
         * Since when.
         */at: Timestamp,
        /**
         * The line that talks with the group.
         */line: String,
        /**
         * The person.
         */contact: String,
        /**
         * The host's id of the group conversation.
         */group: String,
        /**
         * How the group talks; none means text messages.
         */channel: Channel? = nil
    )
    /**
     * A line wants to send a text.
     */
    case sendRequested(
        /**
         * The host's id; the permit is known by it.
         */id: String,
        /**
         * When the line wrote.
         */at: Timestamp,
        /**
         * How it travels.
         */channel: Channel,
        /**
         * The line.
         */from: String,
        /**
         * The person; or `group:` and the id of a group conversation of the line.
         */to: String,
        /**
         * The text.
         */text: String,
        /**
         * What kind of message it is.
         */`class`: Class,
        /**
         * What it is for, by the program's name.
         */purpose: String? = nil,
        /**
         * What it refers to, such as one appointment.
         */reference: String? = nil
    )
    /**
     * A worker is about to hand a permitted message to the provider.
     */
    case sendRedeemed(
        /**
         * The host's id.
         */id: String,
        /**
         * When.
         */at: Timestamp,
        /**
         * The id of the request.
         */send: String
    )
    /**
     * The provider told what became of a message.
     */
    case sendReported(
        /**
         * The host's id.
         */id: String,
        /**
         * When.
         */at: Timestamp,
        /**
         * The id of the request.
         */send: String,
        /**
         * What became of it.
         */result: SendResult
    )
    /**
     * The provider told what became of an automatic text.
     */
    case textReported(
        /**
         * The host's id.
         */id: String,
        /**
         * When.
         */at: Timestamp,
        /**
         * The effect that the text was leased under.
         */effect: String,
        /**
         * What became of it.
         */result: SendResult
    )
    /**
     * Consent is asked for.
     */
    case consentRequested(
        /**
         * The host's id.
         */id: String,
        /**
         * When.
         */at: Timestamp,
        /**
         * The program.
         */program: String,
        /**
         * The person.
         */contact: String,
        /**
         * The line that asks; in recorded mode none means the program's only one.
         */line: String? = nil,
        /**
         * The channel; none means text messages.
         */channel: Channel? = nil,
        /**
         * By which way the person is asked; by text, the engine asks.
         */via: RequestedVia = .text
    )
    /**
     * Consent was captured elsewhere.
     */
    case consentRecorded(
        /**
         * The host's id.
         */id: String,
        /**
         * When the person consented.
         */at: Timestamp,
        /**
         * The program.
         */program: String,
        /**
         * The person.
         */contact: String,
        /**
         * What proves it.
         */evidence: Evidence,
        /**
         * The line; none means every line of the program.
         */line: String? = nil,
        /**
         * The channel; none means text messages.
         */channel: Channel? = nil,
        /**
         * What for, by the program's names; empty means everything.
         */purposes: [String] = []
    )
    /**
     * The contact declined elsewhere.
     */
    case consentDeclined(
        /**
         * The host's id.
         */id: String,
        /**
         * When the person declined.
         */at: Timestamp,
        /**
         * The program.
         */program: String,
        /**
         * The person.
         */contact: String,
        /**
         * The line; none means every line of the program.
         */line: String? = nil,
        /**
         * The channel; none means text messages.
         */channel: Channel? = nil
    )
    /**
     * The contact opted out by another way than a text.
     */
    case consentRevoked(
        /**
         * The host's id.
         */id: String,
        /**
         * When the person opted out.
         */at: Timestamp,
        /**
         * The person.
         */contact: String,
        /**
         * By which way.
         */via: RevokedVia,
        /**
         * The program; none, with `organization`, means all of it.
         */program: String? = nil,
        /**
         * The main organization's id; it must be the database's own.
         */organization: String? = nil,
        /**
         * The line; none means every line.
         */line: String? = nil,
        /**
         * The channel; none means every channel.
         */channel: Channel? = nil,
        /**
         * Of which purposes they want no more messages, by the program's names; empty means all.
         */purposes: [String] = []
    )
    /**
     * The partner set the Notification Opt-in Flag of a contact.
     */
    case flagChanged(
        /**
         * The host's id.
         */id: String,
        /**
         * When the flag was set.
         */at: Timestamp,
        /**
         * The program.
         */program: String,
        /**
         * The person.
         */contact: String,
        /**
         * TRUE or FALSE.
         */value: Bool,
        /**
         * What proves the consent; TRUE needs it.
         */evidence: Evidence? = nil,
        /**
         * The channel of the consent; none means text messages.
         */channel: Channel? = nil
    )
    /**
     * The number belongs to somebody else now.
     */
    case numberReassigned(
        /**
         * The host's id.
         */id: String,
        /**
         * Since when.
         */at: Timestamp,
        /**
         * The number.
         */contact: String
    )
    /**
     * A person looked at a text that could be read either way.
     */
    case reviewResolved(
        /**
         * The host's id.
         */id: String,
        /**
         * When.
         */at: Timestamp,
        /**
         * The event that brought the text.
         */review: String,
        /**
         * What it was.
         */resolution: ReviewResolution,
        /**
         * Who looked.
         */actor: String
    )
    /**
     * The network began or ceased to block texts from a line to the contact.
     */
    case carrierBlockChanged(
        /**
         * The host's id.
         */id: String,
        /**
         * When.
         */at: Timestamp,
        /**
         * The person.
         */contact: String,
        /**
         * The line.
         */line: String,
        /**
         * Whether it blocks.
         */blocked: Bool
    )
    /**
     * The partner behind a program was suspended: nothing of it is sent from now on.
     */
    case partnerSuspended(
        /**
         * The host's id.
         */id: String,
        /**
         * When.
         */at: Timestamp,
        /**
         * The program.
         */program: String,
        /**
         * Who did it.
         */actor: String
    )
    /**
     * The partner behind a program was resumed.
     */
    case partnerResumed(
        /**
         * The host's id.
         */id: String,
        /**
         * When.
         */at: Timestamp,
        /**
         * The program.
         */program: String,
        /**
         * Who did it.
         */actor: String
    )
    /**
     * A configuration is put in force.
     */
    case configInstalled(
        /**
         * The host's id.
         */id: String,
        /**
         * When.
         */at: Timestamp,
        /**
         * The text of the configuration.
         */configuration: String,
        /**
         * Who does it.
         */actor: String,
        /**
         * Whether group messaging is switched off with it, which consent mode asks for.
         */disableGroupMessaging: Bool = false
    )
    /**
     * Time passed: what is due is to be flushed.
     */
    case timePassed(
        /**
         * The host's id.
         */id: String,
        /**
         * When.
         */at: Timestamp
    )





}

#if compiler(>=6)
extension Event: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEvent: FfiConverterRustBuffer {
    typealias SwiftType = Event

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Event {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .messageReceived(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), channel: try FfiConverterTypeChannel.read(from: &buf), from: try FfiConverterString.read(from: &buf), to: try FfiConverterString.read(from: &buf), text: try FfiConverterString.read(from: &buf), group: try FfiConverterOptionString.read(from: &buf)
        )

        case 2: return .memberJoined(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), line: try FfiConverterString.read(from: &buf), contact: try FfiConverterString.read(from: &buf), group: try FfiConverterString.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf)
        )

        case 3: return .memberLeft(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), line: try FfiConverterString.read(from: &buf), contact: try FfiConverterString.read(from: &buf), group: try FfiConverterString.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf)
        )

        case 4: return .sendRequested(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), channel: try FfiConverterTypeChannel.read(from: &buf), from: try FfiConverterString.read(from: &buf), to: try FfiConverterString.read(from: &buf), text: try FfiConverterString.read(from: &buf), class: try FfiConverterTypeClass.read(from: &buf), purpose: try FfiConverterOptionString.read(from: &buf), reference: try FfiConverterOptionString.read(from: &buf)
        )

        case 5: return .sendRedeemed(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), send: try FfiConverterString.read(from: &buf)
        )

        case 6: return .sendReported(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), send: try FfiConverterString.read(from: &buf), result: try FfiConverterTypeSendResult.read(from: &buf)
        )

        case 7: return .textReported(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), effect: try FfiConverterString.read(from: &buf), result: try FfiConverterTypeSendResult.read(from: &buf)
        )

        case 8: return .consentRequested(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), program: try FfiConverterString.read(from: &buf), contact: try FfiConverterString.read(from: &buf), line: try FfiConverterOptionString.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf), via: try FfiConverterTypeRequestedVia.read(from: &buf)
        )

        case 9: return .consentRecorded(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), program: try FfiConverterString.read(from: &buf), contact: try FfiConverterString.read(from: &buf), evidence: try FfiConverterTypeEvidence.read(from: &buf), line: try FfiConverterOptionString.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf), purposes: try FfiConverterSequenceString.read(from: &buf)
        )

        case 10: return .consentDeclined(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), program: try FfiConverterString.read(from: &buf), contact: try FfiConverterString.read(from: &buf), line: try FfiConverterOptionString.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf)
        )

        case 11: return .consentRevoked(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), contact: try FfiConverterString.read(from: &buf), via: try FfiConverterTypeRevokedVia.read(from: &buf), program: try FfiConverterOptionString.read(from: &buf), organization: try FfiConverterOptionString.read(from: &buf), line: try FfiConverterOptionString.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf), purposes: try FfiConverterSequenceString.read(from: &buf)
        )

        case 12: return .flagChanged(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), program: try FfiConverterString.read(from: &buf), contact: try FfiConverterString.read(from: &buf), value: try FfiConverterBool.read(from: &buf), evidence: try FfiConverterOptionTypeEvidence.read(from: &buf), channel: try FfiConverterOptionTypeChannel.read(from: &buf)
        )

        case 13: return .numberReassigned(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), contact: try FfiConverterString.read(from: &buf)
        )

        case 14: return .reviewResolved(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), review: try FfiConverterString.read(from: &buf), resolution: try FfiConverterTypeReviewResolution.read(from: &buf), actor: try FfiConverterString.read(from: &buf)
        )

        case 15: return .carrierBlockChanged(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), contact: try FfiConverterString.read(from: &buf), line: try FfiConverterString.read(from: &buf), blocked: try FfiConverterBool.read(from: &buf)
        )

        case 16: return .partnerSuspended(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), program: try FfiConverterString.read(from: &buf), actor: try FfiConverterString.read(from: &buf)
        )

        case 17: return .partnerResumed(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), program: try FfiConverterString.read(from: &buf), actor: try FfiConverterString.read(from: &buf)
        )

        case 18: return .configInstalled(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf), configuration: try FfiConverterString.read(from: &buf), actor: try FfiConverterString.read(from: &buf), disableGroupMessaging: try FfiConverterBool.read(from: &buf)
        )

        case 19: return .timePassed(id: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeTimestamp.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Event, into buf: inout [UInt8]) {
        switch value {


        case let .messageReceived(id,at,channel,from,to,text,group):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterTypeChannel.write(channel, into: &buf)
            FfiConverterString.write(from, into: &buf)
            FfiConverterString.write(to, into: &buf)
            FfiConverterString.write(text, into: &buf)
            FfiConverterOptionString.write(group, into: &buf)


        case let .memberJoined(id,at,line,contact,group,channel):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(line, into: &buf)
            FfiConverterString.write(contact, into: &buf)
            FfiConverterString.write(group, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)


        case let .memberLeft(id,at,line,contact,group,channel):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(line, into: &buf)
            FfiConverterString.write(contact, into: &buf)
            FfiConverterString.write(group, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)


        case let .sendRequested(id,at,channel,from,to,text,`class`,purpose,reference):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterTypeChannel.write(channel, into: &buf)
            FfiConverterString.write(from, into: &buf)
            FfiConverterString.write(to, into: &buf)
            FfiConverterString.write(text, into: &buf)
            FfiConverterTypeClass.write(`class`, into: &buf)
            FfiConverterOptionString.write(purpose, into: &buf)
            FfiConverterOptionString.write(reference, into: &buf)


        case let .sendRedeemed(id,at,send):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(send, into: &buf)


        case let .sendReported(id,at,send,result):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(send, into: &buf)
            FfiConverterTypeSendResult.write(result, into: &buf)


        case let .textReported(id,at,effect,result):
            writeInt(&buf, Int32(7))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(effect, into: &buf)
            FfiConverterTypeSendResult.write(result, into: &buf)


        case let .consentRequested(id,at,program,contact,line,channel,via):
            writeInt(&buf, Int32(8))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(program, into: &buf)
            FfiConverterString.write(contact, into: &buf)
            FfiConverterOptionString.write(line, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)
            FfiConverterTypeRequestedVia.write(via, into: &buf)


        case let .consentRecorded(id,at,program,contact,evidence,line,channel,purposes):
            writeInt(&buf, Int32(9))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(program, into: &buf)
            FfiConverterString.write(contact, into: &buf)
            FfiConverterTypeEvidence.write(evidence, into: &buf)
            FfiConverterOptionString.write(line, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)
            FfiConverterSequenceString.write(purposes, into: &buf)


        case let .consentDeclined(id,at,program,contact,line,channel):
            writeInt(&buf, Int32(10))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(program, into: &buf)
            FfiConverterString.write(contact, into: &buf)
            FfiConverterOptionString.write(line, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)


        case let .consentRevoked(id,at,contact,via,program,organization,line,channel,purposes):
            writeInt(&buf, Int32(11))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(contact, into: &buf)
            FfiConverterTypeRevokedVia.write(via, into: &buf)
            FfiConverterOptionString.write(program, into: &buf)
            FfiConverterOptionString.write(organization, into: &buf)
            FfiConverterOptionString.write(line, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)
            FfiConverterSequenceString.write(purposes, into: &buf)


        case let .flagChanged(id,at,program,contact,value,evidence,channel):
            writeInt(&buf, Int32(12))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(program, into: &buf)
            FfiConverterString.write(contact, into: &buf)
            FfiConverterBool.write(value, into: &buf)
            FfiConverterOptionTypeEvidence.write(evidence, into: &buf)
            FfiConverterOptionTypeChannel.write(channel, into: &buf)


        case let .numberReassigned(id,at,contact):
            writeInt(&buf, Int32(13))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(contact, into: &buf)


        case let .reviewResolved(id,at,review,resolution,actor):
            writeInt(&buf, Int32(14))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(review, into: &buf)
            FfiConverterTypeReviewResolution.write(resolution, into: &buf)
            FfiConverterString.write(actor, into: &buf)


        case let .carrierBlockChanged(id,at,contact,line,blocked):
            writeInt(&buf, Int32(15))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(contact, into: &buf)
            FfiConverterString.write(line, into: &buf)
            FfiConverterBool.write(blocked, into: &buf)


        case let .partnerSuspended(id,at,program,actor):
            writeInt(&buf, Int32(16))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(program, into: &buf)
            FfiConverterString.write(actor, into: &buf)


        case let .partnerResumed(id,at,program,actor):
            writeInt(&buf, Int32(17))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(program, into: &buf)
            FfiConverterString.write(actor, into: &buf)


        case let .configInstalled(id,at,configuration,actor,disableGroupMessaging):
            writeInt(&buf, Int32(18))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)
            FfiConverterString.write(configuration, into: &buf)
            FfiConverterString.write(actor, into: &buf)
            FfiConverterBool.write(disableGroupMessaging, into: &buf)


        case let .timePassed(id,at):
            writeInt(&buf, Int32(19))
            FfiConverterString.write(id, into: &buf)
            FfiConverterTypeTimestamp.write(at, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvent_lift(_ buf: RustBuffer) throws -> Event {
    return try FfiConverterTypeEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvent_lower(_ value: Event) -> RustBuffer {
    return FfiConverterTypeEvent.lower(value)
}



/**
 * The medium in which a consent was given.
 */

public enum EvidenceKind: Equatable, Hashable, CaseIterable {

    /**
     * A keyword texted to a published number.
     */
    case smsKeyword
    /**
     * A form on a web page.
     */
    case webForm
    /**
     * An email.
     */
    case email
    /**
     * A signed paper.
     */
    case paper
    /**
     * Said in person.
     */
    case inPerson
    /**
     * Said to a person on the telephone.
     */
    case telephone
    /**
     * Said to a voice agent, in a recorded call.
     */
    case verbal
    /**
     * Taken over from another system.
     */
    case `import`
    /**
     * Anything else.
     */
    case other





}

#if compiler(>=6)
extension EvidenceKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEvidenceKind: FfiConverterRustBuffer {
    typealias SwiftType = EvidenceKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EvidenceKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .smsKeyword

        case 2: return .webForm

        case 3: return .email

        case 4: return .paper

        case 5: return .inPerson

        case 6: return .telephone

        case 7: return .verbal

        case 8: return .`import`

        case 9: return .other

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EvidenceKind, into buf: inout [UInt8]) {
        switch value {


        case .smsKeyword:
            writeInt(&buf, Int32(1))


        case .webForm:
            writeInt(&buf, Int32(2))


        case .email:
            writeInt(&buf, Int32(3))


        case .paper:
            writeInt(&buf, Int32(4))


        case .inPerson:
            writeInt(&buf, Int32(5))


        case .telephone:
            writeInt(&buf, Int32(6))


        case .verbal:
            writeInt(&buf, Int32(7))


        case .`import`:
            writeInt(&buf, Int32(8))


        case .other:
            writeInt(&buf, Int32(9))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvidenceKind_lift(_ buf: RustBuffer) throws -> EvidenceKind {
    return try FfiConverterTypeEvidenceKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvidenceKind_lower(_ value: EvidenceKind) -> RustBuffer {
    return FfiConverterTypeEvidenceKind.lower(value)
}



/**
 * The channels that share a consent.
 */

public enum Family: Equatable, Hashable, CaseIterable {

    /**
     * sms, mms and rcs.
     */
    case sms
    /**
     * WhatsApp.
     */
    case whatsapp





}

#if compiler(>=6)
extension Family: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFamily: FfiConverterRustBuffer {
    typealias SwiftType = Family

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Family {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .sms

        case 2: return .whatsapp

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Family, into buf: inout [UInt8]) {
        switch value {


        case .sms:
            writeInt(&buf, Int32(1))


        case .whatsapp:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFamily_lift(_ buf: RustBuffer) throws -> Family {
    return try FfiConverterTypeFamily.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFamily_lower(_ value: Family) -> RustBuffer {
    return FfiConverterTypeFamily.lower(value)
}



/**
 * What the sender of a text wants.
 */

public enum Intent: Equatable, Hashable, CaseIterable {

    /**
     * To receive no more messages.
     */
    case optOut
    /**
     * To receive messages; the reading says with which kind of word.
     */
    case optIn
    /**
     * To know who writes and how to stop it.
     */
    case help
    /**
     * To say that the number belongs to somebody else.
     */
    case wrongNumber
    /**
     * To say no to a question.
     */
    case decline
    /**
     * Nothing that the reader knows: an ordinary message or an acknowledgement.
     */
    case none





}

#if compiler(>=6)
extension Intent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIntent: FfiConverterRustBuffer {
    typealias SwiftType = Intent

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Intent {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .optOut

        case 2: return .optIn

        case 3: return .help

        case 4: return .wrongNumber

        case 5: return .decline

        case 6: return .none

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Intent, into buf: inout [UInt8]) {
        switch value {


        case .optOut:
            writeInt(&buf, Int32(1))


        case .optIn:
            writeInt(&buf, Int32(2))


        case .help:
            writeInt(&buf, Int32(3))


        case .wrongNumber:
            writeInt(&buf, Int32(4))


        case .decline:
            writeInt(&buf, Int32(5))


        case .none:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIntent_lift(_ buf: RustBuffer) throws -> Intent {
    return try FfiConverterTypeIntent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIntent_lower(_ value: Intent) -> RustBuffer {
    return FfiConverterTypeIntent.lower(value)
}



/**
 * The order is the one of precedence where a text has several ("yes, start").
 */

public enum OptInWord: Equatable, Hashable, CaseIterable {

    /**
     * The program's own opt-in word.
     */
    case own
    /**
     * YES or a documented translation of it, which answers a prompt.
     */
    case answer
    /**
     * The program's own join word.
     */
    case join
    /**
     * START, UNSTOP and the other documented words that undo a STOP.
     */
    case restart





}

#if compiler(>=6)
extension OptInWord: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOptInWord: FfiConverterRustBuffer {
    typealias SwiftType = OptInWord

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OptInWord {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .own

        case 2: return .answer

        case 3: return .join

        case 4: return .restart

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: OptInWord, into buf: inout [UInt8]) {
        switch value {


        case .own:
            writeInt(&buf, Int32(1))


        case .answer:
            writeInt(&buf, Int32(2))


        case .join:
            writeInt(&buf, Int32(3))


        case .restart:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOptInWord_lift(_ buf: RustBuffer) throws -> OptInWord {
    return try FfiConverterTypeOptInWord.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOptInWord_lower(_ value: OptInWord) -> RustBuffer {
    return FfiConverterTypeOptInWord.lower(value)
}



/**
 * What an intent was concluded from.
 */

public enum ReadingBasis: Equatable, Hashable, CaseIterable {

    /**
     * The whole message is a keyword, give or take politeness and repetition.
     */
    case keyword
    /**
     * A sentence asks for it in words of its own.
     */
    case phrase
    /**
     * The whole message is a keyword with one slip of a finger.
     */
    case typo
    /**
     * A person could read it either way: somebody has to look.
     */
    case unsure
    /**
     * There is no intent.
     */
    case none





}

#if compiler(>=6)
extension ReadingBasis: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReadingBasis: FfiConverterRustBuffer {
    typealias SwiftType = ReadingBasis

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReadingBasis {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .keyword

        case 2: return .phrase

        case 3: return .typo

        case 4: return .unsure

        case 5: return .none

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReadingBasis, into buf: inout [UInt8]) {
        switch value {


        case .keyword:
            writeInt(&buf, Int32(1))


        case .phrase:
            writeInt(&buf, Int32(2))


        case .typo:
            writeInt(&buf, Int32(3))


        case .unsure:
            writeInt(&buf, Int32(4))


        case .none:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReadingBasis_lift(_ buf: RustBuffer) throws -> ReadingBasis {
    return try FfiConverterTypeReadingBasis.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReadingBasis_lower(_ value: ReadingBasis) -> RustBuffer {
    return FfiConverterTypeReadingBasis.lower(value)
}



/**
 * What sort of text was read.
 */

public enum ReadingKind: Equatable, Hashable, CaseIterable {

    /**
     * A message of its own.
     */
    case message
    /**
     * "Ok", "thanks", a thumb up: it says that something was read, and no more.
     */
    case acknowledgement
    /**
     * What a telephone makes of a tap on a message: it quotes that message.
     */
    case reaction
    /**
     * An outbound text that came back.
     */
    case echo





}

#if compiler(>=6)
extension ReadingKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReadingKind: FfiConverterRustBuffer {
    typealias SwiftType = ReadingKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReadingKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .message

        case 2: return .acknowledgement

        case 3: return .reaction

        case 4: return .echo

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReadingKind, into buf: inout [UInt8]) {
        switch value {


        case .message:
            writeInt(&buf, Int32(1))


        case .acknowledgement:
            writeInt(&buf, Int32(2))


        case .reaction:
            writeInt(&buf, Int32(3))


        case .echo:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReadingKind_lift(_ buf: RustBuffer) throws -> ReadingKind {
    return try FfiConverterTypeReadingKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReadingKind_lower(_ value: ReadingKind) -> RustBuffer {
    return FfiConverterTypeReadingKind.lower(value)
}



/**
 * How much an opt-out covers, as far as its words say.
 */

public enum ReadingScope: Equatable, Hashable, CaseIterable {

    /**
     * All messages.
     */
    case all
    /**
     * Those of one category.
     */
    case category





}

#if compiler(>=6)
extension ReadingScope: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReadingScope: FfiConverterRustBuffer {
    typealias SwiftType = ReadingScope

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReadingScope {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .all

        case 2: return .category

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReadingScope, into buf: inout [UInt8]) {
        switch value {


        case .all:
            writeInt(&buf, Int32(1))


        case .category:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReadingScope_lift(_ buf: RustBuffer) throws -> ReadingScope {
    return try FfiConverterTypeReadingScope.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReadingScope_lower(_ value: ReadingScope) -> RustBuffer {
    return FfiConverterTypeReadingScope.lower(value)
}



/**
 * Why a decision was made. The order is the order in which reasons are listed.
 */

public enum ReasonCode: Equatable, Hashable, CaseIterable {

    /**
     * The store did not answer.
     */
    case storeUnavailable
    /**
     * The contact opted out.
     */
    case optedOut
    /**
     * The contact opted out of messages for the purpose.
     */
    case purposeOptedOut
    /**
     * The Notification Opt-in Flag is FALSE.
     */
    case flagFalse
    /**
     * The program sends only where the Notification Opt-in Flag is TRUE, and it was never set.
     */
    case flagMissing
    /**
     * The partner behind the program is suspended.
     */
    case partnerSuspended
    /**
     * The network blocks texts from the line to the contact, until the contact texts START or UNSTOP
     * to the line.
     */
    case carrierBlocked
    /**
     * The opt-in feature is off, and the program sends only under a recorded consent.
     */
    case featureOff
    /**
     * Group messaging is switched off, or the program asks each contact for consent.
     */
    case groupMessagingOff
    /**
     * Nobody is known to take part in the group conversation.
     */
    case groupEmpty
    /**
     * More contacts take part in the group conversation than may be written to at once.
     */
    case groupTooLarge
    /**
     * A text of the contact waits for a person to say whether it was an opt-out.
     */
    case underReview
    /**
     * The text is older than the opt-out, so it says nothing against it.
     */
    case olderThanOptOut
    /**
     * The evidence is older than the opt-out, or as old.
     */
    case evidenceOlderThanOptOut
    /**
     * The program asks for stronger evidence.
     */
    case evidenceBelowTier
    /**
     * The purpose was not among those that the contact asked for.
     */
    case purposeNotRequested
    /**
     * The contact restarted the question too often within a day.
     */
    case restartLimit
    /**
     * No permit stands for the send.
     */
    case noPermit
    /**
     * The permit was redeemed before.
     */
    case alreadyRedeemed
    /**
     * The permit's time is over.
     */
    case permitExpired
    /**
     * An opt-out came after the permit was issued.
     */
    case permitSuperseded
    /**
     * The disclaimer has not gone out yet, and goes before the message.
     */
    case disclaimerNotSent
    /**
     * The program does not use the channel.
     */
    case channelNotUsed
    /**
     * The program does not send messages of the class.
     */
    case classNotAllowed
    /**
     * The text does not say how to opt out.
     */
    case optOutInstructionMissing
    /**
     * The program does not declare the purpose.
     */
    case purposeNotDeclared
    /**
     * The program declares purposes and the send names none.
     */
    case purposeMissing
    /**
     * The contact's consent does not cover the purpose.
     */
    case purposeNotConsented
    /**
     * The purpose allows one message for each reference, and the send names none.
     */
    case referenceMissing
    /**
     * The contact's consent does not cover what the send refers to.
     */
    case referenceNotConsented
    /**
     * A message went out for this reference before.
     */
    case oncePerReference
    /**
     * A message went out for this request before.
     */
    case oncePerConsent
    /**
     * No consent is recorded.
     */
    case noConsent
    /**
     * The contact has not been asked yet.
     */
    case consentRequired
    /**
     * The contact was asked and has not answered.
     */
    case pending
    /**
     * No prompt may go to the contact: the country, or the number of automatic texts.
     */
    case promptNotAllowed
    /**
     * Too many messages of the contact are held.
     */
    case heldFull
    /**
     * The question timed out.
     */
    case timedOut
    /**
     * The contact consented.
     */
    case consented
    /**
     * The contact was told how to opt out, and has not.
     */
    case disclaimer
    /**
     * Nobody is asked and nothing is held.
     */
    case askingNobody
    /**
     * The contact declined.
     */
    case declined
    /**
     * The contact said that the number is another person's.
     */
    case wrongNumber
    /**
     * The number was given to another person.
     */
    case numberReassigned
    /**
     * The partner set the flag.
     */
    case flagChanged
    /**
     * The network's block was noted.
     */
    case carrierBlockChanged
    /**
     * A person has to look at the text.
     */
    case reviewOpened
    /**
     * A person looked at the text, or its time is over.
     */
    case reviewClosed
    /**
     * No such review is open.
     */
    case noReview
    /**
     * The contact asked for help.
     */
    case help
    /**
     * Help was answered less than a minute ago.
     */
    case helpLimited
    /**
     * The contact got as many automatic texts as an hour allows.
     */
    case automaticTextLimit
    /**
     * The contact takes part in a group conversation.
     */
    case memberJoined
    /**
     * The contact takes part in a group conversation no longer.
     */
    case memberLeft
    /**
     * The result of a send became known.
     */
    case reported





}

#if compiler(>=6)
extension ReasonCode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReasonCode: FfiConverterRustBuffer {
    typealias SwiftType = ReasonCode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReasonCode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .storeUnavailable

        case 2: return .optedOut

        case 3: return .purposeOptedOut

        case 4: return .flagFalse

        case 5: return .flagMissing

        case 6: return .partnerSuspended

        case 7: return .carrierBlocked

        case 8: return .featureOff

        case 9: return .groupMessagingOff

        case 10: return .groupEmpty

        case 11: return .groupTooLarge

        case 12: return .underReview

        case 13: return .olderThanOptOut

        case 14: return .evidenceOlderThanOptOut

        case 15: return .evidenceBelowTier

        case 16: return .purposeNotRequested

        case 17: return .restartLimit

        case 18: return .noPermit

        case 19: return .alreadyRedeemed

        case 20: return .permitExpired

        case 21: return .permitSuperseded

        case 22: return .disclaimerNotSent

        case 23: return .channelNotUsed

        case 24: return .classNotAllowed

        case 25: return .optOutInstructionMissing

        case 26: return .purposeNotDeclared

        case 27: return .purposeMissing

        case 28: return .purposeNotConsented

        case 29: return .referenceMissing

        case 30: return .referenceNotConsented

        case 31: return .oncePerReference

        case 32: return .oncePerConsent

        case 33: return .noConsent

        case 34: return .consentRequired

        case 35: return .pending

        case 36: return .promptNotAllowed

        case 37: return .heldFull

        case 38: return .timedOut

        case 39: return .consented

        case 40: return .disclaimer

        case 41: return .askingNobody

        case 42: return .declined

        case 43: return .wrongNumber

        case 44: return .numberReassigned

        case 45: return .flagChanged

        case 46: return .carrierBlockChanged

        case 47: return .reviewOpened

        case 48: return .reviewClosed

        case 49: return .noReview

        case 50: return .help

        case 51: return .helpLimited

        case 52: return .automaticTextLimit

        case 53: return .memberJoined

        case 54: return .memberLeft

        case 55: return .reported

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReasonCode, into buf: inout [UInt8]) {
        switch value {


        case .storeUnavailable:
            writeInt(&buf, Int32(1))


        case .optedOut:
            writeInt(&buf, Int32(2))


        case .purposeOptedOut:
            writeInt(&buf, Int32(3))


        case .flagFalse:
            writeInt(&buf, Int32(4))


        case .flagMissing:
            writeInt(&buf, Int32(5))


        case .partnerSuspended:
            writeInt(&buf, Int32(6))


        case .carrierBlocked:
            writeInt(&buf, Int32(7))


        case .featureOff:
            writeInt(&buf, Int32(8))


        case .groupMessagingOff:
            writeInt(&buf, Int32(9))


        case .groupEmpty:
            writeInt(&buf, Int32(10))


        case .groupTooLarge:
            writeInt(&buf, Int32(11))


        case .underReview:
            writeInt(&buf, Int32(12))


        case .olderThanOptOut:
            writeInt(&buf, Int32(13))


        case .evidenceOlderThanOptOut:
            writeInt(&buf, Int32(14))


        case .evidenceBelowTier:
            writeInt(&buf, Int32(15))


        case .purposeNotRequested:
            writeInt(&buf, Int32(16))


        case .restartLimit:
            writeInt(&buf, Int32(17))


        case .noPermit:
            writeInt(&buf, Int32(18))


        case .alreadyRedeemed:
            writeInt(&buf, Int32(19))


        case .permitExpired:
            writeInt(&buf, Int32(20))


        case .permitSuperseded:
            writeInt(&buf, Int32(21))


        case .disclaimerNotSent:
            writeInt(&buf, Int32(22))


        case .channelNotUsed:
            writeInt(&buf, Int32(23))


        case .classNotAllowed:
            writeInt(&buf, Int32(24))


        case .optOutInstructionMissing:
            writeInt(&buf, Int32(25))


        case .purposeNotDeclared:
            writeInt(&buf, Int32(26))


        case .purposeMissing:
            writeInt(&buf, Int32(27))


        case .purposeNotConsented:
            writeInt(&buf, Int32(28))


        case .referenceMissing:
            writeInt(&buf, Int32(29))


        case .referenceNotConsented:
            writeInt(&buf, Int32(30))


        case .oncePerReference:
            writeInt(&buf, Int32(31))


        case .oncePerConsent:
            writeInt(&buf, Int32(32))


        case .noConsent:
            writeInt(&buf, Int32(33))


        case .consentRequired:
            writeInt(&buf, Int32(34))


        case .pending:
            writeInt(&buf, Int32(35))


        case .promptNotAllowed:
            writeInt(&buf, Int32(36))


        case .heldFull:
            writeInt(&buf, Int32(37))


        case .timedOut:
            writeInt(&buf, Int32(38))


        case .consented:
            writeInt(&buf, Int32(39))


        case .disclaimer:
            writeInt(&buf, Int32(40))


        case .askingNobody:
            writeInt(&buf, Int32(41))


        case .declined:
            writeInt(&buf, Int32(42))


        case .wrongNumber:
            writeInt(&buf, Int32(43))


        case .numberReassigned:
            writeInt(&buf, Int32(44))


        case .flagChanged:
            writeInt(&buf, Int32(45))


        case .carrierBlockChanged:
            writeInt(&buf, Int32(46))


        case .reviewOpened:
            writeInt(&buf, Int32(47))


        case .reviewClosed:
            writeInt(&buf, Int32(48))


        case .noReview:
            writeInt(&buf, Int32(49))


        case .help:
            writeInt(&buf, Int32(50))


        case .helpLimited:
            writeInt(&buf, Int32(51))


        case .automaticTextLimit:
            writeInt(&buf, Int32(52))


        case .memberJoined:
            writeInt(&buf, Int32(53))


        case .memberLeft:
            writeInt(&buf, Int32(54))


        case .reported:
            writeInt(&buf, Int32(55))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReasonCode_lift(_ buf: RustBuffer) throws -> ReasonCode {
    return try FfiConverterTypeReasonCode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReasonCode_lower(_ value: ReasonCode) -> RustBuffer {
    return FfiConverterTypeReasonCode.lower(value)
}



/**
 * Whom an automatic text is for.
 */

public enum Recipient: Equatable, Hashable, CaseIterable {

    /**
     * The person.
     */
    case contact
    /**
     * The line's user.
     */
    case line
    /**
     * All who take part in a group conversation.
     */
    case group





}

#if compiler(>=6)
extension Recipient: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecipient: FfiConverterRustBuffer {
    typealias SwiftType = Recipient

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Recipient {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .contact

        case 2: return .line

        case 3: return .group

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Recipient, into buf: inout [UInt8]) {
        switch value {


        case .contact:
            writeInt(&buf, Int32(1))


        case .line:
            writeInt(&buf, Int32(2))


        case .group:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecipient_lift(_ buf: RustBuffer) throws -> Recipient {
    return try FfiConverterTypeRecipient.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecipient_lower(_ value: Recipient) -> RustBuffer {
    return FfiConverterTypeRecipient.lower(value)
}



/**
 * The form of a report.
 */

public enum ReportFormat: Equatable, Hashable, CaseIterable {

    /**
     * A table for a spreadsheet.
     */
    case csv
    /**
     * An array of objects.
     */
    case json
    /**
     * One page for a browser, which needs nothing else.
     */
    case html





}

#if compiler(>=6)
extension ReportFormat: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReportFormat: FfiConverterRustBuffer {
    typealias SwiftType = ReportFormat

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReportFormat {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .csv

        case 2: return .json

        case 3: return .html

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReportFormat, into buf: inout [UInt8]) {
        switch value {


        case .csv:
            writeInt(&buf, Int32(1))


        case .json:
            writeInt(&buf, Int32(2))


        case .html:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReportFormat_lift(_ buf: RustBuffer) throws -> ReportFormat {
    return try FfiConverterTypeReportFormat.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReportFormat_lower(_ value: ReportFormat) -> RustBuffer {
    return FfiConverterTypeReportFormat.lower(value)
}



/**
 * Which of the two opt-in reports.
 */

public enum ReportKind: Equatable, Hashable, CaseIterable {

    /**
     * With Consent: one row for each opt-in.
     */
    case consent
    /**
     * With Disclaimer: one row for each disclaimer that was shown.
     */
    case disclaimer





}

#if compiler(>=6)
extension ReportKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReportKind: FfiConverterRustBuffer {
    typealias SwiftType = ReportKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReportKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .consent

        case 2: return .disclaimer

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReportKind, into buf: inout [UInt8]) {
        switch value {


        case .consent:
            writeInt(&buf, Int32(1))


        case .disclaimer:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReportKind_lift(_ buf: RustBuffer) throws -> ReportKind {
    return try FfiConverterTypeReportKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReportKind_lower(_ value: ReportKind) -> RustBuffer {
    return FfiConverterTypeReportKind.lower(value)
}



/**
 * The ways in which a contact is asked for consent.
 */

public enum RequestedVia: Equatable, Hashable, CaseIterable {

    /**
     * By a text of the engine.
     */
    case text
    /**
     * By email.
     */
    case email
    /**
     * On the telephone.
     */
    case phone
    /**
     * On paper.
     */
    case paper
    /**
     * In person.
     */
    case inPerson
    /**
     * On a web page.
     */
    case web





}

#if compiler(>=6)
extension RequestedVia: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRequestedVia: FfiConverterRustBuffer {
    typealias SwiftType = RequestedVia

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RequestedVia {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .text

        case 2: return .email

        case 3: return .phone

        case 4: return .paper

        case 5: return .inPerson

        case 6: return .web

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RequestedVia, into buf: inout [UInt8]) {
        switch value {


        case .text:
            writeInt(&buf, Int32(1))


        case .email:
            writeInt(&buf, Int32(2))


        case .phone:
            writeInt(&buf, Int32(3))


        case .paper:
            writeInt(&buf, Int32(4))


        case .inPerson:
            writeInt(&buf, Int32(5))


        case .web:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRequestedVia_lift(_ buf: RustBuffer) throws -> RequestedVia {
    return try FfiConverterTypeRequestedVia.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRequestedVia_lower(_ value: RequestedVia) -> RustBuffer {
    return FfiConverterTypeRequestedVia.lower(value)
}



/**
 * What a person found a text to be that could be read either way.
 */

public enum ReviewResolution: Equatable, Hashable, CaseIterable {

    /**
     * An opt-out, made when the text was written.
     */
    case optOut
    /**
     * An ordinary message.
     */
    case dismissed





}

#if compiler(>=6)
extension ReviewResolution: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReviewResolution: FfiConverterRustBuffer {
    typealias SwiftType = ReviewResolution

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReviewResolution {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .optOut

        case 2: return .dismissed

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReviewResolution, into buf: inout [UInt8]) {
        switch value {


        case .optOut:
            writeInt(&buf, Int32(1))


        case .dismissed:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReviewResolution_lift(_ buf: RustBuffer) throws -> ReviewResolution {
    return try FfiConverterTypeReviewResolution.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReviewResolution_lower(_ value: ReviewResolution) -> RustBuffer {
    return FfiConverterTypeReviewResolution.lower(value)
}



/**
 * The ways to opt out other than by a text.
 */

public enum RevokedVia: Equatable, Hashable, CaseIterable {

    /**
     * A telephone call.
     */
    case phone
    /**
     * An email.
     */
    case email
    /**
     * A web page.
     */
    case web
    /**
     * A letter or a form on paper.
     */
    case paper
    /**
     * In person.
     */
    case inPerson
    /**
     * An agent who was told.
     */
    case agent





}

#if compiler(>=6)
extension RevokedVia: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRevokedVia: FfiConverterRustBuffer {
    typealias SwiftType = RevokedVia

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RevokedVia {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .phone

        case 2: return .email

        case 3: return .web

        case 4: return .paper

        case 5: return .inPerson

        case 6: return .agent

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RevokedVia, into buf: inout [UInt8]) {
        switch value {


        case .phone:
            writeInt(&buf, Int32(1))


        case .email:
            writeInt(&buf, Int32(2))


        case .web:
            writeInt(&buf, Int32(3))


        case .paper:
            writeInt(&buf, Int32(4))


        case .inPerson:
            writeInt(&buf, Int32(5))


        case .agent:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRevokedVia_lift(_ buf: RustBuffer) throws -> RevokedVia {
    return try FfiConverterTypeRevokedVia.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRevokedVia_lower(_ value: RevokedVia) -> RustBuffer {
    return FfiConverterTypeRevokedVia.lower(value)
}



/**
 * What became of a message that was handed over.
 */

public enum SendResult: Equatable, Hashable, CaseIterable {

    /**
     * It reached the provider or the person.
     */
    case delivered
    /**
     * It did not.
     */
    case failed





}

#if compiler(>=6)
extension SendResult: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSendResult: FfiConverterRustBuffer {
    typealias SwiftType = SendResult

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SendResult {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .delivered

        case 2: return .failed

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SendResult, into buf: inout [UInt8]) {
        switch value {


        case .delivered:
            writeInt(&buf, Int32(1))


        case .failed:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSendResult_lift(_ buf: RustBuffer) throws -> SendResult {
    return try FfiConverterTypeSendResult.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSendResult_lower(_ value: SendResult) -> RustBuffer {
    return FfiConverterTypeSendResult.lower(value)
}



/**
 * The state of a contact at a place. Derived from the record at every question, never stored.
 */

public enum State: Equatable, Hashable, CaseIterable {

    /**
     * Nothing is known.
     */
    case unknown
    /**
     * Asked, and no answer yet.
     */
    case pending
    /**
     * Consented.
     */
    case consented
    /**
     * Told with whom they are talking and how to opt out.
     */
    case disclaimer
    /**
     * Opted out.
     */
    case optedOut





}

#if compiler(>=6)
extension State: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeState: FfiConverterRustBuffer {
    typealias SwiftType = State

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> State {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .unknown

        case 2: return .pending

        case 3: return .consented

        case 4: return .disclaimer

        case 5: return .optedOut

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: State, into buf: inout [UInt8]) {
        switch value {


        case .unknown:
            writeInt(&buf, Int32(1))


        case .pending:
            writeInt(&buf, Int32(2))


        case .consented:
            writeInt(&buf, Int32(3))


        case .disclaimer:
            writeInt(&buf, Int32(4))


        case .optedOut:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeState_lift(_ buf: RustBuffer) throws -> State {
    return try FfiConverterTypeState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeState_lower(_ value: State) -> RustBuffer {
    return FfiConverterTypeState.lower(value)
}



/**
 * started; help, disclaimer and request have only one.
 */

public enum Template: Equatable, Hashable, CaseIterable {

    /**
     * Asks the contact for consent.
     */
    case contactOptInPrompt
    /**
     * Tells the line that its contact was asked.
     */
    case lineOptInRequested
    /**
     * Tells the line that its contact opted in.
     */
    case lineOptInAccepted
    /**
     * Confirms the opt-in to the contact.
     */
    case contactOptInConfirmed
    /**
     * Tells the line that its contact declined or opted out.
     */
    case lineOptInRejected
    /**
     * Confirms the opt-out to the contact.
     */
    case contactOptOutConfirmed
    /**
     * Answers a help word.
     */
    case contactHelp
    /**
     * Tells the contact with whom they are talking and how to opt out.
     */
    case contactDisclaimer
    /**
     * Asks the contact for consent to a program's messages, in recorded mode.
     */
    case contactOptInRequest





}

#if compiler(>=6)
extension Template: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTemplate: FfiConverterRustBuffer {
    typealias SwiftType = Template

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Template {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .contactOptInPrompt

        case 2: return .lineOptInRequested

        case 3: return .lineOptInAccepted

        case 4: return .contactOptInConfirmed

        case 5: return .lineOptInRejected

        case 6: return .contactOptOutConfirmed

        case 7: return .contactHelp

        case 8: return .contactDisclaimer

        case 9: return .contactOptInRequest

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Template, into buf: inout [UInt8]) {
        switch value {


        case .contactOptInPrompt:
            writeInt(&buf, Int32(1))


        case .lineOptInRequested:
            writeInt(&buf, Int32(2))


        case .lineOptInAccepted:
            writeInt(&buf, Int32(3))


        case .contactOptInConfirmed:
            writeInt(&buf, Int32(4))


        case .lineOptInRejected:
            writeInt(&buf, Int32(5))


        case .contactOptOutConfirmed:
            writeInt(&buf, Int32(6))


        case .contactHelp:
            writeInt(&buf, Int32(7))


        case .contactDisclaimer:
            writeInt(&buf, Int32(8))


        case .contactOptInRequest:
            writeInt(&buf, Int32(9))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTemplate_lift(_ buf: RustBuffer) throws -> Template {
    return try FfiConverterTypeTemplate.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTemplate_lower(_ value: Template) -> RustBuffer {
    return FfiConverterTypeTemplate.lower(value)
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCallFacts: FfiConverterRustBuffer {
    typealias SwiftType = CallFacts?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCallFacts.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCallFacts.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeConfigurationSummary: FfiConverterRustBuffer {
    typealias SwiftType = ConfigurationSummary?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeConfigurationSummary.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeConfigurationSummary.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeEvidence: FfiConverterRustBuffer {
    typealias SwiftType = Evidence?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEvidence.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEvidence.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOutcome: FfiConverterRustBuffer {
    typealias SwiftType = Outcome?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOutcome.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOutcome.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePermit: FfiConverterRustBuffer {
    typealias SwiftType = Permit?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePermit.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePermit.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReading: FfiConverterRustBuffer {
    typealias SwiftType = Reading?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReading.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReading.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSpan: FfiConverterRustBuffer {
    typealias SwiftType = Span?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSpan.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSpan.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeStateChange: FfiConverterRustBuffer {
    typealias SwiftType = StateChange?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeStateChange.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeStateChange.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCallOutcome: FfiConverterRustBuffer {
    typealias SwiftType = CallOutcome?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCallOutcome.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCallOutcome.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCallReason: FfiConverterRustBuffer {
    typealias SwiftType = CallReason?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCallReason.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCallReason.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = Channel?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeChannel.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeChannel.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOptInWord: FfiConverterRustBuffer {
    typealias SwiftType = OptInWord?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOptInWord.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOptInWord.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReadingScope: FfiConverterRustBuffer {
    typealias SwiftType = ReadingScope?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReadingScope.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReadingScope.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Timestamp?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTimestamp.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTimestamp.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceUInt64: FfiConverterRustBuffer {
    typealias SwiftType = [UInt64]

    public static func write(_ value: [UInt64], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterUInt64.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [UInt64] {
        let len: Int32 = try readInt(&buf)
        var seq = [UInt64]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterUInt64.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAnswer: FfiConverterRustBuffer {
    typealias SwiftType = [Answer]

    public static func write(_ value: [Answer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAnswer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Answer] {
        let len: Int32 = try readInt(&buf)
        var seq = [Answer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAnswer.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCallInformation: FfiConverterRustBuffer {
    typealias SwiftType = [CallInformation]

    public static func write(_ value: [CallInformation], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCallInformation.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CallInformation] {
        let len: Int32 = try readInt(&buf)
        var seq = [CallInformation]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCallInformation.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeConfigurationWarning: FfiConverterRustBuffer {
    typealias SwiftType = [ConfigurationWarning]

    public static func write(_ value: [ConfigurationWarning], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConfigurationWarning.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ConfigurationWarning] {
        let len: Int32 = try readInt(&buf)
        var seq = [ConfigurationWarning]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConfigurationWarning.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDifference: FfiConverterRustBuffer {
    typealias SwiftType = [Difference]

    public static func write(_ value: [Difference], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDifference.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Difference] {
        let len: Int32 = try readInt(&buf)
        var seq = [Difference]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDifference.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDueRecord: FfiConverterRustBuffer {
    typealias SwiftType = [DueRecord]

    public static func write(_ value: [DueRecord], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDueRecord.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DueRecord] {
        let len: Int32 = try readInt(&buf)
        var seq = [DueRecord]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDueRecord.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeExportedEntry: FfiConverterRustBuffer {
    typealias SwiftType = [ExportedEntry]

    public static func write(_ value: [ExportedEntry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeExportedEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ExportedEntry] {
        let len: Int32 = try readInt(&buf)
        var seq = [ExportedEntry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeExportedEntry.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeHistoryEntry: FfiConverterRustBuffer {
    typealias SwiftType = [HistoryEntry]

    public static func write(_ value: [HistoryEntry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeHistoryEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [HistoryEntry] {
        let len: Int32 = try readInt(&buf)
        var seq = [HistoryEntry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeHistoryEntry.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLeasedText: FfiConverterRustBuffer {
    typealias SwiftType = [LeasedText]

    public static func write(_ value: [LeasedText], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLeasedText.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LeasedText] {
        let len: Int32 = try readInt(&buf)
        var seq = [LeasedText]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLeasedText.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOutcome: FfiConverterRustBuffer {
    typealias SwiftType = [Outcome]

    public static func write(_ value: [Outcome], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOutcome.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Outcome] {
        let len: Int32 = try readInt(&buf)
        var seq = [Outcome]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOutcome.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOutcomeText: FfiConverterRustBuffer {
    typealias SwiftType = [OutcomeText]

    public static func write(_ value: [OutcomeText], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOutcomeText.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OutcomeText] {
        let len: Int32 = try readInt(&buf)
        var seq = [OutcomeText]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOutcomeText.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReading: FfiConverterRustBuffer {
    typealias SwiftType = [Reading]

    public static func write(_ value: [Reading], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReading.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Reading] {
        let len: Int32 = try readInt(&buf)
        var seq = [Reading]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReading.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReason: FfiConverterRustBuffer {
    typealias SwiftType = [Reason]

    public static func write(_ value: [Reason], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReason.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Reason] {
        let len: Int32 = try readInt(&buf)
        var seq = [Reason]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReason.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSendRequest: FfiConverterRustBuffer {
    typealias SwiftType = [SendRequest]

    public static func write(_ value: [SendRequest], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSendRequest.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SendRequest] {
        let len: Int32 = try readInt(&buf)
        var seq = [SendRequest]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSendRequest.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStatusRow: FfiConverterRustBuffer {
    typealias SwiftType = [StatusRow]

    public static func write(_ value: [StatusRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStatusRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StatusRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [StatusRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStatusRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeVersionChange: FfiConverterRustBuffer {
    typealias SwiftType = [VersionChange]

    public static func write(_ value: [VersionChange], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeVersionChange.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [VersionChange] {
        let len: Int32 = try readInt(&buf)
        var seq = [VersionChange]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeVersionChange.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCallFact: FfiConverterRustBuffer {
    typealias SwiftType = [CallFact]

    public static func write(_ value: [CallFact], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCallFact.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CallFact] {
        let len: Int32 = try readInt(&buf)
        var seq = [CallFact]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCallFact.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeIntent: FfiConverterRustBuffer {
    typealias SwiftType = [Intent]

    public static func write(_ value: [Intent], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeIntent.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Intent] {
        let len: Int32 = try readInt(&buf)
        var seq = [Intent]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeIntent.read(from: &buf))
        }
        return seq
    }
}




/**
 * An instant, exact to the millisecond, in the years 1970 to 9999; any other is an error.
 */
public typealias Timestamp = Date

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTimestamp: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Timestamp {
        let builtinValue = try FfiConverterInt64.read(from: &buf)
        return Date(millis: builtinValue)
    }

    public static func write(_ value: Timestamp, into buf: inout [UInt8]) {
        let builtinValue = value.millis
        return FfiConverterInt64.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: Int64) throws -> Timestamp {
        let builtinValue = try FfiConverterInt64.lift(value)
        return Date(millis: builtinValue)
    }

    public static func lower(_ value: Timestamp) -> Int64 {
        let builtinValue = value.millis
        return FfiConverterInt64.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimestamp_lift(_ value: Int64) throws -> Timestamp {
    return try FfiConverterTypeTimestamp.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimestamp_lower(_ value: Timestamp) -> Int64 {
    return FfiConverterTypeTimestamp.lower(value)
}

/**
 * The script of the process which the product implements: the offer and the read-back word for
 * word.
 */
public func defaultCallScript() -> CallScript  {
    return try!  FfiConverterTypeCallScript_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_default_call_script(uniffiCallStatus
    )
})
}
/**
 * A call that begins, with a script that is checked for it. The error names the field, such as
 * `script.offer`, or `contact` where it is no phone number.
 */
public func startCall(script: CallScript, start: CallStart)throws  -> Call  {
    return try  FfiConverterTypeCall_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_start_call(
        FfiConverterTypeCallScript_lower(script),
        FfiConverterTypeCallStart_lower(start),uniffiCallStatus
    )
})
}
/**
 * Takes an event of a call and gives the agent its next sentence. A pure function: the same call,
 * event and time give the same turn. The error names the field, as that of the function which
 * starts a call; an event that does not fit is no error: its turn has a reason.
 */
public func stepCall(script: CallScript, call: Call, event: CallEvent, at: Timestamp)throws  -> CallTurn  {
    return try  FfiConverterTypeCallTurn_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_step_call(
        FfiConverterTypeCallScript_lower(script),
        FfiConverterTypeCall_lower(call),
        FfiConverterTypeCallEvent_lower(event),
        FfiConverterTypeTimestamp_lower(at),uniffiCallStatus
    )
})
}
/**
 * The country of a phone number in E.164, such as `US`, where the metadata knows it. What is no
 * phone number in E.164 is an error.
 */
public func countryOf(address: String)throws  -> String?  {
    return try  FfiConverterOptionString.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_country_of(
        FfiConverterString.lower(address),uniffiCallStatus
    )
})
}
/**
 * Every code that an error may have, sorted.
 */
public func errorCodes() -> [String]  {
    return try!  FfiConverterSequenceString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_error_codes(uniffiCallStatus
    )
})
}
/**
 * The version of the documented words: 16 hexadecimal digits over all that a reading depends on.
 */
public func lexiconVersion() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_lexicon_version(uniffiCallStatus
    )
})
}
/**
 * The strict form of a phone number, E.164. Loose forms need the country in whose usual form they
 * are written, such as `US`. What is no phone number is an error, and a country that is not two
 * letters.
 */
public func parseAddress(text: String, defaultRegion: String? = nil)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_parse_address(
        FfiConverterString.lower(text),
        FfiConverterOptionString.lower(defaultRegion),uniffiCallStatus
    )
})
}
/**
 * Parses an event from one line of JSON, as the `consentry` command takes it. Addresses and ids
 * are checked when the event is reported. The error names the field: one that is missing, has
 * another type, or does not belong there.
 */
public func parseEvent(line: String)throws  -> Event  {
    return try  FfiConverterTypeEvent_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_parse_event(
        FfiConverterString.lower(line),uniffiCallStatus
    )
})
}
/**
 * A commented configuration to start from, by its name; an invalid name is an error.
 */
public func starter(name: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_starter(
        FfiConverterString.lower(name),uniffiCallStatus
    )
})
}
/**
 * The names of the commented configurations to start from.
 */
public func starters() -> [String]  {
    return try!  FfiConverterSequenceString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_starters(uniffiCallStatus
    )
})
}
/**
 * Checks a configuration and says what is in it. The error names the field, such as
 * `programs[0].mode`.
 */
public func validate(configuration: String)throws  -> ConfigurationSummary  {
    return try  FfiConverterTypeConfigurationSummary_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_validate(
        FfiConverterString.lower(configuration),uniffiCallStatus
    )
})
}
/**
 * The version of the engine.
 */
public func version() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_version(uniffiCallStatus
    )
})
}
/**
 * What the writer of a text wants, by the documented words.
 */
public func intentOf(text: String) -> Intent  {
    return try!  FfiConverterTypeIntent_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_intent_of(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * What the writers of many texts want, by the documented words, at most 10,000 at once.
 */
public func intentsOf(texts: [String])throws  -> [Intent]  {
    return try  FfiConverterSequenceTypeIntent.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_intents_of(
        FfiConverterSequenceString.lower(texts),uniffiCallStatus
    )
})
}
/**
 * Reads a text with the documented words. `language`, such as `fr`, breaks ties between languages;
 * one that is not two or three letters is an error.
 */
public func read(text: String, language: String? = nil)throws  -> Reading  {
    return try  FfiConverterTypeReading_lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_read(
        FfiConverterString.lower(text),
        FfiConverterOptionString.lower(language),uniffiCallStatus
    )
})
}
/**
 * Reads many texts with the documented words, at most 10,000 at once. A language that is not two or
 * three letters is an error.
 */
public func readAll(texts: [String], language: String? = nil)throws  -> [Reading]  {
    return try  FfiConverterSequenceTypeReading.lift(try rustCallWithError(FfiConverterTypeConsentryError_lift) {
        uniffiCallStatus in
    uniffi_consentry_mobile_fn_func_read_all(
        FfiConverterSequenceString.lower(texts),
        FfiConverterOptionString.lower(language),uniffiCallStatus
    )
})
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_consentry_mobile_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_default_call_script() != 9667) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_start_call() != 60569) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_step_call() != 49983) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_country_of() != 59526) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_error_codes() != 29334) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_lexicon_version() != 31743) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_parse_address() != 11132) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_parse_event() != 13524) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_starter() != 7636) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_starters() != 49535) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_validate() != 43932) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_version() != 38429) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_intent_of() != 30665) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_intents_of() != 56026) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_read() != 19713) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_func_read_all() != 40148) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_admit() != 48883) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_check() != 33817) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_close() != 54268) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_configuration() != 52612) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_due() != 65464) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_export() != 55344) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_history() != 32126) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_install() != 22405) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_lease_texts() != 60160) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_newest() != 58802) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_opt_in_report() != 28971) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_outcome() != 42691) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_receive() != 6142) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_receive_and_hand_over() != 10019) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_redeem() != 58798) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_replay() != 59995) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_request_send() != 47802) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_screen() != 62470) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_engine_status() != 48759) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_reader_intent_of() != 28103) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_reader_intents_of() != 14517) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_reader_read() != 49661) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_method_reader_read_all() != 38499) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_constructor_engine_in_memory() != 65017) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_constructor_engine_open() != 6867) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_constructor_reader_builtin() != 52734) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_consentry_mobile_checksum_constructor_reader_of_program() != 28504) {
        return InitializationResult.apiChecksumMismatch
    }

    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureConsentryMobileInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
