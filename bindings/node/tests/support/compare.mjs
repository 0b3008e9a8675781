// Comparing an outcome with the part of it that a vector expects.

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Every difference, one a line. Of an object each expected key must match; a list must match element
 * by element; anything else must be equal.
 */
export function differences(expected, actual, path = '') {
  if (isObject(expected) && isObject(actual)) {
    return Object.entries(expected).flatMap(([key, value]) => {
      const inner = path === '' ? key : `${path}.${key}`
      if (!Object.hasOwn(actual, key)) return [`${inner}: no such key`]
      return differences(value, actual[key], inner)
    })
  }
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    return expected.flatMap((value, index) => differences(value, actual[index], `${path}[${index}]`))
  }
  if (Object.is(expected, actual)) return []
  return [`${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`]
}
