//! Consentry for node.
