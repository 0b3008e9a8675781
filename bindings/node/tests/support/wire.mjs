// Outcomes, rows and errors as they stand on the wire, field by field.

/** A time as the wire writes it: no fraction where there is none. */
export function time(date) {
  return date === null ? null : date.toISOString().replace('.000Z', 'Z')
}

export function outcome(o) {
  return {
    event: o.event,
    duplicate: o.duplicate,
    program: o.program,
    contact: o.contact,
    state: o.state && { from: o.state.from, to: o.state.to },
    decision: o.decision,
    reasons: o.reasons.map(({ code, rule, evidence }) => ({ code, rule, evidence })),
    until: time(o.until),
    permit: o.permit && {
      send: o.permit.send,
      expires_at: time(o.permit.expiresAt),
      redeemed: o.permit.redeemed,
    },
    texts: o.texts.map(text),
    released: o.released,
    discarded: o.discarded,
    in_flight: o.inFlight,
    also: o.also.map(outcome),
    reading: o.reading && reading(o.reading),
  }
}

function text(t) {
  return {
    effect_id: t.effect,
    to: t.to,
    address: t.address,
    from: t.from,
    channel: t.channel,
    template: t.template,
    text: t.text,
    not_after: time(t.notAfter),
  }
}

function reading(r) {
  return {
    intent: r.intent,
    basis: r.basis,
    kind: r.kind,
    scope: r.scope,
    rule: r.rule,
    span: r.span && [r.span.start, r.span.end],
    language: r.language,
  }
}

export function row(r) {
  return {
    program: r.program,
    line: r.line,
    contact: r.contact,
    channel: r.family,
    state: r.state,
    since: time(r.since),
  }
}

/** The error of an input line, counted from 1. */
export function error(e, line) {
  return { error: { code: e.code, field: e.field ?? null, message: e.message }, line }
}
