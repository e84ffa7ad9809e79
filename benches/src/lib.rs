//! Benchmarks of solde; see the bench targets.
