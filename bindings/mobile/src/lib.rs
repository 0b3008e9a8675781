//! Consentry for mobile.
