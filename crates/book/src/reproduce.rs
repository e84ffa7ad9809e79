//! Computing a run again from the inputs it kept, and comparing every byte.

use std::path::Path;

use solde_ingest::Way;

use crate::chain::{Chain, Run};
use crate::compute::{Computed, ENGINE, Render, Task, compute, hash_file};
use crate::error::BookError;
use crate::source::Source;

/// What a reproduction compared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reproduced {
    /// The run.
    pub run: String,
    /// Input files whose content was checked against the manifest.
    pub inputs: usize,
    /// Output files that came out the same to the byte.
    pub outputs: usize,
}

/// Reproduces a run: its inputs still have the hashes the manifest names, its
/// outputs still have theirs, and computing it again, claim lines read in the `way`
/// given, gives the same bytes.
pub fn reproduce(
    run: &Run,
    chain: &Chain,
    way: Way,
    work: &Path,
    render: &dyn Render,
) -> Result<Reproduced, BookError> {
    let manifest = &run.manifest;
    for output in &manifest.outputs {
        if hash_file(&run.folder.join(&output.path))? != output.blake3 {
            return differs(format!("{} in run {} was changed after it was committed", output.path, run.name));
        }
    }
    let (inputs, computed) = recompute(run, chain, way, work, render)?;
    if let Some(output) = computed.outputs.iter().find(|output| !manifest.outputs.contains(output)) {
        return differs(format!("{} comes out otherwise", output.path));
    }
    if let Some(output) = manifest.outputs.iter().find(|output| !computed.outputs.contains(output)) {
        return differs(format!("{} does not come out", output.path));
    }
    Ok(Reproduced { run: run.name.clone(), inputs, outputs: computed.outputs.len() })
}

/// Computes a run again in the folder `work`: its inputs have the hashes the manifest
/// names, and its ledger comes out with the digest it says. Returns how many inputs
/// there are, too.
pub(crate) fn recompute(
    run: &Run,
    chain: &Chain,
    way: Way,
    work: &Path,
    render: &dyn Render,
) -> Result<(usize, Computed), BookError> {
    let manifest = &run.manifest;
    if !manifest.inputs_kept {
        return Err(BookError::Usage(format!(
            "run {} was made with --no-keep: it cannot be reproduced from its own inputs",
            run.name
        )));
    }
    if manifest.engine != ENGINE {
        return Err(BookError::Usage(format!(
            "run {} was made by {}, this is {ENGINE}; reproduce it with the version that made it",
            run.name, manifest.engine
        )));
    }
    let mut inputs = 0;
    for input in manifest.inputs.iter().filter(|input| input.settled_by.is_none() && !input.blake3.is_empty()) {
        let kept = run.folder.join("inputs").join(&input.blake3);
        if hash_file(&kept)? != input.blake3 {
            return differs(format!("kept input {} ({}) was changed", input.path, input.blake3));
        }
        inputs += 1;
    }
    let source = Source::of_run(&run.folder, manifest);
    let task = Task {
        period: manifest.period,
        cut_off: manifest.cut_off,
        before: chain.before(manifest.period),
        keep_inputs: false,
        way,
        durable: false,
        hash_inputs: true,
        suspects: manifest.suspects.is_some(),
        folder: work,
        progress: &|_| {},
    };
    let computed = compute(&source, &task, render)?;
    if computed.ledger_digest != manifest.ledger_digest {
        return differs(format!(
            "ledger digest is {}, the run says {}",
            computed.ledger_digest, manifest.ledger_digest
        ));
    }
    Ok((inputs, computed))
}

fn differs<T>(what: String) -> Result<T, BookError> {
    Err(BookError::NotReproduced(what))
}
