//! Holds nothing. Cargo builds a dependency once for each set of features, and which set it is follows
//! from the packages that are selected: the tests, the command and each binding would compile the
//! same crates anew. The packages that are not libraries depend on this one, so the sets are the same.
