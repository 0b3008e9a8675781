/** What sort of error it is. `outcome_unknown`: report the event again with the same id. */
export type ErrorKind = 'invalid' | 'store' | 'outcome_unknown' | 'not_configured' | 'closed'

/**
 * Why a call gives no answer. "May not send" is never an error; it is an answer. No error quotes a
 * phone number or a text.
 */
export declare class ConsentryError extends Error {
  private constructor()
  readonly name: 'ConsentryError'
  /** What sort of error it is. */
  readonly kind: ErrorKind
  /** The stable code, the same in every language. */
  readonly code: ErrorCode
  /** The malformed field as the wire names it, such as `evidence.captured_at`; of kind `invalid` only. */
  readonly field?: string
  /** What was expected in the field; of kind `invalid` only. */
  readonly expected?: string
}

