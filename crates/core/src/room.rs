//! Room for lists that are most of what is in memory for a while.

/// Bytes from which on glibc asks the system for a list alone, whatever was freed before.
const APART: usize = 33 << 20;

/// An empty list with room for `len` things, which the system gives and takes back whole.
///
/// Allocators keep what is freed for the next who asks, and what is asked for next rarely
/// fits: of lists of tens of megabytes that follow one another half would stay unused in
/// memory. From [`APART`] on they do not. The rest of the room is never touched, so that it
/// is an address and no memory; the allocator of a fuzzer touches every byte.
pub fn for_list<T>(len: usize) -> Vec<T> {
    let apart = if cfg!(fuzzing) { 0 } else { APART / size_of::<T>().max(1) };
    Vec::with_capacity(len.max(apart))
}
