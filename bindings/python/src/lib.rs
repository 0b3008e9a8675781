//! Consentry for python.
